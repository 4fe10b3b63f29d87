/** A page of disputes, of a person or of an agency. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { DisputeState } from '@darcha/proto/gen/darcha/exchange/v1/DisputeState.ts';
import type { DisputeParts } from '../../disputes/parts.ts';
import type { Listing } from '../../store/dispute-store.ts';
import { show, stateOf } from './wire.ts';

const usual = 20;
const most = 100;
const tokenForm = /^([1-9]\d{0,15})?$/;

export async function showPage(
  { page, state }: { page: PageRequest | null; state: DisputeState },
  of: Listing['of'],
  parts: DisputeParts,
) {
  const size = page?.size ?? 0;
  const token = page?.token ?? '';
  if (size < 0 || size > most) throw invalidField('/page/size', 'range', `Must be 1 to ${most}, or 0 for ${usual}.`);
  if (!tokenForm.test(token)) throw invalidField('/page/token', 'pattern', 'Must be the token of the page before.');
  const limit = size || usual;
  const found = await parts.disputes.list({ of, state: stateOf(state), behind: Number(token), limit: limit + 1 });
  const shown = found.slice(0, limit);
  const nextToken = found.length > limit ? String(shown.at(-1)?.position ?? '') : '';
  return { disputes: await show(shown, parts, 'subject' in of ? 'person' : 'agency'), page: { nextToken } };
}
