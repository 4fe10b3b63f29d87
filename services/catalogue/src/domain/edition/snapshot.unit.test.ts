import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { sampleKnown, samplePassport } from '../../../test/support/sample.ts';
import { checkPassport } from '../checking/check-passport.ts';
import { compare, fromPublished, toPublished } from '../published.ts';
import { listServices } from './list-services.ts';
import { createSnapshot } from './snapshot.ts';

const sample = checkPassport(samplePassport, { file: 'sample.yaml', known: sampleKnown }).passport as Passport;
const lists = { agencies: [], offices: [], events: [] };
const all = {
  query: '',
  tier: undefined,
  audience: undefined,
  event: '',
  agency: '',
  region: '',
  free: false,
  online: false,
};

function snapshotOf(passports: Partial<Passport>[], day = '2026-06-01') {
  return createSnapshot(
    passports.map((part) => toPublished({ ...sample, ...part })),
    lists,
    day,
  );
}

test('the version that began last is in force until it is retired, and none comes back after it', () => {
  const versions: Partial<Passport>[] = [
    { version: 1, published: '2026-01-01' },
    { version: 2, published: '2026-03-01', retired: '2026-08-01' },
    { version: 3, published: '2026-07-01' },
  ];
  const inForce = (day: string) => snapshotOf(versions, day).services.get(sample.id)?.inForce?.passport.version;
  assert.equal(inForce('2025-12-31'), undefined);
  assert.equal(inForce('2026-01-01'), 1);
  assert.equal(inForce('2026-03-01'), 2);
  assert.equal(inForce('2026-07-01'), 3);
  assert.equal(snapshotOf([{ retired: '2026-06-01' }]).services.get(sample.id)?.inForce, undefined);
  const ended = snapshotOf(versions.slice(0, 2), '2026-08-01').services.get(sample.id);
  assert.deepEqual([ended?.inForce, ended?.versions.size], [undefined, 2]);
});

test('a version retired before its first day leaves the one before it in force; one retired on that day does not', () => {
  const second = toPublished({ ...sample, version: 2, published: '2026-03-01', retired: '2026-03-01' });
  const by = { id: 'anvar', name: 'Anvar', agency: 'interior-ministry' };
  const inForce = (at: string) =>
    createSnapshot([toPublished(sample), { ...second, retirement: { by, at } }], lists, '2026-06-01').services.get(
      sample.id,
    )?.inForce?.passport.version;
  // Midnight in Tashkent is 19:00 UTC.
  assert.equal(inForce('2026-02-28T18:59:59.000Z'), 1);
  assert.equal(inForce('2026-02-28T19:00:00.000Z'), undefined);
});

test('the edition changes with a document, the lists and the day a version comes into force, and with nothing else', () => {
  const one = snapshotOf([{}]);
  assert.equal(snapshotOf([{}], '2026-06-02').edition, one.edition);
  assert.notEqual(snapshotOf([{ retired: '2027-01-01' }]).edition, one.edition);
  assert.notEqual(snapshotOf([{}], '2025-01-01').edition, one.edition);
  const event = { code: 'a', title: sample.title, business: true };
  assert.notEqual(
    createSnapshot([toPublished(sample)], { ...lists, events: [event] }, '2026-06-01').edition,
    one.edition,
  );
});

test('what is kept can be retired, and not changed', () => {
  const kept = toPublished(sample);
  assert.deepEqual(fromPublished(kept), sample);
  assert.equal(compare(kept, toPublished(sample)), 'same');
  assert.equal(compare(kept, toPublished({ ...sample, retired: '2027-01-01' })), 'retire');
  assert.equal(compare(toPublished({ ...sample, retired: '2027-01-01' }), kept), 'retired-changed');
  assert.equal(compare(kept, toPublished({ ...sample, events: [] })), 'changed');
});

test('pages show everything once, in order, also when the list changes between them', () => {
  const named = (id: string): Partial<Passport> => ({ id, title: { ...sample.title, 'uz-Latn': `Xizmat ${id}` } });
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const first = listServices(snapshotOf(ids.toReversed().map(named)), all, { size: 2, token: '' });
  assert.deepEqual(
    first.services.map((v) => v.version.passport.id),
    ['a', 'b'],
  );
  assert.equal(first.total, 5);
  const later = snapshotOf(['a0', ...ids].filter((id) => id !== 'b').map(named));
  const second = listServices(later, all, { size: 2, token: first.nextToken });
  assert.deepEqual(
    second.services.map((v) => v.version.passport.id),
    ['c', 'd'],
  );
  const last = listServices(later, all, { size: 2, token: second.nextToken });
  assert.deepEqual(
    last.services.map((v) => v.version.passport.id),
    ['e'],
  );
  assert.equal(last.nextToken, '');
});

test('a token of other filters, or none at all, is refused with what to do', () => {
  const snapshot = snapshotOf([{ id: 'a' }, { id: 'b' }]);
  const { nextToken } = listServices(snapshot, all, { size: 1, token: '' });
  const bad = (token: string, filters = all) =>
    assert.throws(
      () => listServices(snapshot, filters, { size: 1, token }),
      (error) => isDomainError(error, 'request-invalid') && error.faults[0]?.path === 'page.token',
    );
  bad(nextToken, { ...all, agency: 'x' });
  for (const token of [
    'x',
    '[]',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('null').toString('base64url'),
  ]) {
    bad(token);
  }
});
