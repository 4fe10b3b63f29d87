import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordEntry } from '@darcha/application-record/entry.ts';
import { chainFaults, valueFaults } from '@darcha/application-record/record.ts';
import { actors, applicationIn, evidence, now, passportOf, reasons, statuses, worldOf } from '../../test/samples.ts';
import type { Application, Status } from './application.ts';
import { dueAt } from './clock.ts';
import { decide } from './decide.ts';
import { stateKinds } from './lifecycle.ts';
import { recordFile } from './record-file.ts';
import { beginRecord } from './record-keeping.ts';

const years = 365.25 * 86_400_000;
const later = new Date(now.getTime() + 80 * years);
const content = {
  service: 'sample-service',
  title: { en: 'Certificate' },
  authority: 'sample-agency',
  issuedAt: now.toISOString(),
  holder: { name: 'Dilnoza Namunayeva' },
};
const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
const issued = { code: 'C', document: `a.${payload}.c`, digest: 'd', at: now.toISOString() };
const key = Buffer.alloc(32, 5).toString('base64url');
const otherKey = Buffer.alloc(32, 6).toString('base64url');
const passport = passportOf('transactional');

function keep(status: Status, changes: Partial<Application> = {}): Application {
  const application = { ...applicationIn(status), evidence, ...changes };
  return { ...application, record: beginRecord(application, key, now) };
}

const ends: [string, Status, Parameters<typeof decide>[1], Parameters<typeof decide>[2]][] = [
  ['issued', statuses.submitted, { name: 'grant', evidence, issued }, actors.portal],
  ['rejected', statuses.submitted, { name: 'refuse', evidence, rules: ['not-registered'] }, actors.portal],
  ['revoked', { ...statuses.issued, secret: { issued } }, { name: 'revoke', reasons }, actors.head],
  ['withdrawn', statuses.submitted, { name: 'withdraw' }, actors.applicant],
];

test('what has ended is kept for as many years as the passport says, or the term of limitation', () => {
  const retention = { years: 5, refused: 10, revoked: 20, basis: 'law' };
  const until = (with_: typeof passport, i: number) => {
    const [state, status, command, actor] = ends[i] ?? [];
    assert.ok(status && command && actor);
    const { next } = decide(keep(status), command, actor, worldOf(with_));
    assert.equal(next.status.kind, state);
    assert.deepEqual(dueAt(next), next.keptUntil);
    return next.keptUntil?.toISOString().slice(0, 10);
  };
  const days = (with_: typeof passport) => ends.map((_, i) => until(with_, i));
  assert.deepEqual(days(passport), ['2029-03-24', '2029-03-24', '2029-03-24', '2029-03-24']);
  assert.deepEqual(days({ ...passport, retention }), ['2031-03-24', '2036-03-24', '2046-03-24', '2031-03-24']);
  const draft = decide(keep(statuses.draft), { name: 'withdraw' }, actors.applicant, worldOf(passport)).next;
  assert.deepEqual(draft.keptUntil, now, 'what was never submitted is not kept');
});

test('nothing is erased before its time, nor anything that has not ended', () => {
  for (const kind of stateKinds) {
    const application = keep(statuses[kind], { attachments: [] });
    const erase = () => decide(application, { name: 'erase', key: otherKey }, actors.portal, worldOf(passport)).next;
    try {
      assert.equal(erase(), application, kind);
    } catch (error) {
      assert.match(String(error), /not possible/, kind);
    }
  }
  const application = keep({ ...statuses.issued, secret: { issued } }, { keptUntil: later });
  assert.equal(
    decide(application, { name: 'erase', key: otherKey }, actors.portal, worldOf(passport)).next,
    application,
  );
});

test('erased, nothing personal is left, and the record still proves what was done', () => {
  for (const [state, status, command, actor] of ends) {
    const begun = keep(status, {
      letters: { messages: [], opinions: {} },
      extension: { reasons },
      submitted: { form: { phone: '1' }, evidence },
    });
    const world = worldOf(passport);
    const ended = decide(begun, command, actor, world).next;
    const erasing = decide(ended, { name: 'erase', key: otherKey }, actors.portal, worldOf(passport, later));
    const { next, events } = erasing;
    assert.deepEqual(
      [next.status.kind, next.erasedAt, next.keptUntil, dueAt(next)],
      [state, later, undefined, undefined],
    );
    assert.deepEqual(
      events.map(({ type }) => type),
      ['application.erased'],
    );
    const text = JSON.stringify(next);
    for (const personal of [
      'Dilnoza',
      '91203950010011',
      '+998',
      'UZ-TK',
      'long enough',
      'not-registered',
      '"clerk"',
      '"head"',
      key,
    ]) {
      assert.ok(!text.includes(personal), `${state}: ${personal}`);
    }
    const entries = [begun, ended, next].map(({ record }) => record?.last) as RecordEntry[];
    assert.ok(next.record);
    const file = recordFile({ application: next, record: next.record, entries }, 'head');
    assert.deepEqual([...chainFaults(file), ...valueFaults(file)], []);
    assert.equal(file.entries.at(-1)?.step, 'erase');
    for (const { changed } of file.entries) {
      for (const change of Object.values(changed)) assert.deepEqual(Object.keys(change), ['digest'], state);
    }
    assert.equal(file.about.erasedAt, later.toISOString());
  }
});

test('a result can be revoked after it was erased, and that is erased in its time, too', () => {
  const application = keep({ ...statuses.issued, secret: { issued } }, { keptUntil: now });
  const erased = decide(application, { name: 'erase', key: otherKey }, actors.portal, worldOf(passport, later)).next;
  assert.ok(erased.status.kind === 'issued' && erased.status.secret.issued.document === '');
  assert.equal(erased.status.secret.issued.told?.authority, 'sample-agency');
  const revoked = decide(erased, { name: 'revoke', reasons }, actors.head, worldOf(passport, later)).next;
  assert.equal(revoked.status.kind, 'revoked');
  assert.ok(revoked.keptUntil && revoked.keptUntil > later);
  const after = new Date(revoked.keptUntil.getTime() + years);
  const again = decide(revoked, { name: 'erase', key }, actors.portal, worldOf(passport, after)).next;
  assert.deepEqual(again.erasedAt, after);
  assert.ok(!JSON.stringify(again).includes('long enough'));
});
