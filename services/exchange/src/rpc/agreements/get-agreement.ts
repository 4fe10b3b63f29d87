/** GetAgreement: one agreement with everything that was signed about it. */
import type { GetAgreementRequest } from '@darcha/proto/gen/darcha/exchange/v1/GetAgreementRequest.ts';
import type { GetAgreementResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/GetAgreementResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { policiesNamedIn } from '../../agreements/unsigned.ts';
import { isParty } from '../../domain/agreements/agreement.ts';
import { unknown } from '../../domain/agreements/errors.ts';
import type { Statement } from '../../store/agreement-store.ts';
import { callingMember } from '../members.ts';
import { show } from './show.ts';

export function getAgreement(parts: AgreementParts) {
  return async ({ id }: GetAgreementRequest): Promise<GetAgreementResponseInput> => {
    const member = callingMember();
    const found = await parts.store.get(id);
    if (!found || !isParty(found.agreement, member)) throw unknown();
    const named = policiesNamedIn(found.acts);
    const policies = named.size > 0 ? await parts.store.policyOf(found.agreement.recordType) : undefined;
    const [agreement] = await show([found.agreement], parts, member);
    return {
      ...(agreement && { agreement }),
      acts: found.acts.map(toMessage),
      policies: (policies?.all ?? []).filter(({ digest }) => named.has(digest)).map(toMessage),
    };
  };
}

export function toMessage({ payload, signature, certificate }: Statement) {
  return { payload, signature, certificate };
}
