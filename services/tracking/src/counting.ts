/** Follows the feed and counts how long decisions took. Any number of instances may: one has the turn at a time. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Rounds, startRounds } from '@darcha/kit/rounds.ts';
import type { DurationStore } from './store/durations.ts';

export interface CountingOptions {
  durations: DurationStore;
  /** The highest position in the journal. */
  head: () => Promise<number>;
  log: Logger;
  /** Pause between looks for events, milliseconds. */
  everyMs: number;
}

/** Positions looked through at a time. */
const step = 2_000;
/** Longer than a step takes; an instance that was killed keeps the others from counting so long. */
const leaseMs = 60_000;

/** Works until stopped; the stop waits for the step under way. */
export function startCounting(options: CountingOptions): Rounds {
  const { log, everyMs } = options;
  let counted = 0;
  const round = async () => {
    const looked = await look(options, counted);
    counted = looked.counted;
    return looked.more;
  };
  const failed = (error: unknown, again: boolean) => {
    if (!again) log.warn({ err: error }, 'durations cannot be counted; they come later');
  };
  return startRounds(round, { everyMs, failed });
}

/** One step, when there is something to count and nobody else is at it. */
async function look(
  { durations, head }: CountingOptions,
  counted: number,
): Promise<{ more: boolean; counted: number }> {
  const end = await head();
  if (end <= counted) return { more: false, counted };
  const now = Date.now();
  const after = await durations.lease(new Date(now), new Date(now + leaseMs));
  if (after === undefined) return { more: false, counted };
  const upTo = Math.min(end, after + step);
  let reached = after;
  try {
    if (upTo > after) await durations.count(await durations.decidedWithin(after, upTo));
    reached = Math.max(after, upTo);
  } finally {
    await durations.release(reached);
  }
  return { more: reached < end, counted: reached };
}
