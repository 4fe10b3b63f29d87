/** An agreement as it stands, and what is done about it. */
import type { ActKind } from './lifecycle.ts';
import type { SignedTerms } from './terms.ts';

/** Terms that the other side has been asked to grant. */
export interface Proposal extends SignedTerms {
  /** Code of the member that asks. */
  by: string;
  /** An instant. */
  since: string;
}

/** What stays, or is known, whatever the state. */
export interface Parties {
  id: string;
  provider: string;
  consumer: string;
  through?: string;
  recordType: string;
  /** How many acts it has. */
  acts: number;
  /** SHA-256 of the payload of the last act, hex. */
  head: string;
  /** Since when the state holds, an instant. */
  since: string;
}

export type Agreement = Parties &
  (
    | { state: 'requested'; proposed: Proposal }
    /** `reason`: why the last proposal was refused. */
    | { state: 'granted'; inForce: SignedTerms; proposed?: Proposal; reason?: string }
    | { state: 'suspended'; inForce: SignedTerms; proposed?: Proposal; reason: string }
    | { state: 'refused'; proposed: Proposal; reason: string }
    | { state: 'withdrawn'; proposed: Proposal }
    | { state: 'ended'; inForce: SignedTerms; reason: string; by: string }
  );

export interface Act {
  agreement: string;
  kind: ActKind;
  /** Code of the member that acts. */
  member: string;
  /** SHA-256 of the payload of the act before, hex; empty for the first. */
  previous: string;
  /** SHA-256 of its own payload, hex. */
  digest: string;
  /** The terms it carries. */
  terms?: SignedTerms;
  /** Of the terms it is about, hex. */
  termsDigest: string;
  reason: string;
  /** An instant. */
  actedAt: string;
}

/** The open request or proposal, if there is one. */
export function proposalOf(agreement: Agreement | undefined): Proposal | undefined {
  if (!agreement || agreement.state === 'refused' || agreement.state === 'withdrawn') return undefined;
  return agreement.state === 'ended' ? undefined : agreement.proposed;
}

export function inForceOf(agreement: Agreement | undefined): SignedTerms | undefined {
  return agreement && 'inForce' in agreement ? agreement.inForce : undefined;
}

export function isParty(agreement: Agreement, member: string): boolean {
  return [agreement.consumer, agreement.through, agreement.provider].includes(member);
}
