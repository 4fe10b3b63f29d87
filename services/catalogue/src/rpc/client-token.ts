/** Tokens of pages of clients: the last client of the page before. */
import { invalidField } from '@darcha/kit/errors.ts';
import { isClientId } from '../domain/programs/quota.ts';

export function writeAfter(client: string): string {
  return Buffer.from(client).toString('base64url');
}

/** The client; empty for the first page. The error `request-invalid` for what is no token of ours. */
export function readAfter(token: string): string {
  if (token === '') return '';
  const client = Buffer.from(token, 'base64url').toString();
  if (isClientId(client) && writeAfter(client) === token) return client;
  const message = 'The page token is not usable. Begin again with the first page.';
  throw invalidField('page.token', 'token', message);
}
