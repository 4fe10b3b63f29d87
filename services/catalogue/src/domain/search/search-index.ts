/** The search over one edition of the catalogue. Editions share what is indexed of the services they have in common. */
import type { Language } from '@darcha/proto/text.ts';
import { explain, type Match } from './explain.ts';
import type { Searchable } from './fields.ts';
import { Pool } from './pool.ts';
import { phraseBonus, Scorer, type WeighedWord, weigh } from './score.ts';
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
const lookedAtAgain = 30;
/** What has less than this share of the best score is not worth showing. */
const worthShowing = 0.3;
/** When so many services have been dropped, the pool is made anew. */
const mostDropped = 1_000;

export class SearchIndex {
  readonly #pool: Pool;
  readonly #scorer: Scorer;
  readonly #entries: readonly Entry[];
  readonly #slots: Int32Array;
  /** By slot: the place of its service in the list, or -1 when it is not in this edition. */
  readonly #places: Int32Array;

  /** Indexes services; takes over from an earlier index what has not changed. Ties go to whoever comes first. */
  constructor(entries: readonly Entry[], earlier?: SearchIndex) {
    const takeOver = earlier && earlier.#pool.size < 2 * entries.length + mostDropped;
    this.#pool = takeOver ? earlier.#pool : new Pool();
    this.#scorer = takeOver ? earlier.#scorer : new Scorer(this.#pool);
    this.#entries = entries;
    this.#slots = Int32Array.from(entries, ({ key, service }) => this.#pool.slot(key, service));
    this.#places = new Int32Array(this.#pool.size).fill(-1);
    for (let place = 0; place < entries.length; place++) this.#places[this.#slots[place] ?? 0] = place;
  }

  /** Services that have words of a query, among those that `accept` takes; none when it has no words at all. */
  find(query: string, accept: (place: number) => boolean = () => true): Found {
    const words = weigh(understand(query, this.#pool.dictionary), this.#pool);
    return {
      hits: this.#hits(words, accept),
      explain: (place) => {
        const service = this.#entries[place]?.service();
        return service ? explain(words, service, this.#pool) : [];
      },
    };
  }

  /** Titles and keywords in one language that an unfinished query may be meant to become, the likeliest first. */
  suggest(query: string, language: Language, limit: number): Suggestion[] {
    const words = weigh(understand(query, this.#pool.dictionary), this.#pool);
    const hits = best(
      this.#hits(words, () => true),
      lookedAtAgain,
    );
    const found = hits.flatMap(({ place }) => this.#entries[place] ?? []);
    return suggestIn(found, words, language, limit, this.#pool);
  }

  #hits(words: readonly WeighedWord[], accept: (place: number) => boolean): Hit[] {
    const hits: Hit[] = [];
    let highest = 0;
    this.#scorer.score(words, (slot, score) => {
      const place = this.#places[slot] ?? -1;
      if (place < 0 || !accept(place)) return;
      hits.push({ place, score });
      if (score > highest) highest = score;
    });
    const shown = hits.filter(({ score }) => score >= highest * worthShowing);
    for (const hit of best(shown, lookedAtAgain)) {
      hit.score += phraseBonus(words, this.#pool.phrases(this.#slots[hit.place] ?? 0));
    }
    return shown;
  }
}
