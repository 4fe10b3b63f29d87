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

export interface TrackingConfig extends ServiceConfig {
  mongo: MongoConfig;
  /** Only its `lookup` key is used: for the pseudonyms of owners. */
  keyring: Keyring;
  /** Pause between looks for decisions to be counted, milliseconds. */
  countEveryMs: number;
}

/** The names of `readServiceConfig`, DARCHA_MONGODB_URI, DARCHA_MONGODB_NAME, DARCHA_KEYS (a key file) and DARCHA_TRACKING_COUNT_MS. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): TrackingConfig {
  const env = new EnvironmentReader(environment);
  return env.finish({
    ...readServiceConfig(env),
    mongo: readMongo(env, 'darcha-tracking'),
    keyring: readKeys(env),
    countEveryMs: env.integer('DARCHA_TRACKING_COUNT_MS', { min: 50, max: 600_000, fallback: 5_000 }),
  });
}
