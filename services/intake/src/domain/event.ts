/** What happened to an application, as it is kept in its outbox: in words, so that it is the same however often it is sent. */
import type { Text } from '@darcha/proto/text.ts';
import type { Application } from './application.ts';
import type { Actor } from './command.ts';
import { agenciesWith } from './parts.ts';
import { conductedBy, type Representation } from './representation.ts';
import { signersOf } from './signing.ts';
import type { EventType } from './texts/events.ts';
import { type Filling, fill, joined } from './texts/render.ts';
import { byRepresentativeTexts } from './texts/representation-texts.ts';
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
  /** Who did it: "applicant", "representative", "co-signer", "agency:<code>" or "portal". */
  party: string;
  owner: string;
  agencies: string[];
  /** Pseudonyms of persons who may follow it from now on, beside the owner. */
  followers?: string[];
  service: string;
  text: Text;
  /** State after it. */
  state: string;
  /** What is waited for after it. */
  wait?: Waiting & { reason: Text };
  /** Whom the applicant lets know. */
  informed?: { client: string; draft: string };
}

/** An event before it has its place. */
export interface Occurrence {
  type: EventType;
  party: string;
  /** For the places in its text. */
  fillings?: Record<string, Filling>;
  /** Under which a representative did it. */
  under?: Pick<Representation, 'mandate' | 'kind'>;
}

/** What a representative does is told as such. */
export function doneBy(actor: Actor, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (actor.role !== 'applicant' || !actor.as) return occurrences;
  const { mandate, kind } = actor.as;
  const under = { mandate, kind };
  return occurrences.map((one) => (one.party === 'applicant' ? { ...one, party: 'representative', under } : one));
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
  const followers = [...new Set([conductedBy(next)?.by ?? [], signersOf(next)].flat())];
  return occurrences.map(({ type, party, fillings, under }, i) => ({
    subject: next.number,
    sequence: next.sequence + i + 1,
    type,
    at: world.now.toISOString(),
    party,
    owner: next.owner,
    // Until it is submitted an application is nobody's business but the applicant's. Agencies whose records are used
    // learn of the question from the exchange, not of the application's course.
    agencies: 'submittedAt' in status ? agenciesOf(next) : [],
    ...(followers.length > 0 && { followers }),
    service: next.service,
    text: wordsOf(
      type,
      { ...(status.kind === 'ready-for-collection' && { lastDay: status.lastDay }), ...fillings },
      under,
    ),
    state: status.kind,
    ...(wait && { wait }),
    ...(next.informed && { informed: { draft: '', ...next.informed } }),
  }));
}

function wordsOf(type: EventType, fillings: Record<string, Filling>, under: Occurrence['under']): Text {
  const words = eventWords(type, fillings);
  return under ? joined([words, fill(byRepresentativeTexts[under.kind], { mandate: under.mandate })]) : words;
}

/** The authority, those that have a part in it, and the one above where that was told. */
function agenciesOf({ agency, escalated, parts }: Application): string[] {
  // Whoever is only asked for an opinion is told of the question by the queue, not of the application's course.
  return [...new Set([agency, ...agenciesWith(parts), escalated?.agency ?? agency])];
}
