/** What happened to an application, as it is kept in its outbox: in words, so that it is the same however often it is sent. */
import type { Text } from '@darcha/proto/text.ts';
import type { Application } from './application.ts';
import { agenciesWith } from './parts.ts';
import type { EventType } from './texts/events.ts';
import type { Filling } from './texts/render.ts';
import { type Waiting, waitingOf } from './waiting.ts';
import { type AgencyName, eventWords, waitWords } from './words.ts';

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
  text: Text;
  /** State after it. */
  state: string;
  /** What is waited for after it. */
  wait?: Waiting & { reason: Text };
}

/** An event before it has its place. */
export interface Occurrence {
  type: EventType;
  party: string;
  /** For the places in its text. */
  fillings?: Record<string, Filling>;
}

/** Numbers the occurrences of one change; they all tell of the state after it. */
export function numbered(
  next: Application,
  occurrences: readonly Occurrence[],
  world: { now: Date; agencyName: AgencyName },
): IntakeEvent[] {
  const { status } = next;
  const waiting = waitingOf(next);
  const wait = waiting && { ...waiting, reason: waitWords(waiting, world.agencyName) };
  return occurrences.map(({ type, party, fillings }, i) => ({
    subject: next.number,
    sequence: next.sequence + i + 1,
    type,
    at: world.now.toISOString(),
    party,
    owner: next.owner,
    // Until it is submitted an application is nobody's business but the applicant's. Agencies whose records are used
    // learn of the question from the exchange, not of the application's course.
    agencies: 'submittedAt' in status ? agenciesOf(next) : [],
    service: next.service,
    text: eventWords(type, { ...(status.kind === 'ready-for-collection' && { lastDay: status.lastDay }), ...fillings }),
    state: status.kind,
    ...(wait && { wait }),
  }));
}

/** The authority, those that have a part in it, and the one above where that was told. */
function agenciesOf({ agency, escalated, parts }: Application): string[] {
  // Whoever is only asked for an opinion is told of the question by the queue, not of the application's course.
  return [...new Set([agency, ...agenciesWith(parts), escalated?.agency ?? agency])];
}
