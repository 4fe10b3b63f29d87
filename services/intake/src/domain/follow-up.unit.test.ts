import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { calendarSecret, followUpCode, isLocked } from './follow-up.ts';
import { sameCode } from './secret.ts';

const pseudonym = (text: string) => createHash('sha256').update(text).digest('base64url');

test('a code belongs to one application and one renewal', () => {
  const code = followUpCode(pseudonym, 'D-7KQ2-M9XF-4T');
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(followUpCode(pseudonym, 'D-7KQ2-M9XF-4T', { wrongCodes: 3 }), code);
  assert.notEqual(followUpCode(pseudonym, 'D-7KQ2-M9XF-4T', { code: 1 }), code);
  assert.notEqual(followUpCode(pseudonym, 'D-7KQ2-M9XF-55'), code);
});

test('a code may be written as people write', () => {
  assert.ok(sameCode('10ab-cdef', ' IOAB cdef'));
  assert.ok(!sameCode('10AB-CDEF', '10AB-CDEG'));
  assert.ok(!sameCode('10AB-CDEF', ''));
});

test('a lock ends by itself', () => {
  const now = new Date('2026-03-24T05:00:00.000Z');
  assert.ok(!isLocked({}, now));
  assert.ok(isLocked({ lockedUntil: new Date('2026-03-24T05:00:00.001Z') }, now));
  assert.ok(!isLocked({ lockedUntil: now }, now));
});

test('a closed calendar has no secret, and a new one has another', () => {
  assert.equal(calendarSecret(pseudonym, 'D-7KQ2-M9XF-4T', { calendar: 2 }), undefined);
  const one = calendarSecret(pseudonym, 'D-7KQ2-M9XF-4T', { calendar: 1, calendarOpen: true });
  const two = calendarSecret(pseudonym, 'D-7KQ2-M9XF-4T', { calendar: 2, calendarOpen: true });
  assert.match(String(one), /^[\w-]{43}$/);
  assert.notEqual(one, two);
});
