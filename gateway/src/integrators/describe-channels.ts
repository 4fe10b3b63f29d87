/** How a service is reached, and what it costs there. */
import { onlineFee } from '@darcha/proto/fee.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Addresses } from './addresses.ts';
import { agenciesUnder, type Lists } from './catalogue-copy.ts';
import { phrase, titleOf } from './code-lists.ts';
import { currencyIri } from './eu-codes.ts';
import { type Thing, thing, to, typed, words } from './graph.ts';

/** What is known of a service while it is described. */
export interface Subject {
  /** Its IRI; those of its parts begin with it. */
  iri: string;
  passport: Passport;
  lists: Lists;
  addresses: Addresses;
}

/** Codes of the offices that give the service. */
export function officesOf({ passport: { authority, offices }, lists }: Subject): string[] {
  if (offices !== 'all') return [...offices];
  const bodies = agenciesUnder(lists, authority);
  return lists.offices.filter(({ agency }) => bodies.has(agency)).map(({ code }) => code);
}

/** Whether an application is taken online now. */
export function isOpenOnline({ tier, suspended }: Passport): boolean {
  return tier !== 'informational' && suspended === undefined;
}

/** The portal, the counter, and every office with its address and hours (described among the lists). */
export function channelIris(subject: Subject): string[] {
  const offices = officesOf(subject);
  return [
    ...(isOpenOnline(subject.passport) ? [`${subject.iri}#online`] : []),
    ...(offices.length > 0 ? [`${subject.iri}#counter`] : []),
    ...offices.map((code) => subject.addresses.office(code)),
  ];
}

export function channelThings(subject: Subject): Thing[] {
  const own = new Set(channelIris(subject).filter((iri) => iri.startsWith(`${subject.iri}#`)));
  return (['online', 'counter'] as const)
    .filter((kind) => own.has(`${subject.iri}#${kind}`))
    .map((kind) => channel(subject, kind));
}

function channel({ iri, passport, addresses }: Subject, kind: 'online' | 'counter'): Thing {
  return thing(`${iri}#${kind}`, ['Channel'], {
    'Channel.identifier': [`${passport.id}/${kind}`],
    'Channel.name': words(titleOf('channel', kind)),
    'Channel.type': to(addresses.concept('channel', kind)),
    'Channel.ownedBy': to(addresses.agency(passport.authority)),
  });
}

/** As XML Schema writes a double in its canonical form, 3.4E5, so that all who write it write the same. */
function canonicalDouble(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

/** One cost a channel, since online costs less; and one for each reduction of the fee at the counter. */
export function costThings(subject: Subject): Thing[] {
  const { passport, iri } = subject;
  const { fee } = passport;
  if (fee === 'none') return [cost(subject, 'free', 0, words(phrase('free')))];
  const at = (kind: 'online' | 'counter') =>
    channelIris(subject).includes(`${iri}#${kind}`) ? to(`${iri}#${kind}`) : [];
  return [
    cost(subject, 'counter', fee.amount, words(titleOf('channel', 'counter')), at('counter')),
    ...(isOpenOnline(passport)
      ? [cost(subject, 'online', onlineFee(fee.amount), words(titleOf('channel', 'online')), at('online'))]
      : []),
    ...(fee.reductions ?? []).map(({ code, percent, title }) =>
      cost(subject, code, Math.floor((fee.amount * (100 - percent)) / 100), words(title), at('counter')),
    ),
  ];
}

function cost(
  { iri, passport, addresses }: Subject,
  code: string,
  amount: number,
  description: ReturnType<typeof words>,
  through: ReturnType<typeof to> = [],
): Thing {
  return thing(`${iri}#fee-${code}`, ['Cost'], {
    'Cost.identifier': [`${passport.id}/fee/${code}`],
    'Cost.hasValue': typed(canonicalDouble(amount), 'Double'),
    'Cost.currency': to(currencyIri),
    'Cost.description': description,
    'Cost.isDefinedBy': to(addresses.agency(passport.authority)),
    'Cost.ifAccessedThrough': through,
  });
}
