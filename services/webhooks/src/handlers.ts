/** The RPCs about webhooks: a few lines each, and all of them for the integrator who calls. */
import { randomBytes } from 'node:crypto';
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { Implementation } from '@darcha/kit/rpc/types.ts';
import type { webhooks as contract, MethodsOf } from '@darcha/proto/contracts.ts';
import { checkHost, checkUrl } from './address.ts';
import type { Followed } from './deliver.ts';
import { requireIntegrator } from './integrator.ts';
import { newSecret } from './message.ts';
import { mostWebhooks, type WebhookStore } from './store/webhook-store.ts';
import type { Webhook } from './webhook.ts';

export interface WebhookRpcOptions {
  webhooks: WebhookStore;
  followed: Pick<Followed, 'head'>;
  allowPrivate: boolean;
  now: () => Date;
}

/** How long an old secret is used beside its successor, milliseconds. */
const overlapMs = 24 * 3_600_000;

export function webhookHandlers(options: WebhookRpcOptions): Implementation<MethodsOf<typeof contract>> {
  const { webhooks, now } = options;
  return {
    createWebhook: async ({ url, idempotencyKey: key }) => {
      const { webhook, secret } = await create(options, requireIntegrator(), url, key);
      return { webhook: toWire(webhook), secret };
    },
    listWebhooks: async () => ({ webhooks: (await webhooks.list(requireIntegrator())).map(toWire) }),
    renewWebhook: async ({ id }) => {
      const secret = newSecret();
      const oldUntil = new Date(now().getTime() + overlapMs);
      const webhook = await webhooks.renew(requireIntegrator(), id, secret, oldUntil);
      if (!webhook) throw new DomainError('not-found', 'webhook-unknown', 'You have no webhook with this identifier.');
      return { webhook: toWire(webhook), secret };
    },
    deleteWebhook: async ({ id }) => {
      await webhooks.delete(requireIntegrator(), id);
      return {};
    },
  };
}

async function create(
  { webhooks, followed, allowPrivate, now }: WebhookRpcOptions,
  owner: string,
  url: string,
  key: string,
) {
  if (key.length < 8 || key.length > 100) {
    throw invalidField('idempotency_key', 'length', 'Give an idempotency key of 8 to 100 characters.');
  }
  const address = checkUrl(url, allowPrivate);
  if (!allowPrivate) await checkHost(address);
  const { href } = address;
  const made = await webhooks.create({
    id: `wh_${randomBytes(12).toString('base64url')}`,
    owner,
    url: href,
    key,
    secret: newSecret(),
    position: await followed.head(),
    createdAt: now(),
  });
  if (!made) {
    const message = `You have ${mostWebhooks} webhooks, and more are not possible. Delete one first.`;
    throw new DomainError('too-many', 'webhooks-too-many', message);
  }
  if (made.webhook.url === href) return made;
  throw new DomainError('invalid', 'key-reused', 'This idempotency key was used for another address.');
}

function toWire({ id, url, state, position, createdAt, attempts }: Webhook) {
  return {
    id,
    url,
    state: state.kind,
    position,
    createdAt: createdAt.toISOString(),
    nextAt: state.kind === 'retrying' ? state.nextAt.toISOString() : '',
    attempts: attempts.map((attempt) => ({
      at: attempt.at.toISOString(),
      position: attempt.position,
      status: attempt.status,
      error: attempt.error ?? '',
    })),
  };
}
