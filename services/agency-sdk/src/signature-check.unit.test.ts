import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { batchOf } from './batch-signature.ts';
import { encodeHead, signDetached } from './jws.ts';
import { createSignatureCheck } from './signature-check.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const head = encodeHead('darcha-question-batch', 'portal/00');

function signed(size: number) {
  const payloads = Array.from({ length: size }, (_, i) => Buffer.from(`question ${i}`));
  const batch = batchOf(payloads);
  const jws = signDetached(head, batch.signed, privateKey);
  const signature = jws.split('.')[2] ?? '';
  return payloads.map((payload, i) => ({
    payload,
    signature: { key: publicKey, jws, head, signature, place: batch.places[i] ?? '' },
  }));
}

/** Every text that differs from the place in one hash, the index or the size. */
function* alteredPlaces(place: string): Generator<string> {
  const [index, size, path = ''] = place.split('~');
  const hashes = Buffer.from(path, 'base64url');
  for (let at = 0; at < hashes.length; at += 32) {
    const other = Buffer.from(hashes);
    other[at] = (other[at] ?? 0) ^ 1;
    yield `${index}~${size}~${other.toString('base64url')}`;
  }
  yield `${Number(index) ^ 1}~${size}~${path}`;
  yield `${index}~${Number(size) + 1}~${path}`;
  yield `${index}~${Number(size) - 1}~${path}`;
}

test('what is known of a batch makes none of its messages believed that would not be alone', () => {
  for (const size of [2, 3, 5, 8, 13, 64]) {
    const isRight = createSignatureCheck();
    const messages = signed(size);
    for (const { payload, signature } of [...messages.toReversed(), ...messages]) {
      assert.ok(isRight(signature, payload));
      for (const place of alteredPlaces(signature.place)) {
        assert.equal(isRight({ ...signature, place }, payload), false, `${signature.place} as ${place}`);
      }
      assert.equal(isRight(signature, Buffer.from('another question')), false);
    }
  }
});

test('a batch is known for the key that signed it, and for no other', () => {
  const isRight = createSignatureCheck();
  const [message] = signed(3);
  assert.ok(message && isRight(message.signature, message.payload));
  const { publicKey: other } = generateKeyPairSync('ed25519');
  assert.equal(isRight({ ...message.signature, key: other }, message.payload), false);
  assert.ok(isRight(message.signature, message.payload));
});
