/**
 * Whether a form was sent from a page of ours. Browsers say where a request comes from; older ones do not, and for all of them
 * a form brings back the secret of its session, masked anew each time so that compression does not tell it.
 */
import { timingSafeEqual } from 'node:crypto';
import { createDraws } from '@darcha/kit/random.ts';
import type { Request } from 'express';
import { Refusal } from '../../http/problem.ts';

const bytes = 32;
const nextMask = createDraws(bytes);

/** The session's secret as it stands in a form. */
export function maskSecret(secret: string): string {
  const mask = nextMask();
  return Buffer.concat([mask, mixed(Buffer.from(secret, 'base64url'), mask)]).toString('base64url');
}

/** Whether a form brings back the secret of this session. */
export function bringsSecret(sent: string, secret: string): boolean {
  const both = Buffer.from(sent, 'base64url');
  const known = Buffer.from(secret, 'base64url');
  if (both.length !== 2 * bytes || known.length !== bytes) return false;
  return timingSafeEqual(mixed(both.subarray(bytes), both.subarray(0, bytes)), known);
}

function mixed(text: Buffer, mask: Buffer): Buffer {
  return Buffer.from(text.map((byte, place) => byte ^ (mask[place] ?? 0)));
}

/** Whether a page of ours has sent a form, as far as the browser says. */
export function isOwnPage({ headers }: Pick<Request, 'headers'>, address: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || headers.origin === new URL(address).origin;
}

/** Throws `form-foreign` for a form that a page of another site has sent. */
export function requireOwnPage(request: Pick<Request, 'headers'>, address: string): void {
  if (isOwnPage(request, address)) return;
  throw new Refusal('form-foreign', 'This form was sent from another site. Open the page here and send it again.');
}
