/** An application as an official works on it: what it holds, and the words of its service for it. */
export { agencyNames as readAgencyNames, unlessAway } from '../asking.ts';

import type { BodyOf } from '../operations.ts';
import type { Visit } from '../page.ts';
import { isExpected } from '../problems.ts';

export type Application = BodyOf<'getApplication'>;
export type Service = BodyOf<'getServiceVersion'>;
export type Action = Application['actions'][number];

export interface Case {
  application: Application;
  service: Service;
}

/** Throws what the API says for one that is not there, or not for this official. */
export async function readCase({ ask, param }: Visit): Promise<Case> {
  const { body: application } = await ask('getApplication', { path: { number: param('number') } });
  const { service: id, serviceVersion: version } = application;
  const { body: service } = await ask('getServiceVersion', { path: { id, version } });
  return { application, service };
}

/** Who looks at the page; pages of the desk are for officials. */
export function officialOf({ holder }: Pick<Visit, 'holder'>) {
  if (holder?.caller.kind !== 'official') throw new Error('a page of the desk was shown to somebody else');
  return holder.caller;
}

/** Where an application is at the desk. */
export const caseAt = (number: string) => `/desk/applications/${encodeURIComponent(number)}`;

/** What is asked beside the application: one part of the page may fail while the rest is there. */
export async function orElse<T>(asked: Promise<T>, instead: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isExpected(error)) return instead;
    throw error;
  }
}

/** Headers of a step: it happens once, and not to another version than was seen. */
export function stepHeaders({ once, form }: Pick<Visit, 'once' | 'form'>): Record<string, string> {
  const version = form?.get('version') ?? '';
  return { 'Idempotency-Key': once, ...(/^\d+$/.test(version) && { 'If-Match': `"${version}"` }) };
}

/** The same list from its beginning, with other filters. */
export function addressWith(url: string, changes: Record<string, string>): string {
  const [path = '', search = ''] = url.split('?');
  const query = new URLSearchParams(search);
  for (const name of ['page', 'done', 'language']) query.delete(name);
  for (const [name, value] of Object.entries(changes)) if (value !== '') query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Where the list goes on, from the link of the API. */
export function nextPage(link: string | undefined, url: string): string | undefined {
  const [, address = ''] = /<([^>]+)>; rel="next"/.exec(link ?? '') ?? [];
  const page = new URLSearchParams(address.split('?')[1] ?? '').get('page');
  return page ? addressWith(url, { page }) : undefined;
}
