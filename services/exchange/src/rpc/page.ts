/** Pages of lists: how much is asked for, and what the next page begins behind. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';

export interface Size {
  usual: number;
  most: number;
}

const pageSize: Size = { usual: 20, most: 100 };

export interface Page {
  limit: number;
  /** The token of the page before; "" for the first. */
  behind: string;
}

/** Throws `request-invalid` for a size out of range, and for a token of another form. */
export function readPage(page: PageRequest | null, tokenForm: RegExp): Page {
  const limit = readSize('/page/size', page?.size ?? 0, pageSize);
  const behind = page?.token ?? '';
  if (!tokenForm.test(behind)) throw invalidField('/page/token', 'pattern', 'Must be the token of the page before.');
  return { limit, behind };
}

/** The usual size for 0; throws `request-invalid` for one out of range. */
export function readSize(path: string, size: number, { usual, most }: Size): number {
  if (size < 0 || size > most) throw invalidField(path, 'range', `Must be 1 to ${most}, or 0 for ${usual}.`);
  return size || usual;
}

/** Of items of which one more was looked for than the page holds: those shown, and the token of the next page. */
export function cutPage<Item>(found: readonly Item[], limit: number, tokenOf: (last: Item) => string) {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { shown, page: { nextToken: last !== undefined && found.length > limit ? tokenOf(last) : '' } };
}
