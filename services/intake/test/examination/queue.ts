/** Two hundred files a day: the next one in one call, by territory and skill, handed on, many at once, counted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TakeBulkStepRequestInput } from '@darcha/proto/gen/darcha/intake/v1/TakeBulkStepRequest.ts';
import { archiveInExamination, read } from '../journeys.ts';
import { as, type CallerName, key, theApplication } from '../support.ts';
import { claim, client, decide, inExamination, officials, putForward, queued, refusal } from './around.ts';

const next = (name: CallerName, request: object = {}) =>
  as(name, async () => theApplication(await officials.claimNext(request)).number);
const bulk = async (name: CallerName, request: TakeBulkStepRequestInput) => {
  const { outcomes } = await as(name, () => officials.takeBulkStep(request));
  return outcomes.map(({ application, code }) => application?.state ?? code);
};

test('the next one is the nearest that nobody has, of one territory and skill, and each official gets another', async () => {
  putForward(-40);
  const old = await inExamination({ office: 'interior-urgut' });
  putForward(0);
  const urgut = { territory: 'interior-urgut', skill: 'land-rights' };
  assert.deepEqual(await queued('cadastre', urgut), [old]);
  assert.deepEqual(await queued('cadastre', { ...urgut, skill: 'flying' }), []);
  assert.equal((await queued('cadastre'))[0], old, 'the nearest term comes first');
  await assert.rejects(next('cadastre', { territory: 'interior-guliston' }), refusal('queue-empty'));
  await assert.rejects(next('cadastre', { territory: 'a|b' }), refusal('request-invalid'));
  const [registration, other] = [
    { service: 'permanent-residence-registration' },
    { service: 'home-ownership-certificate' },
  ];
  assert.deepEqual(await queued('cadastre', { ...urgut, ...registration, due: 'DUE_FILTER_OVERDUE' }), [old]);
  assert.deepEqual(await queued('cadastre', { ...urgut, ...other }), []);
  await assert.rejects(next('cadastre', { ...urgut, ...other }), refusal('queue-empty'));
  await assert.rejects(next('cadastre', { service: 'a|b' }), refusal('request-invalid'));
  await assert.rejects(next('dilnoza'), refusal('officials-only'));

  for (let i = 0; i < 3; i++) await inExamination();
  const request = { territory: 'interior-nukus', idempotencyKey: key() };
  const taken = await Promise.all([next('cadastre', request), next('cadastreHead', request), next('cadastre')]);
  assert.equal(new Set(taken).size, 3, 'nobody got what another has');
  assert.equal(await next('cadastre', request), taken[0], 'asked again under the same key it is the same one');
  await assert.rejects(next('cadastre', { ...request, territory: '' }), refusal('key-reused'));
});

test('an application is handed on by whoever has it, or by a head', async () => {
  const number = await inExamination({ office: 'interior-termiz' });
  const assign = (name: CallerName, official: string) =>
    as(name, () => officials.assignApplication({ number, official }));
  await assert.rejects(assign('cadastre', 'cadastre-2'), refusal('head-only'));
  await assert.rejects(assign('interior', 'interior-2'), refusal('not-your-turn'));
  await assert.rejects(assign('cadastreHead', 'a b'), refusal('request-invalid'));
  await assign('cadastreHead', 'cadastre-1');
  assert.ok((await queued('cadastre', { claim: 'CLAIM_FILTER_MINE' })).includes(number));
  await assign('cadastre', 'cadastre-2');
  const outcome = decide('cadastre', { number, outcome: 'OUTCOME_APPROVED' });
  await assert.rejects(outcome, refusal('already-claimed'));
  assert.equal((await read(client, number, 'cadastreHead')).claimedBy, 'cadastre-2');
});

test('one step with many: each has its own outcome, and the counts follow', async () => {
  const counts = () => as('cadastre', () => officials.countQueue({ territory: 'interior-jizzax' }));
  const numbers = [
    await inExamination({ office: 'interior-jizzax' }),
    await inExamination({ office: 'interior-jizzax' }),
  ];
  const [first = '', second = ''] = numbers;
  const other = (await archiveInExamination(client)).number;
  await claim('cadastreHead', second);
  const step = 'BULK_STEP_CLAIM';
  const all = [...numbers, other];
  assert.deepEqual(await bulk('cadastre', { numbers: all, step }), [
    'STATE_UNDER_EXAMINATION',
    'already-claimed',
    'application-unknown',
  ]);
  const { states, ...counted } = await counts();
  assert.deepEqual(counted, { all: 2, free: 0, mine: 1, proposed: 0, due: 0, overdue: 0, opinions: 0 });
  assert.ok(states.some(({ state }) => state === 'STATE_RETURNED'));
  const assigning = { numbers, step: 'BULK_STEP_ASSIGN', official: 'cadastre-1' } as const;
  assert.deepEqual(await bulk('cadastreHead', assigning), ['STATE_UNDER_EXAMINATION', 'STATE_UNDER_EXAMINATION']);
  const approving = { numbers, step: 'BULK_STEP_APPROVE', idempotencyKey: key() } as const;
  assert.deepEqual(await bulk('cadastre', approving), ['STATE_UNDER_EXAMINATION', 'STATE_UNDER_EXAMINATION']);
  assert.deepEqual(await bulk('cadastre', approving), ['STATE_UNDER_EXAMINATION', 'STATE_UNDER_EXAMINATION'], 'once');
  assert.equal((await read(client, first)).parts[0]?.outcome, 'PART_OUTCOME_APPROVED');
  assert.equal((await counts()).all, 0);
  for (const wrong of [
    { numbers: [] },
    { numbers: [first, first] },
    { numbers: Array(51).fill(first) },
    { official: 'x' },
  ]) {
    await assert.rejects(bulk('cadastre', { numbers, step, ...wrong }), refusal('request-invalid'));
  }
});
