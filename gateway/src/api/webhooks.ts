/** Webhooks of integrators. */
import type { Webhook } from '@darcha/proto/gen/darcha/catalogue/v1/Webhook.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';

/** What the services call otherwise. */
const places: Places = { url: '/url', id: 'webhook', idempotency_key: 'Idempotency-Key' };

type Webhooks = Clients['webhooks'] | Clients['applicationWebhooks'];

/** Those for changes of the catalogue, and those for applications. */
export function webhooksHandlers(clients: Pick<Clients, 'webhooks' | 'applicationWebhooks'>): Handlers {
  return {
    ...handlersOf(clients.webhooks, 'Webhook'),
    ...handlersOf(clients.applicationWebhooks, 'ApplicationWebhook'),
  };
}

/** The same operations, whatever the webhooks follow. */
function handlersOf(webhooks: Webhooks, name: string): Handlers {
  return withPlaces(places, {
    [`list${name}s`]: async () => ({ body: { items: (await webhooks.listWebhooks({})).webhooks.map(webhookShape) } }),
    [`create${name}`]: async (call) => {
      const { url } = call.body<{ url: string }>();
      const idempotencyKey = call.header('Idempotency-Key') ?? '';
      const { webhook, secret } = await webhooks.createWebhook({ url, idempotencyKey });
      return { status: 201, body: { webhook: webhookShape(webhook), secret } };
    },
    [`renew${name}`]: async (call) => {
      const { webhook, secret } = await webhooks.renewWebhook({ id: call.param('webhook') });
      return { body: { webhook: webhookShape(webhook), secret } };
    },
    [`delete${name}`]: async (call) => {
      await webhooks.deleteWebhook({ id: call.param('webhook') });
      return { status: 204 };
    },
  });
}

function webhookShape(webhook: Webhook | null) {
  if (!webhook) throw new Error('no webhook was given');
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
