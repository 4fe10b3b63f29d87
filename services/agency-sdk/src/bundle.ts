/** Everything that proves one exchange to others, in one JSON document: the verifier needs nothing else of the exchange. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Exchanges } from './exchanges/exchanges.ts';
import type { ExchangeInstance } from './exchanges/instance.ts';
import type { SignedMessage } from './signed-message.ts';

export const bundleFormat = 'darcha-exchange-bundle/1';

/** Bytes are in base64 (RFC 4648, 4). The JSON Schema is that of the verifier, `bundle.schema.json`. */
export interface Bundle {
  format: typeof bundleFormat;
  question: BundledMessage;
  /** Absent when there was no answer. */
  answer?: BundledMessage;
  log: BundledPlace;
  /** The schemas of the record type, for verifiers that do not have them; nobody vouches for these. */
  schemas?: BundledSchemas;
}

export interface BundledSchemas {
  arguments: Record<string, unknown>;
  record: Record<string, unknown>;
}

export interface BundledMessage {
  payload: string;
  /** JWS in compact form with detached payload. */
  signature: string;
  certificate: string;
}

export interface BundledPlace {
  /** From 1. */
  position: number;
  /** The exact bytes of the entry. */
  entry: string;
  inclusion: { treeSize: number; hashes: string[] };
  /** The signed note, as it was published. */
  checkpoint: string;
  /** An RFC 3161 token over the note; absent when there is none yet. */
  timeStamp?: string;
}

/** What was asked, what was answered, and where it stands in the log. */
export interface Proven {
  logPosition: number;
  question: SignedMessage;
  answer?: SignedMessage | undefined;
  schemas?: BundledSchemas | undefined;
}

/** Throws `checkpoint-unknown` while no checkpoint covers the entry, `entry-unknown` to those that are not party to it. */
export type MakeBundle = (proven: Proven) => Promise<Bundle>;

type LogClient = ExchangeInstance['log'];

export function createBundling({ reach }: Pick<Exchanges, 'reach'>): MakeBundle {
  return (proven) => reach('the proofs', ({ log }) => bundleOf(log, proven));
}

async function bundleOf(log: LogClient, { logPosition: position, question, answer, schemas }: Proven): Promise<Bundle> {
  const [{ entry }, checkpoint] = await Promise.all([log.getEntry({ position }), checkpointOver(log, position)]);
  const { hashes } = await log.getInclusionProof({ position, treeSize: checkpoint.size });
  const { note, timeStamp } = checkpoint;
  return {
    format: bundleFormat,
    question: bundled(question),
    ...(answer && { answer: bundled(answer) }),
    log: {
      position,
      entry: entry.toString('base64'),
      inclusion: { treeSize: checkpoint.size, hashes: hashes.map((hash) => hash.toString('base64')) },
      checkpoint: note,
      ...(timeStamp.length > 0 && { timeStamp: timeStamp.toString('base64') }),
    },
    ...(schemas && { schemas }),
  };
}

/** The first stamped checkpoint over the entry; while there is none, the newest. */
async function checkpointOver(log: LogClient, position: number) {
  const stamped = await log.getCheckpoint({ stampedFrom: position }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'checkpoint-unknown') return undefined;
    throw error;
  });
  const { checkpoint } = stamped ?? (await log.getCheckpoint({}));
  if (!checkpoint) throw new Error('the exchange gave no checkpoint');
  return checkpoint;
}

function bundled({ payload, signature, certificate }: SignedMessage): BundledMessage {
  return { payload: payload.toString('base64'), signature, certificate: certificate.toString('base64') };
}
