/** A catalogue's count of what clients send, in memory. */
import { currentContext } from '@darcha/kit/context.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { quotas } from '@darcha/proto/contracts.ts';
import type { ListQuotasRequest } from '@darcha/proto/gen/darcha/catalogue/v1/ListQuotasRequest.ts';
import type { SpendRequest } from '@darcha/proto/gen/darcha/catalogue/v1/SpendRequest.ts';
import type { Knobs } from './knobs.ts';

export function quotasStandIn(knobs: Knobs): Service {
  const resetsAt = '2026-11-22T19:00:00.000Z';
  const quotaOf = (client: string) => ({
    client,
    contact: 'Namuna',
    limit: knobs.dailyRequests,
    used: knobs.spent.get(client) ?? 0,
    resetsAt,
    days: [{ day: '2026-11-22', requests: knobs.spent.get(client) ?? 0 }],
    registered: true,
    sample: true,
  });
  return service(quotas, {
    spend: async ({ spendings }: SpendRequest) => {
      for (const { client, requests } of spendings) knobs.spent.set(client, requests);
      const limit = knobs.dailyRequests;
      return {
        standings: spendings.map(({ client, day, requests }) => ({ client, day, limit, used: requests, resetsAt })),
      };
    },
    getQuota: async () => {
      const caller = currentContext()?.caller;
      return { quota: quotaOf(caller?.kind === 'integrator' ? caller.id : 'nobody') };
    },
    listQuotas: async ({ page }: ListQuotasRequest) => ({
      quotas: [quotaOf('integrator')],
      page: { nextToken: page?.token === '' ? 'second' : '' },
    }),
  });
}
