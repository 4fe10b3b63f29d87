/** "What applies to me": the services chosen, what the answers say of each, and which questions would say more. */
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Audience, FormField, Passport } from '@darcha/proto/passport.ts';
import type { Snapshot } from '../edition/snapshot.ts';
import type { Answers } from './answers.ts';
import { type Asking, knowledgeOf } from './knowledge.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { guided } from './passport.ts';
import { questionOf } from './questions.ts';

export interface Choice {
  /** Code of an event; may be empty when services are named. */
  event: string;
  /** Only services for this audience. */
  audience: Audience | undefined;
  /** Identifiers. */
  services: readonly string[];
}

export interface Question {
  key: string;
  field: FormField;
}

export interface OpenQuestion extends Question {
  /** Identifiers of the services whose outcome depends on it. */
  services: string[];
}

export interface Guidance {
  /** The one that decides most first. */
  questions: OpenQuestion[];
  /** In the order of the answers. */
  answered: Question[];
  outcomes: Outcome[];
}

const mostServices = 50;
/** All evaluations of one call together; what is left then stays undecided. */
const budgetMs = 300;

/** Errors: `request-invalid` for the event or too many services, `service-unknown`. */
export function guide(snapshot: Snapshot, choice: Choice, answers: Answers): Guidance {
  const passports = chosen(snapshot, choice);
  const end = performance.now() + budgetMs;
  const asking: Asking = {
    answers,
    day: snapshot.day,
    audience: choice.audience,
    hasTime: () => performance.now() < end,
    isAsked: (key) => questionOf(snapshot, key) !== undefined,
  };
  const outcomes = passports.map((passport) => {
    const prepared = guided(passport);
    return outcomeOf(prepared, knowledgeOf(prepared, asking));
  });
  const answered = [...answers.keys()].flatMap((key) => questionUnder(snapshot, key));
  return { questions: openQuestions(snapshot, outcomes), answered, outcomes };
}

function questionUnder(snapshot: Snapshot, key: string): Question[] {
  const field = questionOf(snapshot, key);
  return field ? [{ key, field }] : [];
}

/** In the order of the event, then of those named. */
function chosen(snapshot: Snapshot, { event, audience, services }: Choice): Passport[] {
  if (event === '' && services.length === 0) {
    throw invalidField('/event', 'required', 'Say what it is about: give an event or services.');
  }
  if (services.length > mostServices) {
    throw invalidField('/services', 'too-many', `Name at most ${mostServices} services.`);
  }
  const ids = new Set([...ofEvent(snapshot, event), ...services]);
  const passports = [...ids].map((id) => {
    const passport = snapshot.services.get(id)?.inForce?.passport;
    if (passport) return passport;
    throw new DomainError(
      'not-found',
      'service-unknown',
      `There is no service "${id}" in force. Look it up in the list.`,
    );
  });
  return passports.filter((passport) => audience === undefined || passport.audience.includes(audience));
}

function ofEvent({ events }: Snapshot, code: string): readonly string[] {
  if (code === '') return [];
  const event = events.find((item) => item.code === code);
  if (event) return event.services.slice(0, mostServices);
  throw invalidField('/event', 'event-unknown', `There is no event "${code}". Look it up in the list of events.`);
}

function openQuestions(snapshot: Snapshot, outcomes: readonly Outcome[]): OpenQuestion[] {
  const byKey = new Map<string, { weight: number; services: string[] }>();
  for (const { passport, weights } of outcomes) {
    for (const [key, weight] of weights) {
      const before = byKey.get(key) ?? { weight: 0, services: [] };
      byKey.set(key, { weight: before.weight + weight, services: [...before.services, passport.id] });
    }
  }
  return [...byKey]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .flatMap(([key, { services }]) => questionUnder(snapshot, key).map((question) => ({ ...question, services })));
}
