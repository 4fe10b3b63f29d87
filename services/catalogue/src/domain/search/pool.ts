/**
 * The words of services and where they stand. A service is written once, into a slot of its own, and never changes there;
 * editions of the catalogue share the pool and differ in the slots they look at, so a publication costs what one service
 * costs, however many there are.
 */
import { type Language, languages } from '@darcha/proto/text.ts';
import { foldWord, piecesOf, wordsOf } from '../text/fold.ts';
import { Dictionary } from './dictionary.ts';
import { isNaming, placeBit, type Searchable, textsOf } from './fields.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text: the numbers of the word and of its stem; the same when they are one. */
export interface Token {
  /** As it stands in the text. */
  written: string;
  word: number;
  stem: number;
  /** Says nothing in its language. */
  empty: boolean;
}

/** A phrase that names a service, as numbers: what it is, how many words, then word and stem of each. */
export interface Phrase {
  title: boolean;
  /** Word and stem of each word in turn. */
  terms: readonly number[];
}

export class Pool {
  readonly dictionary = new Dictionary();
  /** By term: slot and places in turn, slots ascending. */
  readonly #postings: number[][] = [];
  readonly #phrases: (readonly Phrase[])[] = [];
  readonly #slots = new Map<string, number>();
  readonly #tokens = new Map<Language, Map<string, Token>>(languages.map((language) => [language, new Map()]));

  /** How many slots are taken. */
  get size(): number {
    return this.#phrases.length;
  }

  /** The slot of a service; `key` stands for everything that is indexed of it. Written when it is new. */
  slot(key: string, service: () => Searchable): number {
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.size;
    this.#write(slot, service());
    this.#slots.set(key, slot);
    return slot;
  }

  /** Slots that have a term, each followed by its places. */
  postings(term: number): readonly number[] {
    return this.#postings[term] ?? [];
  }

  /** In how many slots a term stands. */
  frequency(term: number): number {
    return (this.#postings[term]?.length ?? 0) / 2;
  }

  /** Where a term stands in a slot; 0 when nowhere. */
  places(term: number, slot: number): number {
    const postings = this.#postings[term] ?? [];
    let [low, high] = [0, postings.length / 2];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((postings[2 * middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return postings[2 * low] === slot ? (postings[2 * low + 1] ?? 0) : 0;
  }

  phrases(slot: number): readonly Phrase[] {
    return this.#phrases[slot] ?? [];
  }

  /** The words of a text in a language. */
  tokens(text: string, language: Language): Token[] {
    const known = this.#tokens.get(language) ?? new Map<string, Token>();
    const tokens: Token[] = [];
    for (const piece of piecesOf(text)) {
      const before = known.get(piece);
      const token = before ?? this.#tokenOf(piece, language);
      if (!before) known.set(piece, token);
      if (!token.empty) tokens.push(token);
    }
    return tokens;
  }

  #tokenOf(piece: string, language: Language): Token {
    const raw = wordsOf(piece).join('');
    const folded = foldWord(raw);
    const word = this.dictionary.add(folded);
    const stem = this.dictionary.add(stemOf(raw, language) || folded);
    return { written: piece, word, stem, empty: folded === '' || isStopWord(folded, language) };
  }

  #write(slot: number, service: Searchable): void {
    const places = new Map<number, number>();
    const phrases: Phrase[] = [];
    for (const { field, language, text } of textsOf(service)) {
      const bit = placeBit(field, language);
      const terms: number[] = [];
      for (const { word, stem } of this.tokens(text, language)) {
        places.set(word, (places.get(word) ?? 0) | bit);
        if (stem !== word) places.set(stem, (places.get(stem) ?? 0) | bit);
        terms.push(word, stem);
      }
      if (isNaming(field)) phrases.push({ title: field === 'title', terms });
    }
    for (const [term, bits] of places) {
      const postings = this.#postings[term];
      if (postings) postings.push(slot, bits);
      else this.#postings[term] = [slot, bits];
    }
    this.#phrases.push(phrases);
  }
}
