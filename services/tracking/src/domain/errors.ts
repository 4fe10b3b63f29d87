/** The errors a caller of tracking can act on. Their codes are listed in the README. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { TrackedEvent } from './event.ts';

const detailsOf = ({ subject, sequence }: TrackedEvent) => ({ subject, sequence: String(sequence) });

export function sequenceGap(event: TrackedEvent): DomainError {
  const message = `Event ${event.sequence} of ${event.subject} cannot be taken in before event ${event.sequence - 1}. Send that one first.`;
  return new DomainError('wrong-state', 'sequence-gap', message, { details: detailsOf(event) });
}

export function sequenceConflict(event: TrackedEvent): DomainError {
  const message = `Another event ${event.sequence} of ${event.subject} is stored already. An event never changes; send what follows it as the next one.`;
  return new DomainError('invalid', 'sequence-conflict', message, { details: detailsOf(event) });
}

export function ownerChanged(event: TrackedEvent): DomainError {
  const message = `Event ${event.sequence} of ${event.subject} names another owner than the event before it. A subject keeps its owner.`;
  return new DomainError('invalid', 'owner-changed', message, { details: detailsOf(event) });
}

/** The same for a subject that does not exist and for one of somebody else. */
export function subjectUnknown(): DomainError {
  return new DomainError('not-found', 'subject-unknown', 'There is nothing under this number that you may follow.');
}

export function callerNotAllowed(who: string): DomainError {
  return new DomainError('forbidden', 'caller-not-allowed', `Only ${who} may call this.`);
}

export function watcherTooSlow(cause: unknown): DomainError {
  const message = 'The events were not read fast enough. Watch again, after the last sequence you have.';
  return new DomainError('too-many', 'watcher-too-slow', message, { cause });
}

export function watchersTooMany(): DomainError {
  const message = 'Too many timelines are being watched here at the moment. Try again later, or read the timeline.';
  return new DomainError('too-many', 'watchers-too-many', message);
}

export function logBusy(): DomainError {
  const message = 'Too many writers are at work at once. Send the same events again.';
  return new DomainError('unavailable', 'log-busy', message);
}

export function ownDataOnly(): DomainError {
  const message = 'Everything that is held about somebody is handed to that person alone. Sign in for yourself.';
  return new DomainError('forbidden', 'own-data-only', message);
}
