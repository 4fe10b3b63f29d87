/** The only file that knows both the contract's messages and the exchange's own types. */
import { readJsonObject } from '@darcha/agency-sdk/json.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AccessInput } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { Outcome } from '@darcha/proto/gen/darcha/exchange/v1/Outcome.ts';
import type { QuotaStandingInput } from '@darcha/proto/gen/darcha/exchange/v1/QuotaStanding.ts';
import type { ReceiptInput } from '@darcha/proto/gen/darcha/exchange/v1/Receipt.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import type { Verdict as AccessVerdict } from '@darcha/proto/gen/darcha/exchange/v1/Verdict.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Verdict } from '@darcha/transparency-log/log-entry.ts';
import { reasonOf } from '../domain/accesses/reasons.ts';
import type { Standing } from '../domain/agreements/quota.ts';
import type { Answer } from '../domain/answer.ts';
import { isCovered } from '../domain/log-entry.ts';
import { malformed, type Question } from '../domain/question.ts';
import type { RecordType } from '../domain/record-types.ts';
import { specialOf } from '../domain/sensitivity.ts';
import type { PlacedEntry, Receipt } from '../store/log-store.ts';

/** Largest parts of a signed question, bytes. */
const largest = { payload: 16 * 1024, signature: 2_048, certificate: 8_192 } as const;
/** Largest arguments, bytes. */
const largestArguments = 4 * 1024;

/** Throws `question-malformed` for a message that is missing a part or has one too large. */
export function checkBounds(message: SignedMessage | null): asserts message is SignedMessage {
  if (!message) throw malformed('There is no question in the request.');
  const faults = (['payload', 'signature', 'certificate'] as const)
    .filter((part) => message[part].length === 0 || message[part].length > largest[part])
    .map((part) => ({
      path: `/question/${part}`,
      code: 'size',
      message: `Must have 1 to ${largest[part]} bytes, but has ${message[part].length}.`,
    }));
  if (faults.length > 0) throw malformed('The signed question has a part that is missing or too large.', faults);
}

/** The question in signed bytes; throws `question-malformed` when they hold none. */
export function readQuestion(payload: Buffer): Question {
  const { argumentsJson, ...question } = decode(() => questionCodec.decode(payload));
  if (argumentsJson.length > largestArguments) {
    throw malformed('The arguments of the question are too large.', [
      {
        path: '/argumentsJson',
        code: 'size',
        message: `Must have at most ${largestArguments} bytes, but has ${argumentsJson.length}.`,
      },
    ]);
  }
  const args = readJsonObject(argumentsJson);
  if (!args) {
    throw malformed('The arguments of the question are not a JSON object in UTF-8.', [
      { path: '/argumentsJson', code: 'type', message: 'Must be a JSON object in UTF-8.' },
    ]);
  }
  return { ...question, arguments: args };
}

function decode<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw malformed('The payload is not a darcha.exchange.v1.Question.');
  }
}

const outcomes: Record<Outcome, Answer['outcome']> = {
  OUTCOME_UNSPECIFIED: undefined,
  OUTCOME_FOUND: 'found',
  OUTCOME_NOT_FOUND: 'not-found',
  OUTCOME_REFUSED: 'refused',
};

/** The answer in signed bytes; throws when they hold none. */
export function readAnswer(payload: Buffer): Answer {
  const { recordJson, outcome, ...answer } = answerCodec.decode(payload);
  return {
    ...answer,
    outcome: outcomes[outcome],
    hasRecord: recordJson.length > 0,
    record: recordJson.length > 0 ? readJsonObject(recordJson) : undefined,
  };
}

export function toReceipt({ position, leafHash, at }: Receipt): ReceiptInput {
  return { position, leafHash, loggedAt: at };
}

const scopes = {
  day: 'QUOTA_SCOPE_DAY',
  month: 'QUOTA_SCOPE_MONTH',
  total: 'QUOTA_SCOPE_TOTAL',
} as const satisfies Record<Standing['scope'], QuotaStandingInput['scope']>;

export function toQuotaStanding({ scope, renewsAt, ...standing }: Standing): QuotaStandingInput {
  return { scope: scopes[scope], renewsAt: renewsAt.toISOString(), ...standing };
}

export const verdicts = {
  granted: 'VERDICT_GRANTED',
  denied: 'VERDICT_DENIED',
  failed: 'VERDICT_FAILED',
} as const satisfies Record<Verdict, AccessInput['verdict']>;

/** Undefined for the unspecified one. */
export function verdictOf(wire: AccessVerdict): Verdict | undefined {
  return (Object.keys(verdicts) as Verdict[]).find((verdict) => verdicts[verdict] === wire);
}

/** What the person is shown: proven facts always, what the question says of itself only when an agreement covered it. */
export function toAccess(
  { position, leafHash, entry }: PlacedEntry,
  recordTypes: ReadonlyMap<string, RecordType>,
  disputed: boolean,
): AccessInput {
  const { at, verdict, code, question } = entry;
  const reason = reasonOf(entry);
  const shown: AccessInput = {
    ...{ position, at, verdict: verdicts[verdict], code, leafHash, disputed },
    ...(reason && { reason: toWireText(reason) }),
  };
  if (!question) return shown;
  const { sender, provider, recordType, fields, consumer, purpose, basis, application } = question;
  const existing = recordTypes.get(recordType)?.fields;
  const specialFields = specialOf(existing, fields);
  if (isCovered(entry)) {
    return { ...shown, sender, provider, recordType, fields, specialFields, consumer, purpose, basis, application };
  }
  const known = fields.filter((name) => existing?.has(name));
  return { ...shown, sender, provider, recordType, fields: known, specialFields };
}
