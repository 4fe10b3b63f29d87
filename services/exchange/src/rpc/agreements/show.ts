/** How agreements are shown: each with its waits and with how its limits stand today. */
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { AgreementInput } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { AgreementState } from '@darcha/proto/gen/darcha/exchange/v1/AgreementState.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import type { Agreement } from '../../domain/agreements/agreement.ts';
import { cutPage, readPage } from '../page.ts';
import { stateOf, toAgreement } from './wire.ts';

const tokenForm = /^[a-z0-9-]{0,63}$/;

type Reading = Pick<AgreementParts, 'store' | 'quotas' | 'dayOf' | 'fieldsOf'>;

export async function show(
  agreements: readonly Agreement[],
  { quotas, dayOf, fieldsOf }: Omit<Reading, 'store'>,
  member?: string,
): Promise<AgreementInput[]> {
  const day = dayOf(new Date());
  const standings = await quotas.standings(agreements, day);
  const to = member === undefined ? {} : { member };
  return agreements.map((agreement) => {
    const fields = fieldsOf(agreement.recordType);
    return toAgreement(agreement, { standings: standings.get(agreement.id) ?? [], day, fields, ...to });
  });
}

interface ListRequest {
  page: PageRequest | null;
  state: AgreementState;
}

/** One page of agreements, of a party or of all. */
export async function showPage(
  { page, state }: ListRequest,
  reading: Reading,
  who: { party?: string; member?: string },
) {
  const { limit, behind } = readPage(page, tokenForm);
  const only = stateOf(state);
  const { party, member } = who;
  const found = await reading.store.list({
    behind,
    limit: limit + 1,
    ...(party && { party }),
    ...(only && { state: only }),
  });
  const { shown, page: next } = cutPage(found, limit, ({ id }) => id);
  return { agreements: await show(shown, reading, member), page: next };
}
