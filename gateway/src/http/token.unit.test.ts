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

test('a token of the development provider opens nothing in production', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const token = await new SignJWT({ kind: 'integrator', client_id: 'darcha-signin' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer('https://id.example.uz')
    .setAudience('urn:darcha:api')
    .setSubject('s')
    .setExpirationTime('5m')
    .sign(privateKey);
  const keys = { getKey: async () => publicKey, state: () => 'up' as const };
  const tokens = (production: boolean) =>
    createTokens({ keys, issuer: 'https://id.example.uz', audience: 'urn:darcha:api', production });
  await assert.rejects(tokens(true).verify(token), { code: 'token-invalid' });
  assert.equal((await tokens(false).verify(token)).caller.kind, 'integrator');
});
