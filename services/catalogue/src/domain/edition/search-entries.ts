/** What the search has to know of the services in force. */
import type { Agency, CatalogueEvent } from '../reference.ts';
import type { Entry } from '../search/search-index.ts';
import type { Listed } from './snapshot.ts';

/** In the same order. An entry's key changes with anything that is indexed: the document, or a name it refers to. */
export function entriesOf(
  inForce: readonly Listed[],
  agencies: readonly Agency[],
  events: readonly CatalogueEvent[],
): Entry[] {
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const titles = new Map(events.map(({ code, title }) => [code, title]));
  const written = new Map(
    [...names, ...titles].map(([code, text]) => [code, Object.values(text).join('\n')] as [string, string]),
  );
  return inForce.map(({ version: { written: passport, published } }) => {
    const { id, authority, events: codes } = passport;
    return {
      id,
      key: [published.digest, ...[authority, ...codes].map((code) => written.get(code) ?? code)].join('\n'),
      service: () => ({
        passport,
        agency: names.get(authority),
        events: codes.flatMap((code) => titles.get(code) ?? []),
      }),
    };
  });
}
