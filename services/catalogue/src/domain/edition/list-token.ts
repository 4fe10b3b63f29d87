/** Tokens of pages: a place in a list, not a number of items, so that nothing is shown twice when the list changes. */
import { invalidField } from '@darcha/kit/errors.ts';
import { sha256 } from '../published.ts';

/** The last item of a page. */
export interface Place {
  score: number;
  sortTitle: string;
  id: string;
}

/** What a token is bound to. */
export function tokenFingerprint(filters: object): string {
  return sha256(JSON.stringify(filters)).slice(0, 16);
}

export function writeToken({ score, sortTitle, id }: Place, fingerprint: string): string {
  return Buffer.from(JSON.stringify([fingerprint, score, sortTitle, id])).toString('base64url');
}

/** The error `invalid` for a token that was not made for these filters, or not by us. */
export function readToken(token: string, fingerprint: string): Place {
  const parts = parseToken(token);
  if (!Array.isArray(parts) || parts.length !== 4) throw badToken('It is not one the catalogue has given.');
  const [made, score, sortTitle, id] = parts as unknown[];
  if (made !== fingerprint) throw badToken('It was given for other filters.');
  if (typeof score !== 'number' || typeof sortTitle !== 'string' || typeof id !== 'string') {
    throw badToken('It is not one the catalogue has given.');
  }
  return { score, sortTitle, id };
}

function parseToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    // Whatever it is, it gets the same answer as any token that is not ours.
    return undefined;
  }
}

function badToken(why: string) {
  return invalidField('page.token', 'token', `The page token is not usable. ${why} Begin again with the first page.`);
}
