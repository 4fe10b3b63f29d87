import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePrivateFolder, socketFolder, uriOfSocket } from './socket-folder.ts';

test('the socket lies in the data directory while its path is short enough', () => {
  assert.equal(socketFolder('/srv/darcha/data'), '/srv/darcha/data/socket');
});

test('for a long data directory a short folder follows from its name, always the same one', () => {
  const long = `/srv/${'a-long-name/'.repeat(12)}data`;
  const folder = socketFolder(long, '/tmp');
  assert.match(folder, /^\/tmp\/darcha-[0-9a-f]{16}$/);
  assert.equal(socketFolder(long, '/tmp'), folder);
  assert.notEqual(socketFolder(`${long}2`, '/tmp'), folder);
  assert.match(
    socketFolder(long, `/var/${'x'.repeat(90)}`),
    /^\/tmp\/darcha-/,
    'a long temporary directory is passed over',
  );
});

test('the length is counted in bytes, as the system does', () => {
  assert.match(socketFolder(`/srv/${'маълумот/'.repeat(4)}data`, '/tmp'), /^\/tmp\/darcha-/);
});

test('a folder others can open is refused', (t) => {
  const parent = mkdtempSync(join(tmpdir(), 'darcha-test-'));
  t.after(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'socket');
  makePrivateFolder(folder);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  makePrivateFolder(folder);
  chmodSync(folder, 0o755);
  assert.throws(() => makePrivateFolder(folder), /only this user can open.*chmod 700/);
});

test('the address is one a driver takes for a socket', () => {
  assert.equal(uriOfSocket('/a b/x.sock'), 'mongodb://%2Fa%20b%2Fx.sock/?directConnection=true');
});
