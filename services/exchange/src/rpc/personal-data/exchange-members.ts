/** One exchange about a person with all that proves it, in the form anybody verifies. */
import type { Bundle } from '@darcha/agency-sdk/bundle.ts';
import { type Exported, jsonMember, withheld } from '@darcha/proto/exported.ts';
import type { SignedBytes } from '../../delivery/errand.ts';
import { isCovered } from '../../domain/log-entry.ts';
import { withheldWords } from '../../domain/personal/words.ts';
import type { LogStore, PlacedEntry } from '../../store/log-store.ts';
import type { PayloadStore } from '../../store/payload-store.ts';
import type { Checkpoint } from '../../store/tree-store.ts';
import type { Prover } from '../../tree/prover.ts';

export interface Proving {
  log: Pick<LogStore, 'read'>;
  payloads: Pick<PayloadStore, 'read'>;
  prover: Prover;
  /** That all proofs lead to; undefined while there is none. */
  checkpoint: Checkpoint | undefined;
}

/**
 * Of what an agreement covered: the signed messages as long as they are kept, the entry, and the proof that it is in the log. What was
 * refused before that is a mere claim of whoever asked; of it the list says what is proven.
 */
export async function* exchangeMembers(placed: PlacedEntry, proving: Proving): AsyncGenerator<Exported> {
  const { position, entry } = placed;
  if (!isCovered(entry)) return;
  const path = `exchanges/${position}.json`;
  const changedAt = new Date(entry.at);
  const { checkpoint } = proving;
  if (!checkpoint || checkpoint.size < position) {
    const named = { path, mediaType: 'application/json', changedAt };
    yield withheld('checkpoint-to-come', withheldWords['checkpoint-to-come'], named);
    return;
  }
  yield* jsonMember(path, await provenOf(placed, checkpoint, proving), changedAt);
}

async function provenOf(
  { position, leafHash, entry }: PlacedEntry,
  { size: treeSize, note, timeStamp }: Checkpoint,
  { log, payloads, prover }: Proving,
): Promise<Bundle | Pick<Bundle, 'log'>> {
  const [bytes, { path }, messages] = await Promise.all([
    log.read(position),
    prover.inclusion(position - 1, treeSize),
    payloads.read({ ...entry, leafHash }),
  ]);
  const place: Bundle['log'] = {
    position,
    entry: bytes?.toString('base64') ?? '',
    inclusion: { treeSize, hashes: path.map((hash) => hash.toString('base64')) },
    checkpoint: note,
    ...(timeStamp && { timeStamp: timeStamp.token.toString('base64') }),
  };
  // The time of the messages is over: the log still proves that they were.
  if (!messages) return { log: place };
  const { question, answer } = messages;
  return {
    format: 'darcha-exchange-bundle/1',
    question: bundled(question),
    ...(answer && { answer: bundled(answer) }),
    log: place,
  };
}

function bundled({ payload, signature, certificate }: SignedBytes): Bundle['question'] {
  return { payload: payload.toString('base64'), signature, certificate: certificate.toString('base64') };
}
