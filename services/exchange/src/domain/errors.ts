/** Every way a question can end without an answer, and what that is called in the log. */
import { DomainError, type ErrorKind, type ErrorOptions } from '@darcha/kit/errors.ts';
import type { Verdict } from '@darcha/transparency-log/log-entry.ts';

/** Closed: the kind of each code and, for the log, whether a rule refused the question or something did not work. */
const endings = {
  'question-malformed': { kind: 'invalid', verdict: 'denied' },
  'sender-mismatch': { kind: 'forbidden', verdict: 'denied' },
  'signature-invalid': { kind: 'invalid', verdict: 'denied' },
  'question-stale': { kind: 'wrong-state', verdict: 'denied' },
  'question-replayed': { kind: 'already-exists', verdict: 'denied' },
  'record-type-unknown': { kind: 'invalid', verdict: 'denied' },
  'arguments-invalid': { kind: 'invalid', verdict: 'denied' },
  'no-agreement': { kind: 'forbidden', verdict: 'denied' },
  'purpose-not-agreed': { kind: 'forbidden', verdict: 'denied' },
  'agreement-not-in-force': { kind: 'forbidden', verdict: 'denied' },
  'fields-not-agreed': { kind: 'forbidden', verdict: 'denied' },
  'quota-exhausted': { kind: 'too-many', verdict: 'denied' },
  'agreements-unavailable': { kind: 'unavailable', verdict: 'failed' },
  'provider-away': { kind: 'unavailable', verdict: 'failed' },
  'provider-circuit-open': { kind: 'circuit-open', verdict: 'failed' },
  'provider-slow': { kind: 'timeout', verdict: 'failed' },
  'answer-invalid': { kind: 'data-loss', verdict: 'failed' },
  'answer-late': { kind: 'timeout', verdict: 'failed' },
  'mailbox-full': { kind: 'too-many', verdict: 'failed' },
  'transfers-exhausted': { kind: 'too-many', verdict: 'failed' },
  'log-unavailable': { kind: 'unavailable', verdict: 'failed' },
} as const satisfies Record<string, { kind: ErrorKind; verdict: Verdict }>;

/** What may become of content after its answer was logged and given out: no entry tells of it. */
const afterwards = {
  'content-wrong': { kind: 'data-loss' },
  'content-slow': { kind: 'timeout' },
  'content-broken': { kind: 'unavailable' },
} as const satisfies Record<string, { kind: ErrorKind }>;

export type EndingCode = keyof typeof endings;

/** The error of a code; the message says what the asker can do now. */
export function ending(code: EndingCode, message: string, options: ErrorOptions = {}): DomainError {
  return new DomainError(endings[code].kind, code, message, options);
}

/** The same for what a provider did or did not do: names it as the party that failed. */
export function providerFailure(
  code:
    | 'provider-away'
    | 'provider-circuit-open'
    | 'provider-slow'
    | 'answer-invalid'
    | 'answer-late'
    | keyof typeof afterwards,
  provider: string,
  message: string,
  options: ErrorOptions = {},
): DomainError {
  const { kind } = { ...endings, ...afterwards }[code];
  return new DomainError(kind, code, message, { ...options, party: `agency:${provider}` });
}

/** How the log calls an error; one that is not in the table is a failure of the exchange itself. */
export function verdictOf(error: unknown): { verdict: Verdict; code: string } {
  if (!(error instanceof DomainError) || !Object.hasOwn(endings, error.code)) {
    return { verdict: 'failed', code: 'internal' };
  }
  return { verdict: endings[error.code as EndingCode].verdict, code: error.code };
}
