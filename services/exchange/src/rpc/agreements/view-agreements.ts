/** ViewAgreements: for an official those of the official's agency, for the portal's operators all. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { ViewAgreementsRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementsRequest.ts';
import type { ViewAgreementsResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementsResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { showPage } from './show.ts';

export function viewAgreements(parts: AgreementParts) {
  return (request: ViewAgreementsRequest): Promise<ViewAgreementsResponseInput> => {
    const caller = currentContext()?.caller;
    if (caller?.kind !== 'official') {
      throw new DomainError(
        caller?.kind === 'anonymous' ? 'unauthenticated' : 'forbidden',
        'official-required',
        'Agreements are shown to officials of the agencies they are between. Sign in as one.',
      );
    }
    const all = caller.agency === 'portal' && caller.roles.includes('operator');
    return showPage(request, parts, all ? {} : { party: caller.agency });
  };
}
