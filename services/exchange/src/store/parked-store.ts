/** Questions that wait for their provider, sealed; each is delivered by one instance at a time, which holds it by a lease. */
import { randomUUID } from 'node:crypto';
import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Db, UpdateFilter } from 'mongodb';
import type { SignedBytes } from '../delivery/errand.ts';
import { fromText, toText } from './signed-text.ts';

/** A question to be parked. */
export interface ParkedQuestion {
  /** Id of the question. */
  id: string;
  /** Code of the member that asked, whose mailbox gets the answer. */
  sender: string;
  recordType: string;
  /** SHA-256 of the question's payload, hex. */
  digest: string;
  message: SignedBytes;
  parkedAt: Date;
  answerBy: Date;
}

/** How a parked question has ended; kept before the log tells of it, so that whoever goes on tells the same. */
export interface Ending {
  verdict: 'granted' | 'denied' | 'failed';
  code: string;
  /** Of a failure. */
  message?: string;
  party?: string;
  answer?: SignedBytes;
  /** Whether its provider has heard of it. */
  put: boolean;
  /** Whether it is known whom and what it is about. */
  trusted: boolean;
}

/** A question an instance holds. */
export interface Held extends ParkedQuestion {
  /** Makes sure that only who holds it changes it. */
  token: string;
  /** How often its provider may have heard of it, this time included. */
  attempts: number;
  /** How often it was held in vain. */
  misses: number;
  /** The agreement it was counted under; absent while it is not counted. */
  counted?: string;
  ending?: Ending;
}

export interface ParkedStore {
  prepare(): Promise<void>;
  /** Undefined once it is kept; what is parked with this id already, if there is something. */
  insert(question: ParkedQuestion): Promise<Pick<ParkedQuestion, 'digest' | 'parkedAt' | 'answerBy'> | undefined>;
  /** How many questions of a member wait. */
  count(sender: string): Promise<number>;
  /** Holds the one that is due longest: for one of these record types, or to be ended. */
  take(now: Date, recordTypes: readonly string[]): Promise<Held | undefined>;
  /** Notes under which agreement it is counted, if it is. False when another instance holds it by now. */
  note(held: Held, agreement: string | undefined): Promise<boolean>;
  /** Keeps its ending; false when another instance holds it by now. */
  end(held: Held, ending: Ending): Promise<boolean>;
  /** Lets go of it until it is due again; `heard`: its provider may have heard of it. */
  release(held: Held, due: Date, heard: boolean): Promise<void>;
  remove(held: Held): Promise<void>;
}

interface ParkedRecord extends Omit<ParkedQuestion, 'id' | 'message'> {
  _id: string;
  /** The record type; nothing once it has only to be ended. */
  waitsFor: string;
  /** When it is to be held next: also the end of the lease of who holds it. */
  due: Date;
  token: string;
  attempts: number;
  misses: number;
  counted?: string;
  sealed: StoredBytes;
  ending?: StoredBytes;
}

type SealedMessage = ReturnType<typeof toText>;
type SealedEnding = Omit<Ending, 'answer'> & { answer?: SealedMessage };

export function createParkedStore(database: Db, { sealer, leaseMs }: { sealer: Sealer; leaseMs: number }): ParkedStore {
  const parked = database.collection<ParkedRecord>('parked');
  const change = async ({ id, token }: Held, update: UpdateFilter<ParkedRecord>) =>
    (await parked.updateOne({ _id: id, token }, update)).matchedCount === 1;
  return {
    prepare: async () => {
      await parked.createIndexes([{ key: { waitsFor: 1, due: 1 } }, { key: { answerBy: 1 } }, { key: { sender: 1 } }]);
    },
    insert: async ({ id, message, ...question }) => {
      const sealed = sealer.seal(toText(message), placeOf(id));
      const { recordType: waitsFor, parkedAt: due } = question;
      const fresh = { _id: id, ...question, waitsFor, due, token: '', attempts: 0, misses: 0, sealed };
      try {
        await parked.insertOne(fresh);
        return undefined;
      } catch (error) {
        if (duplicateKeyOf(error) === undefined) throw error;
        return (await parked.findOne({ _id: id })) ?? undefined;
      }
    },
    count: (sender) => parked.countDocuments({ sender }),
    take: async (now, recordTypes) => {
      const update = {
        $set: { due: new Date(now.getTime() + leaseMs), token: randomUUID() },
        $inc: { attempts: 1 },
      };
      const options = { sort: { due: 1 }, returnDocument: 'after' } as const;
      const found =
        (await parked.findOneAndUpdate(
          { waitsFor: { $in: ['', ...recordTypes] }, due: { $lte: now } },
          update,
          options,
        )) ?? (await parked.findOneAndUpdate({ answerBy: { $lte: now }, due: { $lte: now } }, update, options));
      return found ? toHeld(found, sealer) : undefined;
    },
    note: (held, counted) => change(held, counted === undefined ? { $unset: { counted: 1 } } : { $set: { counted } }),
    end: (held, { answer, ...ending }) => {
      const form: SealedEnding = { ...ending, ...(answer && { answer: toText(answer) }) };
      return change(held, { $set: { waitsFor: '', ending: sealer.seal(form, endingPlaceOf(held.id)) } });
    },
    release: async (held, due, heard) => {
      await change(held, { $set: { due }, $inc: heard ? { attempts: 0 } : { attempts: -1, misses: 1 } });
    },
    remove: async ({ id, token }) => {
      await parked.deleteOne({ _id: id, token });
    },
  };
}

function toHeld({ _id: id, sealed, ending, waitsFor: _, due: __, ...rest }: ParkedRecord, sealer: Sealer): Held {
  return {
    ...rest,
    id,
    message: fromText(sealer.open<SealedMessage>(bytesOf(sealed), placeOf(id))),
    ...(ending && { ending: readEnding(sealer.open<SealedEnding>(bytesOf(ending), endingPlaceOf(id))) }),
  };
}

function readEnding({ answer, ...ending }: SealedEnding): Ending {
  return { ...ending, ...(answer && { answer: fromText(answer) }) };
}

function placeOf(id: string): string {
  return `exchange-parked/${id}`;
}

function endingPlaceOf(id: string): string {
  return `exchange-parked/${id}/ending`;
}
