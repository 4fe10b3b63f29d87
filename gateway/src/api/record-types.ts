/** Which records agencies give one another, which services fetch them, and who can be reached. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';
import type { CatalogueCopy } from '../integrators/catalogue-copy.ts';
import { recordTypeShape, serviceEvidenceShape, usesShape } from './shapes/record-type.ts';
import { jsonOf } from './shapes/words.ts';

/** `copy`: the catalogue in force. */
export function recordTypesHandlers(
  { exchange, catalogue }: Pick<Clients, 'exchange' | 'catalogue'>,
  copy: () => Promise<CatalogueCopy>,
): Handlers {
  const around = async () => {
    const [{ recordTypes }, connected, { lists, services }] = await Promise.all([
      exchange.listRecordTypes({}),
      connectedProviders(exchange),
      copy(),
    ]);
    const types = new Map(recordTypes.map((type) => [type.id, type]));
    return { types, connected, agencies: lists.agencies, services };
  };
  return {
    listRecordTypes: async ({ speaker }) => {
      const { recordTypes } = await exchange.listRecordTypes({});
      return { body: { items: recordTypes.map((type) => recordTypeShape(type, speaker)) } };
    },
    getRecordType: async (call) => {
      const { speaker } = call;
      const { types, connected, agencies, services } = await around();
      const type = types.get(`${call.param('agency')}/${call.param('name')}`);
      if (!type) {
        throw new Refusal(
          'record-type-not-found',
          'No agency gives records of this type. GET /api/v1/record-types lists those there are.',
        );
      }
      return {
        body: {
          ...recordTypeShape(type, speaker),
          providerName: speaker.maybe(agencies.get(type.provider)?.name),
          connected: connected.has(type.provider),
          uses: usesShape(
            type.id,
            services.map(({ passport }) => passport),
            speaker,
          ),
        },
      };
    },
    listServiceEvidence: async (call) => {
      const [{ passportJson }, all] = await Promise.all([catalogue.getService({ id: call.param('id') }), around()]);
      const passport = jsonOf(passportJson) as Passport;
      const items = serviceEvidenceShape(passport, all, call.speaker);
      return { body: { service: passport.id, version: passport.version, items } };
    },
  };
}

/** Codes of the providers the exchange can reach. */
export async function connectedProviders(exchange: Clients['exchange']): Promise<Set<string>> {
  const { providers } = await exchange.listProviders({});
  return new Set(providers.filter(({ streams }) => streams > 0).map(({ code }) => code));
}
