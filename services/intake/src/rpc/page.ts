/** Pages of lists: a token is the place of the last item shown. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { Place } from '../store/store.ts';

const usualSize = 20;
const maxSize = 100;

export interface Page {
  size: number;
  after: Place | undefined;
}

export function readPage(request: PageRequest | null): Page {
  const token = request?.token ?? '';
  return { size: readPageSize(request), after: token === '' ? undefined : readToken(token) };
}

export function readPageSize(request: PageRequest | null): number {
  const { size = 0 } = request ?? {};
  if (!Number.isInteger(size) || size < 0 || size > maxSize) {
    throw invalidField('/page/size', 'range', 'Ask for 1 to 100 items a page; 0 means 20.');
  }
  return size === 0 ? usualSize : size;
}

/** `found` holds one item more than the page when there are more. */
export function cutPage<Item>(found: Item[], size: number, placeOf: (item: Item) => Place): [Item[], string] {
  const items = found.slice(0, size);
  const last = items.at(-1);
  return [items, found.length > size && last ? writeToken(placeOf(last)) : ''];
}

function writeToken({ at, number }: Place): string {
  return Buffer.from(`${at.toISOString()} ${number}`).toString('base64url');
}

function readToken(token: string): Place {
  const [at = '', number = ''] = Buffer.from(token.slice(0, 100), 'base64url').toString('utf8').split(' ');
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || number === '') {
    throw invalidField('/page/token', 'token', 'Give the token of the previous page as it was, or none.');
  }
  return { at: instant, number };
}
