/** Which agreements a question falls under. Deny is the default. */
import { ending } from '../errors.ts';
import type { Question } from '../question.ts';
import type { Agreement } from './agreement.ts';
import type { Terms } from './terms.ts';

/** An agreement under which a question may be asked. */
export interface InForce {
  id: string;
  terms: Terms;
}

/** What decides under which agreements something is asked. */
export type Sought = Pick<Question, 'sender' | 'consumer' | 'recordType' | 'purpose' | 'basis' | 'fields'>;

/** Gives the agreements a question falls under on a day, YYYY-MM-DD, at least one. */
export type FindAgreements = (question: Sought, day: string) => [InForce, ...InForce[]];

/**
 * Gives a function that finds the agreements under each of which all fields of a question may be asked for on a day, or throws
 * `no-agreement`, `purpose-not-agreed`, `agreement-not-in-force` or `fields-not-agreed`.
 */
export function createFinder(all: Iterable<Agreement>): FindAgreements {
  const byParties = Map.groupBy(all, (a) => partiesKey(a.through ?? a.consumer, a.consumer, a.recordType));
  return (question, day) => {
    const { sender, consumer, recordType, purpose, basis } = question;
    const between = byParties.get(partiesKey(sender, consumer, recordType)) ?? [];
    const agreed = between.flatMap((a) => ('inForce' in a ? [{ id: a.id, terms: a.inForce.terms, is: a }] : []));
    if (agreed.length === 0) throw noAgreement(question, between);
    const fitting = agreed.filter(({ terms }) => terms.basis === basis && terms.purposes.includes(purpose));
    if (fitting.length === 0) {
      throw ending(
        'purpose-not-agreed',
        `${recordType} is agreed between these agencies, but not for "${purpose}" on the basis "${basis}". Request that of the provider.`,
      );
    }
    const inForce = fitting.filter(
      ({ terms, is }) => is.state === 'granted' && terms.from <= day && day <= terms.until,
    );
    if (inForce.length === 0) {
      const why = fitting.map(({ is, terms }) => whyNot(is, terms)).join('; ');
      throw ending('agreement-not-in-force', `The agreement is not in force today (${why}).`);
    }
    return covering(inForce, question);
  };
}

/** What somebody would like to ask for; any purpose when it is empty. */
export type Wish = Pick<Sought, 'sender' | 'consumer' | 'recordType' | 'purpose'>;
/** Gives the agreements in force on a day, YYYY-MM-DD, that are about it, at least one, or throws as `FindAgreements` does. */
export type FindAllowing = (wish: Wish, day: string) => Agreement[];

export function createAllowingFinder(all: Iterable<Agreement>): FindAllowing {
  const byParties = Map.groupBy(all, (a) => partiesKey(a.through ?? a.consumer, a.consumer, a.recordType));
  return (wish, day) => {
    const { sender, consumer, recordType, purpose } = wish;
    const between = byParties.get(partiesKey(sender, consumer, recordType)) ?? [];
    const agreed = between.flatMap((is) => ('inForce' in is ? [{ is, terms: is.inForce.terms }] : []));
    if (agreed.length === 0) throw noAgreement(wish, between);
    const fitting = agreed.filter(({ terms }) => purpose === '' || terms.purposes.includes(purpose));
    if (fitting.length === 0) {
      throw ending(
        'purpose-not-agreed',
        `${recordType} is agreed between these agencies, but not for "${purpose}". Request that of the provider.`,
      );
    }
    const now = fitting.filter(({ is, terms }) => is.state === 'granted' && terms.from <= day && day <= terms.until);
    if (now.length > 0) return now.map(({ is }) => is);
    const why = fitting.map(({ is, terms }) => whyNot(is, terms)).join('; ');
    throw ending('agreement-not-in-force', `The agreement is not in force today (${why}).`);
  };
}

/** The agreements under which a member may ask on a day, YYYY-MM-DD, by record type. */
export type FindAsked = (asker: string, day: string) => ReadonlyMap<string, Agreement[]>;

export function createAskedFinder(all: Iterable<Agreement>): FindAsked {
  const byAsker = Map.groupBy(all, ({ through, consumer }) => through ?? consumer);
  return (asker, day) =>
    Map.groupBy(
      (byAsker.get(asker) ?? []).filter(
        (a) => a.state === 'granted' && a.inForce.terms.from <= day && day <= a.inForce.terms.until,
      ),
      ({ recordType }) => recordType,
    );
}

/** A request that waits is told of: a refusal without its reason would look like one that cannot be helped. */
function noAgreement({ sender, consumer, recordType }: Wish, between: readonly Agreement[]) {
  const waiting = between.find(({ state }) => state === 'requested');
  const next = waiting
    ? `${waiting.id} was requested at ${waiting.since} and waits for ${waiting.provider} to grant or refuse it.`
    : 'Request one of the provider.';
  return ending('no-agreement', `No agreement lets ${sender} ask for ${recordType} for ${consumer}. ${next}`, {
    ...(waiting && { details: { agreement: waiting.id, waitsFor: `agency:${waiting.provider}` } }),
  });
}

function whyNot(agreement: Agreement, { from, until }: Terms): string {
  switch (agreement.state) {
    case 'suspended':
      return `${agreement.id}: suspended by ${agreement.provider} since ${agreement.since}, which can resume it`;
    case 'ended':
      return `${agreement.id}: ended by ${agreement.by} at ${agreement.since}`;
    default:
      return `${agreement.id}: ${from} to ${until}`;
  }
}

function covering(inForce: InForce[], { fields, recordType }: Sought): [InForce, ...InForce[]] {
  const [first, ...more] = inForce.filter(({ terms }) => fields.every((name) => terms.fields.includes(name)));
  if (first) return [first, ...more];
  const agreed = new Set(inForce.flatMap(({ terms }) => terms.fields));
  const faults = fields
    .filter((name) => !agreed.has(name))
    .map((name) => ({ path: '/fields', code: 'not-agreed', message: `"${name}" is not among the agreed fields.` }));
  throw ending(
    'fields-not-agreed',
    `Not all of these fields of ${recordType} are agreed for this purpose. Agreed: ${[...agreed].join(', ')}.`,
    { faults },
  );
}

function partiesKey(sender: string, consumer: string, recordType: string): string {
  return JSON.stringify([sender, consumer, recordType]);
}
