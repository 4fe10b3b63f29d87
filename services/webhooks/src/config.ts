/** What a service that tells webhooks reads from the environment. */
import type { EnvironmentReader } from '@darcha/kit/config.ts';
import { environments } from '@darcha/kit/service-config.ts';

export interface WebhooksConfig {
  /** Pause between looks for what is to be told, milliseconds. */
  everyMs: number;
  /** Whether private addresses and plain http may be called; never in production. */
  allowPrivate: boolean;
}

/** DARCHA_WEBHOOKS_EVERY_MS and DARCHA_WEBHOOKS_ALLOW_PRIVATE. */
export function readWebhooks(env: EnvironmentReader): WebhooksConfig {
  return {
    everyMs: env.integer('DARCHA_WEBHOOKS_EVERY_MS', { min: 50, max: 60_000, fallback: 1_000 }),
    allowPrivate: readAllowPrivate(env),
  };
}

/** A webhook that may call private addresses is a door into the network of the portal. */
function readAllowPrivate(env: EnvironmentReader): boolean {
  const allowed = env.oneOf('DARCHA_WEBHOOKS_ALLOW_PRIVATE', ['true', 'false'], 'false') === 'true';
  const production = env.oneOf('DARCHA_ENVIRONMENT', environments, 'production') === 'production';
  if (allowed && production) env.fault('DARCHA_WEBHOOKS_ALLOW_PRIVATE is for development only; leave it out.');
  return allowed;
}
