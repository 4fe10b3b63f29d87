/** Access tokens, good and bad, and an identity provider that is away. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import request from 'supertest';
import { conforms } from './support/contract.ts';
import { createReader } from './support/reader.ts';
import { eventually, startWorld, type World } from './support/world.ts';

/** A provider whose every token the test makes itself. */
let provider: Server;
let issuer: string;
let world: World;
let privateKey: CryptoKey;

before(async () => {
  const pair = await generateKeyPair('ES256');
  privateKey = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  provider = createServer((asked, answer) => {
    const body = asked.url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    answer.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  world = await startWorld({ issuer });
});
after(async () => {
  await world.stop();
  provider.closeAllConnections();
  provider.close();
});

interface Changes {
  audience?: string;
  expires?: number;
  type?: string;
  issuer?: string;
  kid?: string;
  claims?: Record<string, unknown>;
}

function token(changes: Changes = {}): Promise<string> {
  const claims = { kind: 'person', name: 'Test', pin: '91203950010011', scope: 'catalogue portal', ...changes.claims };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: changes.type ?? 'at+jwt', kid: changes.kid ?? 'one' })
    .setIssuer(changes.issuer ?? issuer)
    .setAudience(changes.audience ?? 'urn:darcha:api')
    .setSubject('tester')
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1_000) + (changes.expires ?? 300))
    .sign(privateKey);
}

async function list(authorization: string) {
  return conforms(
    'listApplications',
    await request(world.address).get('/api/v1/applications').set('Authorization', authorization),
  );
}

const cases: [string, Changes, number, string][] = [
  ['a good one', {}, 200, ''],
  ['one that expired within the tolerance of clocks', { expires: -2 }, 200, ''],
  ['an expired one', { expires: -10 }, 401, 'token-expired'],
  ['one for another system', { audience: 'urn:other' }, 401, 'token-wrong-audience'],
  ['one of another issuer', { issuer: 'https://other.example' }, 401, 'token-invalid'],
  ['an ID token', { type: 'JWT' }, 401, 'token-invalid'],
  ['one signed with a key the provider does not have', { kid: 'two' }, 401, 'token-invalid'],
  ['one without a personal number', { claims: { pin: undefined } }, 401, 'token-invalid'],
  ['one with a malformed personal number', { claims: { pin: '1' } }, 401, 'token-invalid'],
  ['one of nobody we know', { claims: { kind: 'robot' } }, 401, 'token-invalid'],
  ['one without the scope', { claims: { scope: 'catalogue' } }, 403, 'scope-missing'],
];

for (const [what, changes, status, code] of cases) {
  test(`a token: ${what}`, async () => {
    const response = await list(`Bearer ${await token(changes)}`);
    assert.deepEqual([response.status, response.body.code ?? ''], [status, code]);
    if (status === 401)
      assert.match(response.headers['www-authenticate'] ?? '', /^Bearer realm="darcha", error="invalid_token"/);
  });
}

test('an authorization that is no token is named as such, and none at all is asked for', async () => {
  for (const header of ['Basic YTpi', 'Bearer', 'Bearer a b', `Bearer ${'x'.repeat(9_000)}`]) {
    const response = await list(header);
    assert.deepEqual([response.status, response.body.code], [401, 'token-invalid'], header.slice(0, 20));
  }
  const none = await request(world.address).get('/api/v1/applications');
  assert.deepEqual(
    [none.status, none.body.code, none.headers['www-authenticate']],
    [401, 'token-missing', 'Bearer realm="darcha"'],
  );
});

test('a representative is told apart from the person', async () => {
  const organisation = { tin: '900000011', name: 'Namuna' };
  await list(`Bearer ${await token({ claims: { organisation } })}`);
  assert.partialDeepStrictEqual(world.knobs.last.caller, { kind: 'person', organisation });
});

test('an unknown provider is a passing failure: told as such, and over when it is back', async () => {
  const other = await startWorld({ issuer: 'http://127.0.0.1:1' });
  try {
    const bearer = `Bearer ${await token()}`;
    const response = conforms(
      'listApplications',
      await request(other.address).get('/api/v1/applications').set('Authorization', bearer),
    );
    assert.deepEqual(
      [response.status, response.body.code, response.body.party],
      [503, 'identity-unavailable', 'service:identity'],
    );
    assert.equal((await request(other.address).get('/readyz')).body.parts.identity, 'down');
    assert.equal((await request(other.address).get('/api/v1/services')).status, 200);
  } finally {
    await other.stop();
  }
});

test('whoever can be checked with a known key stays signed in while the provider is away', async () => {
  assert.equal((await list(`Bearer ${await token()}`)).status, 200);
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
  assert.equal((await list(`Bearer ${await token({ claims: { name: 'Another' } })}`)).status, 200);
});

test('too many requests of one person do not touch another', async () => {
  const small = await startWorld({ ratePerMinute: 5 });
  try {
    const [one, two] = [await small.token('dilnoza'), await small.token('aziz')];
    const ask = (bearer: string) =>
      request(small.address).get('/api/v1/applications').set('Authorization', `Bearer ${bearer}`);
    await ask(one);
    await ask(two);
    const last = await eventually(async () => {
      const response = await ask(one);
      return response.status === 429 && response;
    });
    conforms('listApplications', last);
    assert.equal(last.body.code, 'too-many-requests');
    assert.ok(Number(last.headers['retry-after']) > 0);
    assert.match(last.headers.ratelimit ?? '', /r=0/);
    assert.equal((await ask(two)).status, 200);
    // Readers of pages, too: whoever shares an address with many is not stopped by them.
    const reader = createReader(small.address);
    await reader.signIn('malika');
    await eventually(async () => (await createReader(small.address).get('/')).status === 429);
    assert.equal((await reader.get('/applications')).status, 200);
  } finally {
    await small.stop();
  }
});
