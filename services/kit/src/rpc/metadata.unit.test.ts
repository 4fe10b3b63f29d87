import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Caller } from '@darcha/proto/caller.ts';
import { Metadata } from '@grpc/grpc-js';
import { readCaller, readCorrelationId, writeMetadata } from './metadata.ts';

const callers: Caller[] = [
  { kind: 'anonymous' },
  { kind: 'person', pin: '30101900000001', name: 'Ўткир' },
  { kind: 'person', pin: '30101900000001', name: 'N', organisation: { tin: '301234567', name: 'MChJ' } },
  { kind: 'official', id: 'o1', name: 'N', agency: 'cadastre', roles: ['clerk'] },
  { kind: 'integrator', id: 'i1' },
  { kind: 'service', name: 'intake' },
];

for (const caller of callers) {
  test(`a caller of kind ${caller.kind} arrives whole`, () => {
    assert.deepEqual(readCaller(writeMetadata(caller, 'abcdefgh')), caller);
  });
}

test('without a caller the call is anonymous', () => {
  assert.deepEqual(readCaller(new Metadata()), { kind: 'anonymous' });
});

const broken: unknown[] = [
  null,
  'person',
  [],
  {},
  { kind: 'root' },
  { kind: 'constructor' },
  { kind: 'person', name: 'N' },
  { kind: 'person', pin: '', name: 'N' },
  { kind: 'person', pin: 30101900000001, name: 'N' },
  { kind: 'person', pin: '1', name: 'N', organisation: { name: 'no number' } },
  { kind: 'person', pin: '1', name: 'N', organisation: null },
  { kind: 'official', id: 'o', name: 'N', agency: 'a' },
  { kind: 'official', id: 'o', name: 'N', agency: 'a', roles: [1] },
  { kind: 'official', id: 'o', name: 'N', roles: [] },
];

for (const caller of broken) {
  test(`a caller that is not whole is refused: ${JSON.stringify(caller)}`, () => {
    const metadata = new Metadata();
    metadata.set('darcha-caller-bin', Buffer.from(JSON.stringify(caller)));
    assert.throws(() => readCaller(metadata), { kind: 'unauthenticated', code: 'caller-unreadable' });
  });
}

test('a correlation id of another form is replaced', () => {
  const metadata = new Metadata();
  metadata.set('darcha-correlation-id', 'x y');
  assert.match(readCorrelationId(metadata), /^[0-9a-f-]{36}$/);
  assert.equal(readCorrelationId(writeMetadata({ kind: 'anonymous' }, 'abc_DEF-123')), 'abc_DEF-123');
});
