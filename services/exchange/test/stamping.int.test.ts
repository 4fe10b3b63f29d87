/** Checkpoints of a running exchange get time stamps; without an authority they are made all the same. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { timeStampingPaths } from '@darcha/pki/time-stamping.ts';
import { readRoots } from '@darcha/transparency-log/time-stamp/certificate.ts';
import { verifyTimeStamp } from '@darcha/transparency-log/time-stamp/verify.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { brisk, collection, covered, type LogClient, logClient } from './log-reader.ts';
import { allowed, codes, failure, log, Surroundings, until } from './support.ts';
import { authority, type Conduct, type FakeAuthority, honest } from './time-stamp/authorities.ts';

let around: Surroundings;
let away = false;
let stamps: FakeAuthority;
let instances: RunningExchange[];
let client: LogClient;
let roots: ReturnType<typeof readRoots>;

before(async () => {
  around = await Surroundings.begin();
  const answer = await honest(around.directory);
  const conduct: Conduct = (query, response) => {
    if (!away) return answer(query, response);
    response.destroy();
    return undefined;
  };
  stamps = await authority(conduct);
  around.onEnd(() => stamps.stop());
  const pem = readFileSync(timeStampingPaths(around.directory).authority);
  roots = readRoots(pem);
  const config = {
    ...around.config({ tree: brisk, stampEveryMs: 60 }),
    timeStamp: { urls: [stamps.url], roots: pem },
  };
  instances = [await startExchange(config, log), await startExchange(config, log)];
  for (const instance of instances) around.onEnd(() => instance.stop());
  client = logClient(around, instances[0] as RunningExchange);
});

after(() => around.end());

/** One more entry: a question that no agreement covers. Gives the size of the log with it. */
async function ask(): Promise<number> {
  const asking = around.member(codes.asker, instances[0] as RunningExchange);
  await failure(asking.ask({ ...allowed, purpose: 'curiosity' }));
  return await collection(around, 'log').countDocuments();
}

async function stampedFrom(size: number) {
  let found: Awaited<ReturnType<LogClient['getCheckpoint']>> | undefined;
  await until(`a stamp covers ${size}`, async () => {
    found = await client.getCheckpoint({ stampedFrom: size }).catch(() => undefined);
    return found !== undefined;
  });
  assert.ok(found?.checkpoint);
  return { checkpoint: found.checkpoint, timeProof: found.timeProof };
}

test('what is in the log gets a stamp that can be verified by itself', async () => {
  const size = await ask();
  const { checkpoint } = await stampedFrom(size);
  assert.ok(checkpoint.size >= size);
  const digest = createHash('sha256').update(checkpoint.note).digest();
  const { faults, claims } = verifyTimeStamp(checkpoint.timeStamp, digest, roots);
  assert.deepEqual(faults, []);
  assert.equal(claims?.at.toISOString(), checkpoint.stampedAt);
  await until('nothing is without cover', async () => {
    const { timeProof } = await client.getCheckpoint({});
    return timeProof?.state === 'TIME_PROOF_STATE_FINE' && timeProof.uncoveredSince === '';
  });
});

test('without an authority checkpoints are signed on; later one stamp covers them all', async () => {
  away = true;
  const before = await ask();
  const first = await covered(client, before);
  const size = await ask();
  const newest = await covered(client, size);
  assert.equal(newest.checkpoint?.stampedAt, '');
  await until('it was asked in vain', async () => stamps.asked() > 3);
  const { timeProof } = await client.getCheckpoint({});
  assert.ok(timeProof?.uncoveredSince);
  assert.ok(timeProof.uncoveredSince <= (first.checkpoint?.signedAt ?? ''));
  assert.equal((await failure(client.getCheckpoint({ stampedFrom: size }))).code, 'checkpoint-unknown');
  away = false;
  const { checkpoint } = await stampedFrom(before);
  assert.ok(checkpoint.size >= size, 'the newest is stamped, not each');
  const { checkpoint: earlier } = await client.getCheckpoint({ size: first.checkpoint?.size ?? 0 });
  assert.equal(earlier?.stampedAt, '');
});

test('an outage of hours is told as what it is', async () => {
  away = true;
  const size = await ask();
  await covered(client, size);
  const checkpoints = collection(around, 'log.checkpoints');
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  for (const [hours, state] of [
    [3, 'TIME_PROOF_STATE_LATE'],
    [5, 'TIME_PROOF_STATE_OVERDUE'],
  ] as const) {
    await checkpoints.updateMany(
      { stamped: { $exists: false }, _id: { $gte: size as never } },
      { $set: { at: ago(hours) } },
    );
    assert.equal((await client.getCheckpoint({})).timeProof?.state, state);
  }
  assert.ok((await ask()) > size, 'questions are still answered for');
  away = false;
  await stampedFrom(size);
});

test('of an installation without an authority it is said', async () => {
  const alone = await around.exchange({ tree: brisk });
  const { timeProof } = await logClient(around, alone).getCheckpoint({});
  assert.equal(timeProof?.state, 'TIME_PROOF_STATE_NONE');
});
