/** Suggestions while somebody types: of each service found, the phrase in the reader's language nearest to what is typed. */
import type { Language } from '@darcha/proto/text.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import type { Searchable } from './fields.ts';
import type { Judge } from './phrase.ts';
import type { Phrase, Pool } from './pool.ts';

export interface Suggestion {
  /** A title or a keyword. */
  text: string;
  /** Identifier of the service it leads to. */
  service: string;
}

/** At most `limit`, each text once, in the order of the services. */
export function suggestIn(
  found: readonly { id: string; service: () => Searchable }[],
  judge: Judge,
  language: Language,
  limit: number,
  pool: Pool,
): Suggestion[] {
  const texts = new Map<string, Suggestion>();
  for (const { id, service } of found) {
    if (texts.size === limit) break;
    const { title, keywords } = service().passport;
    const named = language === 'uz-Cyrl' ? keywords?.['uz-Latn']?.map(transliterate) : keywords?.[language];
    // As written a title may lack its Cyrillic script.
    const own = title[language] || transliterate(title['uz-Latn']);
    const text = nearest([own, ...(named ?? [])], (phrase) => judge([phraseOf(phrase, language, pool)]));
    // A keyword that several services share leads to the best of them; the others show their titles.
    for (const one of [text, own]) {
      const key = one.toLowerCase();
      if (texts.has(key)) continue;
      texts.set(key, { text: one, service: id });
      break;
    }
  }
  return [...texts.values()];
}

/** The first, which is the title, unless another says more nearly what the query says. */
function nearest(phrases: readonly string[], bonus: (phrase: string) => number): string {
  let text = phrases[0] ?? '';
  let value = 0;
  for (const phrase of phrases) {
    const own = bonus(phrase);
    if (own > value) [text, value] = [phrase, own];
  }
  return text;
}

function phraseOf(text: string, language: Language, pool: Pool): Phrase {
  return { title: true, terms: pool.tokens(text, language).flatMap(({ word, stem }) => [word, stem]) };
}
