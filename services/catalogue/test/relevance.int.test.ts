/** What people type finds what they mean: first nine times in ten, and nearly always among the first three. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, readQueries } from '../relevance/relevance.ts';
import { readContent } from '../src/content.ts';
import { createSnapshot } from '../src/domain/edition/snapshot.ts';
import { toPublished } from '../src/domain/published.ts';

const content = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
const published = content.passports.map(({ passport }) => toPublished(passport));
const snapshot = createSnapshot(published, content.reference, '2026-11-16');
const tuned = await readQueries('queries.yaml');
const aside = await readQueries('held-out.yaml');

function holds({ language, queries, first, firstThree }: Measured): void {
  assert.ok(first / queries >= 0.9, `${language}: ${first} of ${queries} stand first`);
  assert.ok(firstThree / queries >= 0.97, `${language}: ${firstThree} of ${queries} stand among the first three`);
}

test('the set is large enough, and a fifth of it was set aside', () => {
  assert.ok(tuned.length + aside.length >= 120);
  assert.ok(aside.length / (tuned.length + aside.length) >= 0.19);
});

test('every query means a service there is', () => {
  const unknown = tuned.filter(({ expect }) => !expect.some((id) => snapshot.services.has(id)));
  assert.deepEqual(
    unknown.map(({ q }) => q),
    [],
  );
});

for (const measured of measure(snapshot, [...tuned, ...aside]).measured) {
  test(`what is looked for is found: ${measured.language}`, () => holds(measured));
}

// Only in all: of eleven queries in a language one alone is a tenth.
test('what is looked for is found also by the queries set aside', () => {
  for (const measured of measure(snapshot, aside).measured) if (measured.language === 'all') holds(measured);
});
