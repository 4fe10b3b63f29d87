/**
 * What was signed of questions and answers, sealed, beside the log and with an end of its own: when it is deleted the log still
 * proves that it was, and what it hashed to. The signatures stand in the log's entries, the certificates once for all messages.
 */
import { createHeadReader } from '@darcha/agency-sdk/jws.ts';
import { createBatcher } from '@darcha/kit/batch.ts';
import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { insertEach } from '@darcha/kit/mongo/insert.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import type { LogEntry, MessageProof } from '@darcha/transparency-log/log-entry.ts';
import type { Collection, Document } from 'mongodb';
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
  read(entry: Pick<LogEntry, 'asked' | 'answered'> & { leafHash: Buffer }): Promise<Payloads | undefined>;
  /** Deletes what is past its time but the messages of the entries with these leaf hashes; gives how many. */
  sweep(now: Date, held: readonly Buffer[]): Promise<number>;
}

interface Stored {
  _id: string;
  sealed: StoredBytes;
  until: Date;
}

interface StoredCertificate {
  /** Its SHA-256, hex. */
  _id: string;
  der: StoredBytes;
}

type SealedForm = Record<keyof Payloads, string | undefined>;

const keptAtOnce = 200;

export function createPayloadStore(
  { messages, certificates }: { messages: Collection<Document>; certificates: Collection<Document> },
  options: { sealer: Sealer; retentionDays: number },
): PayloadStore {
  const { sealer, retentionDays } = options;
  const payloads = messages as unknown as Collection<Stored>;
  const known = createCertificates(certificates as unknown as Collection<StoredCertificate>);
  const insert = createBatcher<Stored, undefined>({
    maxItems: keptAtOnce,
    run: async (documents) => await insertEach(payloads, documents),
  });
  const keep = async (leafHash: Buffer, { question, answer }: Payloads) => {
    const id = leafHash.toString('hex');
    const form: SealedForm = {
      question: question.payload.toString('base64'),
      answer: answer?.payload.toString('base64'),
    };
    const until = new Date(Date.now() + retentionDays * dayMs);
    await Promise.all([
      insert({ _id: id, sealed: sealer.seal(form, placeOf(id)), until }).catch(unlessKept),
      known.keep(question),
      answer && known.keep(answer),
    ]);
  };
  return {
    prepare: async () => {
      await payloads.createIndex({ until: 1 });
    },
    keep: (leafHash, messages) =>
      keep(leafHash, messages).catch((cause: unknown) => {
        throw ending('log-unavailable', 'The messages could not be kept beside the log. Ask again in a moment.', {
          cause,
        });
      }),
    read: async ({ leafHash, asked, answered }) => {
      const id = leafHash.toString('hex');
      const found = await payloads.findOne({ _id: id });
      if (!found) return undefined;
      const { question = '', answer } = sealer.open<SealedForm>(bytesOf(found.sealed), placeOf(id));
      return {
        question: await known.complete(question, asked),
        ...(answer !== undefined && answered && { answer: await known.complete(answer, answered) }),
      };
    },
    sweep: async (now, held) => {
      const kept = held.map((leafHash) => leafHash.toString('hex'));
      return (await payloads.deleteMany({ until: { $lte: now }, _id: { $nin: kept } })).deletedCount;
    },
  };
}

/** Certificates of signers, each kept once and for good: they are few, and tell of agencies only. */
function createCertificates(collection: Collection<StoredCertificate>) {
  const digestOf = createDigestReader();
  const kept = new Set<string>();
  return {
    keep: async ({ signature, certificate }: SignedBytes): Promise<void> => {
      const _id = digestOf(signature);
      if (kept.has(_id)) return;
      await collection.updateOne({ _id }, { $setOnInsert: { der: certificate } }, { upsert: true }).catch(unlessKept);
      kept.add(_id);
    },
    complete: async (payload: string, { signature }: MessageProof): Promise<SignedBytes> => {
      const found = await collection.findOne({ _id: digestOf(signature) });
      const certificate = found ? bytesOf(found.der) : Buffer.alloc(0);
      return { payload: Buffer.from(payload, 'base64'), signature, certificate };
    },
  };
}

/** The digest of its certificate stands in the header of every signature that was verified. */
function createDigestReader(): (signature: string) => string {
  const readHead = createHeadReader();
  return (signature) => String(readHead(signature.slice(0, signature.indexOf('.')))?.kid).split('/')[1] ?? '';
}

/** The same hash is the same messages, or the same certificate. */
function unlessKept(error: unknown): void {
  if (duplicateKeyOf(error) === undefined) throw error;
}

function placeOf(id: string): string {
  return `exchange-payload/${id}`;
}
