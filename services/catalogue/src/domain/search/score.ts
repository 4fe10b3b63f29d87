/** How well services match a query: any of its words counts, rare words count more, and the more of them the better. */
import { worthOf } from './fields.ts';
import type { Phrase, Pool } from './pool.ts';
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

  /** Calls `found` for each slot that has any of the words, with its score. */
  score(words: readonly WeighedWord[], found: (slot: number, score: number) => void): void {
    this.#makeRoom();
    const touched: number[] = [];
    let mass = 0;
    for (const word of words) {
      mass += word.weight;
      this.#add(word, touched);
    }
    for (const slot of touched) {
      const share = mass === 0 ? 1 : (this.#covered[slot] ?? 0) / mass;
      found(slot, (this.#scores[slot] ?? 0) * (uncovered + (1 - uncovered) * share));
      this.#scores[slot] = 0;
      this.#covered[slot] = 0;
    }
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

const phraseWorth = { title: 3, keyword: 4 } as const;

/** What a service gets on top for the phrase (title or keyword) that says most nearly what the query says. */
export function phraseBonus(words: readonly WeighedWord[], phrases: readonly Phrase[]): number {
  const wordOf = new Map<number, [index: number, value: number]>();
  let mass = 0;
  words.forEach((word, index) => {
    mass += word.weight;
    for (const [term, value] of word.terms) {
      if ((wordOf.get(term)?.[1] ?? 0) < value) wordOf.set(term, [index, value]);
    }
  });
  let best = 0;
  for (const { title, terms } of phrases) {
    const worth = title ? phraseWorth.title : phraseWorth.keyword;
    const value = worth * likeness(terms, words, wordOf);
    if (value > best) best = value;
  }
  return best * Math.sqrt(mass);
}

/** How much of the phrase the query says, times how much of the query the phrase says, by weight. */
function likeness(
  terms: readonly number[],
  words: readonly WeighedWord[],
  wordOf: ReadonlyMap<number, [number, number]>,
): number {
  let said = 0;
  let covered = 0;
  let seen = 0;
  for (let i = 0; i < terms.length; i += 2) {
    const hit = wordOf.get(terms[i] ?? -1) ?? wordOf.get(terms[i + 1] ?? -1);
    if (!hit) continue;
    said += hit[1];
    if (seen & (1 << hit[0])) continue;
    seen |= 1 << hit[0];
    covered += hit[1] * (words[hit[0]]?.weight ?? 0);
  }
  if (said === 0) return 0;
  const mass = words.reduce((sum, word) => sum + word.weight, 0);
  return mass === 0 ? 0 : (said / (terms.length / 2)) * (covered / mass);
}
