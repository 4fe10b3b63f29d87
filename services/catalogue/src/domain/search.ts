/** An inverted index over the words of the catalogue: every word of a query must begin some word of what is found. */
import type { Passport } from '@darcha/proto/passport.ts';
import { foldWords } from './fold.ts';

/** What a word is worth where it stands; a whole word is worth half a point more than a beginning. */
const worth = { title: 8, keyword: 4, summary: 1 } as const;
const wholeWord = 0.5;

/** Identifiers found, with how well they match: the higher the better. */
export type Hits = ReadonlyMap<string, number>;

export interface SearchIndex {
  /** Nothing when the query has no words at all. */
  search(query: string): Hits;
}

type Searchable = Pick<Passport, 'id' | 'title' | 'summary' | 'keywords'>;

/** Indexes titles, keywords and summaries in all languages. */
export function createSearchIndex(documents: readonly Searchable[]): SearchIndex {
  const postings = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const [words, value] of fieldsOf(document)) {
      for (const word of words) addPosting(postings, word, document.id, value);
    }
  }
  const words = [...postings.keys()].sort();
  return {
    search: (query) => {
      // The longest word is the rarest, as a rule: beginning with it keeps what follows small.
      const asked = [...new Set(foldWords(query))].sort((a, b) => b.length - a.length);
      let found: Map<string, number> | undefined;
      for (const word of asked) found = intersect(found, matchesOf(word, words, postings));
      return found ?? new Map();
    },
  };
}

function fieldsOf(document: Searchable): [string[], number][] {
  const of = (texts: readonly string[]) => texts.flatMap(foldWords);
  return [
    [of(Object.values(document.title)), worth.title],
    [of(Object.values(document.keywords ?? {}).flatMap((list) => list ?? [])), worth.keyword],
    [of(Object.values(document.summary)), worth.summary],
  ];
}

function addPosting(postings: Map<string, Map<string, number>>, word: string, id: string, value: number): void {
  const list = postings.get(word);
  if (!list) postings.set(word, new Map([[id, value]]));
  else if ((list.get(id) ?? 0) < value) list.set(id, value);
}

/** The best worth, by document, of all words that begin with `prefix`. */
function matchesOf(
  prefix: string,
  words: readonly string[],
  postings: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, number> {
  const best = new Map<string, number>();
  for (let i = lowerBound(words, prefix); words[i]?.startsWith(prefix); i++) {
    const word = words[i] ?? '';
    const bonus = word === prefix ? wholeWord : 0;
    for (const [id, value] of postings.get(word) ?? []) {
      if ((best.get(id) ?? 0) < value + bonus) best.set(id, value + bonus);
    }
  }
  return best;
}

function lowerBound(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function intersect(found: Map<string, number> | undefined, matches: Map<string, number>): Map<string, number> {
  if (!found) return matches;
  const both = new Map<string, number>();
  for (const [id, value] of found) {
    const more = matches.get(id);
    if (more !== undefined) both.set(id, value + more);
  }
  return both;
}
