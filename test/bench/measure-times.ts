/** Figures of how long one thing takes beside another: interleaved rounds, medians, the peer against itself. */
import { cpuOf, type FigureResult, median, perRequest, round2 } from './measure.ts';

/** One side of a comparison: does the same kind of work for any number. */
export interface Side {
  name: string;
  once(i: number): Promise<unknown>;
  /** Processes whose processor time is told. */
  pids(): Record<string, number>;
}

export interface TimesFigure {
  name: string;
  /** How many times the peer's median ours may take. */
  most: number;
  note: string;
  ours: Side;
  peer: Side;
  /** Requests a round. */
  count: number;
  close(): Promise<void>;
}

const rounds = 5;
const maxWarmUps = 10;

/** Warms both sides up until their medians are level, then times ours, peer, peer in turn, one request at a time. */
export async function takeTimes(figure: TimesFigure): Promise<FigureResult> {
  const { ours, peer, count } = figure;
  await warmUp(ours, count);
  await warmUp(peer, count);
  const taken: { ours: number; peer: number; again: number }[] = [];
  const cpu = { ours: [] as Record<string, number>[], peer: [] as Record<string, number>[] };
  for (let round = 0; round < rounds; round++) {
    const from = round * count;
    const before = cpuOf(ours);
    const own = await medianTime(ours, from, count);
    cpu.ours.push(perRequest(before, cpuOf(ours), count));
    const between = cpuOf(peer);
    taken.push({
      ours: own,
      peer: await medianTime(peer, from, count),
      again: await medianTime(peer, from, count),
    });
    cpu.peer.push(perRequest(between, cpuOf(peer), 2 * count));
  }
  const ratio = median(taken.map((round) => round.ours / ((round.peer + round.again) / 2)));
  return {
    name: figure.name,
    ratio: round2(ratio),
    peer: peer.name,
    aa: round2(median(taken.map((round) => round.peer / round.again))),
    rounds,
    cpuMicros: { ...named(ours.name, cpu.ours), ...named(peer.name, cpu.peer) },
    goal: `<= ${figure.most}`,
    holds: ratio <= figure.most,
    note: figure.note,
    perSecond: {
      ours: Math.round(1_000 / median(taken.map((round) => round.ours))),
      peer: Math.round(1_000 / median(taken.map((round) => round.peer))),
    },
  };
}

/** The median of each process over the rounds. */
function named(side: string, rounds: readonly Record<string, number>[]): Record<string, number> {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(names.map((name) => [`${side}: ${name}`, median(rounds.map((round) => round[name] ?? 0))]));
}

async function warmUp(side: Side, count: number): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let i = 0; i < maxWarmUps; i++) {
    const now = await medianTime(side, i * count, count);
    if (now > before * 0.95) return;
    before = now;
  }
}

/** Milliseconds. */
async function medianTime(side: Side, from: number, count: number): Promise<number> {
  const times: number[] = [];
  for (let i = from; i < from + count; i++) {
    const start = performance.now();
    await side.once(i);
    times.push(performance.now() - start);
  }
  return median(times);
}
