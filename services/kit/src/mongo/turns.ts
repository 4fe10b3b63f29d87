/**
 * Turns among the writers of one log, so that none of them loses every race for the next position.
 *
 * Only fairness rests on this: a writer that loses takes the turn, and the others let it go first. Whoever holds the turn for
 * too long, or has died with it, is passed over; positions stay right without any of it.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Collection, Document } from 'mongodb';
import { duplicateKeyOf } from './connect.ts';

/** How long another's turn is waited for, milliseconds. */
const patienceMs = 300;
/** Pause between looks, milliseconds. */
const lookEveryMs = 3;

interface Turn extends Document {
  _id: string;
  token: string;
}

/** What one writer does for one insert. */
export interface WriterTurn {
  /** Resolves when nobody else has the turn; true when that had to be waited for. */
  wait(): Promise<boolean>;
  /** Asks for the turn; when another has it, `wait` comes first. */
  take(): Promise<void>;
  /** Gives back what was taken. */
  leave(): Promise<void>;
}

/** `writers` may hold other documents of the log's writers; the turn is the one with the id "turn". */
export function writerTurn(writers: Collection<Document>): WriterTurn {
  const turns = writers as unknown as Collection<Turn>;
  const token = randomUUID();
  let taken = false;
  return {
    wait: () => waitForOthers(turns, token),
    take: async () => {
      if (taken) return;
      try {
        await turns.insertOne({ _id: 'turn', token }, { writeConcern: { w: 1 } });
        taken = true;
      } catch (error) {
        if (duplicateKeyOf(error) === undefined) throw error;
      }
    },
    leave: async () => {
      // What cannot be given back now is passed over after a while.
      if (taken) await turns.deleteOne({ _id: 'turn', token }, { writeConcern: { w: 1 } }).catch(() => undefined);
    },
  };
}

async function waitForOthers(turns: Collection<Turn>, own: string): Promise<boolean> {
  let seen: { token: string; since: number } | undefined;
  for (;;) {
    const held = await turns.findOne({ _id: 'turn' });
    if (!held || held.token === own) return seen !== undefined;
    if (seen?.token !== held.token) seen = { token: held.token, since: performance.now() };
    else if (performance.now() - seen.since > patienceMs) await turns.deleteOne({ _id: 'turn', token: held.token });
    await sleep(lookEveryMs);
  }
}
