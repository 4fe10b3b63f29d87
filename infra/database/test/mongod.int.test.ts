import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { freshDirectory, startInProcess, untilExists, untilGone } from './support.ts';

/** A PATH on which `mongod` is a stand-in: the real one is not at hand, and its being kept is what is tested. */
function pathWithMongod(t: TestContext): string {
  const folder = freshDirectory(t);
  const source = readFileSync(new URL('./programs/stand-in-mongod.mjs', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'mongod'), `#!${process.execPath}\n${source}`);
  chmodSync(join(folder, 'mongod'), 0o755);
  return folder;
}

test('mongod on the PATH is used, on a socket, and ends in order when its keeper is stopped', async (t) => {
  const directory = freshDirectory(t);
  const { parent, uri, kind, pid } = await startInProcess(t, directory, pathWithMongod(t));
  assert.equal(kind, 'mongod');
  assert.equal(
    uri,
    `mongodb://${encodeURIComponent(join(directory, 'socket/mongodb-27017.sock'))}/?directConnection=true`,
  );
  parent.kill('SIGTERM');
  await untilGone(pid);
  await untilExists(join(directory, 'stopped-in-order'));
});

test('mongod ends in order when the parent of its keeper is killed', async (t) => {
  const directory = freshDirectory(t);
  const { parent, pid } = await startInProcess(t, directory, pathWithMongod(t));
  parent.kill('SIGKILL');
  await untilGone(pid);
  await untilExists(join(directory, 'stopped-in-order'));
});

test('when mongod refuses to start, its own words are in the message', async (t) => {
  const directory = freshDirectory(t);
  writeFileSync(join(directory, 'refuse'), '');
  await assert.rejects(startInProcess(t, directory, pathWithMongod(t)), /exit code 62.*[\s\S]*Unsupported data files/);
});

test('data written by mongod is refused when mongod is gone', async (t) => {
  const directory = freshDirectory(t);
  const { parent, pid } = await startInProcess(t, directory, pathWithMongod(t));
  parent.kill('SIGTERM');
  await untilGone(pid);
  const empty = join(directory, 'empty');
  mkdirSync(empty);
  await assert.rejects(startInProcess(t, directory, empty), /was written by mongod, and mongod is not on the PATH/);
});
