/** What the pages of the catalogue have in common. */
import type { BodyOf } from '../../operations.ts';
import type { Page, Visit } from '../../page.ts';

/** Regions to choose from, with the choice of none first. */
export async function regionChoices({ ask, say, language }: Pick<Visit, 'ask' | 'say' | 'language'>, chosen: string) {
  return choices(say('offices.any.region'), regionsIn((await ask('listTerritories')).body, language), chosen);
}

/** In the order of the reader's alphabet. */
export function regionsIn({ items }: BodyOf<'listTerritories'>, language: Visit['language']) {
  return items
    .filter(({ level }) => level === 'region')
    .map(({ code, name }) => ({ value: code, text: String(name) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
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

/** A page of the catalogue: for everybody, and the same for all. */
export function cataloguePage(path: string, show: Page['show']): Page {
  return { path, for: 'public', shared: true, show };
}
