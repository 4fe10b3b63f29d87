import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { bringsSecret, maskSecret, requireOwnPage } from './csrf.ts';
import { ownPath } from './sign-in.ts';

const secret = randomBytes(32).toString('base64url');
const address = 'https://darcha.example';

test('a form brings the secret back, which never looks the same', () => {
  const [one, other] = [maskSecret(secret), maskSecret(secret)];
  assert.notEqual(one, other);
  assert.ok(bringsSecret(one, secret) && bringsSecret(other, secret));
});

test('another secret, a cut one, none and the bare secret are refused', () => {
  const another = randomBytes(32).toString('base64url');
  for (const sent of [maskSecret(another), maskSecret(secret).slice(0, 40), '', secret]) {
    assert.ok(!bringsSecret(sent, secret));
  }
});

// biome-ignore format: a table
const origins: [headers: Record<string, string>, own: boolean][] = [
  [{ 'sec-fetch-site': 'same-origin' }, true], [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false], [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: address }, true], [{ origin: 'https://evil.example' }, false], [{ origin: 'null' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: address }, false], [{}, true],
];
for (const [headers, own] of origins) {
  test(`a form with ${JSON.stringify(headers)} is ${own ? 'ours' : 'refused'}`, () => {
    const check = () => requireOwnPage({ headers }, address);
    if (own) check();
    else assert.throws(check, { code: 'form-foreign' });
  });
}

// biome-ignore format: a table
const paths: [asked: unknown, path: string][] = [
  ['/applications?page=2', '/applications?page=2'], ['/', '/'], ['/a/../b', '/b'], ['/x#y', '/x'],
  ['//evil.example', '/'], ['/\\evil.example', '/'], ['/\t/evil.example', '/'], ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'], ['', '/'], [undefined, '/'], [['/a', '/b'], '/'], [`/${'a'.repeat(2000)}`, '/'],
  ['/./\\evil.example', '/'], ['/.//evil.example', '/'],
];
for (const [asked, path] of paths) {
  test(`after signing in ${JSON.stringify(asked)?.slice(0, 40)} leads to ${path}`, () =>
    assert.equal(ownPath(asked), path));
}
