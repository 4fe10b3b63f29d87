/** What the pages of the catalogue have in common. */
import type { Page, Visit } from '../../page.ts';

/** Regions to choose from, in the order of the reader's alphabet. */
export async function regionChoices({ ask, say, language }: Pick<Visit, 'ask' | 'say' | 'language'>, chosen: string) {
  const { items } = (await ask('listTerritories')).body;
  const regions = items
    .filter(({ level }) => level === 'region')
    .map(({ code, name }) => ({ value: code, text: String(name) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
  return choices(say('offices.any.region'), regions, chosen);
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
