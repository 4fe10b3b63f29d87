/** What happened to an application, as it is kept in its outbox; words are put to it when it leaves. */
import type { Application } from './application.ts';
import type { EventType } from './texts/events.ts';
import { type Waiting, waitingOf } from './waiting.ts';

export interface IntakeEvent {
  /** Number of the application. */
  subject: string;
  /** From 1, without gaps. */
  sequence: number;
  type: EventType;
  /** An instant. */
  at: string;
  /** Who did it: "applicant", "agency:<code>" or "portal". */
  party: string;
  owner: string;
  agencies: string[];
  service: string;
  /** State after it. */
  state: string;
  /** What is waited for after it. */
  wait?: Waiting;
  /** Day named in the text. */
  lastDay?: string;
}

/** An event before it has its place. */
export interface Occurrence {
  type: EventType;
  party: string;
}

/** Numbers the occurrences of one change; they all tell of the state after it. */
export function numbered(
  next: Application,
  occurrences: readonly Occurrence[],
  options: { at: Date; agencies: string[] },
): IntakeEvent[] {
  const wait = waitingOf(next);
  const { status } = next;
  return occurrences.map(({ type, party }, i) => ({
    subject: next.number,
    sequence: next.sequence + i + 1,
    type,
    at: options.at.toISOString(),
    party,
    owner: next.owner,
    // Until it is submitted an application is nobody's business but the applicant's.
    agencies: 'submittedAt' in status ? options.agencies : [],
    service: next.service,
    state: status.kind,
    ...(wait && { wait }),
    ...(status.kind === 'ready-for-collection' && { lastDay: status.lastDay }),
  }));
}
