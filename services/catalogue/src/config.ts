/** The catalogue's configuration: the only file that reads the environment. */
import { fileURLToPath } from 'node:url';
import { EnvironmentReader } from '@darcha/kit/config.ts';
import { type MongoConfig, readMongo, readServiceConfig, type ServiceConfig } from '@darcha/kit/service-config.ts';

export interface CatalogueConfig extends ServiceConfig {
  mongo: MongoConfig;
  /** The directory whose content is published at the start. */
  content: string;
  /** How often the database is asked whether another copy has published something, milliseconds. */
  pollMs: number;
}

const ownContent = fileURLToPath(new URL('../content', import.meta.url));

/** Throws one error that names everything that is missing or wrong. */
export function readConfig(): Readonly<CatalogueConfig> {
  const env = new EnvironmentReader(process.env);
  return env.finish({
    ...readServiceConfig(env),
    mongo: readMongo(env, 'darcha-catalogue'),
    content: contentOf(env),
    pollMs: env.integer('DARCHA_CATALOGUE_POLL_MS', { min: 100, max: 60_000, fallback: 400 }),
  });
}

/** Only what the checker of passports needs: where agencies, offices and events are. */
export function readContentDirectory(): string {
  const env = new EnvironmentReader(process.env);
  return env.finish({ content: contentOf(env) }).content;
}

function contentOf(env: EnvironmentReader): string {
  return env.text('DARCHA_CATALOGUE_CONTENT', ownContent);
}
