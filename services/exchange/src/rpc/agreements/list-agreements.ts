/** ListAgreements: those the calling member is party to. */
import type { ListAgreementsRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListAgreementsRequest.ts';
import type { ListAgreementsResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListAgreementsResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { callingMember } from '../members.ts';
import { showPage } from './show.ts';

export function listAgreements(parts: AgreementParts) {
  return (request: ListAgreementsRequest): Promise<ListAgreementsResponseInput> => {
    const member = callingMember();
    return showPage(request, parts, { party: member, member });
  };
}
