import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dispute } from './dispute.ts';
import { answerClock, dueAt, extended, reminded } from './term.ts';

// Tuesday 24 March 2026: fifteen days end on Wednesday 8 April.
const openedAt = new Date('2026-03-24T07:00:00Z');
const dispute: Dispute = {
  ...{ position: 1, subject: 's', agency: 'a', text: 'What was this for?', openedAt },
  ...{ clock: answerClock(openedAt), state: { kind: 'open' } },
};

test('the agency is reminded two working days before the end, and its head answers for it from the end on', () => {
  assert.equal(dueAt(dispute)?.toISOString(), '2026-04-06T19:00:00.000Z');
  assert.equal(reminded(dispute, new Date('2026-04-06T18:59:59Z')), undefined);
  const warned = reminded(dispute, new Date('2026-04-06T19:00:00Z'));
  assert.ok(warned);
  assert.deepEqual([warned.overdue, dueAt(warned)?.toISOString()], [undefined, '2026-04-08T19:00:00.000Z']);
  const passed = reminded(warned, new Date('2026-04-09T07:00:00Z'));
  assert.ok(passed);
  assert.deepEqual([passed.overdue, dueAt(passed)], [true, undefined]);
  assert.equal(reminded(passed, new Date('2027-01-11T07:00:00Z')), undefined);
  assert.equal(reminded(dispute, new Date('2026-04-09T07:00:00Z'))?.overdue, true, 'both at once after an outage');
});

test('the agency takes fifteen days more once, before the end, and tells why', () => {
  const text = 'The file lies in another office.';
  const longer = extended(dispute, text, new Date('2026-04-08T18:59:59Z'));
  assert.equal(longer.extension?.text, text);
  assert.equal(dueAt(longer)?.toISOString(), '2026-04-21T19:00:00.000Z', 'thirty days end on 23 April');
  const refused = (of: Dispute, at: string, says: RegExp) =>
    assert.throws(() => extended(of, text, new Date(at)), { code: 'dispute-not-extended', message: says });
  refused(longer, '2026-04-09T07:00:00Z', /extended before/);
  refused(dispute, '2026-04-08T19:00:00Z', /has passed/);
});

test('an answered dispute, and one without a term, wait for nothing', () => {
  const reply = { text: 'It was a mistake.', at: openedAt };
  assert.equal(dueAt({ ...dispute, state: { kind: 'answered', reply } }), undefined);
  const { clock: _, ...without } = dispute;
  assert.equal(dueAt(without), undefined);
});
