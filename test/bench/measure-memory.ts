/** Figures of how much memory a process comes to while it works. */
import { readFileSync } from 'node:fs';
import { cpuOf, type FigureResult, perRequest, round2 } from './measure.ts';

export interface MemoryFigure {
  name: string;
  /** How much the process may come to, bytes. */
  mostBytes: number;
  note: string;
  /** Does all of the work; gives how many pieces it was. */
  run(): Promise<number>;
  /** The process that is measured. */
  pid(): number;
  close(): Promise<void>;
}

/** The most the process has ever had resident, beside what it may have. */
export async function takeMemory(figure: MemoryFigure): Promise<FigureResult> {
  const pids = { pids: () => ({ [figure.name]: figure.pid() }) };
  const rest = memoryOf(figure.pid(), 'VmRSS');
  const before = cpuOf(pids);
  const from = performance.now();
  const count = await figure.run();
  const seconds = (performance.now() - from) / 1_000;
  const peak = memoryOf(figure.pid(), 'VmHWM');
  return {
    name: figure.name,
    ratio: round2(peak / figure.mostBytes),
    peer: `${mebibytes(figure.mostBytes)} MiB`,
    aa: 1,
    rounds: 1,
    cpuMicros: perRequest(before, cpuOf(pids), count),
    goal: '<= 1',
    holds: peak <= figure.mostBytes,
    note: `${figure.note} ${mebibytes(rest)} MiB at rest, ${mebibytes(peak)} MiB at most; ${Math.round(seconds)} s in all.`,
  };
}

/** Bytes (Linux). */
function memoryOf(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1]) * 1024;
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
