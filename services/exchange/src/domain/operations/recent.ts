/** How questions about each record type fared within the last five minutes, in slots of ten seconds. */
import { addDuration, addDurations, type Durations } from './durations.ts';

export interface Fared {
  answered: number;
  failed: number;
  /** From going down a stream to the answer. */
  times: Durations;
}

export interface RecentOf extends Fared {
  /** Milliseconds since the epoch, however long ago; undefined before the first. */
  lastAnswerAt: number | undefined;
}

export interface Recent {
  answered(recordType: string, ms: number, now: number): void;
  failed(recordType: string, now: number): void;
  /** By record type. */
  read(now: number): Map<string, RecentOf>;
}

export const windowMs = 5 * 60_000;
const slotMs = 10_000;
const slots = windowMs / slotMs;

interface Slot extends Fared {
  /** Which ten seconds since the epoch. */
  number: number;
}

interface Kept {
  slots: Slot[];
  lastAnswerAt: number | undefined;
}

/** Record types must come from a closed set: each is kept for good. */
export function createRecent(): Recent {
  const kept = new Map<string, Kept>();
  const of = (recordType: string): Kept => {
    const known = kept.get(recordType) ?? { slots: [], lastAnswerAt: undefined };
    kept.set(recordType, known);
    return known;
  };
  const slotOf = (recordType: string, now: number): Slot => {
    const number = Math.floor(now / slotMs);
    const row = of(recordType).slots;
    const last = row.at(-1);
    // A clock that was set back goes on with the slot that is there.
    if (last && last.number >= number) return last;
    const slot = { number, answered: 0, failed: 0, times: {} };
    row.push(slot);
    if (row.length > slots) row.shift();
    return slot;
  };
  return {
    answered: (recordType, ms, now) => {
      const slot = slotOf(recordType, now);
      slot.answered += 1;
      addDuration(slot.times, ms);
      of(recordType).lastAnswerAt = now;
    },
    failed: (recordType, now) => {
      slotOf(recordType, now).failed += 1;
    },
    read: (now) => new Map([...kept].map(([recordType, of]) => [recordType, sumOf(of, now)])),
  };
}

function sumOf({ slots: row, lastAnswerAt }: Kept, now: number): RecentOf {
  const sum: RecentOf = { answered: 0, failed: 0, times: {}, lastAnswerAt };
  for (const slot of row.filter(({ number }) => number > Math.floor(now / slotMs) - slots)) addFared(sum, slot);
  return sum;
}

/** Adds all of `more`. */
export function addFared(sum: Fared, more: Fared): void {
  sum.answered += more.answered;
  sum.failed += more.failed;
  addDurations(sum.times, more.times);
}
