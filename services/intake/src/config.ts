/** The configuration of intake, from the environment. */
import { EnvironmentReader } from '@darcha/kit/config.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import {
  type MongoConfig,
  readKeys,
  readMongo,
  readPeer,
  readServiceConfig,
  readTls,
  type ServiceConfig,
} from '@darcha/kit/service-config.ts';
import { type FilesConfig, readFilesConfig } from './files-config.ts';
import type { Timing } from './intake.ts';

export interface IntakeConfig extends ServiceConfig {
  mongo: MongoConfig;
  keyring: Keyring;
  /** "host:port" of other services; `exchange` is its listener for members, or several, separated by commas. */
  peers: { catalogue: string; tracking: string; exchange: string };
  /** As whom the portal asks registers and signs results. */
  member: { code: string; connection: Tls; signing: { certificate: Buffer; key: Buffer } };
  /** What PDF results are sealed with. */
  seal: { certificate: Buffer; key: Buffer };
  /** Where people reach the portal, without a slash at the end; stands in every result. */
  publicUrl: string;
  timing: Timing;
  /** How many drafts a person or legal entity may have open. */
  draftsPerOwner: number;
  files: FilesConfig;
}

/** The names stand in the README. Throws one error that names everything missing or wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): IntakeConfig {
  const env = new EnvironmentReader(environment);
  const config = {
    ...readServiceConfig(env),
    mongo: readMongo(env, 'darcha-intake'),
    // `finish` throws when the keys could not be read: then their fault has been recorded.
    keyring: readKeys(env),
    peers: {
      catalogue: readPeer(env, 'catalogue'),
      tracking: readPeer(env, 'tracking'),
      exchange: env.addresses('DARCHA_EXCHANGE_ADDRESS'),
    },
    member: {
      code: env.text('DARCHA_MEMBER_CODE', 'portal'),
      connection: readTls(env, 'DARCHA_MEMBER_CONNECTION'),
      signing: {
        certificate: env.file('DARCHA_MEMBER_SIGNING_CERTIFICATE'),
        key: env.file('DARCHA_MEMBER_SIGNING_KEY'),
      },
    },
    seal: { certificate: env.file('DARCHA_RESULT_SEAL_CERTIFICATE'), key: env.file('DARCHA_RESULT_SEAL_KEY') },
    publicUrl: readPublicUrl(env),
    timing: readTiming(env),
    draftsPerOwner: env.integer('DARCHA_INTAKE_DRAFTS_PER_OWNER', { min: 1, max: 1_000_000, fallback: 50 }),
    files: readFilesConfig(env),
  };
  return env.finish(config);
}

function readPublicUrl(env: EnvironmentReader): string {
  const text = env.text('DARCHA_PUBLIC_URL');
  if (text !== '' && !/^https?:\/\/[^\s?#]{1,200}$/.test(text)) {
    env.fault(`DARCHA_PUBLIC_URL must be a web address such as https://my.example.uz, but is "${text}"`);
  }
  return text.replace(/\/+$/, '');
}

function readTiming(env: EnvironmentReader): Timing {
  const ms = (name: string, fallback: number, max = 600_000) =>
    env.integer(`DARCHA_INTAKE_${name}_MS`, { min: 10, max, fallback });
  return {
    submitMs: ms('SUBMIT', 4_000, 20_000),
    attemptMs: ms('ATTEMPT', 11_000, 60_000),
    leaseMs: ms('LEASE', 15_000),
    retryFirstMs: ms('RETRY_FIRST', 1_000),
    retryMaxMs: ms('RETRY_MAX', 60_000),
    pollMs: ms('POLL', 500),
    sweepMs: ms('SWEEP', 60_000, 86_400_000),
  };
}
