import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readIdentityConfig, readSignInConfig } from './config.ts';

const data = mkdtempSync(join(tmpdir(), 'darcha-identity-config-'));
after(() => rmSync(data, { recursive: true, force: true }));

test('what is not said is usual, and an environment that is not said is production', () => {
  const config = readIdentityConfig({});
  assert.deepEqual(
    [config.environment, config.port, config.tokenSeconds, config.issuer, config.portalRedirects],
    ['production', 8081, 600, undefined, []],
  );
  assert.ok(Object.isFrozen(config));
});

test('a list of the portal’s addresses is read one by one', () => {
  const config = readIdentityConfig({
    DARCHA_PORTAL_REDIRECTS: 'http://127.0.0.1:8080/back, https://darcha.example/back',
  });
  assert.deepEqual(config.portalRedirects, ['http://127.0.0.1:8080/back', 'https://darcha.example/back']);
});

for (const [name, value] of [
  ['DARCHA_ENVIRONMENT', 'prod'],
  ['DARCHA_IDENTITY_PORT', '80a'],
  ['DARCHA_IDENTITY_PORT', '70000'],
  ['DARCHA_TOKEN_SECONDS', '0'],
  ['DARCHA_ISSUER', 'localhost:8081'],
  ['DARCHA_ISSUER', 'http://127.0.0.1:8081/identity'],
  ['DARCHA_PORTAL_REDIRECTS', 'http://127.0.0.1/back,javascript:alert(1)'],
] as const) {
  test(`${name}=${value} is refused by its name`, () => {
    assert.throws(() => readIdentityConfig({ [name]: value }), new RegExp(`${name}.*has to be`));
  });
}

test('signin asks the issuer named, else the one written down, else the default', () => {
  assert.equal(readSignInConfig({ DARCHA_DATA: data }).issuer, 'http://127.0.0.1:8081');
  writeFileSync(join(data, 'addresses.json'), JSON.stringify({ identity: 'http://127.0.0.1:4321' }));
  assert.equal(readSignInConfig({ DARCHA_DATA: data }).issuer, 'http://127.0.0.1:4321');
  const named = readSignInConfig({ DARCHA_DATA: data, DARCHA_ISSUER: 'http://127.0.0.1:5/' });
  assert.equal(named.issuer, 'http://127.0.0.1:5');
});

for (const [what, content] of [
  ['not JSON', '{'],
  ['without the address', '{}'],
] as const) {
  test(`addresses that are ${what} are refused by the file's name`, () => {
    writeFileSync(join(data, 'addresses.json'), content);
    assert.throws(() => readSignInConfig({ DARCHA_DATA: data }), /addresses\.json.*start Darcha again/);
  });
}
