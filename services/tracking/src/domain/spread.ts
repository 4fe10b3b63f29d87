/**
 * How long things took, as counts in buckets that grow by 5 %: a fixed number of them, added to by an increment and to one
 * another by a sum, and a quantile read off them is within 2.5 %.
 */

const growth = Math.log(1.05);
/** Twenty years, seconds; what takes longer counts as this. */
const longest = 20 * 366 * 86_400;
/** Of fewer than so many nothing is told: they say little, and might say something of one person. */
export const fewest = 10;

/** By bucket how many. */
export type Counts = ReadonlyMap<number, number>;

export interface Spread {
  count: number;
  /** Seconds; half, and nine in ten, took no longer. */
  median: number;
  ninetieth: number;
}

/** Bucket 0 is for what took less than a second. */
export function bucketOf(seconds: number): number {
  if (!(seconds >= 1)) return 0;
  return 1 + Math.floor(Math.log(Math.min(seconds, longest)) / growth);
}

/** Undefined where there are too few to tell. */
export function spreadOf(counts: Counts): Spread | undefined {
  const count = [...counts.values()].reduce((sum, some) => sum + some, 0);
  if (count < fewest) return undefined;
  return { count, median: quantile(counts, count * 0.5), ninetieth: quantile(counts, count * 0.9) };
}

export function together(all: readonly Counts[]): Counts {
  const sum = new Map<number, number>();
  for (const counts of all) {
    for (const [bucket, some] of counts) sum.set(bucket, (sum.get(bucket) ?? 0) + some);
  }
  return sum;
}

/** The middle of the bucket in which the one of this rank stands. */
function quantile(counts: Counts, rank: number): number {
  let passed = 0;
  for (const [bucket, some] of [...counts].sort(([a], [b]) => a - b)) {
    passed += some;
    if (passed >= Math.ceil(rank)) return bucket === 0 ? 0 : Math.round(Math.exp((bucket - 0.5) * growth));
  }
  return 0;
}
