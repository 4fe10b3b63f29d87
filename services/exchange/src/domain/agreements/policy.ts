/** What a provider grants without being asked, and whether a request is within it. */
import type { Fault } from '@darcha/kit/errors.ts';
import { dayAfter } from '@darcha/legal-clock/clock.ts';
import { type Fields, specialOf } from '../sensitivity.ts';
import {
  basisForm,
  checkNames,
  checkQuota,
  codeForm,
  type FieldsOf,
  fault,
  largestQuota,
  purposeForm,
  type Quota,
  type Terms,
} from './terms.ts';

export interface Policy {
  provider: string;
  recordType: string;
  consumers: string[];
  /** For every member. */
  anyConsumer: boolean;
  /** Members that may ask for these consumers. */
  through: string[];
  fields: string[];
  purposes: string[];
  bases: string[];
  largestQuota?: Quota;
  /** From today to the last day; 0 for no limit. */
  longestDays: number;
  /** Under all agreements together, on a day; 0 for no limit. */
  totalPerDay: number;
}

/** Everything that is wrong with a policy; empty when nothing is. One that names nobody grants nothing, and may be so. */
export function faultsOfPolicy(policy: Policy, fieldsOf: FieldsOf): Fault[] {
  const { recordType, provider, longestDays, totalPerDay } = policy;
  const known = fieldsOf(recordType);
  const lists = [
    ['/consumers', policy.consumers, codeForm],
    ['/through', policy.through, codeForm],
    ['/fields', policy.fields, /^.{1,64}$/u],
    ['/purposes', policy.purposes, purposeForm],
    ['/bases', policy.bases, basisForm],
  ] as const;
  return [
    ...(known && recordType.startsWith(`${provider}/`)
      ? []
      : [fault('/recordType', 'unknown', `"${recordType}" is not a record type of ${provider}.`)]),
    ...lists.flatMap(([path, names, form]) => (names.length === 0 ? [] : checkNames(path, names, form))),
    ...policy.fields
      .filter((name) => known && !known.has(name))
      .map((name) => fault('/fields', 'unknown', `"${name}" is not a field of ${recordType}.`)),
    ...specialOf(known, policy.fields).map((name) => fault('/fields', 'special', whyNot(name))),
    ...(policy.largestQuota ? checkQuota('/largestQuota', policy.largestQuota) : []),
    ...(longestDays >= 0 && longestDays <= 36_600 ? [] : [fault('/longestDays', 'range', 'Must be 0 to 36600.')]),
    ...(Number.isSafeInteger(totalPerDay) && totalPerDay >= 0 && totalPerDay <= largestQuota
      ? []
      : [fault('/totalPerDay', 'range', `Must be 0 (no limit) to ${largestQuota}.`)]),
  ];
}

function whyNot(field: string): string {
  return `"${field}" is special personal data. A policy cannot grant it; grant each request for it by an act.`;
}

/**
 * Whether all that the terms ask for is granted without asking. `today`: YYYY-MM-DD; `known`: the fields of the record type as
 * they are classed now, for a field may have become special after the policy was signed.
 */
export function covers(policy: Policy, terms: Terms, { today, known }: { today: string; known: Fields | undefined }) {
  const { consumer, through, recordType, fields, purposes, basis, until, quota } = terms;
  const all = (names: readonly string[], of: readonly string[]) => names.every((name) => of.includes(name));
  return (
    policy.recordType === recordType &&
    (policy.anyConsumer || policy.consumers.includes(consumer)) &&
    (through === undefined || through === consumer || policy.through.includes(through)) &&
    all(fields, policy.fields) &&
    specialOf(known, fields).length === 0 &&
    all(purposes, policy.purposes) &&
    policy.bases.includes(basis) &&
    withinQuota(policy.largestQuota, quota) &&
    (policy.longestDays === 0 || until <= dayAfter(today, policy.longestDays))
  );
}

function withinQuota(largest: Quota | undefined, asked: Quota | undefined): boolean {
  return (['perDay', 'perMonth'] as const).every((name) => {
    const most = largest?.[name] ?? 0;
    const wanted = asked?.[name] ?? 0;
    return most === 0 || (wanted > 0 && wanted <= most);
  });
}
