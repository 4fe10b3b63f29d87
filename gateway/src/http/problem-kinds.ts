import type { ErrorKind } from '@darcha/kit/errors.ts';

/** Words for each kind of error, for codes of services that are not listed in `service-problems.ts`. */
export const kindProblems: Readonly<Record<ErrorKind, readonly [title: string, explanation: string]>> = {
  invalid: ['The request is wrong', 'The detail and the list errors say what to correct.'],
  unauthenticated: ['Sign in first', 'Send a valid access token.'],
  forbidden: ['This is not allowed', 'The detail says why.'],
  'not-found': ['There is no such thing', 'The detail says what was looked for.'],
  'already-exists': ['It is there already', 'Read what is there.'],
  'wrong-state': ['This cannot be done now', 'The detail says what has to happen first.'],
  stale: ['It has changed since you read it', 'Read it again and repeat the change.'],
  'too-many': ['Too much at a time', 'Wait as long as Retry-After says.'],
  unavailable: ['A party does not answer', 'Try again in a few seconds.'],
  'circuit-open': ['A party has been failing and is left alone for a moment', 'Try again in a few seconds.'],
  timeout: ['A party answered too late', 'Try again.'],
  cancelled: ['The request was broken off', 'Send it again.'],
  'data-loss': ['A party answered wrongly', 'The party named has to mend it; the failure is logged.'],
  internal: ['A part of the portal failed', 'The failure is logged under the number in instance. Try again later.'],
};
