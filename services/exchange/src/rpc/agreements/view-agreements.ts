/** ViewAgreements: for an official those of the official's agency, for the portal's operators all. */
import type { ViewAgreementsRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementsRequest.ts';
import type { ViewAgreementsResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementsResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { seenByOfficial } from './official.ts';
import { showPage } from './show.ts';

export function viewAgreements(parts: AgreementParts) {
  return async (request: ViewAgreementsRequest): Promise<ViewAgreementsResponseInput> =>
    showPage(request, parts, seenByOfficial());
}
