/** A person's dispute of an access, and the agency's answer to it. */

import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Clock } from '@darcha/legal-clock/legal-clock.ts';
import { isPlain, plainForm } from '../plain-text.ts';

/** An answer: by an official through the portal, or as the agency's system signed it. */
export interface Reply {
  text: string;
  at: Date;
  /** Identifier of the official, for the records; absent for a system. */
  official?: string;
  statement?: { payload: Buffer; signature: string; certificate: Buffer };
}

export type DisputeState = { kind: 'open' } | { kind: 'answered'; reply: Reply };

export interface Dispute {
  /** Position of the access in the log; there is one dispute for each. */
  position: number;
  /** Pseudonym of the person. */
  subject: string;
  /** Code of the agency that has to answer. */
  agency: string;
  /** The member that put the question, and the application it named; absent in one opened before they were kept. */
  asked?: { by: string; application: string };
  text: string;
  openedAt: Date;
  /** Of the term for the answer; absent for one that was opened before there was a term. */
  clock?: Clock;
  /** Why the agency needs longer, in its words to the person. */
  extension?: { text: string };
  /** The term has passed, and the head of the agency answers for it. */
  overdue?: true;
  state: DisputeState;
}

const length = { min: 10, max: 2_000 } as const;

/** Throws `request-invalid` unless it is a text that says something; gives it without space around it. */
export function checkText(text: string, path = '/text'): string {
  const trimmed = text.trim();
  if (!isPlain(trimmed)) throw invalidField(path, 'pattern', plainForm);
  const size = [...trimmed].length;
  if (size >= length.min && size <= length.max) return trimmed;
  throw invalidField(path, 'length', `Write ${length.min} to ${length.max.toLocaleString('en')} characters.`);
}

/** Throws `dispute-exists` when the access was disputed before in other words. */
export function requireSame(standing: Dispute, text: string): void {
  if (standing.text === text) return;
  throw new DomainError(
    'already-exists',
    'dispute-exists',
    'You have disputed this access before, and an access is disputed once. Read what has come of it.',
  );
}

export function disputeUnknown(): DomainError {
  return new DomainError('not-found', 'dispute-unknown', 'There is no such dispute. The list of disputes shows yours.');
}

export function disputeAnswered(): DomainError {
  return new DomainError(
    'already-exists',
    'dispute-answered',
    'The dispute is answered already, and an answer stays as it was given. Read it in the list of disputes.',
  );
}
