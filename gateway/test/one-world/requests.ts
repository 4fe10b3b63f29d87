/** Wrong and hostile requests: each gets a problem that says what to do, and nothing reaches a service. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import request, { type Test } from 'supertest';
import { conforms } from '../support/contract.ts';
import { owned } from '../support/knobs.ts';
import { world } from './world.ts';

const person = `Bearer ${await world.token('dilnoza')}`;
const official = `Bearer ${await world.token('clerk-social')}`;

beforeEach(() => {
  world.knobs.last = { request: undefined, caller: undefined, correlationId: undefined };
});

const get = (path: string) => request(world.address).get(path);
const post = (path: string) =>
  request(world.address).post(path).set('Authorization', person).set('Idempotency-Key', 'key-12345678');
const create = (body: string) => post('/api/v1/applications').type('application/json').send(body);
const patch = () => request(world.address).patch(`/api/v1/applications/${owned}/form`).set('Authorization', person);

async function refused(operation: string, sent: Test, status: number, code: string) {
  const response = conforms(operation, await sent);
  assert.deepEqual([response.status, response.body.code], [status, code], response.text);
  assert.equal(response.body.instance, `urn:darcha:request:${response.headers['x-correlation-id']}`);
  assert.equal(world.knobs.last.request, undefined, 'no service was asked');
  return response;
}

test('malformed, empty, scalar and wrongly encoded bodies', async () => {
  await refused('createApplication', create('{"service":'), 400, 'json-malformed');
  await refused('createApplication', create(''), 400, 'json-malformed');
  await refused('createApplication', create('"service"'), 400, 'json-malformed');
  await refused('createApplication', create('[]'), 400, 'request-invalid');
  const latin = post('/api/v1/applications').set('Content-Type', 'application/json; charset=latin1').send('{}');
  await refused('createApplication', latin, 415, 'media-type-unsupported');
  const zipped = create('{"service":"x"}').set('Content-Encoding', 'gzip');
  await refused('createApplication', zipped, 415, 'media-type-unsupported');
});

test('an answer does not repeat what was sent in a broken body', async () => {
  const response = await create('{"pin": 91203950010011');
  assert.doesNotMatch(response.text, /91203950010011/);
});

test('bodies that are too large or too deep', async () => {
  const large = JSON.stringify({ service: 'a', form: { text: 'x'.repeat(300 * 1024) } });
  await refused('createApplication', create(large), 413, 'body-too-large');
  const deep = `{"service":"a","form":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
  await refused('createApplication', create(deep), 400, 'json-too-deep');
});

test('a body of very many parts, by members or by items', async () => {
  const members = Object.fromEntries(Array.from({ length: 25_000 }, (_, index) => [index, 1]));
  const items = { form: { names: Array.from({ length: 11_000 }, () => 1) } };
  const evidence = `/api/v1/applications/${owned}/evidence`;
  for (const [operation, sent] of [
    ['createApplication', create(JSON.stringify(items))],
    ['requestEvidence', post(evidence).send(members)],
    ['updateForm', patch().set('If-Match', '*').type('application/merge-patch+json').send(JSON.stringify(items))],
  ] as const) {
    const { body, text } = await refused(operation, sent, 400, 'body-too-complex');
    assert.match(body.detail, /10,000/);
    assert.ok(text.length < 1_000, text.slice(0, 1_000));
  }
});

test('of very many faults the first are told, and how many more there are', async () => {
  const members = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`m${index}`, 1]));
  const { body, text } = await refused('createApplication', create(JSON.stringify(members)), 400, 'request-invalid');
  assert.equal(body.errors.length, 50);
  assert.equal(body.errors.length + body.errorsLeftOut, 5_001, 'those members, and the service that is missing');
  assert.match(body.detail, /5,001 faults.*first 50/);
  assert.ok(text.length < 20_000);
  const long = await refused('createApplication', create(`{"${'x'.repeat(200_000)}":1}`), 400, 'request-invalid');
  assert.ok(long.text.length < 2_000);
});

test('control characters, lone surrogates and prototypes', async () => {
  const first = await refused(
    'createApplication',
    create('{"service":"a","form":{"x":["\\u0000"]}}'),
    400,
    'control-characters',
  );
  assert.equal(first.body.errors[0].path, '/form/x/0');
  await refused('createApplication', create('{"service":"a","form":{"x":"\\ud800"}}'), 400, 'control-characters');
  await refused(
    'createApplication',
    create('{"service":"a","form":{"__proto__":{"admin":true}}}'),
    400,
    'request-invalid',
  );
  await refused('listServices', get('/api/v1/services?q=%00'), 400, 'control-characters');
  await refused('listServices', get('/api/v1/services?q=a%0d%0aSet-Cookie:x'), 400, 'control-characters');
});

test('line breaks are part of a text', async () => {
  const response = await create('{"service":"childbirth-benefit","form":{"note":"one\\n\\ttwo"}}');
  assert.equal(response.status, 201);
});

test('a wrong or missing content type', async () => {
  await refused(
    'createApplication',
    post('/api/v1/applications').type('text/plain').send('{}'),
    415,
    'media-type-unsupported',
  );
  const merge = patch().set('If-Match', '"3"').type('application/json').send('{}');
  const response = await refused('updateForm', merge, 415, 'media-type-unsupported');
  assert.equal(response.headers['accept-patch'], 'application/merge-patch+json');
  const body = post(`/api/v1/applications/${owned}/submission`).type('application/json').send('{}');
  await refused('submitApplication', body, 415, 'media-type-unsupported');
});

test('without a body one is told what to send', async () => {
  const decision = request(world.address).post(`/api/v1/applications/${owned}/decision`).set('Authorization', official);
  const { body } = await refused('decideApplication', decision, 400, 'json-malformed');
  assert.match(body.detail, /The body is missing\. Send a JSON object as application\/json, for example \{"outcome":/);
});

test('every fault of a body is told, with its place', async () => {
  const sent = request(world.address)
    .post(`/api/v1/applications/${owned}/decision`)
    .set('Authorization', official)
    .send({ outcome: 'maybe', reasons: 'short', fields: ['phone'], extra: 1 });
  const { body } = await refused('decideApplication', sent, 400, 'request-invalid');
  assert.deepEqual(body.errors.map((fault: { path: string; code: string }) => `${fault.path} ${fault.code}`).sort(), [
    '/extra additionalProperties',
    '/fields/0 pattern',
    '/outcome enum',
    '/reasons minLength',
  ]);
});

test('unknown addresses and methods', async () => {
  const unknown = await get('/api/v2/nothing');
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'path-unknown']);
  assert.match(unknown.headers['content-type'] ?? '', /^application\/problem\+json/);
  const method = await request(world.address).delete('/api/v1/services');
  assert.deepEqual([method.status, method.body.code, method.headers.allow], [405, 'method-not-allowed', 'GET, HEAD']);
  const fixed = await get('/api/v1/results/verification');
  assert.deepEqual([fixed.status, fixed.headers.allow], [405, 'POST']);
});

test('headers a change needs', async () => {
  const noKey = request(world.address).post('/api/v1/applications').set('Authorization', person).send({ service: 'a' });
  const key = await refused('createApplication', noKey, 400, 'request-invalid');
  assert.equal(key.body.errors[0].path, 'Idempotency-Key');
  assert.match(key.body.detail, /^Idempotency-Key: Send this header, for example [0-9a-f-]{36}\. Chosen by you/);
  const type = 'application/merge-patch+json';
  const unseen = await refused('updateForm', patch().type(type).send('{}'), 428, 'precondition-required');
  assert.match(unseen.body.errors[0].message, /^Send this header, for example "3"\. The `ETag`/);
  await refused('updateForm', patch().set('If-Match', 'three').type(type).send('{}'), 400, 'request-invalid');
  for (const version of ['"0"', '"00"', '"03"']) {
    const sent = patch().set('If-Match', version).type(type).send('{}');
    await refused('updateForm', sent, 400, 'request-invalid');
  }
  const stale = conforms('updateForm', await patch().set('If-Match', '"2"').type(type).send('{"a":1}'));
  assert.deepEqual([stale.status, stale.body.code, stale.body.party], [412, 'version-stale', 'service:intake']);
  const changed = conforms('updateForm', await patch().set('If-Match', '"3"').type(type).send('{"a":null}'));
  assert.deepEqual([changed.status, changed.headers.etag], [200, '"3"']);
});

test('every reply carries the headers that keep browsers safe, and none that tells of the software', async () => {
  for (const path of ['/api/v1/services/childbirth-benefit', '/nothing', '/livez']) {
    const { headers } = await get(path);
    assert.match(headers['content-security-policy'] ?? '', /default-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-powered-by'], undefined);
  }
});
