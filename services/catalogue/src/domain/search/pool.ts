/**
 * The words of services and where they stand. A service is written once, into a slot of its own, and never changes there;
 * editions of the catalogue share the pool and differ in the slots they look at, so a publication costs what one service
 * costs, however many there are.
 */
import { type Language, languages } from '@darcha/proto/text.ts';
import { foldWord, wordsOf } from '../fold.ts';
import { Dictionary } from './dictionary.ts';
import { isNaming, placeBit, type Searchable, textsOf } from './fields.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text: the numbers of the word and of its stem; the same when they are one. */
interface Token {
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

  phrases(slot: number): readonly Phrase[] {
    return this.#phrases[slot] ?? [];
  }

  /** A word of a text (as `wordsOf` gives it) in a language. */
  token(raw: string, language: Language): Token {
    const known = this.#tokens.get(language);
    const before = known?.get(raw);
    if (before) return before;
    const folded = foldWord(raw);
    const stem = stemOf(raw, language) || folded;
    const token = {
      word: this.dictionary.add(folded),
      stem: this.dictionary.add(stem),
      empty: folded === '' || isStopWord(folded, language),
    };
    known?.set(raw, token);
    return token;
  }

  #write(slot: number, service: Searchable): void {
    const places = new Map<number, number>();
    const phrases: Phrase[] = [];
    for (const { field, language, text } of textsOf(service)) {
      const bit = placeBit(field, language);
      const terms: number[] = [];
      for (const raw of wordsOf(text)) {
        const { word, stem, empty } = this.token(raw, language);
        if (empty) continue;
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
