/** ListOffers: what agencies offer, and what the calling member may ask for of it today. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { AllowanceInput } from '@darcha/proto/gen/darcha/exchange/v1/Allowance.ts';
import type { ListOffersRequest } from '@darcha/proto/gen/darcha/exchange/v1/ListOffersRequest.ts';
import type { ListOffersResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListOffersResponse.ts';
import type { OfferInput } from '@darcha/proto/gen/darcha/exchange/v1/Offer.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { type Agreement, inForceOf } from '../../domain/agreements/agreement.ts';
import type { Standing } from '../../domain/agreements/quota.ts';
import { codeForm } from '../../domain/agreements/terms.ts';
import type { RecordType } from '../../domain/record-types.ts';
import { callingMember } from '../members.ts';
import { cutPage, type Page, readPage } from '../page.ts';
import { toRecordType } from '../record-type.ts';
import { toQuotaStanding } from '../wire.ts';

/** Of one offer: the portal asks for many agencies, and all its agreements stand in another list. */
const mostAllowances = 100;
const tokenForm = /^([a-z0-9-]{1,63}\/[a-z0-9-]{1,63}@[0-9]{1,4})?$/;

export interface DirectoryDependencies {
  recordTypes: ReadonlyMap<string, RecordType>;
  agreements: Pick<AgreementParts, 'view' | 'quotas' | 'dayOf'>;
  delivery: Pick<Delivery, 'reaches'>;
}

export function listOffers(deps: DirectoryDependencies) {
  const types = [...deps.recordTypes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return async ({ page, provider, allowed }: ListOffersRequest): Promise<ListOffersResponseInput> => {
    const { limit, behind } = boundsOf(page, provider);
    const day = deps.agreements.dayOf(new Date());
    const mine = (await deps.agreements.view.current()).askedBy(callingMember(), day);
    const found = types.filter(
      (type) => type.id > behind && (provider === '' || type.provider === provider) && (!allowed || mine.has(type.id)),
    );
    const { shown, page: next } = cutPage(found, limit, ({ id }) => id);
    const standings = await deps.agreements.quotas.standings(
      shown.flatMap(({ id }) => (mine.get(id) ?? []).slice(0, mostAllowances)),
      day,
    );
    return { offers: shown.map((type) => toOffer(type, { mine, standings, ...deps })), page: next };
  };
}

function boundsOf(page: ListOffersRequest['page'], provider: string): Page {
  const bounds = readPage(page, tokenForm);
  if (provider !== '' && !codeForm.test(provider)) {
    throw invalidField('/provider', 'pattern', 'Must be the code of an agency, or nothing for all.');
  }
  return bounds;
}

interface Showing extends DirectoryDependencies {
  /** The caller's agreements in force, by record type. */
  mine: ReadonlyMap<string, readonly Agreement[]>;
  standings: ReadonlyMap<string, readonly Standing[]>;
}

function toOffer(type: RecordType, { mine, standings, recordTypes, delivery }: Showing): OfferInput {
  const allowances = mine.get(type.id) ?? [];
  return {
    type: toRecordType(type, recordTypes),
    reachable: delivery.reaches(type.provider, type.id),
    allowances: allowances
      .slice(0, mostAllowances)
      .map((agreement) => toAllowance(agreement, standings.get(agreement.id) ?? [])),
    allowanceCount: allowances.length,
  };
}

function toAllowance(agreement: Agreement, standings: readonly Standing[]): AllowanceInput {
  const terms = inForceOf(agreement)?.terms;
  if (!terms) throw new Error(`the agreement ${agreement.id} has no terms in force`);
  const { consumer, fields, purposes, basis, until } = terms;
  return {
    agreement: agreement.id,
    consumer,
    fields,
    purposes,
    basis,
    until,
    quotas: standings.map(toQuotaStanding),
  };
}
