/** Webhooks of integrators. */
import type { Webhook } from '@darcha/proto/gen/darcha/catalogue/v1/Webhook.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';

/** What the catalogue calls otherwise. */
const places: Places = { url: '/url', id: 'webhook', idempotency_key: 'Idempotency-Key' };

export function webhooksHandlers({ webhooks }: Pick<Clients, 'webhooks'>): Handlers {
  return withPlaces(places, {
    listWebhooks: async () => ({ body: { items: (await webhooks.listWebhooks({})).webhooks.map(webhookShape) } }),
    createWebhook: async (call) => {
      const { url } = call.body<{ url: string }>();
      const idempotencyKey = call.header('Idempotency-Key') ?? '';
      const { webhook, secret } = await webhooks.createWebhook({ url, idempotencyKey });
      return { status: 201, body: { webhook: webhookShape(webhook), secret } };
    },
    renewWebhook: async (call) => {
      const { webhook, secret } = await webhooks.renewWebhook({ id: call.param('webhook') });
      return { body: { webhook: webhookShape(webhook), secret } };
    },
    deleteWebhook: async (call) => {
      await webhooks.deleteWebhook({ id: call.param('webhook') });
      return { status: 204 };
    },
  });
}

function webhookShape(webhook: Webhook | null) {
  if (!webhook) throw new Error('the catalogue gave no webhook');
  const { id, url, state, position, createdAt, nextAt, attempts } = webhook;
  return {
    id,
    url,
    state,
    position,
    createdAt,
    ...(nextAt === '' ? {} : { nextAt }),
    attempts: attempts.map(({ error, ...attempt }) => ({ ...attempt, ...(error === '' ? {} : { error }) })),
  };
}
