/** Opens what the exchange knows of agreements: store, view, quotas, acts. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { keepVersions } from '../content/keep-versions.ts';
import type { Content } from '../content/read-content.ts';
import type { FieldsOf } from '../domain/agreements/terms.ts';
import { type AgreementStore, createAgreementStore } from '../store/agreement-store.ts';
import type { Database } from '../store/database.ts';
import { createRecordTypeStore } from '../store/record-type-store.ts';
import { createUsageStore } from '../store/usage-store.ts';
import { type Acts, createActs } from './acts.ts';
import { createQuotas, type Quotas } from './quotas.ts';
import { takeSeeds } from './seed.ts';
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
  database: Database;
  content: Content;
  production: boolean;
  verifier: Verifier;
  dayOf: (at: Date) => string;
  log: Logger;
}

/** Resolves once the agreements are known; throws when the content contradicts what was agreed. */
export async function openAgreements(options: OpenAgreementsOptions): Promise<AgreementParts> {
  const { database, production, verifier, dayOf, log } = options;
  const { recordTypes, seeds } = options.content;
  const store = createAgreementStore(database);
  const definitions = [...recordTypes.values()].map(({ definition }) => definition);
  await keepVersions(definitions, { store: createRecordTypeStore(database), isAgreed: store.isAgreed });
  await store.prepare();
  await takeSeeds(seeds, { store, production, log });
  const view = createAgreementView(store);
  await view.refresh();
  const fieldsOf = (recordType: string) => recordTypes.get(recordType)?.fields;
  return {
    store,
    view,
    quotas: createQuotas({ usage: createUsageStore(database), view, log }),
    acts: createActs({ store, view, verifier, fieldsOf, dayOf, log }),
    dayOf,
    fieldsOf,
  };
}
