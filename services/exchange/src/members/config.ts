/** What the operator's command reads of its environment: the exchange's own names, and two more. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { EnvironmentReader } from '@darcha/kit/config.ts';
import { type MongoConfig, readMongo } from '@darcha/kit/service-config.ts';

export interface MemberCommandConfig {
  mongo: MongoConfig;
  /** The agencies' authority, PEM. */
  authority: Buffer;
  /** File with its private key, PEM; without it only certificates issued elsewhere can be approved. */
  authorityKey: string | undefined;
  /** Who acts, unless the command says. */
  operator: string | undefined;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * DARCHA_MONGODB_URI, DARCHA_MONGODB_NAME, DARCHA_MEMBERS_TLS_AUTHORITY, DARCHA_AGENCIES_AUTHORITY_KEY and
 * DARCHA_OPERATOR. Without the first, those of the exchange that `start` runs, from `exchange.env` of its data directory.
 */
export function readMemberCommandConfig(
  given: Readonly<Record<string, string | undefined>> = process.env,
): MemberCommandConfig {
  const raw = given.DARCHA_MONGODB_URI ? given : { ...given, ...ofOneMachine(given) };
  const env = new EnvironmentReader(raw);
  return env.finish({
    mongo: readMongo(env, 'darcha-exchange'),
    authority: env.file('DARCHA_MEMBERS_TLS_AUTHORITY'),
    authorityKey: env.text('DARCHA_AGENCIES_AUTHORITY_KEY', '') || undefined,
    operator: env.text('DARCHA_OPERATOR', '') || undefined,
  });
}

function ofOneMachine({ DARCHA_DATA }: Readonly<Record<string, string | undefined>>) {
  const file = join(resolve(DARCHA_DATA || join(root, '.data')), 'exchange.env');
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch {
    // Nothing was started here: the names that are missing are told, each by name.
    return {};
  }
}
