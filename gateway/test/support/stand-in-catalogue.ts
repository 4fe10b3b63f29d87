/** A catalogue with one service. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@darcha/kit/errors.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { catalogue } from '@darcha/proto/contracts.ts';
import type { GetServiceRequest } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceRequest.ts';
import type { ListServicesRequest } from '@darcha/proto/gen/darcha/catalogue/v1/ListServicesRequest.ts';
import type { SuggestRequest } from '@darcha/proto/gen/darcha/catalogue/v1/SuggestRequest.ts';
import { benefitJson } from './benefit.ts';
import { type Knobs, text } from './knobs.ts';

export function catalogueStandIn(knobs: Knobs, editions: Set<Queue<string>>): Service {
  const agency = {
    code: 'social-protection-agency',
    name: text('Agency'),
    website: '',
    telephone: '+998000000011',
    sample: true,
  };
  return service(catalogue, {
    listServices: async ({ page, query }: ListServicesRequest) => {
      knobs.sought = query;
      return {
        services: [
          {
            id: 'childbirth-benefit',
            version: 2,
            title: text(knobs.title),
            summary: text('Summary'),
            tier: 'TIER_TRANSACTIONAL' as const,
            audience: ['AUDIENCE_NATURAL_PERSON' as const],
            agency: agency.code,
            events: ['having-a-child'],
          },
        ],
        page: { nextToken: page?.token === '' ? 'second' : '' },
        total: 2,
        edition: knobs.edition,
      };
    },
    suggest: async ({ query }: SuggestRequest) => {
      knobs.sought = query;
      return {
        suggestions: [{ text: knobs.title, service: 'childbirth-benefit' }],
        edition: knobs.edition,
      };
    },
    getService: async ({ id, version }: GetServiceRequest) => {
      knobs.reads += 1;
      await sleep(knobs.delay);
      if (id === 'ended-benefit' && version === 0) {
        const details = { versions: '1, 2', ended: '2026-07-01' };
        throw new DomainError('not-found', 'version-unknown', `"${id}" has ended.`, { details });
      }
      if (id !== 'childbirth-benefit' && id !== 'ended-benefit')
        throw new DomainError('not-found', 'service-unknown', `There is no service "${id}".`);
      return {
        id,
        version: version || 2,
        versionInForce: id === 'ended-benefit' ? 0 : 2,
        passportJson: benefitJson,
        agency,
        digest: 'ab',
        publishedAt: '2026-06-30T19:00:00.000Z',
      };
    },
    listAgencies: async () => ({ agencies: [agency], edition: knobs.edition }),
    listOffices: async () => ({
      offices: [
        {
          code: 'office-tashkent',
          agency: agency.code,
          region: 'UZ-TK',
          name: text('Office'),
          address: text('Street'),
          latitude: 41.3,
          longitude: 69.2,
          hours: ['Mo-Fr 09:00-13:00'],
          sample: true,
          opening: { open: true, closes: '2026-11-16T08:00:00.000Z' },
        },
      ],
      total: 1,
      asOf: '2026-11-16T06:00:00.000Z',
      edition: knobs.edition,
    }),
    listTerritories: async () => ({
      territories: [{ code: 'UZ', level: 'TERRITORY_LEVEL_REPUBLIC' as const, name: text('Uzbekistan') }],
      edition: knobs.edition,
    }),
    listBundles: async () => ({ bundles: [], services: [], edition: knobs.edition }),
    listEvents: async () => ({
      events: [{ code: 'having-a-child', title: text('Having a child'), business: false }],
      edition: knobs.edition,
    }),
    watchEdition: async function* () {
      const queue = new Queue<string>();
      editions.add(queue);
      try {
        yield { edition: knobs.edition };
        for await (const edition of queue) yield { edition };
      } finally {
        editions.delete(queue);
      }
    },
  });
}
