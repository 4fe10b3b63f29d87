/** How many requests clients may send a day, for the integrator whose it is and for those who run the portal. */
import type { Quota } from '@darcha/proto/gen/darcha/catalogue/v1/Quota.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, nextLink, withPlaces } from '../http/call.ts';
import { pagePlaces } from '../http/places.ts';
import type { QuotaCounter } from '../quotas.ts';
import { filled } from './shapes/words.ts';

export function quotasHandlers({ quotas }: Pick<Clients, 'quotas'>, counter: Pick<QuotaCounter, 'tell'>): Handlers {
  return withPlaces(pagePlaces, {
    getQuota: async () => {
      // So that the client finds the requests it has just sent here.
      await counter.tell();
      const { quota } = await quotas.getQuota({});
      if (!quota) throw new Error('the catalogue gave no quota');
      return { body: quotaShape(quota) };
    },
    listQuotas: async (call) => {
      const page = { size: call.number('size'), token: call.query('page') ?? '' };
      const list = await quotas.listQuotas({ page });
      return {
        body: { items: list.quotas.map(quotaShape) },
        headers: nextLink(call, 'page', list.page?.nextToken),
      };
    },
  });
}

function quotaShape({ client, contact, limit, used, resetsAt, days, registered, sample }: Quota) {
  const remaining = Math.max(0, limit - used);
  return { client, contact: filled(contact), registered, limit, used, remaining, resetsAt, days, sample };
}
