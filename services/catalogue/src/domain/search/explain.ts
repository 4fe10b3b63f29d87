/** Why a service was found: where the words of the query stand in it, as they are written there. */
import type { Language } from '@darcha/proto/text.ts';
import { wordsOf } from '../fold.ts';
import { type Field, fields, type Searchable, type SearchText, textsOf } from './fields.ts';
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
const pieces = /[\p{L}\p{N}\p{M}'`´‘’ʻʼ]+/gu;

/** The best places first: for each field the language in which most of the query stands. */
export function explain(words: readonly WeighedWord[], service: Searchable, pool: Pool): Match[] {
  const weightOf = new Map<number, [index: number, value: number]>();
  words.forEach(({ terms, weight }, index) => {
    for (const [term, value] of terms) {
      if ((weightOf.get(term)?.[1] ?? -1) < value * weight) weightOf.set(term, [index, value * weight]);
    }
  });
  const best = new Map<Field, Match & { value: number }>();
  for (const text of textsOf(service)) {
    const found = matchIn(text, weightOf, pool);
    if (found.value > (best.get(text.field)?.value ?? 0)) best.set(text.field, found);
  }
  const inOrder = fields.flatMap((field) => best.get(field) ?? []).sort((a, b) => b.value - a.value);
  return inOrder.slice(0, mostMatches).map(({ field, language, words }) => ({ field, language, words }));
}

function matchIn(
  { field, language, text }: SearchText,
  weightOf: ReadonlyMap<number, [number, number]>,
  pool: Pool,
): Match & { value: number } {
  const found = new Set<string>();
  const values = new Map<number, number>();
  for (const piece of text.match(pieces) ?? []) {
    const [raw] = wordsOf(piece);
    if (raw === undefined) continue;
    const { word, stem, empty } = pool.token(raw, language);
    const hit = empty ? undefined : (weightOf.get(word) ?? weightOf.get(stem));
    if (!hit) continue;
    if (found.size < mostWords) found.add(piece.replace(/^['`´‘’]+|['`´‘’]+$/g, ''));
    values.set(hit[0], Math.max(values.get(hit[0]) ?? 0, hit[1]));
  }
  const value = [...values.values()].reduce((sum, one) => sum + one, 0);
  return { field, language, words: [...found], value };
}
