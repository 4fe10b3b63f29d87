/** The configuration of tracking, from the environment. */
import { EnvironmentReader } from '@darcha/kit/config.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import {
  type MongoConfig,
  readKeys,
  readMongo,
  readServiceConfig,
  type ServiceConfig,
} from '@darcha/kit/service-config.ts';
import { readWebhooks, type WebhooksConfig } from '@darcha/webhooks/config.ts';

export interface TrackingConfig extends ServiceConfig {
  mongo: MongoConfig;
  /** For the pseudonyms of owners, and the secrets of webhooks. */
  keyring: Keyring;
  /** Pause between looks for decisions to be counted, milliseconds. */
  countEveryMs: number;
  webhooks: WebhooksConfig;
}

/** The names of `readServiceConfig`, DARCHA_MONGODB_URI, DARCHA_MONGODB_NAME, DARCHA_KEYS (a key file), DARCHA_TRACKING_COUNT_MS and those of webhooks. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): TrackingConfig {
  const env = new EnvironmentReader(environment);
  return env.finish({
    ...readServiceConfig(env),
    mongo: readMongo(env, 'darcha-tracking'),
    keyring: readKeys(env),
    countEveryMs: env.integer('DARCHA_TRACKING_COUNT_MS', { min: 50, max: 600_000, fallback: 5_000 }),
    webhooks: readWebhooks(env),
  });
}
