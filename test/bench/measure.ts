/** How a figure is taken: interleaved rounds, medians, the peer against itself, processor time of every process. */
import { readFileSync } from 'node:fs';

/** One side of a comparison: does `count` requests, `atOnce` at a time. */
export interface Side {
  name: string;
  run(count: number): Promise<void>;
  /** Does so many for each of the other side's, where its are too quick to be timed; 1 unless said. */
  times?: number;
  /** Processes whose processor time is told. */
  pids(): Record<string, number>;
}

export interface FigureResult {
  name: string;
  /** Ours to the peer's: in requests a second, where more is better, or in time, where less is. */
  ratio: number;
  peer: string;
  /** The peer to itself; the figure is worth something only within 0.85 to 1.15. */
  aa: number;
  rounds: number;
  /** Microseconds of processor time a request, by process. */
  cpuMicros: Record<string, number>;
  goal: string;
  holds: boolean;
  /** What the figure is made of, in words. */
  note: string;
  /** Requests a second; absent where they are not what is compared. */
  perSecond?: { ours: number; peer: number };
}

export interface Figure {
  name: string;
  goal: number;
  /** What is compared, and what dominates it. */
  note: string;
  ours: Side;
  peer: Side;
  /** Requests a round. */
  count: number;
  close(): Promise<void>;
}

const rounds = 5;
const minWarmUps = 4;
const maxWarmUps = 12;
const ticksPerSecond = 100;

/** Warms both sides up until their rates are level, then measures ours, peer, peer in turn. */
export async function take(figure: Figure): Promise<FigureResult> {
  await warmUp(figure.ours, figure.count);
  await warmUp(figure.peer, figure.count);
  const ours: number[] = [];
  const peer: number[] = [];
  const again: number[] = [];
  const cpuBefore = cpuOf(figure.ours);
  const peerBefore = cpuOf(figure.peer);
  for (let round = 0; round < rounds; round++) {
    ours.push(await rate(figure.ours, figure.count));
    peer.push(await rate(figure.peer, figure.count));
    again.push(await rate(figure.peer, figure.count));
  }
  const ratio = median(ours.map((value, i) => value / ((peer[i] ?? value) / 2 + (again[i] ?? value) / 2)));
  return {
    name: figure.name,
    ratio: round2(ratio),
    peer: figure.peer.name,
    aa: round2(median(peer.map((value, i) => value / (again[i] ?? value)))),
    rounds,
    cpuMicros: {
      ...perRequest(cpuBefore, cpuOf(figure.ours), rounds * figure.count),
      ...perRequest(peerBefore, cpuOf(figure.peer), 2 * rounds * figure.count * (figure.peer.times ?? 1)),
    },
    goal: `>= ${figure.goal}`,
    holds: ratio >= figure.goal,
    note: figure.note,
    perSecond: { ours: Math.round(median(ours)), peer: Math.round(median([...peer, ...again])) },
  };
}

/** Until two rounds in a row are no quicker than the best before them. */
async function warmUp(side: Side, count: number): Promise<void> {
  let best = 0;
  let level = 0;
  for (let i = 0; i < maxWarmUps && (i < minWarmUps || level < 2); i++) {
    const now = await rate(side, count);
    level = now > best * 1.05 ? 0 : level + 1;
    best = Math.max(best, now);
  }
}

/** Requests a second. */
async function rate(side: Side, count: number): Promise<number> {
  const from = process.hrtime.bigint();
  const own = count * (side.times ?? 1);
  await side.run(own);
  return own / (Number(process.hrtime.bigint() - from) / 1e9);
}

/** Processor time of each process so far, microseconds (Linux). */
export function cpuOf(side: Pick<Side, 'pids'>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(side.pids()).map(([name, pid]) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return [name, ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1e6];
    }),
  );
}

/** Microseconds a request, from two readings of `cpuOf`. */
export function perRequest(before: Record<string, number>, after: Record<string, number>, requests: number) {
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, Math.round((value - (before[name] ?? 0)) / requests)]),
  );
}

/** The middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** To two digits. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
