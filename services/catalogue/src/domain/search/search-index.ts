/** The search over one edition of the catalogue. Editions share what is indexed of the services they have in common. */
import type { Language } from '@darcha/proto/text.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import { explain, type Match } from './explain.ts';
import type { Searchable } from './fields.ts';
import { type Judge, PhraseJudge } from './phrase.ts';
import { Pool } from './pool.ts';
import { Scorer, type WeighedWord, weigh } from './score.ts';
import { type Suggestion, suggestIn } from './suggest.ts';
import { best, type Hit } from './top.ts';
import { understand } from './understand.ts';

/** A service to be indexed. */
export interface Entry {
  id: string;
  /** Stands for everything that is indexed of it: the same key, the same texts. */
  key: string;
  service: () => Searchable;
}

/** Every hit of a query, in no order, and why each was found. */
export interface Found {
  hits: Hit[];
  explain(place: number): Match[];
}

/** How many of the best are looked at again, phrase by phrase. */
const lookedAtAgain = 24;
/** What has less than this share of the best score is not worth showing. */
const worthShowing = 0.3;
/** When so many services have been dropped, the pool is made anew. */
const mostDropped = 1_000;

export class SearchIndex {
  readonly #pool: Pool;
  readonly #scorer: Scorer;
  readonly #judge: PhraseJudge;
  readonly #entries: readonly Entry[];
  readonly #slots: Int32Array;
  /** By slot: the place of its service in the list, or -1 when it is not in this edition. */
  readonly #places: Int32Array;

  /** Indexes services; takes over from an earlier index what has not changed. Ties go to whoever comes first. */
  constructor(entries: readonly Entry[], earlier?: SearchIndex) {
    const takeOver = earlier && earlier.#pool.size < 2 * entries.length + mostDropped;
    this.#pool = takeOver ? earlier.#pool : new Pool();
    this.#scorer = takeOver ? earlier.#scorer : new Scorer(this.#pool);
    this.#judge = takeOver ? earlier.#judge : new PhraseJudge();
    this.#entries = entries;
    this.#slots = Int32Array.from(entries, ({ key, service }) => this.#pool.slot(key, service));
    this.#places = new Int32Array(this.#pool.size).fill(-1);
    for (let place = 0; place < entries.length; place++) this.#places[this.#slots[place] ?? 0] = place;
  }

  /** Services that have words of a query, among those that `accept` takes; none when it has no words at all. */
  find(query: string, accept?: (place: number) => boolean): Found {
    const words = weigh(understand(query, this.#pool.dictionary), this.#pool);
    return {
      hits: this.#judged(words, (judge) => this.#hits(words, judge, accept)),
      explain: (place) => {
        const service = this.#entries[place]?.service();
        const matches = service ? explain(query, words, service, this.#slots[place] ?? 0, this.#pool) : [];
        return /\p{Script=Cyrillic}/u.test(query) ? matches.map(inCyrillic) : matches;
      },
    };
  }

  /** Titles and keywords in one language that an unfinished query may be meant to become, the likeliest first. */
  suggest(query: string, language: Language, limit: number): Suggestion[] {
    const words = weigh(understand(query, this.#pool.dictionary), this.#pool);
    return this.#judged(words, (judge) => {
      const hits = best(this.#hits(words, judge), lookedAtAgain);
      const found = hits.flatMap(({ place }) => this.#entries[place] ?? []);
      return suggestIn(found, judge, language, limit, this.#pool);
    });
  }

  #judged<T>(words: readonly WeighedWord[], work: (judge: Judge) => T): T {
    return this.#judge.judging(words, this.#pool.dictionary.size, work);
  }

  #hits(words: readonly WeighedWord[], judge: Judge, accept?: (place: number) => boolean): Hit[] {
    const acceptSlot = (slot: number) => {
      const place = this.#places[slot] ?? -1;
      return place >= 0 && (!accept || accept(place));
    };
    const scored = this.#scorer.score(words, acceptSlot, worthShowing);
    const hits: Hit[] = [];
    for (let i = 0; i < scored.length; i += 2) {
      hits.push({ place: this.#places[scored[i] ?? 0] ?? 0, score: scored[i + 1] ?? 0 });
    }
    for (const hit of best(hits, lookedAtAgain)) hit.score += judge(this.#pool.phrases(this.#slots[hit.place] ?? 0));
    return hits;
  }
}

/** Uzbek is mostly written in Latin script only; who asks in Cyrillic is shown what the reader of that script sees. */
function inCyrillic(match: Match): Match {
  if (match.language !== 'uz-Latn') return match;
  return { ...match, language: 'uz-Cyrl', words: match.words.map(transliterate) };
}
