/** The configuration of tracking, from the environment. */
import { EnvironmentReader } from '@darcha/kit/config.ts';
import { type Keyring, readKeyring } from '@darcha/kit/seal.ts';
import { type MongoConfig, readMongo, readServiceConfig, type ServiceConfig } from '@darcha/kit/service-config.ts';

export interface TrackingConfig extends ServiceConfig {
  mongo: MongoConfig;
  /** Only its `lookup` key is used: for the pseudonyms of owners. */
  keyring: Keyring;
}

/** The names of `readServiceConfig`, DARCHA_MONGODB_URI, DARCHA_MONGODB_NAME and DARCHA_KEYS (a key file). */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): TrackingConfig {
  const env = new EnvironmentReader(environment);
  const [service, mongo, keyring] = [readServiceConfig(env), readMongo(env, 'darcha-tracking'), readKeys(env)];
  // `finish` throws when the keys could not be read: then their fault has been recorded.
  return env.finish({ ...service, mongo, keyring: keyring as Keyring });
}

function readKeys(env: EnvironmentReader): Keyring | undefined {
  const file = env.file('DARCHA_KEYS');
  if (file.length === 0) return undefined;
  try {
    return readKeyring(file);
  } catch (error) {
    env.fault(`DARCHA_KEYS names a file that is no key file: ${(error as Error).message}`);
    return undefined;
  }
}
