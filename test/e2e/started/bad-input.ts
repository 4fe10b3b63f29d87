import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importJWK, SignJWT } from 'jose';
import { newKey, ok, type Reply } from '../../support/portal.ts';
import { system } from './system.ts';

const form = { account: '22618000000000000001', phone: '+998000000001' };
const service = 'childbirth-benefit';

function begin(body: unknown, key = newKey(), name = 'dilnoza'): Promise<Reply> {
  return system.portal.as(name).post('/api/v1/applications', body, { headers: { 'idempotency-key': key } });
}

/** Every refusal is a problem that says what is wrong, who failed and under which correlation id. */
function isProblem(reply: Reply, status: number, code: string): Reply['body'] {
  assert.equal(reply.status, status, JSON.stringify(reply.body));
  assert.match(reply.headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.equal(reply.body.code, code);
  assert.equal(reply.body.status, status);
  assert.ok(reply.body.title && reply.body.detail && reply.body.party && reply.body.instance);
  assert.doesNotMatch(JSON.stringify(reply.body), /node_modules|\.ts:|mongo/i);
  return reply.body;
}

test('malformed and hostile JSON', async () => {
  for (const body of ['{"service": ', '[]', '"text"', 'null', '{"service": "x", "service2": 1}']) {
    const reply = await begin(body);
    assert.equal(reply.status, 400, body);
    assert.match(reply.headers.get('content-type') ?? '', /problem/);
  }
  const proto = await begin('{"service": "childbirth-benefit", "form": {"__proto__": {"polluted": true}}}');
  assert.equal(proto.status, 400);
  const deep = `{"service": "childbirth-benefit", "form": {"account": ${'['.repeat(5_000)}${']'.repeat(5_000)}}}`;
  assert.equal((await begin(deep)).status, 400);
  const large = await begin({ service, form: { ...form, phone: 'x'.repeat(300_000) } });
  assert.equal(large.status, 413);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('an operator in place of a value finds nothing', async () => {
  const reply = await begin({ service: { $ne: null }, form });
  assert.equal(reply.status, 400);
  assert.equal((await system.portal.visitor.get('/api/v1/results/%7B%22$ne%22:1%7D')).status, 400);
});

test('unknown service, retired version, informational service', async () => {
  isProblem(await begin({ service: 'no-such-service', form: {} }), 404, 'service-unknown');
  isProblem(await begin({ service, serviceVersion: 1, form: {} }), 409, 'service-retired');
  isProblem(await begin({ service: 'id-card-renewal', form: {} }), 409, 'service-informational');
});

test('form errors: every one, with its path', async () => {
  const draft = ok(await begin({ service, form: {} }), 201);
  const path = `/api/v1/applications/${draft.number}`;
  const missing = isProblem(await system.portal.as('dilnoza').post(`${path}/submission`), 400, 'form-invalid');
  assert.deepEqual(missing.errors.map((error: { path: string }) => error.path).sort(), ['/account', '/phone']);
  // A draft keeps unfinished answers; only what the form does not know is refused at once.
  const unknown = isProblem(await begin({ service, form: { extra: 1 } }), 400, 'form-invalid');
  assert.deepEqual(
    unknown.errors.map((error: { path: string }) => error.path),
    ['/extra'],
  );
  const wrong = ok(await begin({ service, form: { account: '12', phone: 'call me' } }), 201);
  const submission = `/api/v1/applications/${wrong.number}/submission`;
  const refused = isProblem(await system.portal.as('dilnoza').post(submission), 400, 'form-invalid');
  assert.deepEqual(refused.errors.map((error: { path: string }) => error.path).sort(), ['/account', '/phone']);
});

test('somebody else’s application looks as if it did not exist', async () => {
  const draft = ok(await begin({ service, form }), 201);
  const path = `/api/v1/applications/${draft.number}`;
  const stranger = system.portal.as('aziz');
  for (const reply of [
    await stranger.get(path),
    await stranger.post(`${path}/submission`),
    await stranger.post(`${path}/withdrawal`),
    await stranger.patch(`${path}/form`, { phone: '+998000000009' }, { headers: { 'if-match': '"1"' } }),
    await stranger.post(`${path}/evidence`, { names: ['birth'] }),
    await stranger.get(`${path}/result`),
  ]) {
    isProblem(reply, 404, 'application-unknown');
  }
  assert.equal((await stranger.get(`${path}/timeline`)).status, 404);
  assert.equal((await stranger.get(`${path}/live`)).status, 404);
});

test('a clerk of another agency, and a clerk before submission', async () => {
  const draft = ok(await begin({ service: 'archive-salary-certificate', form: {} }, newKey(), 'gulnora'), 201);
  const path = `/api/v1/applications/${draft.number}`;
  isProblem(await system.portal.as('clerk-archive').get(path), 404, 'application-unknown');
  const form = { employer: 'Namuna zavodi', from: 1978, to: 1990, office: 'national-archive-tashkent' };
  const gulnora = system.portal.as('gulnora');
  ok(await gulnora.patch(`${path}/form`, form, { headers: { 'if-match': `"${draft.version}"` } }));
  ok(await gulnora.post(`${path}/submission`));
  for (const step of ['claim', 'decision', 'collection']) {
    const body = { claim: undefined, decision: { outcome: 'approved' }, collection: { code: '12345678' } }[step];
    isProblem(await system.portal.as('clerk-social').post(`${path}/${step}`, body), 404, 'application-unknown');
  }
  isProblem(await gulnora.post(`${path}/claim`), 403, 'officials-only');
});

test('an expired token, a foreign one, none', async () => {
  const jwks = JSON.parse(readFileSync(join(system.dataDirectory, 'identity/jwks.json'), 'utf8'));
  const key = jwks.keys[0];
  const now = Math.floor(Date.now() / 1000);
  const token = (expires: number, audience: string) =>
    new SignJWT({ kind: 'person', pin: '91203950010011', name: 'N', scope: 'portal', client_id: 'darcha-signin' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
      .setIssuer(system.addresses.identity)
      .setAudience(audience)
      .setSubject('dilnoza')
      .setJti(newKey())
      .setIssuedAt(now - 3_600)
      .setExpirationTime(expires);
  const signed = async (builder: SignJWT) => builder.sign(await importJWK(key, 'ES256'));
  const asked = async (bearer: string | undefined) =>
    system.portal.visitor.get('/api/v1/applications', bearer ? { headers: { authorization: `Bearer ${bearer}` } } : {});
  assert.equal((await asked(await signed(token(now + 600, 'urn:darcha:api')))).status, 200);
  isProblem(await asked(await signed(token(now - 60, 'urn:darcha:api'))), 401, 'token-expired');
  assert.equal((await asked(await signed(token(now + 600, 'urn:other:api')))).status, 401);
  assert.equal((await asked('not-a-token')).status, 401);
  const none = await asked(undefined);
  assert.equal(none.status, 401);
  assert.match(none.headers.get('www-authenticate') ?? '', /^Bearer/);
});

test('a repeated key gives the same draft; with another body it is refused', async () => {
  const key = newKey();
  const first = ok(await begin({ service, form }, key), 201);
  const again = await begin({ service, form }, key);
  assert.ok([200, 201].includes(again.status));
  assert.equal(again.body.number, first.number);
  const other = await begin({ service, form: { ...form, phone: '+998000000002' } }, key);
  assert.equal(other.body.code, 'key-reused');
  assert.ok(other.status >= 400 && other.status < 500);
  const ofAnother = ok(await begin({ service, form }, key, 'aziz'), 201);
  assert.notEqual(ofAnother.number, first.number);
});

test('a change made on an outdated version is refused, and nothing is lost', async () => {
  const draft = ok(await begin({ service, form }), 201);
  const applicant = system.portal.as('dilnoza');
  const path = `/api/v1/applications/${draft.number}`;
  const headers = { 'if-match': `"${draft.version}"` };
  ok(await applicant.patch(`${path}/form`, { phone: '+998000000003' }, { headers }));
  const stale = await applicant.patch(`${path}/form`, { phone: '+998000000004' }, { headers });
  isProblem(stale, 412, 'version-stale');
  assert.equal(ok(await applicant.get(path)).form.phone, '+998000000003');
});
