/** What the pages of the catalogue have in common. */
import type { Ask } from '../../operations.ts';
import type { Page, Visit } from '../../page.ts';
import { isAway, isExpected } from '../../problems.ts';

/** Names of agencies, by their codes. */
export type AgencyNames = Readonly<Record<string, string>>;

export async function agencyNames(ask: Ask): Promise<AgencyNames> {
  const { body } = await ask('listAgencies');
  return Object.fromEntries(body.items.map(({ code, name }) => [code, String(name)]));
}

/** Regions to choose from. */
export async function regionChoices({ ask, say }: Pick<Visit, 'ask' | 'say'>, chosen: string) {
  const { items } = (await ask('listTerritories')).body;
  const regions = items.filter(({ level }) => level === 'region');
  return choices(
    say('offices.any.region'),
    regions.map(({ code, name }) => ({ value: code, text: String(name) })),
    chosen,
  );
}

/** Agencies to choose from: territorial bodies give the services of the one they belong to. */
export async function agencyChoices({ ask, say }: Pick<Visit, 'ask' | 'say'>, chosen: string) {
  const { items } = (await ask('listAgencies')).body;
  const heads = items.filter(({ parent }) => parent === undefined);
  return choices(
    say('services.any.agency'),
    heads.map(({ code, name }) => ({ value: code, text: String(name) })),
    chosen,
  );
}

/** Choices of a select, the empty one first. */
export function choices(empty: string, items: readonly { value: string; text: string }[], chosen: string) {
  return [{ value: '', text: empty }, ...items].map((item) => ({ ...item, selected: item.value === chosen }));
}

/** What a page can do without: undefined while the service that knows it is away. */
export async function unlessAway<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error) => {
    if (isExpected(error) && isAway(error)) return undefined;
    throw error;
  });
}

/** A page of the catalogue: for everybody, and the same for all. */
export function cataloguePage(path: string, show: Page['show']): Page {
  return { path, for: 'public', shared: true, show };
}
