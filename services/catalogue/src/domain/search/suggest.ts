/** Suggestions while somebody types: of each service found, the phrase in the reader's language nearest to what is typed. */
import type { Language } from '@darcha/proto/text.ts';
import { wordsOf } from '../fold.ts';
import { transliterate } from '../transliterate.ts';
import type { Searchable } from './fields.ts';
import type { Phrase, Pool } from './pool.ts';
import { phraseBonus, type WeighedWord } from './score.ts';

export interface Suggestion {
  /** A title or a keyword. */
  text: string;
  /** Identifier of the service it leads to. */
  service: string;
}

/** At most `limit`, each text once, in the order of the services. */
export function suggestIn(
  found: readonly { id: string; service: () => Searchable }[],
  words: readonly WeighedWord[],
  language: Language,
  limit: number,
  pool: Pool,
): Suggestion[] {
  const texts = new Map<string, Suggestion>();
  for (const { id, service } of found) {
    if (texts.size === limit) break;
    const { title, keywords } = service().passport;
    const named = language === 'uz-Cyrl' ? keywords?.['uz-Latn']?.map(transliterate) : keywords?.[language];
    const text = nearest(title[language], [...(named ?? [])], words, language, pool);
    // A keyword that several services share leads to the best of them; the others show their titles.
    for (const one of [text, title[language]]) {
      const key = one.toLowerCase();
      if (texts.has(key)) continue;
      texts.set(key, { text: one, service: id });
      break;
    }
  }
  return [...texts.values()];
}

/** The title, unless a keyword says more nearly what the query says. */
function nearest(
  title: string,
  keywords: readonly string[],
  words: readonly WeighedWord[],
  language: Language,
  pool: Pool,
): string {
  let text = title;
  let value = 0;
  for (const phrase of [title, ...keywords]) {
    const bonus = phraseBonus(words, [phraseOf(phrase, language, pool)]);
    if (bonus > value) [text, value] = [phrase, bonus];
  }
  return text;
}

function phraseOf(text: string, language: Language, pool: Pool): Phrase {
  const tokens = wordsOf(text).map((raw) => pool.token(raw, language));
  return { title: true, terms: tokens.flatMap(({ word, stem, empty }) => (empty ? [] : [word, stem])) };
}
