/** What passes between caller and service: who calls, under which number, and what a service answers when it refuses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { owned } from '../support/knobs.ts';
import { world } from './world.ts';

const person = `Bearer ${await world.token('dilnoza')}`;

const post = (path: string) =>
  request(world.address).post(path).set('Authorization', person).set('Idempotency-Key', 'key-12345678');
const create = (body: string) => post('/api/v1/applications').type('application/json').send(body);

test('what a service says reaches the caller with kind, code, party, faults and facts', async () => {
  world.knobs.fail = new DomainError('invalid', 'form-invalid', 'One answer is wrong.', {
    faults: [{ path: '/account', code: 'pattern', message: 'An account has 20 digits.' }],
  });
  const invalid = conforms('createApplication', await create('{"service":"a"}'));
  assert.equal(invalid.status, 400);
  assert.partialDeepStrictEqual(invalid.body, {
    type: '/problems/form-invalid',
    code: 'form-invalid',
    party: 'service:intake',
    errors: [{ path: '/account', code: 'pattern', message: 'An account has 20 digits.' }],
  });
  world.knobs.fail = new DomainError('unavailable', 'register-unavailable', 'The register is away.', {
    party: 'agency:interior-ministry',
    details: { logPosition: '9' },
  });
  const away = conforms('createApplication', await create('{"service":"a"}'));
  assert.deepEqual([away.status, away.headers['retry-after'], away.body.party], [503, '5', 'agency:interior-ministry']);
  assert.deepEqual(away.body.facts, { logPosition: '9' });
});

test('what a service did not mean to say stays inside', async () => {
  world.knobs.fail = new Error('password of the database');
  const response = conforms('createApplication', await create('{"service":"a"}'));
  assert.equal(response.status, 500);
  assert.doesNotMatch(response.text, /password|stack/);
});

test('caller, correlation id and version reach the service', async () => {
  await post(`/api/v1/applications/${owned}/submission`).set('If-Match', '"3"').set('X-Correlation-Id', 'my-number-1');
  const { caller, correlationId, request: sent } = world.knobs.last;
  assert.deepEqual(caller, { kind: 'person', pin: '91203950010011', name: 'Namunayeva Dilnoza Sinov qizi' });
  assert.equal(correlationId, 'my-number-1');
  assert.partialDeepStrictEqual(sent, { number: owned, expectedVersion: 3, idempotencyKey: 'key-12345678' });
});
