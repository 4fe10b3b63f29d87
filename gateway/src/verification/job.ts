/** What goes to the thread that verifies, and what comes back. */
import type { BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import type { Check, Facts, Verification } from '@darcha/verifier/types.ts';

/** Two checkpoints with the proof that the newer continues the older, or the check that says why there is none. */
export type Comparison = { notes: { older: string; newer: string; proof: readonly Uint8Array[] } } | Check;

export interface Job {
  bytes: Uint8Array;
  logKey: string | undefined;
  /** Of the record types there are, by their ids. */
  schemas: readonly (readonly [string, BundledSchemas])[];
  comparison: Comparison;
}

/** A check with as many faults as anybody reads. */
export type BoundedCheck = Check & { faultsLeftOut: number };

export interface Verified {
  /** True when no check has failed; what was skipped is not proven. */
  ok: boolean;
  checks: BoundedCheck[];
  facts?: Facts;
  /** True when the schemas are those of the exchange, and not those that the bundle brings. */
  schemasKnown: boolean;
}

/** One bundle can be wrong in as many ways as a record has fields. */
const mostFaults = 50;

export function bounded({ ok, checks, facts }: Verification, schemasKnown: boolean): Verified {
  const told = checks.map((check) => {
    const faults = check.faults.slice(0, mostFaults);
    return { ...check, faults, faultsLeftOut: check.faults.length - faults.length } as BoundedCheck;
  });
  return { ok, checks: told, ...(facts && { facts }), schemasKnown };
}
