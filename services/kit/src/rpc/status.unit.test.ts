import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status } from '@grpc/grpc-js';
import { type ErrorKind, errorKinds } from '../errors.ts';
import { kindOfStatus, statusOfKind } from './status.ts';

const rows: [ErrorKind, status][] = [
  ['invalid', status.INVALID_ARGUMENT],
  ['unauthenticated', status.UNAUTHENTICATED],
  ['forbidden', status.PERMISSION_DENIED],
  ['not-found', status.NOT_FOUND],
  ['already-exists', status.ALREADY_EXISTS],
  ['wrong-state', status.FAILED_PRECONDITION],
  ['stale', status.ABORTED],
  ['too-many', status.RESOURCE_EXHAUSTED],
  ['unavailable', status.UNAVAILABLE],
  ['timeout', status.DEADLINE_EXCEEDED],
  ['cancelled', status.CANCELLED],
  ['data-loss', status.DATA_LOSS],
  ['internal', status.INTERNAL],
];

for (const [kind, code] of rows) {
  test(`${kind} is ${status[code]}, both ways`, () => {
    assert.equal(statusOfKind[kind], code);
    assert.equal(kindOfStatus[code], kind);
  });
}

test('an open breaker is UNAVAILABLE for the next one, and nothing else shares a status', () => {
  assert.equal(statusOfKind['circuit-open'], status.UNAVAILABLE);
  const kinds = errorKinds.filter((kind) => kind !== 'circuit-open');
  assert.equal(new Set(kinds.map((kind) => statusOfKind[kind])).size, kinds.length);
});

test('statuses that only others send have a kind too', () => {
  assert.equal(kindOfStatus[status.OK], 'internal');
  assert.equal(kindOfStatus[status.UNKNOWN], 'internal');
  assert.equal(kindOfStatus[status.UNIMPLEMENTED], 'internal');
  assert.equal(kindOfStatus[status.OUT_OF_RANGE], 'invalid');
});

test('both tables are total', () => {
  assert.deepEqual(Object.keys(statusOfKind).sort(), [...errorKinds].sort());
  const codes = Object.values(status).filter((code) => typeof code === 'number');
  assert.deepEqual(
    Object.keys(kindOfStatus)
      .map(Number)
      .sort((a, b) => a - b),
    codes.sort((a, b) => a - b),
  );
});
