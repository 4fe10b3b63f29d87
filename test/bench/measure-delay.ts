/** Figures of how long something takes to reach those who wait for it. */
import { cpuOf, type FigureResult, median, perRequest, round2 } from './measure.ts';

export interface DelayFigure {
  name: string;
  /** No one may wait longer, milliseconds. */
  mostMs: number;
  note: string;
  /** Does all of the work: the delay of each who waited, milliseconds, and what else is to be told. */
  run(): Promise<{ delays: number[]; told: string }>;
  /** Processes whose processor time is told. */
  pids(): Record<string, number>;
  close(): Promise<void>;
}

/** The longest delay, beside what it may be. */
export async function takeDelay(figure: DelayFigure): Promise<FigureResult> {
  const before = cpuOf(figure);
  const { delays, told } = await figure.run();
  const sorted = delays.toSorted((a, b) => a - b);
  const worst = sorted.at(-1) ?? Number.POSITIVE_INFINITY;
  const ninetyNinth = sorted[Math.floor(sorted.length * 0.99)] ?? worst;
  return {
    name: figure.name,
    ratio: round2(worst / figure.mostMs),
    peer: `${figure.mostMs} ms`,
    aa: 1,
    rounds: 1,
    cpuMicros: perRequest(before, cpuOf(figure), delays.length),
    goal: '<= 1',
    holds: worst <= figure.mostMs,
    note: `${figure.note} ${told} Delay of ${delays.length}: median ${Math.round(median(delays))} ms, 99 % ${Math.round(ninetyNinth)} ms, longest ${Math.round(worst)} ms.`,
  };
}
