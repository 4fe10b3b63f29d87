import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainFaults } from '@darcha/application-record/record.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import { actors, applicationIn, now, passportOf, reasons, statuses, worldOf } from '../../test/samples.ts';
import type { Application, StateKind } from './application.ts';
import { dueAt } from './clock.ts';
import type { Actor, Command } from './command.ts';
import { type Change, decide } from './decide.ts';
import { actionsFor } from './guards.ts';
import { toldApplication } from './personal/told.ts';
import { recordFile } from './record-file.ts';
import { beginRecord } from './record-keeping.ts';

const day = 86_400_000;
const key = Buffer.alloc(32, 5).toString('base64url');
const passport = passportOf('transactional');
const hold: Command = { name: 'hold', reasons, basis: ' Case 1-2026/77 ', reviewOn: '2026-04-30' };
const erase: Command = { name: 'erase', key: Buffer.alloc(32, 6).toString('base64url') };
const ended: StateKind[] = ['collected', 'issued', 'revoked', 'rejected', 'withdrawn', 'expired'];

function keptIn(state: StateKind, changes: Partial<Application> = {}): Application {
  const status = structuredClone(statuses[state]);
  // A document that can be read, as its erasure does.
  if ('secret' in status && 'issued' in status.secret) status.secret.issued.document = 'a.e30.c';
  const application = { ...applicationIn(status), keptUntil: now, ...changes };
  return { ...application, record: beginRecord(application, key, now) };
}

const done = (application: Application, command: Command, actor: Actor, days = 0): Change =>
  decide(application, command, actor, worldOf(passport, new Date(now.getTime() + days * day)));

const refused = (application: Application, command: Command, actor: Actor) => {
  try {
    done(application, command, actor);
    return 'taken';
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
    return error.code;
  }
};

test('whatever has ended is not erased while it is held, however long, and is at once when it is released', () => {
  for (const state of ended) {
    const held: Application = done(keptIn(state), hold, actors.head).next;
    assert.equal(held.status.kind, state);
    assert.equal(done(held, erase, actors.portal, 4_000).next, held, state);
    const released = done(held, { name: 'release-hold' }, actors.head, 4_000).next;
    assert.deepEqual([released.hold, dueAt(released)], [undefined, now], state);
    const erased: Application = done(released, erase, actors.portal, 4_000).next;
    assert.ok(erased.erasedAt, state);
    assert.equal(refused(erased, hold, actors.head), 'application-erased', state);
    assert.ok(!actionsFor(erased, actors.head, passport).includes('hold'), state);
  }
});

test('what is held is due once, when the day of its review is over, and never again', () => {
  const held = done(keptIn('issued'), hold, actors.head).next;
  // The day after, in Tashkent.
  assert.deepEqual(dueAt(held), new Date('2026-04-30T19:00:00.000Z'));
  const review: Command = { name: 'review-hold' };
  assert.equal(done(held, review, actors.portal, 30).next, held, 'told before its day');
  const { next, events } = done(held, review, actors.portal, 40);
  assert.deepEqual([events.map(({ type }) => type), dueAt(next)], [['application.hold-review-due'], undefined]);
  for (const language of languages) assert.match(events[0]?.text[language] ?? '', /2026-04-30.*sample-agency/);
  assert.equal(done(next, review, actors.portal, 80).next, next, 'told twice');
  assert.equal(done(next, erase, actors.portal, 80).next, next, 'erased because nobody looked');
});

test('a head of the authority alone holds and releases, one hold at a time', () => {
  const kept = keptIn('issued');
  const held = done(kept, hold, actors.head).next;
  const release: Command = { name: 'release-hold' };
  const elsewhere = { ...actors.head, agency: 'other-agency' };
  for (const [one, command] of [
    [kept, hold],
    [held, release],
  ] as const) {
    assert.equal(refused(one, command, actors.clerk), 'head-only');
    assert.equal(refused(one, command, elsewhere), 'role-not-allowed');
    assert.equal(refused(one, command, actors.applicant), 'role-not-allowed');
  }
  assert.equal(refused(held, hold, actors.head), 'hold-in-force');
  assert.equal(refused(kept, release, actors.head), 'no-hold');
  assert.equal(refused(applicationIn(statuses['under-examination']), hold, actors.head), 'action-not-allowed');
  assert.equal(refused(keptIn('issued', { sequence: 450 }), hold, actors.head), 'steps-too-many');
  const shown = (one: Application) => actionsFor(one, actors.head, passport).filter((action) => /hold/.test(action));
  assert.deepEqual(
    [shown(kept), shown(held), actionsFor(held, actors.clerk, passport)],
    [['hold'], ['release-hold'], []],
  );
});

test('every fault of a hold is named at once', () => {
  const faults = (command: Partial<Extract<Command, { name: 'hold' }>>) => {
    try {
      done(keptIn('issued'), { ...(hold as Extract<Command, { name: 'hold' }>), ...command }, actors.head);
      return [];
    } catch (error) {
      assert.ok(error instanceof DomainError && error.code === 'hold-invalid', String(error));
      return error.faults?.map(({ path }) => path);
    }
  };
  const short = { language: 'en', text: 'No.' } as const;
  assert.deepEqual(faults({ reasons: short, basis: ' x ', reviewOn: 'soon' }), ['/reasons', '/basis', '/reviewOn']);
  assert.deepEqual(faults({ basis: 'x'.repeat(301) }), ['/basis']);
  for (const reviewOn of ['', '2026-03-24', '2026-02-30', '2027-03-26', '2025-05-01', '2026-13-01', '26-04-01']) {
    assert.deepEqual(faults({ reviewOn }), ['/reviewOn'], reviewOn);
  }
  for (const reviewOn of ['2026-03-25', '2027-03-25']) assert.deepEqual(faults({ reviewOn }), [], reviewOn);
});

test('the record commits to the hold, and whoever is told everything is told it, without who placed it', () => {
  const begun = keptIn('rejected');
  const held = done(begun, hold, actors.head).next;
  const entries = [begun, held].flatMap(({ record }) => record?.last ?? []);
  assert.ok(held.record);
  const file = recordFile({ application: held, record: held.record, entries }, 'head');
  assert.deepEqual([...chainFaults(file)], []);
  assert.deepEqual([file.entries[1]?.step, Object.keys(file.entries[1]?.changed ?? {})], ['hold', ['hold']]);
  const told = toldApplication(held).hold;
  assert.deepEqual(told, {
    ...{ agency: 'sample-agency', at: now.toISOString(), reasons, basis: 'Case 1-2026/77', reviewOn: '2026-04-30' },
  });
});
