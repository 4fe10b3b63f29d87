/**
 * `node services/catalogue/relevance/measure.ts`: how often what people look for stands first, or among the first three, by
 * language. Of the queries set aside only the totals are told, so that the search cannot be tuned on them. With `--missed`
 * the other queries that did not find theirs first are listed.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../src/content.ts';
import { createSnapshot } from '../src/domain/edition/snapshot.ts';
import { toPublished } from '../src/domain/published.ts';
import { type Measured, measure, readQueries } from './relevance.ts';

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(8);

function print(title: string, measured: readonly Measured[]): void {
  console.log(`${title}\n  language   queries   hit@1    hit@3`);
  for (const { language, queries, first, firstThree } of measured) {
    const counts = `${percent(first, queries)} ${percent(firstThree, queries)}`;
    console.log(`  ${language.padEnd(10)} ${String(queries).padStart(7)} ${counts}`);
  }
}

const content = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
const day = new Date().toISOString().slice(0, 10);
const snapshot = createSnapshot(
  content.passports.map(({ passport }) => toPublished(passport)),
  content.reference,
  day,
);
const own = measure(snapshot, await readQueries('queries.yaml'));
const aside = measure(snapshot, await readQueries('held-out.yaml'));
print('Queries tuned on', own.measured);
print('Queries set aside', aside.measured);
if (process.argv.includes('--missed')) {
  for (const { q, lang, expect, found } of own.missed)
    console.log(`${lang} "${q}" ${expect.join(' or ')}: ${found.join(', ')}`);
}
