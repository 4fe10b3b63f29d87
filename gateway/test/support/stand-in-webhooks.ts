/** A catalogue with one webhook. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { webhooks } from '@darcha/proto/contracts.ts';

export const webhookId = 'wh_3kqf0XlC2mWb9d1e';

export function webhooksStandIn(): Service {
  const webhook = {
    id: webhookId,
    url: 'https://integrator.example/darcha',
    state: 'retrying',
    position: 7,
    createdAt: '2026-11-22T05:04:00.000Z',
    nextAt: '2026-11-22T06:04:00.000Z',
    attempts: [{ at: '2026-11-22T05:04:00.000Z', position: 8, status: 500, error: 'answered 500' }],
  };
  return service(webhooks, {
    createWebhook: async () => ({ webhook, secret: 'whsec_AAAA' }),
    listWebhooks: async () => ({ webhooks: [webhook] }),
    renewWebhook: async () => ({ webhook, secret: 'whsec_BBBB' }),
    deleteWebhook: async () => ({}),
  });
}
