/** ViewDisputes: for a person their own, for an official those of the official's agency. */
import { currentContext } from '@darcha/kit/context.ts';
import type { ViewDisputesRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewDisputesRequest.ts';
import type { ViewDisputesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ViewDisputesResponse.ts';
import { type DisputeParts, disputeFor } from '../../disputes/parts.ts';
import { type Dispute, disputeUnknown } from '../../domain/disputes/dispute.ts';
import type { Listing } from '../../store/dispute-store.ts';
import { callingOfficial } from './official.ts';
import { showPage } from './page.ts';
import { show } from './wire.ts';

export function viewDisputes(parts: DisputeParts) {
  return async (request: ViewDisputesRequest): Promise<ViewDisputesResponseInput> => {
    const of = viewOf(parts);
    if (request.position === 0) return showPage(request, of, parts);
    const dispute = await oneOf(of, request.position, parts);
    return { disputes: await show([dispute], parts, 'subject' in of ? 'person' : 'agency') };
  };
}

function viewOf({ sealer }: DisputeParts): Listing['of'] {
  const caller = currentContext()?.caller;
  if (caller?.kind === 'person') return { subject: sealer.pseudonym(`pin:${caller.pin}`) };
  return { agency: callingOfficial().agency };
}

async function oneOf(of: Listing['of'], position: number, parts: DisputeParts): Promise<Dispute> {
  if ('agency' in of) return disputeFor(of.agency, position, parts);
  const found = position > 0 ? await parts.disputes.get(position) : undefined;
  if (found?.subject !== of.subject) throw disputeUnknown();
  return found;
}
