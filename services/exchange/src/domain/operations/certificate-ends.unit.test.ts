import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyRegister, type Registered, type Use } from '../members/register.ts';
import { daysLeft, endingSoon, lastEnds, urgencyOf } from './certificate-ends.ts';

const now = new Date('2026-06-01T00:00:00.000Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();

function registerOf(...rows: [member: string, use: Use, days: number, more?: Partial<Registered>][]) {
  const register = emptyRegister();
  for (const [i, [member, use, days, more]] of rows.entries()) {
    const common = { keyDigest: '', serial: '', pem: '', from: inDays(-90), system: undefined, revoked: undefined };
    const fingerprint = String(i);
    register.certificates.set(fingerprint, { ...common, member, use, fingerprint, until: inDays(days), ...more });
  }
  return register;
}

const soon = (...rows: Parameters<typeof registerOf>) =>
  endingSoon(lastEnds(registerOf(...rows)), now).map(({ holder, system, use, until }) =>
    [holder, system, use, daysLeft(until, now)].filter((part) => part !== undefined).join(' '),
  );

test('only the last of a member, use and system counts, and the first to end comes first', () => {
  assert.deepEqual(
    soon(
      ['a', 'connection', 2],
      ['a', 'connection', 80],
      ['a', 'signing', 20],
      ['b', 'signing', 5, { system: 'archive' }],
      ['b', 'signing', 90],
    ),
    ['b archive signing 5', 'a signing 20'],
  );
});

test('a revoked one stands for nothing, and one that ended is told of for a month', () => {
  const revoked = { at: inDays(-1), reason: 'lost' };
  assert.deepEqual(soon(['a', 'signing', 3], ['a', 'signing', 300, { revoked }]), ['a signing 3']);
  assert.deepEqual(soon(['a', 'signing', -2], ['b', 'signing', -40]), ['a signing -2']);
});

test('30 days, 7 days and the last day', () => {
  assert.deepEqual([31, 30, 8, 7, 2, 1, 0, -5].map(urgencyOf), [
    undefined,
    'info',
    'info',
    'warn',
    'warn',
    'error',
    'error',
    'error',
  ]);
});
