/** Reads the requests about signals; what is wrong with them is said before anything is done. */
import { readJsonObject } from '@darcha/agency-sdk/json.ts';
import { type Fault, invalidField } from '@darcha/kit/errors.ts';
import type { RecordChangedRequest } from '@darcha/proto/gen/darcha/exchange/v1/RecordChangedRequest.ts';
import type { SubscribeRequest } from '@darcha/proto/gen/darcha/exchange/v1/SubscribeRequest.ts';
import { basisForm, codeForm, purposeForm } from '../../domain/agreements/terms.ts';
import { ending } from '../../domain/errors.ts';
import type { RecordType } from '../../domain/record-types.ts';
import { foreign } from '../../signals/faults.ts';
import type { Change, Wish } from '../../signals/signals.ts';

type RecordTypes = ReadonlyMap<string, RecordType>;

const largestArguments = 4 * 1024;
const mostChanges = 100;
const longestId = 100;
const dayForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
/** How far a provider's clock may be ahead, milliseconds. */
const ahead = 5 * 60_000;

/** Throws `request-invalid`, `record-type-unknown` or `arguments-invalid`. `today` is YYYY-MM-DD. */
export function readWish(member: string, request: SubscribeRequest, known: RecordTypes, today: string): Wish {
  const { recordType, purpose, basis, until } = request;
  const consumer = request.consumer || member;
  const forms = { consumer: codeForm, purpose: purposeForm, basis: basisForm, until: dayForm };
  for (const [name, form] of Object.entries(forms)) {
    const value = { consumer, purpose, basis, until }[name] ?? '';
    if (!form.test(value)) throw invalidField(`/${name}`, 'pattern', `Must be of the form ${form}.`);
  }
  if (until < today) throw invalidField('/until', 'past', 'The last day is over already.');
  const type = known.get(recordType);
  if (!type) {
    throw ending(
      'record-type-unknown',
      `There is no record type "${recordType.slice(0, 130)}" here. See the list of them.`,
    );
  }
  const args = readArguments(request.argumentsJson, '/argumentsJson', type);
  return { member, recordType, arguments: args, consumer, purpose, basis, until };
}

/** Throws `request-invalid`, `record-type-foreign` or `arguments-invalid`. */
export function readChanges(member: string, { changes }: RecordChangedRequest, known: RecordTypes): Change[] {
  if (changes.length === 0 || changes.length > mostChanges) {
    throw invalidField('/changes', 'size', `Tell of 1 to ${mostChanges} changes at a time.`);
  }
  const others = changes.flatMap(({ recordType }, i): Fault[] => {
    if (known.get(recordType)?.provider === member) return [];
    return [{ path: `/changes/${i}/recordType`, code: 'foreign', message: 'It is not a record type of yours.' }];
  });
  if (others.length > 0) throw foreign(others);
  return changes.map(({ id, recordType, argumentsJson, changedAt }, i) => {
    const path = `/changes/${i}`;
    if (id.length === 0 || id.length > longestId) {
      throw invalidField(`${path}/id`, 'size', `Must have 1 to ${longestId} characters.`);
    }
    if (!instant.test(changedAt) || !(Date.parse(changedAt) <= Date.now() + ahead)) {
      throw invalidField(`${path}/changedAt`, 'format', 'Must be an instant in UTC that has been.');
    }
    const args = readArguments(argumentsJson, `${path}/argumentsJson`, known.get(recordType) as RecordType);
    return { id, recordType, changedAt, arguments: args };
  });
}

function readArguments(bytes: Buffer, path: string, type: RecordType): Record<string, unknown> {
  if (bytes.length > largestArguments) throw invalidField(path, 'size', `Must have at most ${largestArguments} bytes.`);
  const args = readJsonObject(bytes);
  if (!args) throw invalidField(path, 'type', 'Must be a JSON object in UTF-8.');
  const faults = type.checkArguments(args).map((fault) => ({ ...fault, path: `${path}${fault.path}` }));
  if (faults.length > 0) throw ending('arguments-invalid', `The arguments do not conform to ${type.id}.`, { faults });
  return args;
}
