import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmedUntil, dueOf, isToBeConfirmed, stateOf } from './mandate.ts';
import { confirmed, disproved, proven } from './proof.ts';
import { saidOf } from './proof-rules.ts';

const parent = '91203950010011';
const pin = '91502120010051';
const one = { pin, name: 'Namunayev Sinov', bornOn: '2008-11-22' };
const head = '90507880010028';
const dayLength = 86_400_000;

function said(record: Record<string, unknown>, now: Date, kind: 'parent' | 'legal-entity' = 'parent') {
  const asked =
    kind === 'parent' ? { representative: parent, principal: pin } : { representative: head, principal: '900000011' };
  return saidOf(record, { kind, now, ...asked });
}

test('a child may be acted for until the day of the 18th birthday begins in Tashkent', () => {
  const record = { parent, children: [one] };
  const midnight = new Date('2026-11-21T19:00:00Z');
  assert.deepEqual(said(record, new Date(midnight.getTime() - 1)), { name: one.name, until: midnight });
  assert.equal(said(record, midnight), 'of-age');
  const leap = said({ parent, children: [{ ...one, bornOn: '2012-02-29' }] }, midnight);
  assert.deepEqual(leap, { name: one.name, until: new Date('2030-02-28T19:00:00Z') });
});

test('what cannot be proves nothing, whichever entry it stands in', () => {
  const now = new Date('2026-11-22T05:00:00Z');
  const wrong = [
    {},
    { parent, children: 'x' },
    { parent: head, children: [one] },
    ...[
      null,
      { ...one, pin: '1' },
      { ...one, name: ' ' },
      { ...one, bornOn: '2020-02-31' },
      { ...one, bornOn: '2999-01-01' },
    ].map((other) => ({ parent, children: [{ ...one, bornOn: '2015-01-01' }, other] })),
  ];
  for (const record of wrong) assert.equal(said(record, now), 'malformed', JSON.stringify(record));
  assert.equal(said({ parent, children: [{ ...one, pin: '91502120010999', bornOn: '2015-01-01' }] }, now), 'not-named');
  const self = { parent, children: [{ ...one, pin: parent }] };
  assert.equal(saidOf(self, { kind: 'parent', representative: parent, principal: parent, now }), 'malformed');
  const company = { tin: '900000011', name: 'Namuna', since: '2020-01-01' };
  assert.equal(said({ head, entities: [company, { ...company, tin: 'x' }] }, now, 'legal-entity'), 'malformed');
  assert.equal(said({ head: parent, entities: [company] }, now, 'legal-entity'), 'malformed');
});

test('a proof counts for its days and is asked for again before; the last confirmation alone is kept', () => {
  const now = new Date('2026-11-22T05:00:00Z');
  const named = said(
    { head, entities: [{ tin: '900000011', name: 'Namuna', since: '2020-01-01' }] },
    now,
    'legal-entity',
  );
  assert.ok(typeof named === 'object');
  const proof = { record: 'justice-ministry/legal-entities@1', answeredAt: now.toISOString(), logPosition: 7 };
  const mandate = proven({
    ...{ number: 'M-1', kind: 'legal-entity', principal: 'p', representative: 'r', named, proof, now },
    principalIs: { pin: head, name: 'Aziz', organisation: { tin: '900000011', name: 'Namuna' } },
    representativeIs: { pin: head, name: 'Aziz' },
  });
  const after = (days: number, ms = 0) => new Date(now.getTime() + days * dayLength + ms);
  assert.deepEqual(
    [after(0), after(7, -1), after(7), after(367)].map((at) => stateOf(mandate, at)),
    ['in-force', 'in-force', 'unconfirmed', 'expired'],
  );
  assert.deepEqual(
    [after(1, -1), after(1)].map((at) => isToBeConfirmed(mandate, at)),
    [false, true],
  );
  assert.deepEqual([confirmedUntil(mandate), dueOf(mandate)], [after(7), after(7)]);
  const renamed = { name: 'Namuna Savdo', until: after(370) };
  const twice = [after(2), after(5)].reduce((it, at) => confirmed(it, { named: renamed, proof, now: at }), mandate);
  assert.deepEqual(
    twice.acts.map(({ act, at }) => [act, at]),
    [
      ['proven', now],
      ['confirmed', after(5)],
    ],
  );
  assert.equal(twice.principalIs.organisation?.name, 'Namuna Savdo');
  assert.equal(stateOf(twice, after(11)), 'in-force');
  const ended = disproved(twice, after(6));
  assert.equal(stateOf(ended, after(6)), 'revoked');
  assert.equal(disproved(ended, after(7)), ended);
});
