/** What pages about applications share. */
export { agencyNames, unlessAway } from '../../asking.ts';

import type { Answer, BodyOf, OperationId } from '../../operations.ts';
import type { Visit } from '../../page.ts';

export type Application = BodyOf<'getApplication'>;
export type Summary = BodyOf<'listApplications'>['items'][number];
export type Wait = NonNullable<Summary['wait']>;

/** Texts of services come in the reader's language, as one string. */
export const textOf = (text: unknown): string => (typeof text === 'string' ? text : '');

export const pathOf = (number: string): string => `/applications/${number}`;
/** Where a draft is filled in, and a returned application corrected. */
export const formPathOf = (number: string): string => `/applications/${number}/form`;

/** What tags look like: what asks for something of the reader, goes on, went well, or has ended. */
const colours: Readonly<Record<string, string>> = {
  ...{ draft: 'govuk-tag--yellow', returned: 'govuk-tag--yellow', 'ready-for-collection': 'govuk-tag--yellow' },
  ...{ issued: 'govuk-tag--green', collected: 'govuk-tag--green' },
  ...{
    rejected: 'govuk-tag--red',
    revoked: 'govuk-tag--red',
    expired: 'govuk-tag--grey',
    withdrawn: 'govuk-tag--grey',
  },
};

export function stateTag(state: string, say: Visit['say']): { text: string; classes: string } {
  return { text: say(`follow.state.${state}`), classes: colours[state] ?? '' };
}

/** One line of a summary list; none without a value. */
export function rowOf(key: string, value: string | undefined) {
  return value ? [{ key: { text: key }, value: { text: value } }] : [];
}

/** The token of the page after this one; empty on the last. */
export function nextToken({ headers }: Pick<Answer<OperationId>, 'headers'>, parameter = 'page'): string {
  const [, address = ''] = /<([^>]+)>/.exec(headers.Link ?? '') ?? [];
  return new URLSearchParams(address.split('?')[1] ?? '').get(parameter) ?? '';
}

/** As whom the reader has an application: it is theirs, or they conduct it. */
export type Side = 'applicant' | 'representative';

export function sideOf(
  { representation, applicant }: Pick<Summary, 'representation' | 'applicant'>,
  holder: Visit['holder'],
): Side {
  const caller = holder?.caller;
  if (!representation || representation.endedAt || caller?.kind !== 'person') return 'applicant';
  return applicant?.pin !== caller.pin && representation.pin === caller.pin ? 'representative' : 'applicant';
}

/** Who that is, as one says it to whoever is that side: "you", "the portal", the name of an agency. */
export function partyName(
  party: string,
  agencyName: (code: string) => string,
  { say }: Pick<Visit, 'say'>,
  side?: Side,
): string {
  if (party === side) return say('follow.party.you');
  const [kind = '', code = ''] = party.split(':');
  if (kind === 'agency') return agencyName(code);
  if (kind === 'register') return say('follow.party.register', { agency: agencyName(code) });
  return say(`follow.party.${kind}`);
}

/** Whether it is the turn of whoever reads it. */
export function isAwaited({ state, wait, unreadMessages }: Summary): boolean {
  return wait?.party === 'applicant' || state === 'ready-for-collection' || unreadMessages === true;
}

const ended = new Set(['collected', 'issued', 'rejected', 'withdrawn', 'expired', 'revoked']);
export const hasEnded = ({ state }: Pick<Summary, 'state'>): boolean => ended.has(state);

const resulting = new Set(['ready-for-collection', 'collected', 'issued', 'rejected', 'revoked']);
/** Whether there is something to read on the page of its result. */
export const hasResult = ({ state }: Pick<Summary, 'state'>): boolean => resulting.has(state);
