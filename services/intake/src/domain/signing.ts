/** Signatures of others under an application: as they are asked for, and as they stand. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Application, isWithApplicant, type Reasons } from './application.ts';

interface Signed {
  status: Application['status'];
  signing?: Signing | undefined;
}

/** Somebody whose signature the passport demands beside the applicant's. */
export interface Signer {
  /** Of the passport. */
  code: string;
  pin: string;
  /** Pseudonym. */
  who: string;
}

export interface Signature extends Signer {
  /** Known once they have signed. */
  name?: string;
  /** An instant; absent while they have not signed. */
  signedAt?: string;
}

/** It is sealed in the application. */
export interface Signing {
  /** Instants. */
  askedAt: string;
  until: string;
  /** Of the answers and files they sign. */
  digest: string;
  signatures: Signature[];
  /** Under which a representative has asked for them. */
  mandate?: string;
  ended?: { at: string; by: 'refused' | 'changed' | 'expired' | 'mandate-ended'; code?: string; reasons?: Reasons };
}

/** While signatures are waited for: until all have signed the application stays in the applicant's hands. */
export function openSigning({ status, signing }: Signed): Signing | undefined {
  const waits = signing && !signing.ended && signing.signatures.some(({ signedAt }) => !signedAt);
  return waits && isWithApplicant(status) ? signing : undefined;
}

/** Until when signatures are waited for; undefined where none are. */
export function signaturesUntil(application: Signed): Date | undefined {
  const signing = openSigning(application);
  return signing && new Date(signing.until);
}

/** The signature an application waits for from somebody; throws `signature-not-asked`. */
export function awaitedSignature(application: Signed, who: string, now: Date): { signing: Signing; mine: Signature } {
  const signing = openSigning(application);
  const mine = signing?.signatures.find((one) => one.who === who);
  if (!signing || !mine || new Date(signing.until) <= now) throw signatureNotAsked();
  return { signing, mine };
}

/** Pseudonyms of those who may follow it because they sign, or have signed, what it says now. */
export function signersOf({ signing }: { signing?: Signing }): string[] {
  return signing && !signing.ended ? signing.signatures.map(({ who }) => who) : [];
}

export function signatureNotAsked(): DomainError {
  const message =
    'No signature of yours is asked for under this number: it is mistyped, the application has changed, or the last day is over.';
  return new DomainError('not-found', 'signature-not-asked', message);
}
