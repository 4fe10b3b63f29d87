/** All words and stems of the catalogue by number, and the ways from what is typed to them: as it is, as a beginning, misspelt. */
import { bitsApart, editDistance, letterBits } from './typing.ts';

/** Words of one length, with their letters as bits, so that most are passed over by one comparison. */
interface SameLength {
  terms: number[];
  bits: number[];
}

/** How many words a beginning is followed to. */
const mostBegun = 400;
const mostMisspelt = 24;

export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #byLength: SameLength[] = [];
  #sorted: string[] = [];
  #fresh: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, new if it was not there. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    this.#fresh.push(word);
    const same = this.#byLength[word.length] ?? { terms: [], bits: [] };
    this.#byLength[word.length] = same;
    same.terms.push(number);
    same.bits.push(letterBits(word));
    return number;
  }

  number(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Numbers of words that begin with a text and are longer; of very many only the first. */
  beginning(prefix: string): number[] {
    const words = this.#inOrder();
    const found: number[] = [];
    for (let i = lowerBound(words, prefix); found.length < mostBegun && words[i]?.startsWith(prefix); i++) {
      const word = words[i] ?? '';
      if (word.length > prefix.length) found.push(this.#numbers.get(word) ?? 0);
    }
    return found;
  }

  /** Words at most `limit` edits from a word, the nearest only: when one is one edit away, none that is two away. */
  misspelt(word: string, limit: number): { terms: number[]; edits: number } {
    let nearest = limit;
    let terms: number[] = [];
    const bits = letterBits(word);
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const same = this.#byLength[length];
      if (!same) continue;
      for (let i = 0; i < same.terms.length; i++) {
        if (bitsApart(bits, same.bits[i] ?? 0) > 2 * nearest) continue;
        const term = same.terms[i] ?? 0;
        const edits = editDistance(word, this.word(term), nearest);
        if (edits > nearest) continue;
        if (edits < nearest) terms = [];
        nearest = edits;
        terms.push(term);
      }
    }
    return { terms: terms.slice(0, mostMisspelt), edits: nearest };
  }

  #inOrder(): readonly string[] {
    if (this.#fresh.length > 0) {
      this.#sorted = this.#sorted.concat(this.#fresh).sort();
      this.#fresh = [];
    }
    return this.#sorted;
  }
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
