/** ViewAgreement: one agreement for officials, with who did what about it, when, why, and on whose word. */
import { agreementAct } from '@darcha/proto/contracts.ts';
import type { AgreementDeedInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementDeed.ts';
import type { ViewAgreementRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementRequest.ts';
import type { ViewAgreementResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { readTerms } from '../../agreements/statements.ts';
import { isParty } from '../../domain/agreements/agreement.ts';
import { unknown } from '../../domain/agreements/errors.ts';
import type { Statement } from '../../store/agreement-store.ts';
import { seenByOfficial } from './official.ts';
import { show } from './show.ts';
import { toTerms } from './wire.ts';

export function viewAgreement(parts: AgreementParts) {
  return async ({ id }: ViewAgreementRequest): Promise<ViewAgreementResponseInput> => {
    const { party } = seenByOfficial();
    const found = await parts.store.get(id);
    if (!found || (party !== undefined && !isParty(found.agreement, party))) throw unknown();
    const [agreement] = await show([found.agreement], parts);
    return { ...(agreement && { agreement }), deeds: found.acts.map(toDeed) };
  };
}

function toDeed({ payload, signature, digest }: Statement): AgreementDeedInput {
  const { kind, member, actedAt, reason, terms, seed } = agreementAct.decode(payload);
  const unsigned = seed ? 'AGREEMENT_DEED_BY_SEED' : 'AGREEMENT_DEED_BY_POLICY';
  return {
    kind,
    member,
    at: actedAt,
    reason,
    by: signature === '' ? unsigned : 'AGREEMENT_DEED_BY_SIGNATURE',
    ...(terms.length > 0 && { terms: toTerms(readTerms(terms)) }),
    digest: Buffer.from(digest, 'hex'),
  };
}
