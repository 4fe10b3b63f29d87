/** The catalogue as a whole: one service, and the change that published it. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { feed } from '@darcha/proto/contracts.ts';
import type { ExportServicesRequest } from '@darcha/proto/gen/darcha/catalogue/v1/ExportServicesRequest.ts';
import type { ListChangesRequest } from '@darcha/proto/gen/darcha/catalogue/v1/ListChangesRequest.ts';
import { benefitJson } from './benefit.ts';
import { type Knobs, text } from './knobs.ts';

export function feedStandIn(knobs: Knobs): Service {
  return service(feed, {
    exportServices: async function* ({ knownEdition }: ExportServicesRequest) {
      const { edition } = knobs;
      if (knownEdition === edition) {
        yield { edition };
        return;
      }
      yield { edition, lists: { agencies: [{ code: 'social-protection-agency', name: text('Agency') }] } };
      const publishedAt = '2026-06-30T19:00:00.000Z';
      yield {
        edition,
        service: { id: 'childbirth-benefit', version: 2, passportJson: benefitJson, digest: 'ab', publishedAt },
      };
    },
    listChanges: async ({ after }: ListChangesRequest) => ({
      changes: after > 0 ? [] : [{ ...published, position: 1 }],
      more: false,
    }),
  });
}

const published = {
  at: '2026-06-30T19:00:01.000Z',
  kind: 'CHANGE_KIND_PUBLISHED' as const,
  service: 'childbirth-benefit',
  version: 2,
  day: '2026-07-01',
};
