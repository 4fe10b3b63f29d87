/** The terms of an agreement: who may ask for which fields of which record, for what, under which law, how long and how often. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { Fields } from '../sensitivity.ts';

/** How many questions; 0 for no limit. */
export interface Quota {
  perDay: number;
  perMonth: number;
}

export interface Terms {
  /** Code of the agency that needs the records. */
  consumer: string;
  /** Code of the member that asks for it; the consumer itself when absent. */
  through?: string;
  recordType: string;
  fields: string[];
  /** Identifiers of services. */
  purposes: string[];
  /** Key of the legal basis in the passports of these services. */
  basis: string;
  /** First and last day in force, YYYY-MM-DD, Tashkent time. */
  from: string;
  until: string;
  quota?: Quota;
}

/** Terms with the SHA-256 of the bytes they stand in, hex. */
export interface SignedTerms {
  terms: Terms;
  digest: string;
}

/** The fields of a record type; undefined when there is none of this name. */
export type FieldsOf = (recordType: string) => Fields | undefined;

/** The most questions a quota may name: beyond it a limit is none. */
export const largestQuota = 1_000_000_000;
const most = 100;
export const codeForm = /^[a-z][a-z0-9-]{0,62}$/;
export const purposeForm = /^[a-z0-9][a-z0-9-]{0,99}$/;
export const basisForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
const dayForm = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

/** Everything that is wrong with terms; empty when nothing is. `today` is the first day they may still be for. */
export function faultsOfTerms(terms: Terms, fieldsOf: FieldsOf, today: string): Fault[] {
  const { consumer, through, recordType, basis, from, until, quota } = terms;
  const known = fieldsOf(recordType);
  return [
    ...checkForm('/consumer', consumer, codeForm),
    ...(through === undefined ? [] : checkForm('/through', through, codeForm)),
    ...(known ? [] : [fault('/recordType', 'unknown', `There is no record type "${recordType}" here.`)]),
    ...checkNames('/fields', terms.fields, /^.{1,64}$/u),
    ...terms.fields
      .filter((name) => known && !known.has(name))
      .map((name) => fault('/fields', 'unknown', `"${name}" is not a field of ${recordType}.`)),
    ...checkNames('/purposes', terms.purposes, purposeForm),
    ...checkForm('/basis', basis, basisForm),
    ...[['/from', from] as const, ['/until', until] as const].flatMap(([path, day]) => checkDay(path, day)),
    ...(from <= until ? [] : [fault('/until', 'range', 'The last day is before the first.')]),
    ...(today <= until ? [] : [fault('/until', 'past', 'The last day is over already.')]),
    ...(quota ? checkQuota('/quota', quota) : []),
  ];
}

/** At least one name, none twice, each of the form. */
export function checkNames(path: string, names: readonly string[], form: RegExp): Fault[] {
  if (names.length === 0) return [fault(path, 'required', 'Name at least one.')];
  if (names.length > most) return [fault(path, 'too-long', `At most ${most}.`)];
  if (new Set(names).size < names.length) return [fault(path, 'unique', 'Name each once.')];
  return names
    .filter((name) => !form.test(name))
    .map(() => fault(path, 'pattern', `Each must be of the form ${form}.`));
}

export function checkQuota(path: string, quota: Quota): Fault[] {
  return (['perDay', 'perMonth'] as const)
    .filter((name) => !Number.isSafeInteger(quota[name]) || quota[name] < 0 || quota[name] > largestQuota)
    .map((name) => fault(`${path}/${name}`, 'range', `Must be 0 (no limit) to ${largestQuota}.`));
}

export function fault(path: string, code: string, message: string): Fault {
  return { path, code, message };
}

function checkForm(path: string, value: string, form: RegExp): Fault[] {
  return form.test(value) ? [] : [fault(path, 'pattern', `Must be of the form ${form}.`)];
}

function checkDay(path: string, day: string): Fault[] {
  const at = new Date(`${day}T00:00:00Z`);
  const exists = dayForm.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return exists ? [] : [fault(path, 'format', 'Must be a day, YYYY-MM-DD.')];
}
