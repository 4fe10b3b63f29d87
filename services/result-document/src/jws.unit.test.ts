import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sample as content } from '../test/sample.ts';
import { documentFaultsOf, signResult } from './jws.ts';

const { privateKey: key, publicKey } = generateKeyPairSync('ed25519');
// Any bytes will do for a certificate here: reading certificates is given to the check.
const certificate = Buffer.from('the certificate');
const document = await signResult(content, { key, certificate });

function check(text: string, how: { portal?: boolean; known?: boolean } = {}) {
  return documentFaultsOf(text, {
    portal: () => (how.portal === false ? undefined : publicKey),
    embedded: (der) => (der.equals(certificate) ? publicKey : undefined),
    isKnown: how.known ?? text === document,
  });
}

test('a document as it was issued has no fault', async () => {
  const { faults, content: read } = await check(document);
  assert.deepEqual([faults, read], [[], content]);
});

test('any change of one character is found', async () => {
  const place = fc.nat({ max: document.length - 1 });
  const property = fc.asyncProperty(place, fc.constantFrom(...'AZaz09_-.'), async (at, character) => {
    const changed = document.slice(0, at) + character + document.slice(at + 1);
    const { faults } = await check(changed);
    assert.equal(faults.length > 0, changed !== document);
  });
  await fc.assert(property, { numRuns: 200 });
});

test('every fault is told, not only the first', async () => {
  const { privateKey: foreign } = generateKeyPairSync('ed25519');
  const forged = await signResult({ ...content, holder: { name: 'Somebody Else' } }, { key: foreign, certificate });
  const { faults } = await check(forged, { portal: false, known: false });
  assert.deepEqual(faults, ['signature-invalid', 'certificate-invalid', 'not-issued-here']);
  for (const text of ['', 'x', 'a.b.c', `${document}.x`, 'x'.repeat(70_000)]) {
    assert.deepEqual((await check(text)).faults, ['malformed']);
  }
});
