/** The catalogue's configuration: the only file that reads the environment. */
import { fileURLToPath } from 'node:url';
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

export interface CatalogueConfig extends ServiceConfig {
  mongo: MongoConfig;
  /** The directory whose content is published at the start. */
  content: string;
  /** Where content found sound is kept, so that it is not checked at every start; absent to check it always. */
  cache?: string;
  /** How often the database is asked whether another copy has published something, milliseconds. */
  pollMs: number;
  /** Requests a day of clients that are not in the list of registered ones. */
  clientDailyRequests: number;
  /** For the secrets of webhooks. */
  keys: Keyring;
  webhooks: WebhooksConfig;
}

const ownContent = fileURLToPath(new URL('../content', import.meta.url));

/** Throws one error that names everything that is missing or wrong. */
export function readConfig(): Readonly<CatalogueConfig> {
  const env = new EnvironmentReader(process.env);
  return env.finish({
    ...readServiceConfig(env),
    mongo: readMongo(env, 'darcha-catalogue'),
    content: contentOf(env),
    ...cacheOf(env),
    pollMs: env.integer('DARCHA_CATALOGUE_POLL_MS', { min: 100, max: 60_000, fallback: 400 }),
    clientDailyRequests: env.integer('DARCHA_CLIENT_DAILY_REQUESTS', {
      min: 1,
      max: 1_000_000_000,
      fallback: 100_000,
    }),
    keys: readKeys(env),
    webhooks: readWebhooks(env),
  });
}

/** Only what the checker of passports needs: where agencies, offices and events are. */
export function readContentDirectory(): string {
  const env = new EnvironmentReader(process.env);
  return env.finish({ content: contentOf(env) }).content;
}

function cacheOf(env: EnvironmentReader): { cache?: string } {
  const cache = env.text('DARCHA_CACHE', '');
  return cache === '' ? {} : { cache };
}

function contentOf(env: EnvironmentReader): string {
  return env.text('DARCHA_CATALOGUE_CONTENT', ownContent);
}
