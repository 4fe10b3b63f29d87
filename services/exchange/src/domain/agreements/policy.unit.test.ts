import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../sensitivity.ts';
import { covers, faultsOfPolicy, type Policy } from './policy.ts';
import { faultsOfTerms, type Terms } from './terms.ts';

const policy: Policy = {
  provider: 'p',
  recordType: 'p/r@1',
  consumers: ['c'],
  anyConsumer: false,
  through: ['portal'],
  fields: ['x', 'y'],
  purposes: ['s', 'u'],
  bases: ['law'],
  largestQuota: { perDay: 100, perMonth: 0 },
  longestDays: 365,
  totalPerDay: 1_000,
};
const terms: Terms = {
  consumer: 'c',
  through: 'portal',
  recordType: 'p/r@1',
  fields: ['x'],
  purposes: ['s'],
  basis: 'law',
  from: '2026-01-01',
  until: '2026-12-31',
  quota: { perDay: 100, perMonth: 0 },
};
const today = '2026-03-01';
const known: Fields = new Map([
  ['x', 'personal'],
  ['y', 'official'],
  ['z', 'personal'],
  ['health', 'special'],
]);
const fieldsOf = (recordType: string) => (recordType === 'p/r@1' ? known : undefined);
const now = { today, known };

test('a request is within a policy when all it asks for is', () => {
  assert.ok(covers(policy, terms, now));
  const beyond: Partial<Terms>[] = [
    { consumer: 'd' },
    { through: 'd' },
    { recordType: 'p/r@2' },
    { fields: ['x', 'z'] },
    { purposes: ['s', 'v'] },
    { basis: 'wish' },
    { until: '2027-03-02' },
    { quota: { perDay: 101, perMonth: 0 } },
    { quota: { perDay: 0, perMonth: 100 } },
  ];
  for (const change of beyond) assert.ok(!covers(policy, { ...terms, ...change }, now), JSON.stringify(change));
  const { quota: _, ...unlimited } = terms;
  assert.ok(!covers(policy, unlimited, now), 'no quota where one is asked for');
});

test('for any member, without a member between, without a limit', () => {
  const { through: _, quota: __, ...own } = terms;
  const { largestQuota: ___, ...open } = policy;
  assert.ok(
    covers({ ...open, consumers: [], anyConsumer: true, longestDays: 0 }, { ...own, until: '2999-12-31' }, now),
  );
  assert.ok(covers({ ...open, through: [] }, own, now));
});

test('special personal data is granted by no policy, also when it became special after the policy was signed', () => {
  const asked = { ...terms, fields: ['x', 'health'] };
  assert.deepEqual(
    faultsOfPolicy({ ...policy, fields: ['x', 'health'] }, fieldsOf).map(({ path, code }) => [path, code]),
    [['/fields', 'special']],
  );
  assert.ok(!covers({ ...policy, fields: ['x', 'health'] }, asked, now));
  const before = new Map(known).set('health', 'personal');
  assert.ok(covers({ ...policy, fields: ['x', 'health'] }, asked, { today, known: before }));
});

test('a policy that names nobody grants nothing', () => {
  const nobody = { ...policy, consumers: [] };
  assert.deepEqual(faultsOfPolicy(nobody, fieldsOf), []);
  assert.ok(!covers(nobody, terms, now));
});

test('every fault of a policy is named', () => {
  assert.deepEqual(faultsOfPolicy(policy, fieldsOf), []);
  const wrong: [Partial<Policy>, string][] = [
    [{ recordType: 'q/r@1' }, '/recordType'],
    [{ provider: 'q' }, '/recordType'],
    [{ fields: ['w'] }, '/fields'],
    [{ consumers: ['c', 'c'] }, '/consumers'],
    [{ bases: ['no law'] }, '/bases'],
    [{ largestQuota: { perDay: -1, perMonth: 0 } }, '/largestQuota/perDay'],
    [{ longestDays: -1 }, '/longestDays'],
    [{ totalPerDay: 1.5 }, '/totalPerDay'],
  ];
  for (const [change, path] of wrong) {
    const paths = faultsOfPolicy({ ...policy, ...change }, fieldsOf).map((fault) => fault.path);
    assert.ok(paths.includes(path), `${JSON.stringify(change)}: ${paths}`);
  }
});

test('every fault of terms is named', () => {
  assert.deepEqual(faultsOfTerms(terms, fieldsOf, today), []);
  const wrong: [Partial<Terms>, string][] = [
    [{ consumer: 'C' }, '/consumer'],
    [{ through: '' }, '/through'],
    [{ recordType: 'p/q@1' }, '/recordType'],
    [{ fields: [] }, '/fields'],
    [{ fields: ['w'] }, '/fields'],
    [{ fields: ['x', 'x'] }, '/fields'],
    [{ purposes: ['S'] }, '/purposes'],
    [{ basis: '' }, '/basis'],
    [{ from: '2026-02-30' }, '/from'],
    [{ from: '2027-01-01' }, '/until'],
    [{ until: '2026-02-28' }, '/until'],
    [{ quota: { perDay: 0.5, perMonth: 0 } }, '/quota/perDay'],
  ];
  for (const [change, path] of wrong) {
    const paths = faultsOfTerms({ ...terms, ...change }, fieldsOf, today).map((fault) => fault.path);
    assert.ok(paths.includes(path), `${JSON.stringify(change)}: ${paths}`);
  }
});
