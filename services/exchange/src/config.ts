/** The only place where the exchange reads its environment. */
import { createPrivateKey } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { EnvironmentReader } from '@darcha/kit/config.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import {
  type MongoConfig,
  readKeys,
  readMongo,
  readServiceConfig,
  readTls,
  type ServiceConfig,
} from '@darcha/kit/service-config.ts';
import { faultOfName } from '@darcha/transparency-log/tree/note.ts';
import type { DeliveryLimits } from './delivery/delivery.ts';
import type { TransferLimits } from './delivery/transfers.ts';
import { type MailboxLimits, mailboxLimits } from './mailbox/mailbox.ts';
import { type ParkingLimits, parkingLimits } from './parking/open.ts';
import type { AllowanceLimits } from './rpc/allowance.ts';
import type { ProviderLimits } from './rpc/ask-provider.ts';
import { type SignalsLimits, signalsLimits } from './signals/signals.ts';
import { readTimeStampConfig, type TimeStampConfig } from './time-stamp/config.ts';
import type { TreeLimits } from './tree/treemaker.ts';

export interface ExchangeConfig extends ServiceConfig {
  /** The listener for agencies; its TLS authority is also the one that vouches for signatures. */
  members: {
    address: string;
    tls: Tls;
    /** Certificates lying here, `<code>/connection.pem` and `<code>/signing.pem`, are registered at the start. */
    directory: string | undefined;
    /** The listener for those who have no certificate yet, "host:port"; without it nobody can ask for a first one. */
    enrolment: string | undefined;
    /** Where members reach this instance, "host:port", told to all of them; port 0 is that of the listener. */
    announce?: string | undefined;
  };
  mongo: MongoConfig;
  keys: Keyring;
  /** Who signs what the log is: name and key are the log's identity, and stay as long as it does. */
  log: LogIdentity;
  /** Who stamps the checkpoints of the log; nobody unless said, outside of production. */
  timeStamp?: TimeStampConfig | undefined;
  /** Directory with record types and agreements. */
  content: string;
  limits: Limits;
}

export interface LogIdentity {
  /** Origin of its checkpoints and name of its key, for example "darcha.local/exchange-log". */
  origin: string;
  /** Private key of Ed25519, PEM. */
  key: Buffer;
}

export interface Limits extends ProviderLimits {
  helloWithinMs: number;
  /** Streams of one member that have not said Hello yet. */
  silentStreams: number;
  delivery: DeliveryLimits;
  transfers: TransferLimits;
  /** Questions of one call of `AskMany` at a time. */
  manyAtOnce: number;
  /** How long signed messages are kept beside the log, days. */
  retentionDays: number;
  mailbox: MailboxLimits;
  parking: ParkingLimits;
  signals: SignalsLimits;
  sweepEveryMs: number;
  /** How often it is looked for disputes that an agency has not been told of, milliseconds. */
  tellDisputesEveryMs: number;
  /** Tests of its connection that a member may have made. */
  connectionTests: AllowanceLimits;
  /** How long a provider has for a sign of life, milliseconds. */
  probeWithinMs: number;
  /** How often an instance looks for changes of the register of members: no longer does a revoked certificate count. */
  followMembersEveryMs: number;
  /** How often an instance tells that it is alive; one not heard of five times is dead. */
  beatEveryMs: number;
  /** Failed requests for certificates of one address, and with one invitation. */
  enrolment: AllowanceLimits;
  /** Questions of one member that are denied. */
  refusals: AllowanceLimits;
  /** Connections of one member to this instance. */
  connectionsEach: number;
  tree: TreeLimits;
  /** How often the newest checkpoint is stamped, when it has no stamp; milliseconds. */
  stampEveryMs: number;
  /** How often an instance tells the others of its streams and answers. */
  reportEveryMs: number;
  /** How often the log is counted for the statistics. */
  countEveryMs: number;
}

export const limits: Limits = {
  answerWithinMs: 10_000,
  silenceCountsAfterMs: 3_000,
  restMs: 2_000,
  helloWithinMs: 10_000,
  silentStreams: 16,
  delivery: { perStream: 128, streams: 16, streamsInAll: 10_000, waiting: 1_000 },
  transfers: { atOnce: 100, perMember: 50, stallMs: 15_000, wholeMs: 10 * 60_000 },
  manyAtOnce: 64,
  retentionDays: 30,
  mailbox: mailboxLimits,
  parking: parkingLimits,
  signals: signalsLimits,
  sweepEveryMs: 3_600_000,
  tellDisputesEveryMs: 5_000,
  connectionTests: { times: 10, withinMs: 60_000 },
  probeWithinMs: 2_000,
  followMembersEveryMs: 500,
  beatEveryMs: 2_000,
  enrolment: { times: 20, withinMs: 60_000 },
  refusals: { times: 600, withinMs: 60_000 },
  connectionsEach: 64,
  // Some 500 entries a second are looked at again, a million in half an hour, for about a fiftieth of a core.
  tree: { checkpointEveryMs: 1_000, batch: 4_096, sweepPauseMs: 500, sweepRestMs: 60_000 },
  stampEveryMs: 10_000,
  reportEveryMs: 5_000,
  countEveryMs: 60_000,
};

const ownContent = fileURLToPath(new URL('../content', import.meta.url));

/** Reads and checks the environment; throws one error that names everything missing or wrong. */
export function readExchangeConfig(raw: Readonly<Record<string, string | undefined>> = process.env): ExchangeConfig {
  const env = new EnvironmentReader(raw);
  const service = readServiceConfig(env);
  const config: ExchangeConfig = {
    ...service,
    members: {
      address: env.address('DARCHA_MEMBERS_LISTEN'),
      tls: readTls(env, 'DARCHA_MEMBERS_TLS'),
      directory: env.text('DARCHA_MEMBERS', '') || undefined,
      enrolment: optionalAddress(env, 'DARCHA_ENROLMENT_LISTEN'),
      announce: optionalAddress(env, 'DARCHA_MEMBERS_ANNOUNCE'),
    },
    mongo: readMongo(env, 'darcha-exchange'),
    keys: readKeys(env),
    log: readLogIdentity(env),
    timeStamp: readTimeStampConfig(env, service.environment),
    content: env.text('DARCHA_EXCHANGE_CONTENT', ownContent),
    limits,
  };
  return env.finish(config);
}

function optionalAddress(env: EnvironmentReader, name: string): string | undefined {
  return env.text(name, '') === '' ? undefined : env.address(name);
}

/** DARCHA_LOG_ORIGIN and DARCHA_LOG_KEY, a file. */
function readLogIdentity(env: EnvironmentReader): LogIdentity {
  const origin = env.text('DARCHA_LOG_ORIGIN');
  const fault = origin === '' ? undefined : faultOfName(origin);
  if (fault !== undefined) env.fault(`DARCHA_LOG_ORIGIN ${fault}`);
  const key = env.file('DARCHA_LOG_KEY');
  if (key.length > 0 && typeOfKey(key) !== 'ed25519') env.fault('DARCHA_LOG_KEY names a file without an Ed25519 key');
  return { origin, key };
}

function typeOfKey(pem: Buffer): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType;
  } catch {
    return undefined;
  }
}
