/** What goes to the thread that verifies, and what comes back. */
import type { BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import type { Check, Facts, Verification } from '@darcha/verifier/types.ts';
import type { RecordCheck, RecordVerification } from '@darcha/verifier/verify-record.ts';

/** Two checkpoints with the proof that the newer continues the older, or the check that says why there is none. */
export type Comparison = { notes: { older: string; newer: string; proof: readonly Uint8Array[] } } | Check;

export interface BundleJob {
  kind: 'bundle';
  bytes: Uint8Array;
  logKey: string | undefined;
  /** Of the record types there are, by their ids. */
  schemas: readonly (readonly [string, BundledSchemas])[];
  comparison: Comparison;
}

/** The record of an application. */
export interface RecordJob {
  kind: 'record';
  bytes: Uint8Array;
}

/** A check with as many faults as anybody reads. */
export type Bounded<One> = One & { faultsLeftOut: number };
export type BoundedCheck = Bounded<Check>;

export interface Verified {
  /** True when no check has failed; what was skipped is not proven. */
  ok: boolean;
  checks: BoundedCheck[];
  facts?: Facts;
  /** True when the schemas are those of the exchange, and not those that the bundle brings. */
  schemasKnown: boolean;
}

export interface VerifiedRecord {
  /** True when no check has failed. */
  ok: boolean;
  checks: Bounded<RecordCheck>[];
  /** What it says of itself, to be believed only when `ok`; absent when it cannot be read. */
  facts?: { about: NonNullable<RecordVerification['record']>['about']; steps: number; signedAt?: string };
}

/** What is found, by what was to be done. */
export interface Findings {
  bundle: Verified;
  record: VerifiedRecord;
}

export type Job = BundleJob | RecordJob;
export type Found<Of extends Job> = Findings[Of['kind']];

/** One bundle can be wrong in as many ways as a record has fields. */
const mostFaults = 50;

export function bounded({ ok, checks, facts }: Verification, schemasKnown: boolean): Verified {
  return { ok, checks: checks.map(boundedCheck), ...(facts && { facts }), schemasKnown };
}

export function boundedRecord({ ok, checks, record, signedAt }: RecordVerification): VerifiedRecord {
  const facts = record && { about: record.about, steps: record.entries.length, ...(signedAt && { signedAt }) };
  return { ok, checks: checks.map(boundedCheck), ...(facts && { facts }) };
}

function boundedCheck<One extends { faults: readonly unknown[] }>(check: One): Bounded<One> {
  const faults = check.faults.slice(0, mostFaults);
  return { ...check, faults, faultsLeftOut: check.faults.length - faults.length };
}
