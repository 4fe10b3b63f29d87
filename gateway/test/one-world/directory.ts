/** What can be asked for, which services need it, and agreements as officials see them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { world } from './world.ts';

const official = `Bearer ${await world.token('clerk-social')}`;
const get = (path: string) => request(world.address).get(`/api/v1${path}`).set('Accept-Language', 'en');
const signedIn = (path: string) => get(path).set('Authorization', official);

test('a record type says how sensitive its fields are, who holds it, and which services fetch it for what', async () => {
  const { body } = conforms('getRecordType', await get('/record-types/interior-ministry/birth@1'));
  assert.deepEqual(body.fields, [
    { name: 'child', title: 'Child', sensitivity: 'personal', required: true },
    { name: 'bornOn', sensitivity: 'special', required: true },
    { name: 'actNumber', sensitivity: 'official', required: false },
  ]);
  assert.deepEqual([body.connected, body.subject, body.latest], [true, 'parent', true]);
  const [use] = body.uses;
  assert.partialDeepStrictEqual(use, {
    service: 'childbirth-benefit',
    version: 2,
    evidence: 'birth',
    consent: 'request',
  });
  assert.equal(use.basis.key, 'benefits');
  assert.ok(
    use.proves.some(
      ({ kind, fields }: { kind: string; fields: string[] }) => kind === 'rule' && fields[0] === 'bornOn',
    ),
  );
});

test('a record type that is not there is told as such', async () => {
  const { status, body } = conforms('getRecordType', await get('/record-types/interior-ministry/birth@2'));
  assert.deepEqual([status, body.code], [404, 'record-type-not-found']);
  const wrong = conforms('getRecordType', await get('/record-types/interior-ministry/birth'));
  assert.deepEqual([wrong.status, wrong.body.errors[0].path], [400, 'name']);
});

test('the evidence of a service is joined with what the exchange has: what it lacks is said, and never called harmless', async () => {
  const { body } = conforms('listServiceEvidence', await get('/services/childbirth-benefit/evidence'));
  const [birth, residence] = body.items;
  assert.partialDeepStrictEqual(birth, {
    recordType: 'interior-ministry/birth@1',
    title: 'Birth',
    purpose: 'childbirth-benefit',
    connected: true,
    offered: true,
    href: '/api/v1/record-types/interior-ministry/birth@1',
  });
  assert.deepEqual([residence.offered, residence.href], [false, undefined]);
  assert.ok(residence.fields.every(({ sensitivity }: { sensitivity: string }) => sensitivity === 'special'));
  const { status, body: unknown } = conforms('listServiceEvidence', await get('/services/nothing/evidence'));
  assert.deepEqual([status, unknown.code], [404, 'service-unknown']);
});

test('agreements, page by page, with their waits and how full their quotas are', async () => {
  const response = conforms('listAgreements', await signedIn('/agreements?state=granted&size=1'));
  assert.equal(response.headers.link, '</api/v1/agreements?state=granted&size=1&page=pensions>; rel="next"');
  const [agreement] = response.body.items;
  const renewsAt = '2026-11-22T19:00:00.000Z';
  assert.deepEqual(agreement.quotas, [{ scope: 'day', limit: 10, used: 10, remaining: 0, renewsAt, low: true }]);
  assert.deepEqual(agreement.waits, [
    { party: 'time', code: 'quota-used', reason: 'Used up', since: '2026-11-21T19:00:00.000Z', until: renewsAt },
  ]);
  assert.deepEqual([agreement.terms.quota, agreement.specialFields], [{ perDay: 10 }, ['bornOn']]);
  assert.deepEqual(conforms('listAgreements', await signedIn('/agreements?state=ended')).body.items, []);
  assert.equal(conforms('listAgreements', await signedIn('/agreements?state=lost')).status, 400);
});

test('one agreement tells who did what, when, why, and on whose word', async () => {
  const { body } = conforms('getAgreement', await signedIn('/agreements/pensions'));
  const told = body.acts.map(({ kind, member, by, reason }: Record<string, string>) => [kind, member, by, reason]);
  assert.deepEqual(told, [
    ['request', 'social-protection-agency', 'signature', 'For benefits.'],
    ['grant', 'interior-ministry', 'policy', undefined],
  ]);
  const { status, body: unknown } = conforms('getAgreement', await signedIn('/agreements/others'));
  assert.deepEqual([status, unknown.code], [404, 'agreement-unknown']);
});

test('an access says which of its fields are special', async () => {
  const person = `Bearer ${await world.token('dilnoza')}`;
  const { body } = conforms('listAccesses', await get('/accesses').set('Authorization', person));
  assert.deepEqual(
    body.items.map(({ specialFields }: { specialFields?: string[] }) => specialFields),
    [['child'], undefined],
  );
});
