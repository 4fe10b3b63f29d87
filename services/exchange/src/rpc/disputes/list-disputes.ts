/** ListDisputes: what the calling member has to answer, and has answered. */
import type { ListDisputesRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListDisputesRequest.ts';
import type { ListDisputesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListDisputesResponse.ts';
import type { DisputeParts } from '../../disputes/parts.ts';
import { callingMember } from '../members.ts';
import { showPage } from './page.ts';

export function listDisputes(parts: DisputeParts) {
  return (request: ListDisputesRequest): Promise<ListDisputesResponseInput> =>
    showPage(request, { agency: callingMember() }, parts);
}
