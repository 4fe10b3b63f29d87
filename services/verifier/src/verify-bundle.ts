/** Verifies what is said to have been exchanged: every check is made, and every fault told. Needs no network and no database. */
import type { BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import type { LogEntry } from '@darcha/transparency-log/log-entry.ts';
import type { Anchors } from './anchors.ts';
import { answerFaults, type OpenAnswer, openAnswer, openQuestion, questionFaults } from './checks/content.ts';
import { messageFaults, openEntry } from './checks/entry.ts';
import { type SignedFaults, signedFaults } from './checks/signed.ts';
import { consistencyFaults, inclusionFaults, type Notes, openCheckpoint, stampFaults } from './checks/tree.ts';
import { type OpenBundle, openBundle } from './open-bundle.ts';
import { cutTo, faultsBySchema } from './schemas.ts';
import {
  type Check,
  type CheckName,
  checked,
  checkNames,
  type Facts,
  skipped,
  type Verification,
  when,
} from './types.ts';

export interface Options {
  /** Schemas of the record type from elsewhere, or by its id; those in the bundle are used only without them. */
  schemas?: BundledSchemas | ((recordType: string) => BundledSchemas | undefined);
  /** An older checkpoint of the same log, and the proof that the bundle's begins with it. */
  older?: { note: string; proof: readonly Buffer[] };
}

type Open = ReturnType<typeof openAll>;

/** How much later than the stamp's time an entry may say it was made, milliseconds: clocks differ, and stamps are rough. */
const clockTolerance = 60_000;

/** Never throws for what is in the bundle, UTF-8 JSON of the form `darcha-exchange-bundle/1`. */
export function verifyBundle(bytes: Uint8Array, anchors: Anchors, options: Options = {}): Verification {
  const { faults, bundle } = openBundle(bytes);
  const form = checked('bundle', faults);
  if (!bundle) {
    const rest = checkNames.filter((name) => name !== 'bundle');
    return { ok: false, checks: [form, ...rest.map((name) => skipped(name, 'bundle-unreadable'))] };
  }
  const open = openAll(bundle, anchors);
  const checks = [
    form,
    ...questionChecks(open, anchors, options),
    ...answerChecks(open, anchors, options),
    ...logChecks(open, anchors, options),
  ];
  const facts = open.entry && factsOf(bundle, open.entry, open.stamp?.at);
  return { ok: checks.every(({ outcome }) => outcome !== 'failed'), checks, ...(facts && { facts }) };
}

/** Whether the log of a newer checkpoint begins with that of an older one. */
export function verifyConsistency(notes: Notes, { logKey }: Pick<Anchors, 'logKey'>): Check {
  return logKey ? checked('consistency', consistencyFaults(notes, logKey)) : skipped('consistency', 'log-key-absent');
}

function openAll(bundle: OpenBundle, { logKey, timeStampRoots }: Anchors) {
  const { entry, faults: entryFaults } = openEntry(bundle.entry);
  const checkpoint = logKey && openCheckpoint(bundle.checkpoint, logKey, '/log/checkpoint');
  const { timeStamp } = bundle;
  const stamp = timeStamp && timeStampRoots && stampFaults(timeStamp, bundle.checkpoint, timeStampRoots);
  // A stamp speaks for the entry only through a checkpoint that the log signed and that includes it.
  const bound =
    checkpoint?.faults.length === 0 && checkpoint.head && inclusionFaults(bundle, checkpoint.head).length === 0;
  const at = (bound ? stamp?.at : undefined) ?? new Date(entry?.at ?? Number.NaN);
  return { bundle, entry, entryFaults, checkpoint, stamp, at, question: openQuestion(bundle.question.payload) };
}

function factsOf(
  { position }: OpenBundle,
  { at, verdict, code, question }: LogEntry,
  stamped: Date | undefined,
): Facts {
  const { sender, consumer, provider, recordType, purpose } = question ?? {};
  const asked = question && { sender, consumer, provider, recordType, purpose };
  return {
    position,
    at,
    verdict,
    code,
    ...(stamped && { stampedAt: stamped.toISOString() }),
    ...(asked && { asked: asked as NonNullable<Facts['asked']> }),
  };
}

function questionChecks(open: Open, anchors: Anchors, options: Options): Check[] {
  const { bundle, entry, question, at } = open;
  const signed = signedFaults('question', bundle.question, anchors, at);
  return [
    ...signatureChecks('question', signed),
    checked('question', questionFaults(question, signed.member, entry)),
    schemaCheck('arguments-schema', question?.arguments, schemasFor(open, options)?.arguments),
  ];
}

function answerChecks(open: Open, anchors: Anchors, options: Options): Check[] {
  const { bundle, entry, question, at } = open;
  if (!bundle.answer) {
    const names: CheckName[] = ['answer-signature', 'answer-certificate', 'answer', 'record-schema'];
    return names.map((name) => skipped(name, 'answer-absent'));
  }
  const answer = openAnswer(bundle.answer.payload);
  const signed = signedFaults('answer', bundle.answer, anchors, at);
  const to = { payload: bundle.question.payload, question, entry, signedBy: signed.member };
  const schema = schemasFor(open, options)?.record;
  return [
    ...signatureChecks('answer', signed),
    checked('answer', answerFaults(answer, to)),
    schemaCheck('record-schema', foundIn(answer), schema && question && cutTo(schema, question.said.fields)),
  ];
}

function schemasFor({ bundle, question }: Open, { schemas }: Options): BundledSchemas | undefined {
  const given = typeof schemas === 'function' ? schemas(question?.said.recordType ?? '') : schemas;
  return given ?? bundle.schemas;
}

function foundIn(answer: OpenAnswer | undefined) {
  return answer?.said.outcome === 'OUTCOME_FOUND' ? answer.record : undefined;
}

function signatureChecks(kind: 'question' | 'answer', { signature, certificate }: SignedFaults): Check[] {
  return [checked(`${kind}-signature`, signature), checked(`${kind}-certificate`, certificate)];
}

function schemaCheck(
  name: 'arguments-schema' | 'record-schema',
  value: Record<string, unknown> | undefined,
  schema: Record<string, unknown> | undefined,
): Check {
  if (value === undefined) return skipped(name, 'value-absent');
  if (schema === undefined) return skipped(name, 'schema-absent');
  const path = name === 'record-schema' ? '/answer/payload/record_json' : '/question/payload/arguments_json';
  return checked(name, faultsBySchema(schema, value, path));
}

function logChecks(
  { bundle, entry, entryFaults, checkpoint, stamp, question }: Open,
  anchors: Anchors,
  options: Options,
) {
  return [
    checked('entry', entryFaults),
    entry
      ? checked('entry-messages', messageFaults(entry, bundle, question?.said))
      : skipped('entry-messages', 'entry-unreadable'),
    ...treeChecks(bundle, checkpoint),
    stampCheck(bundle, stamp, entry),
    options.older
      ? verifyConsistency({ older: options.older.note, newer: bundle.checkpoint, proof: options.older.proof }, anchors)
      : skipped('consistency', 'checkpoint-absent'),
  ];
}

function treeChecks(bundle: OpenBundle, checkpoint: Open['checkpoint']): Check[] {
  if (!checkpoint) return [skipped('inclusion', 'log-key-absent'), skipped('checkpoint', 'log-key-absent')];
  const { head, faults } = checkpoint;
  return [
    head ? checked('inclusion', inclusionFaults(bundle, head)) : skipped('inclusion', 'root-unknown'),
    checked('checkpoint', faults),
  ];
}

function stampCheck({ timeStamp }: OpenBundle, stamp: Open['stamp'], entry: LogEntry | undefined): Check {
  if (!timeStamp) return skipped('time-stamp', 'stamp-absent');
  if (!stamp) return skipped('time-stamp', 'roots-absent');
  const late = stamp.at !== undefined && Date.parse(entry?.at ?? '') > stamp.at.getTime() + clockTolerance;
  return checked('time-stamp', [
    ...stamp.faults,
    ...when(
      late,
      'entry-after-stamp',
      '/log/entry/at',
      'It says that it was logged later than it is proven to have been.',
    ),
  ]);
}
