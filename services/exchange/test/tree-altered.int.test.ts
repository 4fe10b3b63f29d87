/** What is stored is altered behind the exchange's back: it shows, and nothing is signed on top of it. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { Binary } from 'mongodb';
import type { RunningExchange } from '../src/start.ts';
import { brisk, collection, covered, type LogClient, logClient, verifyChain, verifyEntries } from './log-reader.ts';
import { allowed, codes, type ExchangeClient, Surroundings, until } from './support.ts';

let around: Surroundings;

before(async () => {
  around = await Surroundings.begin();
});

after(() => around.end());

let exchange: RunningExchange;
let client: LogClient;
let asker: ExchangeClient;

/** A log of six entries, under some checkpoints, looked at as a whole once. */
beforeEach(async () => {
  await around.mongo.connection.dropDatabase();
  exchange = await around.exchange({ tree: brisk });
  client = logClient(around, exchange);
  asker = around.client(exchange, around.connection(codes.asker));
  for (let i = 0; i < 6; i++) await append();
  await covered(client, 6);
  await until('all was looked at', async () => (await status()).state === 'LOG_STATE_SOUND');
});

afterEach(() => exchange.stop());

/** A question that is denied is an entry like any other. */
async function append(): Promise<void> {
  const question = await around.signed({ purpose: 'curiosity', consumer: allowed.consumer });
  await asker.ask({ question }).catch(() => undefined);
}

async function status() {
  const { integrity } = await client.getCheckpoint({});
  assert.ok(integrity);
  return integrity;
}

async function broken(fault: RegExp): Promise<void> {
  await until(`it is found: ${fault}`, async () => fault.test((await status()).fault));
  assert.equal((await status()).state, 'LOG_STATE_BROKEN');
}

/** Whatever is appended, the newest checkpoint stays what it is. */
async function signsNoMore(): Promise<void> {
  const { checkpoint } = await client.getCheckpoint({});
  await append();
  await until('a round has passed', rounds(4));
  assert.deepEqual((await client.getCheckpoint({})).checkpoint, checkpoint);
}

/** True once the instance has had time for this many rounds. */
function rounds(many: number): () => boolean {
  const end = Date.now() + many * brisk.checkpointEveryMs;
  return () => Date.now() > end;
}

const bytesOf = async (position: number) => {
  const entry = await collection(around, 'log').findOne({ _id: position as never });
  return Buffer.from(entry?.bytes.value());
};

test('an entry with other bytes', async () => {
  const was = await bytesOf(3);
  const bytes = Buffer.from(was.toString().replace('curiosity', 'curiositY').replace('denied', 'grante'));
  assert.notDeepEqual(bytes, was);
  await collection(around, 'log').updateOne({ _id: 3 as never }, { $set: { bytes: new Binary(bytes) } });
  await broken(/^the entry 3 of the log was altered$/);
  await collection(around, 'log').updateOne({ _id: 3 as never }, { $set: { bytes: new Binary(was) } });
  await until('it is sound again', async () => (await status()).state === 'LOG_STATE_SOUND');
});

test('an entry with other bytes and the hash that fits them', async () => {
  const other = await collection(around, 'log').findOne({ _id: 2 as never });
  const changes = { bytes: other?.bytes, leafHash: other?.leafHash };
  await collection(around, 'log').updateOne({ _id: 3 as never }, { $set: changes });
  await broken(/^the entries do not give the root that was signed for \d leaves$/);
});

test('an entry that is gone', async () => {
  await collection(around, 'log').deleteOne({ _id: 3 as never });
  await broken(/^the entry 3 of the log is missing$/);
});

test('the last entries are gone, and their positions given to others: what was signed of them stays', async () => {
  const { leafHash } = await client.getInclusionProof({ position: 6 });
  await collection(around, 'log').deleteMany({ _id: { $gt: 4 as never } });
  await broken(/^the entry 5 is missing$/);
  for (let i = 0; i < 3; i++) await append();
  await broken(/^the entries do not give the root that was signed for \d leaves$/);
  const newest = await covered(client, 7);
  assert.deepEqual((await client.getInclusionProof({ position: 6 })).leafHash, leafHash);
  await verifyChain([client], around);
  await verifyEntries(client, newest, [{ position: 4, bytes: await bytesOf(4) }]);
  await assert.rejects(verifyEntries(client, newest, [{ position: 6, bytes: await bytesOf(6) }]), /does not match/);
});

test('a tile with another hash', async () => {
  const tiles = collection(around, 'log.tiles');
  const tile = await tiles.findOne({ _id: '0/0' as never });
  const hashes = Buffer.from(tile?.hashes.value());
  hashes[100] = (hashes[100] ?? 0) ^ 1;
  await tiles.updateOne({ _id: '0/0' as never }, { $set: { hashes: new Binary(hashes) } });
  await broken(/^the tile 0\/0 is not the one that follows from the entries$/);
  await signsNoMore();
  await broken(/the tiles do not give the root that was signed for 6 leaves/);
});

test('a tile that is gone', async () => {
  await collection(around, 'log.tiles').deleteOne({ _id: '0/0' as never });
  await broken(/tile 0\/0/);
  await signsNoMore();
});

test('a checkpoint with another root, or another text', async () => {
  const checkpoints = collection(around, 'log.checkpoints');
  const newest = await checkpoints.findOne({ _id: 6 as never });
  const root = Buffer.from(newest?.root.value());
  root[0] = (root[0] ?? 0) ^ 1;
  await checkpoints.updateOne({ _id: 6 as never }, { $set: { root: new Binary(root) } });
  await broken(/^the checkpoint of 6 leaves is not signed by darcha\.test\/exchange-log\+/);
  await signsNoMore();
  const note = String(newest?.note).replace('\n6\n', '\n5\n');
  await checkpoints.updateOne({ _id: 6 as never }, { $set: { root: newest?.root, note } });
  await broken(/^the checkpoint of 6 leaves says something else$/);
  await checkpoints.updateOne({ _id: 6 as never }, { $set: { note: newest?.note } });
  // What was appended meanwhile is under a checkpoint of its own by now, the last.
  await covered(client, 7);
  const signed = String((await checkpoints.findOne({ _id: 7 as never }))?.note);
  const unsigned = signed.replace(/.{8}=\n$/, 'AAAAAAAA=\n');
  await checkpoints.updateOne({ _id: 7 as never }, { $set: { note: unsigned } });
  await broken(/^the checkpoint of 7 leaves is not signed by/);
});

test('checkpoints that are gone were seen by those that run', async () => {
  const checkpoints = collection(around, 'log.checkpoints');
  const [older] = (await verifyChain([client], around)).slice(-2);
  assert.ok(older !== undefined && older < 6);
  await checkpoints.deleteOne({ _id: 6 as never });
  await broken(new RegExp(`^the tree of ${older} leaves does not begin with the one of 6 that was signed$`));
  await signsNoMore();
});

test('an instance with another key, or another name, signs nothing', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { origin } = around.logIdentity;
  await exchange.stop();
  for (const identity of [
    { ...around.logIdentity, origin: 'another.test/log' },
    { origin, key },
  ]) {
    exchange = await around.exchange({ tree: brisk }, identity);
    client = logClient(around, exchange);
    asker = around.client(exchange, around.connection(codes.asker));
    await broken(/not signed by/);
    await signsNoMore();
    await exchange.stop();
  }
});
