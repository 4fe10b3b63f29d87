/** What every service's configuration holds, read the same way everywhere. */
import type { EnvironmentReader } from './config.ts';
import { type LogLevel, logLevels } from './log.ts';
import type { Tls } from './rpc/tls.ts';
import { type Keyring, readKeyring } from './seal.ts';

export const environments = ['development', 'test', 'production'] as const;
export type Environment = (typeof environments)[number];

export interface ServiceConfig {
  environment: Environment;
  /** "host:port" to listen on. */
  address: string;
  tls: Tls;
  logLevel: LogLevel;
  /** "host:port" to serve metrics at; undefined serves none. */
  metrics?: string | undefined;
}

/**
 * DARCHA_ENVIRONMENT (production unless said), DARCHA_LISTEN ("host:port"), DARCHA_TLS_CERTIFICATE, DARCHA_TLS_KEY and
 * DARCHA_TLS_AUTHORITY (files), DARCHA_LOG_LEVEL, DARCHA_METRICS_LISTEN.
 */
export function readServiceConfig(env: EnvironmentReader): ServiceConfig {
  return {
    environment: env.oneOf('DARCHA_ENVIRONMENT', environments, 'production'),
    address: env.address('DARCHA_LISTEN'),
    tls: readTls(env, 'DARCHA_TLS'),
    logLevel: env.oneOf('DARCHA_LOG_LEVEL', logLevels, 'info'),
    metrics: readMetricsListen(env),
  };
}

/** DARCHA_METRICS_LISTEN, "host:port": an address that only those reach who watch over the process. */
export function readMetricsListen(env: EnvironmentReader): string | undefined {
  return env.text('DARCHA_METRICS_LISTEN', '') === '' ? undefined : env.address('DARCHA_METRICS_LISTEN');
}

/** `<prefix>_CERTIFICATE`, `<prefix>_KEY` and `<prefix>_AUTHORITY`, each naming a PEM file. */
export function readTls(env: EnvironmentReader, prefix: string): Tls {
  return {
    certificate: env.file(`${prefix}_CERTIFICATE`),
    key: env.file(`${prefix}_KEY`),
    authority: env.file(`${prefix}_AUTHORITY`),
  };
}

/** The address of another service: DARCHA_<NAME>_ADDRESS, "host:port". */
export function readPeer(env: EnvironmentReader, name: string): string {
  return env.address(`DARCHA_${name.toUpperCase()}_ADDRESS`);
}

export interface MongoConfig {
  uri: string;
  /** Name of the database. */
  name: string;
}

/** DARCHA_MONGODB_URI and DARCHA_MONGODB_NAME. */
export function readMongo(env: EnvironmentReader, fallbackName: string): MongoConfig {
  return { uri: env.text('DARCHA_MONGODB_URI'), name: env.text('DARCHA_MONGODB_NAME', fallbackName) };
}

/** The key file that `name` names, in the form of `readKeyring`. What is wrong with it becomes a fault of `env`. */
export function readKeys(env: EnvironmentReader, name = 'DARCHA_KEYS'): Keyring {
  const file = env.file(name);
  try {
    if (file.length > 0) return readKeyring(file);
  } catch (error) {
    env.fault(`${name} names a file that is no key file: ${(error as Error).message}`);
  }
  // Nobody gets to see it: `env.finish` throws for the fault.
  return { current: '', keys: {}, lookup: Buffer.alloc(0) };
}
