import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical, type LogEntry, leafOf, readEntry } from './log-entry.ts';

const entry: LogEntry = {
  verdict: 'denied',
  code: 'no-agreement',
  at: '2026-01-01T00:00:00.000Z',
  peer: 'portal',
  asked: { signature: 'h..s', digest: '00' },
};

test('the bytes are the same whatever order an entry was put together in', () => {
  const { at, peer, ...rest } = entry;
  assert.deepEqual(leafOf({ peer, ...rest, at }).bytes, leafOf(entry).bytes);
  assert.equal(leafOf(entry).bytes.toString(), canonical({ format: 'darcha-exchange-log/1', ...entry }));
  assert.equal(
    leafOf(entry).bytes.toString(),
    '{"asked":{"digest":"00","signature":"h..s"},"at":"2026-01-01T00:00:00.000Z","code":"no-agreement",' +
      '"format":"darcha-exchange-log/1","peer":"portal","verdict":"denied"}',
  );
});

test('an entry can be read back, and one of another format is not taken for it', () => {
  assert.deepEqual(readEntry(leafOf(entry).bytes), entry);
  assert.throws(() => readEntry(Buffer.from('{"format":"other"}')), /unknown format/);
});
