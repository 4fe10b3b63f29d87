/** Lists that go on: the links to their other pages. */
import type { Answer, OperationId } from './operations.ts';
import type { Visit } from './page.ts';

export interface Paging {
  /** Where the next page is; empty on the last one. */
  next: string;
  /** Where the first page is; empty on it. */
  first: string;
}

/** The page a list goes on with is named by the query `page`, as in the API. */
export function pagingOf({ request, query }: Visit, { headers }: Pick<Answer<OperationId>, 'headers'>): Paging {
  const [, next = ''] = /^<([^>]*)>; rel="next"/.exec(headers.Link ?? '') ?? [];
  const token = new URLSearchParams(next.split('?')[1]).get('page') ?? '';
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
