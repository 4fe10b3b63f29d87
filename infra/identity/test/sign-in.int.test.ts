import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { walk } from '../src/browser.ts';
import { portalSecretFile, readIntegratorSecret } from '../src/keys.ts';
import { type RunningIdentity, startIdentity } from '../src/server.ts';
import { signIn } from '../src/sign-in.ts';

const PORTAL_BACK = 'http://127.0.0.1:8080/back';
const VERIFIER = oidc.randomPKCECodeVerifier();

let data: string;
let identity: RunningIdentity;

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'darcha-identity-'));
  identity = await startIdentity({
    environment: 'test',
    port: 0,
    dataDirectory: data,
    portalRedirects: [PORTAL_BACK],
    tokenSeconds: 300,
  });
});

after(async () => {
  await identity.stop();
  await rm(data, { recursive: true, force: true });
});

/** The claims of a token after the check an API makes: published key, issuer, audience, type. */
async function verified(token: string) {
  const keys = createRemoteJWKSet(new URL('/jwks', identity.issuer));
  const expected = { issuer: identity.issuer, audience: 'urn:darcha:api', typ: 'at+jwt', algorithms: ['ES256'] };
  const { payload } = await jwtVerify(token, keys, expected);
  return payload;
}

const signedIn = async (name: string) => verified(await signIn({ issuer: identity.issuer, name, dataDirectory: data }));

/** A request of the portal to sign somebody in, with these parameters set or, when undefined, left out. */
async function authorisation(changes: Readonly<Record<string, string | undefined>> = {}): Promise<URL> {
  const address = new URL('/auth', identity.issuer);
  const parameters = {
    client_id: 'darcha-portal',
    response_type: 'code',
    redirect_uri: PORTAL_BACK,
    scope: 'openid profile portal',
    code_challenge: await oidc.calculatePKCECodeChallenge(VERIFIER),
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) address.searchParams.set(name, value);
  return address;
}

const choose = (name: string) => new URLSearchParams({ name });

/** What the portal asks of the provider by itself, with its own secret unless another is given. */
async function asPortal(path: string, parameters: Record<string, string>, secret?: string): Promise<Response> {
  const own = secret ?? (await readFile(portalSecretFile(data), 'utf8')).trim();
  const authorization = `Basic ${Buffer.from(`darcha-portal:${own}`).toString('base64')}`;
  const body = new URLSearchParams(parameters);
  return fetch(new URL(path, identity.issuer), { method: 'POST', headers: { authorization }, body });
}

function exchange(answer: URL, verifier: string, secret?: string): Promise<Response> {
  const code = answer.searchParams.get('code') ?? '';
  const parameters = { grant_type: 'authorization_code', redirect_uri: PORTAL_BACK, code, code_verifier: verifier };
  return asPortal('/token', parameters, secret);
}

test('a citizen signs in and the token says who it is', async () => {
  const { iat = 0, exp = 0, ...claims } = await signedIn('dilnoza');
  assert.equal(exp - iat, 300);
  assert.equal(typeof claims.jti, 'string');
  assert.partialDeepStrictEqual(claims, {
    sub: 'dilnoza',
    client_id: 'darcha-signin',
    scope: 'catalogue portal',
    kind: 'person',
    development: true,
    pin: '91203950010011',
    name: 'Namunayeva Dilnoza Sinov qizi',
    locale: 'uz-Latn',
  });
  assert.equal('organisation' in claims || 'agency' in claims, false);
});

test('a representative’s token names the organisation', async () => {
  const claims = await signedIn('sardor');
  assert.partialDeepStrictEqual(claims, { kind: 'person', organisation: { tin: '900000011' } });
});

test('an official’s token names agency and roles and no personal number', async () => {
  const claims = await signedIn('head-social');
  const expected = { kind: 'official', agency: 'social-protection-agency', roles: ['clerk', 'head'] };
  assert.partialDeepStrictEqual(claims, expected);
  assert.equal('pin' in claims, false);
});

test('the integrator signs in as itself, for the catalogue only', async () => {
  const claims = await signedIn('integrator');
  const expected = { kind: 'integrator', client_id: 'integrator', scope: 'catalogue drafts', development: true };
  assert.partialDeepStrictEqual(claims, expected);
});

test('the integrator may not ask to act as a person, nor come with a wrong secret', async () => {
  const ask = (secret: string, scope: string) => {
    const authorization = `Basic ${Buffer.from(`integrator:${secret}`).toString('base64')}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope });
    return fetch(new URL('/token', identity.issuer), { method: 'POST', headers: { authorization }, body });
  };
  const secret = (await readIntegratorSecret(data)) ?? '';
  assert.equal((await ask(secret, 'catalogue')).status, 200);
  const beyond = await ask(secret, 'portal');
  assert.deepEqual([beyond.status, ((await beyond.json()) as { error: string }).error], [400, 'invalid_scope']);
  assert.equal((await ask('guessed', 'catalogue')).status, 401);
});

test('an unknown name is refused with the names there are', async () => {
  await assert.rejects(
    signIn({ issuer: identity.issuer, name: 'nobody' }),
    /nobody called "nobody".*dilnoza.*integrator/,
  );
});

test('the page refuses a name that is not on its list', async () => {
  await assert.rejects(
    walk(await authorisation(), choose('nobody'), PORTAL_BACK),
    /answered 400.*nobody called “nobody”/,
  );
});

test('the portal signs a person in and learns who it is from the ID token', async () => {
  const answer = await walk(await authorisation(), choose('timur'), PORTAL_BACK);
  const reply = await exchange(answer, VERIFIER);
  const tokens = (await reply.json()) as { access_token: string; id_token: string };
  assert.partialDeepStrictEqual(await verified(tokens.access_token), {
    client_id: 'darcha-portal',
    sub: 'timur',
    development: true,
  });
  const keys = createRemoteJWKSet(new URL('/jwks', identity.issuer));
  const { payload } = await jwtVerify(tokens.id_token, keys, { issuer: identity.issuer, audience: 'darcha-portal' });
  assert.partialDeepStrictEqual(payload, { sub: 'timur', family_name: 'Obraztsov', locale: 'ru' });
  assert.equal('pin' in payload, false);
});

test('a code is worth nothing with another PKCE verifier, nor a second time', async () => {
  const stolen = await walk(await authorisation(), choose('aziz'), PORTAL_BACK);
  const refused = await exchange(stolen, oidc.randomPKCECodeVerifier());
  assert.deepEqual([refused.status, ((await refused.json()) as { error: string }).error], [400, 'invalid_grant']);
  const answer = await walk(await authorisation(), choose('aziz'), PORTAL_BACK);
  assert.equal((await exchange(answer, VERIFIER)).status, 200);
  assert.equal((await exchange(answer, VERIFIER)).status, 400);
});

test('the portal renews a session with its secret only, until it has ended it', async () => {
  const signedIn = async () => walk(await authorisation(), choose('aziz'), PORTAL_BACK);
  assert.equal((await exchange(await signedIn(), VERIFIER, 'guessed')).status, 401);
  const { refresh_token } = (await (await exchange(await signedIn(), VERIFIER)).json()) as { refresh_token: string };
  const renew = (secret?: string) => asPortal('/token', { grant_type: 'refresh_token', refresh_token }, secret);
  assert.equal((await renew('guessed')).status, 401);
  assert.equal((await renew()).status, 200);
  assert.equal((await renew()).status, 200, 'two tabs may renew it');
  assert.equal((await asPortal('/token/revocation', { token: refresh_token })).status, 200);
  assert.equal((await renew()).status, 400);
});

test('a request without PKCE, or with its plain form, is sent back as a fault', async () => {
  for (const changes of [
    { code_challenge: undefined, code_challenge_method: undefined },
    { code_challenge: VERIFIER, code_challenge_method: 'plain' },
  ]) {
    const answer = await walk(await authorisation(changes), choose('aziz'), PORTAL_BACK);
    assert.equal(answer.searchParams.get('error'), 'invalid_request');
  }
});

test('a person can cancel', async () => {
  const answer = await walk(await authorisation(), new URLSearchParams({ cancel: 'yes' }), PORTAL_BACK);
  assert.equal(answer.searchParams.get('error'), 'access_denied');
});

test('nobody is sent to an address the portal did not name, and no token is made for another audience', async () => {
  const elsewhere = await fetch(await authorisation({ redirect_uri: 'https://elsewhere.example/' }), {
    redirect: 'manual',
  });
  assert.equal(elsewhere.status, 400);
  assert.match(await elsewhere.text(), /Development only/);
  const answer = await walk(await authorisation({ resource: 'urn:other:api' }), choose('aziz'), PORTAL_BACK);
  assert.equal(answer.searchParams.get('error'), 'invalid_target');
});

test('a sign-in that is not in progress is told so', async () => {
  const page = await fetch(new URL('/interaction/unknown', identity.issuer));
  assert.equal(page.status, 400);
  assert.match(await page.text(), /Go back to Darcha and sign in again/);
});
