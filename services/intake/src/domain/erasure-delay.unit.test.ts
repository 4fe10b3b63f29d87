import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import { actors, applicationIn, now, passportOf, reasons, statuses, worldOf } from '../../test/samples.ts';
import type { Application } from './application.ts';
import { dueAt } from './clock.ts';
import type { Command } from './command.ts';
import { type Change, decide } from './decide.ts';
import { delayOf } from './erasure-delay.ts';

const day = 86_400_000;
const passport = passportOf('transactional');
const erase: Command = { name: 'erase', key: Buffer.alloc(32, 6).toString('base64url') };
const disputed: Command = { name: 'delay-erasure', code: 'access-disputed' };
const later = (days: number) => new Date(now.getTime() + days * day);
const kept: Application = { ...applicationIn(statuses.rejected), keptUntil: now };

const done = (application: Application, command: Command, days = 0): Change =>
  decide(application, command, actors.portal, worldOf(passport, later(days)));

test('what is needed a while longer is due a day later, and not erased before; it is told once for each reason', () => {
  const { next, events } = done(kept, disputed);
  assert.deepEqual([delayOf(next)?.since, dueAt(next)], [now, later(1)]);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['application.erasure-delayed'],
  );
  assert.equal(new Set(languages.map((language) => events[0]?.text[language])).size, languages.length);
  assert.equal(done(next, erase, 0.5).next, next, 'another instance that saw it as due');
  assert.equal(done(next, disputed, 0.5).next, next);
  const again = done(next, disputed, 1);
  assert.deepEqual([again.events, delayOf(again.next)?.since, dueAt(again.next)], [[], now, later(2)]);
  const unknown = done(again.next, { name: 'delay-erasure', code: 'disputes-unknown' }, 2);
  assert.match(unknown.events[0]?.text.en ?? '', /the exchange did not answer/);
  const erased = done(unknown.next, erase, 3).next;
  assert.ok(erased.erasedAt);
  assert.equal(erased.erasureDelay, undefined);
});

test('a hold goes before it, and a new time of keeping ends it', () => {
  const { next } = done(kept, disputed);
  const hold: Command = { name: 'hold', reasons, basis: 'Case 1-2026/77', reviewOn: '2026-04-30' };
  const held = decide(next, hold, actors.head, worldOf(passport, now)).next;
  assert.equal(delayOf(held), undefined);
  assert.equal(done(held, disputed, 2).next, held);
  const renewed = { ...next, keptUntil: later(300) };
  assert.deepEqual([delayOf(renewed), dueAt(renewed)], [undefined, later(300)]);
  assert.equal(done({ ...kept, keptUntil: later(1) }, disputed).next.erasureDelay, undefined, 'not due');
});
