/** Opens what the exchange knows of agreements: store, view, quotas, acts. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { FieldsOf } from '../domain/agreements/terms.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { AgreementStore } from '../store/agreement-store.ts';
import type { UsageStore } from '../store/usage-store.ts';
import { type Acts, createActs } from './acts.ts';
import { createQuotas, type Quotas } from './quotas.ts';
import { type Seed, takeSeeds } from './seed.ts';
import { type AgreementView, createAgreementView } from './view.ts';

export interface AgreementParts {
  store: AgreementStore;
  view: AgreementView;
  quotas: Quotas;
  acts: Acts;
  /** The day in Tashkent, YYYY-MM-DD. */
  dayOf: (at: Date) => string;
  fieldsOf: FieldsOf;
}

export interface OpenAgreementsOptions {
  store: AgreementStore;
  usage: UsageStore;
  seeds: readonly Seed[];
  production: boolean;
  recordTypes: ReadonlyMap<string, RecordType>;
  verifier: Verifier;
  dayOf: (at: Date) => string;
  log: Logger;
}

/** Resolves once the agreements are known; throws when those of the content contradict what was agreed. */
export async function openAgreements(options: OpenAgreementsOptions): Promise<AgreementParts> {
  const { store, usage, verifier, dayOf, log, recordTypes } = options;
  await store.prepare();
  await takeSeeds(options.seeds, options);
  const view = createAgreementView(store);
  await view.refresh();
  const fieldsOf = (recordType: string) => recordTypes.get(recordType)?.fields;
  return {
    store,
    view,
    quotas: createQuotas({ usage, view, log }),
    acts: createActs({ store, view, verifier, fieldsOf, dayOf, log }),
    dayOf,
    fieldsOf,
  };
}
