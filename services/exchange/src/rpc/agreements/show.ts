/** How agreements are shown: each with its waits and with how its limits stand today. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { PageRequest } from '@darcha/proto/gen/darcha/common/v1/PageRequest.ts';
import type { AgreementInput } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { AgreementState } from '@darcha/proto/gen/darcha/exchange/v1/AgreementState.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import type { Agreement } from '../../domain/agreements/agreement.ts';
import { stateOf, toAgreement } from './wire.ts';

const usual = 20;
const most = 100;
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
  const size = page?.size ?? 0;
  const behind = page?.token ?? '';
  if (size < 0 || size > most) throw invalidField('/page/size', 'range', `Must be 1 to ${most}, or 0 for ${usual}.`);
  if (!tokenForm.test(behind)) throw invalidField('/page/token', 'pattern', 'Must be the token of the page before.');
  const only = stateOf(state);
  const limit = size || usual;
  const { party, member } = who;
  const found = await reading.store.list({
    behind,
    limit: limit + 1,
    ...(party && { party }),
    ...(only && { state: only }),
  });
  const shown = found.slice(0, limit);
  const nextToken = found.length > limit ? (shown.at(-1)?.id ?? '') : '';
  return { agreements: await show(shown, reading, member), page: { nextToken } };
}
