/** A catalogue with two webhooks: one whose last attempt failed, and one that is told everything. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { type applicationWebhooks, webhooks } from '@darcha/proto/contracts.ts';
import type { CreateWebhookRequest } from '@darcha/proto/gen/darcha/catalogue/v1/CreateWebhookRequest.ts';

export const webhookId = 'wh_3kqf0XlC2mWb9d1e';

export function webhooksStandIn(contract: typeof webhooks | typeof applicationWebhooks = webhooks): Service {
  const webhook = {
    id: webhookId,
    url: 'https://integrator.example/darcha',
    state: 'retrying',
    position: 7,
    createdAt: '2026-11-22T05:04:00.000Z',
    nextAt: '2026-11-22T06:04:00.000Z',
    attempts: [{ at: '2026-11-22T05:04:00.000Z', position: 8, status: 500, error: 'answered 500' }],
  };
  const sound = {
    ...webhook,
    id: 'wh_soundsoundsound1',
    state: 'active',
    nextAt: '',
    attempts: [{ at: '2026-11-22T05:04:00.000Z', position: 7, status: 204, error: '' }],
  };
  return service(contract as typeof webhooks, {
    createWebhook: async ({ url }: CreateWebhookRequest) => ({ webhook: { ...sound, url }, secret: 'whsec_AAAA' }),
    listWebhooks: async () => ({ webhooks: [webhook, sound] }),
    renewWebhook: async () => ({ webhook, secret: 'whsec_BBBB' }),
    deleteWebhook: async () => ({}),
  });
}
