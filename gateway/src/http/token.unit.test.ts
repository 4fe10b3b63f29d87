import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateKeyPair, SignJWT } from 'jose';
import { createTokens, toHolder } from './token.ts';

const common = { sub: 's', exp: 1_800_000_000, scope: 'catalogue portal', name: 'N' };

test('claims become the caller the services know', () => {
  assert.deepEqual(toHolder({ ...common, kind: 'person', pin: '91203950010011' }).caller, {
    kind: 'person',
    pin: '91203950010011',
    name: 'N',
  });
  assert.deepEqual(toHolder({ ...common, kind: 'official', agency: 'a', roles: ['clerk', 7] }).caller, {
    kind: 'official',
    id: 's',
    name: 'N',
    agency: 'a',
    roles: ['clerk'],
  });
  assert.deepEqual(toHolder({ ...common, kind: 'integrator' }).caller, { kind: 'integrator', id: 's' });
});

test('scopes and the end of a token are read', () => {
  const holder = toHolder({ ...common, kind: 'integrator' });
  assert.deepEqual([...holder.scopes], ['catalogue', 'portal']);
  assert.equal(holder.expiresAt, 1_800_000_000_000);
});

test('half-told claims are refused, never guessed', () => {
  const wrong: Record<string, unknown>[] = [
    {},
    { kind: 'service' },
    { kind: 'anonymous' },
    { kind: 'person' },
    { kind: 'person', pin: '123' },
    { kind: 'person', pin: '91203950010011', organisation: { tin: '1', name: 'O' } },
    { kind: 'person', pin: '91203950010011', organisation: { tin: '900000011' } },
    { kind: 'official' },
    { kind: 'official', agency: '' },
  ];
  for (const claims of wrong)
    assert.throws(() => toHolder({ ...common, ...claims }), { code: 'token-invalid' }, JSON.stringify(claims));
});

/** A provider in memory: makes tokens, and counts how often its key was needed to check one. */
async function provider() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const issuer = 'https://id.example.uz';
  let checks = 0;
  const getKey = async () => {
    checks += 1;
    return publicKey;
  };
  const keys = { getKey, state: () => 'up' as const };
  const issue = (claims: Record<string, unknown>, { iat, exp }: { iat?: number; exp: number }) => {
    const times = { exp, ...(iat !== undefined && { iat }) };
    return new SignJWT({ kind: 'integrator', iss: issuer, aud: 'urn:darcha:api', sub: 's', ...times, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .sign(privateKey);
  };
  const tokens = (production: boolean) => createTokens({ keys, issuer, audience: 'urn:darcha:api', production });
  return { issue, tokens, checks: () => checks };
}

const seconds = () => Math.floor(Date.now() / 1_000);
const hour = 3_600;

test('a token of the development provider opens nothing in production, whichever client it is for', async () => {
  const { issue, tokens } = await provider();
  const now = seconds();
  for (const client_id of ['darcha-signin', 'darcha-portal', 'integrator', undefined]) {
    const token = await issue({ development: true, client_id }, { iat: now, exp: now + 300 });
    await assert.rejects(tokens(true).verify(token), { code: 'token-invalid', message: /development/ });
    assert.equal((await tokens(false).verify(token)).caller.kind, 'integrator');
  }
  const real = await issue({ client_id: 'portal' }, { iat: now, exp: now + 300 });
  assert.equal((await tokens(true).verify(real)).caller.kind, 'integrator');
});

test('a token for more than a day, or that does not say since when, is refused', async () => {
  const { issue, tokens } = await provider();
  const now = seconds();
  for (const times of [
    { iat: now, exp: now + 25 * hour },
    { iat: now - 30 * hour, exp: now + hour },
    { iat: now + 30 * hour, exp: now + 31 * hour },
    { exp: now + hour },
  ]) {
    await assert.rejects(tokens(true).verify(await issue({}, times)), { code: 'token-invalid' }, JSON.stringify(times));
  }
  const longest = await issue({}, { iat: now, exp: now + 24 * hour });
  assert.equal((await tokens(true).verify(longest)).expiresAt, (now + 24 * hour) * 1_000);
});

test('a verified token is checked anew after five minutes, and not known beyond its end', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  const { issue, tokens, checks } = await provider();
  const all = tokens(true);
  const now = seconds();
  const long = await issue({}, { iat: now, exp: now + hour });
  const short = await issue({}, { iat: now, exp: now + 60 });
  for (const token of [long, long, short, short]) await all.verify(token);
  assert.equal(checks(), 2);
  context.mock.timers.tick(61_000);
  assert.deepEqual([all.known(long)?.subject, all.known(short)], ['s', undefined]);
  context.mock.timers.tick(4 * 60_000);
  assert.equal(all.known(long), undefined);
  await all.verify(long);
  assert.equal(checks(), 3);
});
