/** A page of disputes, of a person or of an agency. */
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { DisputeState } from '@darcha/proto/gen/darcha/exchange/v1/DisputeState.ts';
import type { DisputeParts } from '../../disputes/parts.ts';
import type { Listing } from '../../store/dispute-store.ts';
import { cutPage, readPage } from '../page.ts';
import { show, stateOf } from './wire.ts';

const tokenForm = /^([1-9]\d{0,15})?$/;

export async function showPage(
  { page, state }: { page: PageRequest | null; state: DisputeState },
  of: Listing['of'],
  parts: DisputeParts,
) {
  const { limit, behind } = readPage(page, tokenForm);
  const found = await parts.disputes.list({ of, state: stateOf(state), behind: Number(behind), limit: limit + 1 });
  const { shown, page: next } = cutPage(found, limit, ({ position }) => String(position));
  return { disputes: await show(shown, parts, 'subject' in of ? 'person' : 'agency'), page: next };
}
