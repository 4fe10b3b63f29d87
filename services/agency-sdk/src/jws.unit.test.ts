import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { createHeadReader, encodeHead, isSignedBy, signDetached } from './jws.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const payload = Buffer.from('not text: \u0000\u00ff');
const head = encodeHead('darcha-question', 'portal/00');
const [, , signature = ''] = signDetached(head, payload, privateKey).split('.');
const encoded = (header: unknown) => Buffer.from(JSON.stringify(header)).toString('base64url');

test('what it signs, a library of JOSE verifies', async () => {
  const { protectedHeader } = await flattenedVerify({ protected: head, payload, signature }, publicKey);
  assert.deepEqual(protectedHeader, {
    alg: 'EdDSA',
    b64: false,
    crit: ['b64'],
    kid: 'portal/00',
    typ: 'darcha-question',
  });
});

test('a signature has one text: no padding, no other alphabet, no stray bits', () => {
  assert.ok(isSignedBy(publicKey, head, payload, signature));
  const last = signature.slice(-1);
  const stray = signature.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
  for (const other of [`${signature}=`, `${signature}==`, `${signature} `, stray, signature.slice(0, -1), '']) {
    assert.equal(isSignedBy(publicKey, head, payload, other), false, other);
  }
  const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  assert.equal(isSignedBy(rsa, head, payload, signature), false);
});

test('only headers of this form are read', () => {
  const read = createHeadReader();
  const sound = { alg: 'EdDSA', b64: false, crit: ['b64'], kid: 'k', typ: 't' };
  assert.deepEqual(read(encoded(sound)), { typ: 't', kid: 'k', b64: false });
  for (const changed of [
    { alg: 'none' },
    { alg: 'ES256' },
    { crit: undefined },
    { crit: [] },
    { crit: ['b64', 'exp'] },
    { crit: 'b64' },
  ]) {
    assert.equal(read(encoded({ ...sound, ...changed })), undefined, JSON.stringify(changed));
  }
  for (const text of ['', '=', `${encoded(sound)}=`, encoded([]), encoded('x'), '_____w']) {
    assert.equal(read(text), undefined, text);
  }
});
