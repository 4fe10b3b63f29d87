/** The engine is killed again and again while many write: nothing acknowledged is lost, and no operation stays open. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { silent, until } from './support.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-kit-engine-'));
let engine: Database;
let mongo: Mongo;

const start = () =>
  startDatabase({
    dataDirectory: directory,
    cacheDirectory: resolve(import.meta.dirname, '../../../.cache'),
  });

before(async () => {
  engine = await start();
  mongo = await connectMongo({ uri: engine.uri, name: 'killed', log: silent });
});

after(async () => {
  await mongo.close();
  await engine.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('what many writers were acknowledged outlives the engine, and all of them hear of its end', async () => {
  const collection = mongo.connection.collection<{ _id: string }>('entries');
  for (let round = 0; round < 4; round++) {
    const acknowledged: string[] = [];
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let i = 0; ; i++) {
        const _id = `${round}-${writer}-${i}`;
        const done = await collection.insertOne({ _id }).catch(() => undefined);
        if (!done) return;
        acknowledged.push(_id);
      }
    });
    await until(() => acknowledged.length > 60 + round * 17);
    engine.process?.kill('SIGKILL');
    await Promise.all(writers);
    engine = await start();
    const found = await collection.find({ _id: { $in: acknowledged } }).toArray();
    assert.equal(found.length, acknowledged.length, `round ${round}`);
  }
});
