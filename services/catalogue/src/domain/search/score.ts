/** How well services match a query: any of its words counts, rare words count more, and the more of them the better. */
import { worthOf } from './fields.ts';
import type { Pool } from './pool.ts';
import type { QueryWord } from './understand.ts';

/** How much a word tells by how many services have it (the inverse document frequency of BM25). */
function rarity(services: number, having: number): number {
  return Math.log(1 + (services - having + 0.5) / (having + 0.5));
}

/** Words weighed: what each stands for, and how much it tells. */
export interface WeighedWord extends QueryWord {
  weight: number;
}

/** What a word that was guessed tells beside one that is known. */
const guessed = 0.8;
/** How much of a score is there before it is known how much of the query is covered. */
const uncovered = 0.4;

/** Gives words their weight; one that is nowhere in the catalogue counts as if one service had it, but only a little. */
export function weigh(words: readonly QueryWord[], pool: Pool): WeighedWord[] {
  return words.map((word) => {
    let having = 0;
    let best = 0;
    for (const value of word.terms.values()) best = Math.max(best, value);
    for (const [term, value] of word.terms) {
      if (value >= best * 0.9) having = Math.max(having, pool.frequency(term));
    }
    const weight = rarity(pool.size, Math.min(having, pool.size));
    return { ...word, weight: word.terms.size === 0 ? weight * 0.2 : word.known ? weight : weight * guessed };
  });
}

/** Room for sums by slot, kept between searches. */
export class Scorer {
  readonly #pool: Pool;
  #scores = new Float64Array(0);
  #covered = new Float64Array(0);
  #best = new Float64Array(0);

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The slots that `accept` takes and whose score is at least `share` of the best one's, each followed by its score. */
  score(words: readonly WeighedWord[], accept: (slot: number) => boolean, share: number): number[] {
    this.#makeRoom();
    const touched: number[] = [];
    for (const word of words) this.#add(word, touched);
    const mass = words.reduce((sum, { weight }) => sum + weight, 0);
    const [scores, covered] = [this.#scores, this.#covered];
    const found: number[] = [];
    let highest = 0;
    for (const slot of touched) {
      const coverage = mass === 0 ? 1 : (covered[slot] ?? 0) / mass;
      const score = (scores[slot] ?? 0) * (uncovered + (1 - uncovered) * coverage);
      scores[slot] = 0;
      covered[slot] = 0;
      // The least is looked at first: most are far below the best.
      if (score < highest * share || !accept(slot)) continue;
      if (score > highest) highest = score;
      found.push(slot, score);
    }
    return found.filter((_, i) => (found[i | 1] ?? 0) >= highest * share);
  }

  /** Adds, for each slot, the best that one word comes to there. */
  #add(word: WeighedWord, touched: number[]): void {
    const [scores, covered, best] = [this.#scores, this.#covered, this.#best];
    const having: number[] = [];
    for (const [term, value] of word.terms) {
      const postings = this.#pool.postings(term);
      for (let i = 0; i < postings.length; i += 2) {
        const slot = postings[i] ?? 0;
        const worth = value * worthOf(postings[i + 1] ?? 0);
        const before = best[slot] ?? 0;
        if (before === 0) having.push(slot);
        if (worth > before) best[slot] = worth;
      }
    }
    for (const slot of having) {
      if (covered[slot] === 0) touched.push(slot);
      scores[slot] = (scores[slot] ?? 0) + (best[slot] ?? 0) * word.weight;
      covered[slot] = (covered[slot] ?? 0) + word.weight;
      best[slot] = 0;
    }
  }

  #makeRoom(): void {
    const { size } = this.#pool;
    if (this.#scores.length >= size) return;
    const room = Math.max(1_024, size * 2);
    this.#scores = new Float64Array(room);
    this.#covered = new Float64Array(room);
    this.#best = new Float64Array(room);
  }
}
