/** A log that was there before its tree: two instances catch up with it at once, in steps, over more than one tile. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { leafOf } from '@darcha/transparency-log/log-entry.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { hashTogether } from '@darcha/transparency-log/tree/tiles.ts';
import {
  brisk,
  collection,
  covered,
  entryBytes,
  type LogClient,
  logClient,
  verifyChain,
  verifyEntries,
  verifyTiles,
} from './log-reader.ts';
import { Surroundings, until } from './support.ts';

const size = 1_100;
let around: Surroundings;
let clients: LogClient[];

before(async () => {
  around = await Surroundings.begin();
  const documents = Array.from({ length: size }, (_, i) => {
    const asked = { digest: String(i).padStart(64, '0'), signature: 's' };
    const at = new Date(1_700_000_000_000 + i).toISOString();
    const { bytes, hash } = leafOf({ at, peer: 'portal', verdict: 'denied', code: 'no-agreement', asked });
    return { _id: i + 1, bytes, leafHash: hash };
  });
  await collection(around, 'log').insertMany(documents as never);
  const tree = { ...brisk, batch: 300 };
  const instances = await Promise.all([around.exchange({ tree }), around.exchange({ tree })]);
  clients = instances.map((instance) => logClient(around, instance));
});

after(() => around.end());

test('both tell one tree, whose checkpoints go on from each other', async () => {
  const [client] = clients as [LogClient];
  const newest = await covered(client, size);
  assert.equal(newest.checkpoint?.size, size);
  assert.deepEqual(await verifyChain(clients, around), [300, 600, 900, 1_100]);
  const bytes = await entryBytes(around);
  const positions = [1, 256, 257, 512, 1_024, 1_025, 1_100];
  const entries = positions.map((position) => ({ position, bytes: bytes[position - 1] as Buffer }));
  await verifyEntries(client, newest, entries);
  await verifyTiles(client, size, bytes);
  const leaves = bytes.map(hashLeaf);
  const roots = [0, 1, 2, 3].map((tile) => hashTogether(leaves.slice(tile * 256, (tile + 1) * 256)));
  const { hashes } = await client.getTile({ level: 1, index: 0, width: 4 });
  assert.deepEqual(hashes, Buffer.concat(roots));
});

test('a tile that is full, and one above, are looked at again like the last ones', async () => {
  const [client] = clients as [LogClient];
  const status = async () => (await client.getCheckpoint({})).integrity;
  await until('all of it was looked at', async () => (await status())?.checkedSize === size);
  for (const _id of ['0/1', '1/0']) {
    const tiles = collection(around, 'log.tiles');
    const tile = await tiles.findOne({ _id: _id as never });
    const hashes = Buffer.from(tile?.hashes.value());
    hashes[40] = (hashes[40] ?? 0) ^ 1;
    await tiles.updateOne({ _id: _id as never }, { $set: { hashes } });
    await until(
      'it is found',
      async () => (await status())?.fault === `the tile ${_id} is not the one that follows from the entries`,
    );
    await tiles.updateOne({ _id: _id as never }, { $set: { hashes: tile?.hashes } });
    await until('it is sound again', async () => (await status())?.state === 'LOG_STATE_SOUND');
  }
});
