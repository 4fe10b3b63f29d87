import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startDatabase } from '../src/database.ts';
import { socketFolder } from '../src/socket-folder.ts';
import { cacheDirectory, freshDirectory, startInProcess, untilGone, withCollection } from './support.ts';

const journaled = { writeConcern: { w: 1, j: true } } as const;

test('what was written is there after an orderly stop and the next start, at the same address', async (t) => {
  const dataDirectory = freshDirectory(t);
  const first = await startDatabase({ dataDirectory, cacheDirectory });
  t.after(first.stop);
  await withCollection(first.uri, (records) => records.insertOne({ n: 1 }, journaled));
  await Promise.all([first.stop(), first.stop()]);
  await untilGone(first.process?.pid ?? 0);
  assert.deepEqual(readdirSync(join(dataDirectory, 'socket')), [], 'no socket is left');

  const second = await startDatabase({ dataDirectory, cacheDirectory });
  t.after(second.stop);
  assert.equal(second.uri, first.uri);
  assert.equal(await withCollection(second.uri, (records) => records.countDocuments()), 1);
});

test('an engine killed while it is written to loses nothing it acknowledged', async (t) => {
  const dataDirectory = freshDirectory(t);
  const first = await startDatabase({ dataDirectory, cacheDirectory });
  t.after(first.stop);
  const acknowledged: number[] = [];
  await withCollection(first.uri, async (records) => {
    const writer = async (from: number) => {
      for (let n = from; ; n += 4) {
        await records.insertOne({ n }, journaled);
        if (acknowledged.push(n) === 200) first.process?.kill('SIGKILL');
      }
    };
    await assert.rejects(Promise.any([0, 1, 2, 3].map(writer)), AggregateError);
  });
  assert.ok(acknowledged.length >= 200);

  const second = await startDatabase({ dataDirectory, cacheDirectory });
  t.after(second.stop);
  const found = await withCollection(second.uri, (records) => records.find().toArray());
  const numbers = new Set(found.map((record) => record.n));
  assert.deepEqual(
    acknowledged.filter((n) => !numbers.has(n)),
    [],
  );
  const left = readdirSync(join(dataDirectory, 'socket')).filter((name) => name.startsWith('embedded-mongodb-'));
  assert.equal(left.length, 1, 'the folder of the killed engine is removed');
});

test('when the parent is killed its engine ends, and the next start has the directory at once', async (t) => {
  const dataDirectory = freshDirectory(t);
  const started = await startInProcess(t, dataDirectory);
  await withCollection(started.uri, (records) => records.insertOne({ n: 1 }, journaled));
  started.parent.kill('SIGKILL');
  const next = await startDatabase({ dataDirectory, cacheDirectory });
  t.after(next.stop);
  await untilGone(started.pid);
  assert.equal(await withCollection(next.uri, (records) => records.countDocuments()), 1);
});

test('in a data directory with a long path it serves; neither a second start nor Ctrl-C disturbs it', async (t) => {
  const dataDirectory = join(freshDirectory(t), 'a-folder-with-a-long-name/'.repeat(6), 'маълумот');
  const first = await startDatabase({ dataDirectory, cacheDirectory });
  t.after(first.stop);
  const folder = socketFolder(dataDirectory);
  t.after(() => rmSync(folder, { recursive: true }));
  assert.ok(!folder.startsWith(dataDirectory), 'the socket is elsewhere');

  await assert.rejects(startDatabase({ dataDirectory, cacheDirectory }), {
    fault: 'in-use',
    message: /is in use: another Darcha or mongod.*Stop that one first/,
  });
  assert.equal(await withCollection(first.uri, (records) => records.countDocuments()), 0, 'the first still serves');

  // Ctrl-C reaches the engine too, and it waits for its parent.
  first.process?.kill('SIGINT');
  first.process?.kill('SIGHUP');
  await withCollection(first.uri, (records) => records.insertOne({ n: 1 }, journaled));
  assert.equal(first.process?.exitCode, null);
});

test('a given address is handed back and nothing is started', async (t) => {
  const dataDirectory = join(freshDirectory(t), 'unused');
  const given = await startDatabase({ dataDirectory, cacheDirectory, uri: 'mongodb://db.example:27017/' });
  assert.equal(given.kind, 'given');
  assert.equal(given.uri, 'mongodb://db.example:27017/');
  assert.equal(given.process, undefined);
  await given.stop();
});
