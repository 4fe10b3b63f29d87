/** Lists that go on: the links to their other pages. */
import type { Answer, OperationId } from './operations.ts';
import type { Visit } from './page.ts';

export interface Paging {
  /** Where the next page is; empty on the last one. */
  next: string;
  /** Where the first page is; empty on it. */
  first: string;
}

type Listed = Pick<Answer<OperationId>, 'headers'>;

/** The page a list goes on with is named by the query `page`, as in the API. */
export function pagingOf({ request, query }: Visit, listed: Listed): Paging {
  const token = nextPage(listed);
  const [path = '', search = ''] = request.originalUrl.split('?');
  const at = (page: string) => {
    const kept = new URLSearchParams(search);
    kept.delete('done');
    kept.delete('page');
    if (page !== '') kept.set('page', page);
    return `${path}?${kept}`;
  };
  return { next: token === '' ? '' : at(token), first: query('page') === '' ? '' : at('') };
}

/** All items of a list, of so many pages at most. */
export async function everyPage<Item>(
  ask: (page: string) => Promise<Listed & { body: { items: readonly Item[] } }>,
  mostPages: number,
): Promise<Item[]> {
  const found: Item[] = [];
  let page = '';
  for (let pages = 0; pages < mostPages; pages += 1) {
    const listed = await ask(page);
    found.push(...listed.body.items);
    page = nextPage(listed);
    if (page === '') break;
  }
  return found;
}

/** Names the page after this one; empty on the last. */
function nextPage({ headers }: Listed): string {
  const [, next = ''] = /^<([^>]*)>; rel="next"/.exec(headers.Link ?? '') ?? [];
  return new URLSearchParams(next.split('?')[1]).get('page') ?? '';
}
