/** An event: one thing that happened to one subject. */
import type { Text } from '@darcha/proto/text.ts';

/** What is waited for, so that no wait is without a reason. */
export interface Wait {
  /** Who must act: "applicant", "agency:<code>", "register:<agency code>" or "portal". */
  readonly party: string;
  /** Stable code of the reason. */
  readonly code: string;
  readonly reason: Text;
  /** Absent where no term runs. */
  readonly until?: Date;
}

export interface TrackedEvent {
  /** The number of an application. */
  readonly subject: string;
  /** Position among the events of the subject, from 1, without gaps. */
  readonly sequence: number;
  readonly type: string;
  readonly at: Date;
  /** Pseudonym of the owner; the same in all events of a subject, and told to services only. */
  readonly owner: string;
  /** Codes of the agencies that take part. */
  readonly agencies: readonly string[];
  readonly party: string;
  readonly text: Text;
  /** State of the subject after the event. */
  readonly state: string;
  readonly wait?: Wait;
  /** Identifier of the service applied for. */
  readonly service: string;
  /** Pseudonyms of persons who may follow the subject beside its owner; those of the last event count. Told to services only. */
  readonly followers?: readonly string[];
  /** The integrator whom the applicant lets know; told to services only. */
  readonly informed?: Informed;
}

export interface Informed {
  /** Identifier of its client. */
  readonly client: string;
  /** SHA-256 of the code of the draft it had prepared, lower-case hexadecimal; empty where it had prepared none. */
  readonly draft: string;
}

/** An event and its place in the feed, from 1, without gaps. */
export interface PositionedEvent {
  readonly position: number;
  readonly event: TrackedEvent;
}

/** At most so many events in one request, in one page of the feed and in one timeline. */
export const maxEvents = 500;

/** What an event is found by, as one text: subjects hold no space. */
export function keyOf(event: Pick<TrackedEvent, 'subject' | 'sequence'>): string {
  return `${event.subject} ${event.sequence}`;
}
