import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { applicationIn, issued, passportOf, statuses } from '../../test/samples.ts';
import { documentFaultsOf, signResult } from './document.ts';
import { masked, resultContent } from './result.ts';

const { privateKey: key, publicKey } = generateKeyPairSync('ed25519');
// Any bytes will do for a certificate here: reading certificates is given to the check.
const certificate = Buffer.from('the certificate');
const content = resultContent(applicationIn(statuses.issued), passportOf('transactional'), {
  facts: { region: 'UZ-TK' },
  code: 'ABCD-EFGH-JKMN-PQRS',
  at: issued.at,
});
const document = await signResult(content, { key, certificate });

function check(text: string, how: { portal?: boolean; known?: boolean } = {}) {
  return documentFaultsOf(text, {
    portal: () => (how.portal === false ? undefined : publicKey),
    embedded: (der) => (der.equals(certificate) ? publicKey : undefined),
    isKnown: how.known ?? text === document,
  });
}

test('a result says in every language what was decided', () => {
  assert.equal(content.statement.ru, 'Dilnoza Namunayeva lives in UZ-TK, D-7KQ2-M9XF-4T (ru)');
  assert.deepEqual(
    content.facts.map(({ name, value }) => [name, value]),
    [['region', 'UZ-TK']],
  );
});

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

test('a name is masked but for its first letters', () => {
  assert.equal(masked('Dilnoza Namunayeva Sinov qizi'), 'D****** N********* S**** q***');
  assert.equal(masked('Oʻktam Gʻaniyev'), 'O***** G*******');
  assert.equal(masked('“Namuna” MChJ'), '“N*****” M***');
});
