/** Writes what became of a question into the log; nothing is told to the asker before that. */
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Verdict } from '@darcha/transparency-log/log-entry.ts';
import {
  type LogEntry,
  type LoggedQuestion,
  leafOf,
  type MessageProof,
  sha256,
} from '@darcha/transparency-log/log-entry.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Watch } from '../operations/watch.ts';
import type { LogStore, Receipt } from '../store/log-store.ts';
import type { PayloadStore } from '../store/payload-store.ts';
import type { Matter } from './matter.ts';

export interface RecordDependencies {
  log: LogStore;
  payloads: PayloadStore;
  sealer: Sealer;
  recordTypes: ReadonlyMap<string, RecordType>;
  watch: Watch;
}

export interface Finding {
  verdict: Verdict;
  /** "agreement:<id>" or the code of the error. */
  code: string;
}

/**
 * Appends the entry, and keeps the messages if the question was put to a provider. Throws `log-unavailable`, and `question-replayed` when another instance logged a
 * question with the same id in the meantime.
 */
export async function record(matter: Matter, finding: Finding, deps: RecordDependencies): Promise<Receipt> {
  matter.stages.enter('log');
  const leaf = leafOf(entryOf(matter, finding, deps));
  const uniqueId = matter.ownsId ? matter.question?.id : undefined;
  const [receipt] = await Promise.all([
    deps.log.append(leaf, uniqueId),
    matter.put ? deps.payloads.keep(leaf.hash, { question: matter.message, answer: matter.answer }) : undefined,
  ]);
  deps.watch.recorded(matter, finding, receipt);
  return receipt;
}

function entryOf(matter: Matter, { verdict, code }: Finding, deps: RecordDependencies): LogEntry {
  const { message, answer } = matter;
  const question = loggedQuestion(matter, deps);
  return {
    at: new Date().toISOString(),
    peer: matter.peer,
    tookMs: String(Math.round(matter.stages.total)),
    verdict,
    code,
    asked: proofOf(message, matter.bounded),
    ...(question && { question }),
    ...(answer && { answered: proofOf(answer, true) }),
  };
}

function proofOf(message: { payload: Buffer; signature: string }, bounded: boolean): MessageProof {
  return { digest: sha256(message.payload).toString('hex'), signature: bounded ? message.signature : '' };
}

function loggedQuestion({ question }: Matter, deps: RecordDependencies): LoggedQuestion | undefined {
  if (!question) return undefined;
  const { arguments: args, nonce: _, answerBy, ...said } = question;
  const recordType = deps.recordTypes.get(question.recordType);
  // Refused before its arguments were looked at, a question may still tell whom it is about: that person is to know.
  const pin = recordType && recordType.checkArguments(args).length === 0 ? recordType.subjectOf(args) : undefined;
  return {
    ...said,
    ...(answerBy !== '' && { answerBy }),
    provider: recordType?.provider ?? '',
    ...(pin !== undefined && { subject: deps.sealer.pseudonym(`pin:${pin}`) }),
  };
}
