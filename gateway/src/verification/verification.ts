/** Verifies bundles of exchanges, and records of applications, for anybody: what the exchange says meanwhile, and what is found in the thread. */
import type { BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import type { GetCheckpointResponse } from '@darcha/proto/gen/darcha/exchange/v1/GetCheckpointResponse.ts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { jsonOf } from '../api/shapes/words.ts';
import type { Clients } from '../clients.ts';
import type { VerificationAnchors } from './anchors.ts';
import { compare, type Kept } from './compare.ts';
import type { Verified, VerifiedRecord } from './job.ts';
import { unlessAway } from './unless-away.ts';
import { createVerifyThread, tooManyVerifications } from './verify-apart.ts';

/** A bundle as it was sent: its bytes, and the checkpoint in it, if that is a text. */
export interface Sent {
  bytes: Buffer;
  note: string;
  /** Somebody's own checkpoint of the log. */
  other?: Kept | undefined;
}

export interface Report extends Verified {
  /** The log as it stands; absent while the exchange does not answer. */
  log: GetCheckpointResponse | undefined;
}

export interface Verifications {
  /**
   * Throws `bundle-too-hard` and `too-many-verifications`; what the exchange cannot say because it is away is a skipped check, and whatever
   * else it fails with is thrown: who verifies must not take a fault of the log for its absence.
   */
  verify(client: string, sent: Sent): Promise<Report>;
  /** The record of an application; needs no service. Throws as `verify` does. */
  verifyRecord(client: string, bytes: Buffer): Promise<VerifiedRecord>;
  /** The log as it stands; undefined while the exchange does not answer. */
  log(): Promise<GetCheckpointResponse | undefined>;
  stop(): Promise<void>;
}

export interface VerificationsOptions {
  clients: Pick<Clients, 'exchange' | 'exchangeLog'>;
  anchors: VerificationAnchors;
  /** Requests a minute of one client; verifying costs as much as twenty others. */
  ratePerMinute: number;
}

const cost = 20;

export function createVerifications({ clients, anchors, ratePerMinute }: VerificationsOptions): Verifications {
  const thread = createVerifyThread(anchors);
  const limiter = new RateLimiterMemory({ points: Math.ceil(ratePerMinute / cost), duration: 60 });
  let { logKey } = anchors;
  const log = async () => {
    const newest = await unlessAway(clients.exchangeLog.getCheckpoint({}), undefined);
    // The first key told holds until the process ends: another one later on is a fault, and shows as one.
    logKey ??= newest?.verifierKey || undefined;
    return newest;
  };
  return {
    verify: async (client, { bytes, note, other }) => {
      await spend(limiter, client);
      const [newest, schemas] = await Promise.all([log(), schemasOf(clients)]);
      const present = newest?.checkpoint && { checkpoint: newest.checkpoint.note };
      const comparison = await compare(note, other ?? (present || undefined), logKey, clients.exchangeLog);
      return { ...(await thread.verify({ kind: 'bundle', bytes, logKey, schemas, comparison })), log: newest };
    },
    verifyRecord: async (client, bytes) => {
      await spend(limiter, client);
      return await thread.verify({ kind: 'record', bytes });
    },
    log,
    stop: thread.stop,
  };
}

async function spend(limiter: RateLimiterMemory, client: string): Promise<void> {
  try {
    await limiter.consume(client);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw tooManyVerifications(Math.max(1, Math.ceil(reason.msBeforeNext / 1_000)));
  }
}

/** None while the exchange does not answer: then a bundle is held to those it brings. */
async function schemasOf({ exchange }: Pick<Clients, 'exchange'>): Promise<[string, BundledSchemas][]> {
  const { recordTypes } = await unlessAway(exchange.listRecordTypes({}), { recordTypes: [] });
  return recordTypes.flatMap(({ id, argumentsSchemaJson, recordSchemaJson }) => {
    const [args, record] = [jsonOf(argumentsSchemaJson), jsonOf(recordSchemaJson)];
    return args && record ? [[id, { arguments: args, record } as BundledSchemas]] : [];
  });
}
