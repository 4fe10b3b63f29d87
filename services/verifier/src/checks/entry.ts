/** The entry of the log: its form, and whether it is that of these messages. */

import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { type LogEntry, leafOf, readEntry, sha256 } from '@darcha/transparency-log/log-entry.ts';
import type { OpenBundle, OpenMessage } from '../open-bundle.ts';
import { compile, faultsOf, type JsonSchema } from '../schemas.ts';
import { type Fault, when } from '../types.ts';

const path = '/log/entry';
const text = { type: 'string' };
const texts = (names: string[]) => Object.fromEntries(names.map((name) => [name, text]));
const object = (properties: JsonSchema, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const proof = object({ digest: { type: 'string', pattern: '^[0-9a-f]{64}$' }, signature: text });
const said = ['sender', 'consumer', 'recordType', 'purpose', 'basis', 'application', 'askedAt'] as const;
const entrySchema = object(
  {
    at: { type: 'string', format: 'date-time' },
    verdict: { enum: ['granted', 'denied', 'failed'] },
    ...texts(['peer', 'code']),
    tookMs: { type: 'string', pattern: '^(0|[1-9][0-9]{0,9})$' },
    asked: proof,
    question: object(
      { ...texts(['id', 'provider', ...said, 'subject', 'answerBy']), fields: { type: 'array', items: text } },
      ['subject', 'answerBy'],
    ),
    answered: proof,
  },
  ['tookMs', 'question', 'answered'],
);

let form: ReturnType<typeof compile> | undefined;

/** The entry, when it can be read, and everything wrong with its form. */
export function openEntry(bytes: Buffer): { entry?: LogEntry; faults: Fault[] } {
  let entry: LogEntry;
  try {
    entry = readEntry(bytes);
  } catch (error) {
    const message = `It is no entry of a log of the exchange: ${(error as Error).message}.`;
    return { faults: [{ code: 'entry-unreadable', path, message }] };
  }
  form ??= compile(entrySchema);
  if (!form(entry)) {
    return { faults: faultsOf(form.errors).map((one) => ({ ...one, code: 'entry-form', path: `${path}${one.path}` })) };
  }
  const same = leafOf(entry).bytes.equals(bytes);
  return {
    entry,
    faults: when(!same, 'entry-form', path, 'Its JSON is not written by RFC 8785, so the exchange did not write it.'),
  };
}

/** Whether the entry speaks of these messages; `question` is absent when it cannot be read. */
export function messageFaults(entry: LogEntry, bundle: OpenBundle, question: Question | undefined): Fault[] {
  const { answered, verdict } = entry;
  return [
    ...proofFaults('asked', entry.asked, bundle.question),
    ...(answered && bundle.answer ? proofFaults('answered', answered, bundle.answer) : []),
    ...when(
      answered === undefined && bundle.answer !== undefined,
      'answer-unlogged',
      '/answer',
      'The log knows of no answer: this one did not come through the exchange.',
    ),
    ...when(
      verdict === 'granted' && (answered === undefined || bundle.answer === undefined),
      'answer-missing',
      '/answer',
      'The log says that the question was answered, and the bundle does not hold the answer.',
    ),
    ...when(
      verdict === 'granted' && entry.question === undefined,
      'entry-inconsistent',
      path,
      'It says that a question was granted, and nothing of the question.',
    ),
    ...(entry.question && question ? saidFaults(entry, question) : []),
  ];
}

function proofFaults(name: 'asked' | 'answered', proven: LogEntry['asked'], message: OpenMessage): Fault[] {
  const what = name === 'asked' ? 'question' : 'answer';
  return [
    ...when(
      sha256(message.payload).toString('hex') !== proven.digest,
      'digest-mismatch',
      `${path}/${name}/digest`,
      `The log holds another ${what} than the bundle.`,
    ),
    ...when(
      message.signature !== proven.signature,
      'signature-mismatch',
      `${path}/${name}/signature`,
      `The log holds another signature of the ${what} than the bundle.`,
    ),
  ];
}

function saidFaults({ question: logged, peer }: LogEntry, question: Question): Fault[] {
  if (!logged) return [];
  const differ = (['id', ...said] as const).filter((name) => logged[name] !== question[name]);
  const waits = (logged.answerBy ?? '') === question.answerBy ? [] : ['answerBy'];
  const fields = logged.fields.join('\n') === question.fields.join('\n') ? [] : ['fields'];
  return [
    ...[...differ, ...waits, ...fields].map((name) => ({
      code: 'question-mismatch',
      path: `${path}/question/${name}`,
      message: `The log says something else of the question's ${name} than the question itself.`,
    })),
    ...when(
      logged.provider !== '' && logged.provider !== question.recordType.split('/')[0],
      'provider-mismatch',
      `${path}/question/provider`,
      'The log names another provider than that of the record type.',
    ),
    ...when(
      peer !== question.sender,
      'peer-mismatch',
      `${path}/peer`,
      `The question of ${question.sender} came over the connection of ${peer}.`,
    ),
  ];
}
