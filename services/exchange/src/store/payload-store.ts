/**
 * Questions and answers as they were signed, sealed, beside the log and with an end of their own: when they are deleted the
 * log still proves that they were, and what they hashed to.
 */
import { createBatcher } from '@darcha/kit/batch.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { insertEach } from '@darcha/kit/mongo/insert.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Binary, Collection, Document } from 'mongodb';
import type { SignedBytes } from '../delivery/errand.ts';
import { ending } from '../domain/errors.ts';

/** The messages of one entry of the log. */
export interface Payloads {
  question: SignedBytes;
  answer?: SignedBytes | undefined;
}

export interface PayloadStore {
  prepare(): Promise<void>;
  /** Keeps the messages of the entry with this leaf hash; throws `log-unavailable` when they cannot be kept. */
  keep(leafHash: Buffer, payloads: Payloads): Promise<void>;
  /** The messages of an entry; undefined once their time is over. */
  read(leafHash: Buffer): Promise<Payloads | undefined>;
  /** Deletes what is past its time; gives how many. */
  sweep(now: Date): Promise<number>;
}

interface Stored {
  _id: string;
  sealed: Buffer | Binary;
  until: Date;
}

type SealedForm = Record<keyof Payloads, { payload: string; signature: string; certificate: string } | undefined>;

const day = 86_400_000;
const keptAtOnce = 200;

export function createPayloadStore(
  collection: Collection<Document>,
  options: { sealer: Sealer; retentionDays: number },
): PayloadStore {
  const { sealer, retentionDays } = options;
  const payloads = collection as unknown as Collection<Stored>;
  const insert = createBatcher<Stored, undefined>({
    maxItems: keptAtOnce,
    run: async (documents) => await insertEach(payloads, documents),
  });
  return {
    prepare: async () => {
      await collection.createIndex({ until: 1 });
    },
    keep: async (leafHash, { question, answer }) => {
      const id = leafHash.toString('hex');
      const form: SealedForm = { question: toText(question), answer: answer && toText(answer) };
      const until = new Date(Date.now() + retentionDays * day);
      await insert({ _id: id, sealed: sealer.seal(form, placeOf(id)), until }).catch((error: unknown) => {
        // The same hash is the same messages: they are kept already.
        if (duplicateKeyOf(error) !== undefined) return;
        throw ending('log-unavailable', 'The messages could not be kept beside the log. Ask again in a moment.', {
          cause: error,
        });
      });
    },
    read: async (leafHash) => {
      const id = leafHash.toString('hex');
      const found = await payloads.findOne({ _id: id });
      if (!found) return undefined;
      const bytes = Buffer.isBuffer(found.sealed) ? found.sealed : Buffer.from(found.sealed.value());
      const { question, answer } = sealer.open<SealedForm>(bytes, placeOf(id));
      if (!question) throw new Error(`the messages of entry ${id} hold no question`);
      return { question: fromText(question), ...(answer && { answer: fromText(answer) }) };
    },
    sweep: async (now) => (await payloads.deleteMany({ until: { $lte: now } })).deletedCount,
  };
}

function placeOf(id: string): string {
  return `exchange-payload/${id}`;
}

/** A signed message as JSON, to be sealed. */
export function toText({ payload, signature, certificate }: SignedBytes) {
  return { payload: payload.toString('base64'), signature, certificate: certificate.toString('base64') };
}

export function fromText(text: { payload: string; signature: string; certificate: string }): SignedBytes {
  return {
    payload: Buffer.from(text.payload, 'base64'),
    signature: text.signature,
    certificate: Buffer.from(text.certificate, 'base64'),
  };
}
