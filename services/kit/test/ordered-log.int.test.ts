import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { connectMongo, duplicateKeyOf, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { insertEach } from '@darcha/kit/mongo/insert.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import { openDatabase, silent, type TestDatabase } from './support.ts';

let database: TestDatabase;
let second: Mongo;

before(async () => {
  database = await openDatabase('log');
  second = await connectMongo({ uri: database.uri, name: database.name, log: silent });
  await collectionOf(database).createIndex({ key: 1 }, { unique: true, name: 'by-key' });
});

beforeEach(() => collectionOf(database).deleteMany({}));

after(async () => {
  await second.close();
  await database.close();
});

function collectionOf({ connection }: Mongo) {
  return connection.collection<{ _id: never }>('log') as unknown as Parameters<typeof createOrderedLog>[0];
}

function logOf(mongo: Mongo) {
  return createOrderedLog<{ key: string }>(collectionOf(mongo), mongo.connection.collection('log.writers') as never);
}

async function positions(): Promise<number[]> {
  return (await logOf(database).readAfter(0, 10_000)).map(({ _id }) => _id);
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('two writers at once leave one log without gaps, each entry where its writer was told', async () => {
  const writers = [logOf(database), logOf(second)];
  const told = await Promise.all(
    upTo(600).map(async (i) => {
      // Spread over several turns, so that many batches meet.
      for (let turn = 0; turn < i % 20; turn++) await new Promise(setImmediate);
      return { key: `k${i}`, position: (await writers[i % 2]?.append({ key: `k${i}` })) ?? 0 };
    }),
  );
  assert.deepEqual(await positions(), upTo(600));
  const entries = await logOf(database).readAfter(0, 1_000);
  for (const { key, position } of told) assert.equal(entries[position - 1]?.key, key);
  assert.equal(await logOf(second).head(), 600);
});

test('of two writers that never pause neither starves', async () => {
  const counts: [number, number] = [0, 0];
  const all = [logOf(database), logOf(second)].map(async (log, writer) => {
    const one = async (sender: number) => {
      for (let i = 0; Math.max(...counts) < 150; i++) {
        await log.append({ key: `${writer}-${sender}-${i}` });
        counts[writer as 0 | 1] += 1;
      }
    };
    await Promise.all([one(0), one(1)]);
  });
  await Promise.all(all);
  assert.ok(Math.min(...counts) > 30, `${counts}`);
  assert.deepEqual(await positions(), upTo(counts[0] + counts[1]));
});

test('a writer that died in its turn is passed over', async () => {
  const turns = database.connection.collection('log.writers');
  await turns.insertOne({ _id: 'turn', token: 'of a dead process' } as never);
  assert.equal(await logOf(database).append({ key: 'a' }), 1);
  assert.equal(await turns.findOne({ _id: 'turn' as never }), null);
});

test('an entry that is there already is reported, its neighbours get in', async () => {
  const log = logOf(database);
  await Promise.all(upTo(150).map((i) => log.append({ key: `old${i}` })));
  const outcomes = await Promise.allSettled(
    upTo(300).map((i) => log.append({ key: i % 2 ? `old${(i + 1) / 2}` : `new${i}` })),
  );
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  assert.equal(refused.length, 150);
  for (const { reason } of refused) assert.equal(duplicateKeyOf(reason), 'by-key');
  assert.deepEqual(await positions(), upTo(300));
});

test('an entry that can never be stored does not keep its neighbours out', async () => {
  const log = logOf(database);
  const cyclic: { key: string; self?: unknown } = { key: 'cyclic' };
  cyclic.self = cyclic;
  const outcomes = await Promise.allSettled([
    log.append({ key: 'a' }),
    log.append({ key: 'x'.repeat(17 * 1024 * 1024) }),
    log.append(cyclic),
    log.append({ key: 'b' }),
  ]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(await positions(), [1, 2]);
});

test('a log that was emptied begins anew, one that another process carried far goes on behind it', async () => {
  const log = logOf(database);
  for (const key of ['a', 'b', 'c']) await log.append({ key });
  await collectionOf(database).deleteMany({});
  assert.equal(await log.append({ key: 'd' }), 1);
  const other = logOf(second);
  await Promise.all(upTo(700).map((i) => other.append({ key: `far${i}` })));
  assert.equal(await log.append({ key: 'e' }), 702);
  assert.deepEqual(await positions(), upTo(702));
});

test('an append while the database is away is refused, not lost in silence', async () => {
  const gone = await connectMongo({ uri: database.uri, name: database.name, log: silent });
  const log = logOf(gone);
  await gone.close();
  await assert.rejects(log.append({ key: 'a' }));
});

test('of many inserts each has its own result', async () => {
  const collection = database.connection.collection('inserts');
  await collection.createIndex({ key: 1 }, { unique: true, name: 'by-key' });
  const cyclic: Record<string, unknown> = { key: 'cyclic' };
  cyclic.self = cyclic;
  const results = await insertEach(collection, [{ key: 1 }, cyclic, { key: 1 }, { key: 2 }]);
  assert.deepEqual(
    results.map((result) => (result ? (duplicateKeyOf(result) ?? 'unstorable') : 'in')),
    ['in', 'unstorable', 'by-key', 'in'],
  );
});

test('a database that cannot be reached is named, and what to check', async () => {
  const uri = 'mongodb://user:zq-password@127.0.0.1:1/';
  await assert.rejects(connectMongo({ uri, name: 'darcha-x', log: silent, reachWithinMs: 200 }), (error: Error) => {
    assert.match(error.message, /"darcha-x" cannot be reached.*DARCHA_MONGODB_URI/);
    assert.doesNotMatch(`${error.message}${(error.cause as Error).message}`, /zq-password/);
    return true;
  });
});
