/** The log as a tree: what is told of it, to whom, and that it holds before the code of others. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RunningExchange } from '../src/start.ts';
import {
  brisk,
  covered,
  entryBytes,
  type LogClient,
  logClient,
  verifyChain,
  verifyEntries,
  verifyTiles,
} from './log-reader.ts';
import { allowed, codes, failure, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
let instances: RunningExchange[];
let clients: LogClient[];
let client: LogClient;

before(async () => {
  around = await Surroundings.begin();
  instances = [await around.exchange({ tree: brisk }), await around.exchange({ tree: brisk })];
  clients = instances.map((instance) => logClient(around, instance));
  client = clients[0] as LogClient;
  for (const instance of instances) {
    const provision = around
      .member(codes.provider, instance)
      .provide({ [residence]: async () => ({ outcome: 'found', record }) });
    await until('the provider is connected', () => provision.connected());
  }
});

after(() => around.end());

test('a log without entries has a checkpoint too', async () => {
  const { checkpoint, verifierKey, integrity } = await covered(client, 0);
  assert.equal(checkpoint?.size, 0);
  const text = `${around.logIdentity.origin}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— `;
  assert.ok(checkpoint?.note.startsWith(text));
  assert.match(verifierKey, /^darcha\.test\/exchange-log\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$/);
  assert.notEqual(integrity?.state, 'LOG_STATE_BROKEN');
});

test('every exchange of two instances, granted or denied, is in the tree that both sign', async () => {
  const askers = instances.map((instance) => around.member(codes.asker, instance));
  const rounds = Array.from({ length: 64 }, (_, i) => async () => {
    const asker = askers[i % 2];
    if (i % 5 === 0) await asker?.ask({ ...allowed, purpose: 'curiosity' }).catch(() => undefined);
    else await asker?.ask({ ...allowed, application: `T-${i}` });
  });
  // A few at a time, so that the log grows while checkpoints are signed.
  for (let i = 0; i < rounds.length; i += 8) await Promise.all(rounds.slice(i, i + 8).map((ask) => ask()));
  const newest = await covered(client, rounds.length);
  const entries = await entryBytes(around);
  assert.equal(entries.length, rounds.length);
  const sizes = await verifyChain(clients, around);
  assert.ok(sizes.length > 3, `checkpoints: ${sizes}`);
  assert.equal(newest.checkpoint?.size, entries.length);
  await verifyTiles(client, entries.length, entries);
  const all = entries.map((bytes, i) => ({ position: i + 1, bytes }));
  await verifyEntries(client, newest, all);
  const other = entries.map((_, i) => ({ position: i + 1, bytes: Buffer.from('something else') }));
  await assert.rejects(verifyEntries(client, newest, other.slice(0, 1)), /root hash does not match/);
});

test('a member gets the proof of its own exchange by its receipt', async () => {
  const [instance] = instances as [RunningExchange];
  const member = around.client(instance, around.connection(codes.asker));
  const { receipt } = await member.ask({ question: await around.signed() });
  const reader = logClient(around, instance, codes.asker);
  assert.ok(receipt);
  const newest = await covered(reader, receipt.position);
  const bytes = (await entryBytes(around))[receipt.position - 1] as Buffer;
  await verifyEntries(reader, newest, [{ position: receipt.position, bytes }]);
  const { leafHash, treeSize } = await reader.getInclusionProof({ position: receipt.position });
  assert.deepEqual(leafHash, receipt.leafHash);
  assert.equal(treeSize, newest.checkpoint?.size);
});

test('the whole log is found sound', async () => {
  const size = (await entryBytes(around)).length;
  for (const one of clients) {
    await until('all of it was looked at', async () => {
      const { integrity } = await one.getCheckpoint({});
      assert.notEqual(integrity?.state, 'LOG_STATE_BROKEN', integrity?.fault);
      return integrity?.state === 'LOG_STATE_SOUND' && integrity.checkedSize === size;
    });
  }
});

test('what no checkpoint speaks for is not there', async () => {
  const { checkpoint } = await client.getCheckpoint({});
  const size = checkpoint?.size ?? 0;
  const unknown = [
    () => client.getCheckpoint({ size: size + 1 }),
    () => client.getInclusionProof({ position: size + 1 }),
    () => client.getInclusionProof({ position: 1, treeSize: size + 1 }),
    () => client.getConsistencyProof({ olderSize: 1, treeSize: size + 1 }),
    () => client.getConsistencyProof({ olderSize: size + 1 }),
  ];
  for (const call of unknown) assert.equal((await failure(call())).code, 'checkpoint-unknown');
  const tiles = [
    { level: 0, index: 0 },
    { level: 0, index: 0, width: size + 1 },
    { level: 0, index: 1, width: 1 },
    { level: 1, index: 0, width: 1 },
    { level: 63, index: Number.MAX_SAFE_INTEGER, width: 1 },
  ];
  for (const tile of tiles) assert.equal((await failure(client.getTile(tile))).code, 'tile-unknown');
  assert.equal((await client.getTile({ level: 0, index: 0, width: 3 })).hashes.length, 96);
});

test('fields out of bounds are named', async () => {
  const calls: [string, () => Promise<unknown>][] = [
    ['/size', () => client.getCheckpoint({ size: -1 })],
    ['/level', () => client.getTile({ level: 64 })],
    ['/level', () => client.getTile({ level: -1 })],
    ['/index', () => client.getTile({ index: -1 })],
    ['/width', () => client.getTile({ width: 257 })],
    ['/position', () => client.getInclusionProof({ position: 0 })],
    ['/position', () => client.getInclusionProof({ position: 5, treeSize: 4 })],
    ['/treeSize', () => client.getInclusionProof({ position: 1, treeSize: -1 })],
    ['/olderSize', () => client.getConsistencyProof({})],
    ['/olderSize', () => client.getConsistencyProof({ olderSize: 5, treeSize: 4 })],
  ];
  for (const [path, call] of calls) {
    const { code, faults } = await failure(call());
    assert.equal(code, 'request-invalid');
    assert.deepEqual(
      faults.map((fault) => fault.path),
      [path],
    );
  }
});
