/** Why a service was found: where the words of the query stand in it, as they are written there. */
import type { Language } from '@darcha/proto/text.ts';
import { type Field, fields, placeBit, type Searchable, textsIn } from './fields.ts';
import type { Pool } from './pool.ts';
import type { WeighedWord } from './score.ts';

export interface Match {
  field: Field;
  language: Language;
  /** Words as they stand in the text, in its order, each once. */
  words: string[];
}

const mostMatches = 3;
const mostWords = 12;

/** Languages as likely as the letters of a query make them: many words are the same in several. */
function likelyLanguages(query: string): readonly Language[] {
  if (!/\p{Script=Cyrillic}/u.test(query)) return ['uz-Latn', 'en', 'kaa', 'ru', 'uz-Cyrl'];
  if (/[ўқғҳ]/i.test(query)) return ['uz-Cyrl', 'uz-Latn', 'kaa', 'ru', 'en'];
  return /[әңөү]/i.test(query) ? ['kaa', 'ru', 'uz-Cyrl', 'uz-Latn', 'en'] : ['ru', 'uz-Cyrl', 'uz-Latn', 'kaa', 'en'];
}

/** The best places first: for each field the language in which most of the query stands. */
export function explain(
  query: string,
  words: readonly WeighedWord[],
  service: Searchable,
  slot: number,
  pool: Pool,
): Match[] {
  const found = termsIn(words, slot, pool);
  const languages = likelyLanguages(query);
  const best = fields.flatMap((field) => {
    const values = languages.map((language) => ({
      field,
      language,
      value: worthThere(found, placeBit(field, language)),
    }));
    return values.reduce((a, b) => (b.value > a.value ? b : a));
  });
  return best
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, mostMatches)
    .map(({ field, language }) => ({ field, language, words: writtenIn(service, field, language, found, pool) }));
}

/** The terms of a query word that a service has: where they stand, and what they are worth. */
type FoundWord = ReadonlyMap<number, { places: number; value: number }>;

function termsIn(words: readonly WeighedWord[], slot: number, pool: Pool): FoundWord[] {
  return words.map(({ terms, weight }) => {
    const there = [...terms].map(
      ([term, sure]) => [term, { places: pool.places(term, slot), value: sure * weight }] as const,
    );
    return new Map(there.filter(([, { places }]) => places !== 0));
  });
}

/** What the words are worth that stand in a place. */
function worthThere(found: readonly FoundWord[], bit: number): number {
  let sum = 0;
  for (const terms of found) {
    let best = 0;
    for (const { places, value } of terms.values()) if (places & bit && value > best) best = value;
    sum += best;
  }
  return sum;
}

function writtenIn(
  service: Searchable,
  field: Field,
  language: Language,
  found: readonly FoundWord[],
  pool: Pool,
): string[] {
  const written = new Set<string>();
  for (const text of textsIn(service, field, language)) {
    for (const token of pool.tokens(text, language)) {
      if (found.some((terms) => terms.has(token.word) || terms.has(token.stem))) written.add(token.written);
      if (written.size === mostWords) return [...written];
    }
  }
  return [...written];
}
