/** What can be wrong with an act or a policy. Questions have errors of their own. */
import { DomainError, type ErrorKind, type ErrorOptions } from '@darcha/kit/errors.ts';

const codes = {
  'act-malformed': { kind: 'invalid' },
  'act-stale': { kind: 'wrong-state' },
  'act-replayed': { kind: 'already-exists' },
  'act-not-open': { kind: 'wrong-state' },
  'act-not-yours': { kind: 'forbidden' },
  'agreement-unknown': { kind: 'not-found' },
  'agreement-exists': { kind: 'already-exists' },
  'agreement-changed': { kind: 'stale' },
  'agreement-full': { kind: 'too-many' },
  'requests-too-many': { kind: 'too-many' },
  'terms-invalid': { kind: 'invalid' },
  'terms-other': { kind: 'invalid' },
  'policy-invalid': { kind: 'invalid' },
  'policy-changed': { kind: 'stale' },
} as const satisfies Record<string, { kind: ErrorKind }>;

/** The error of a code; the message says what the member can do now. */
export function objection(code: keyof typeof codes, message: string, options: ErrorOptions = {}): DomainError {
  return new DomainError(codes[code].kind, code, message, options);
}

/** The same for an agreement that is not there, and for one that is none of the member's business. */
export function unknown(): DomainError {
  return objection('agreement-unknown', 'You are party to no agreement of this identifier. List yours to see them.');
}
