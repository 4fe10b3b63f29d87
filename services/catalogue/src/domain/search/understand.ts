/** From what was typed to words of the catalogue: each word of a query with everything it may stand for. */
import { foldWord, wordsOf } from '../text/fold.ts';
import type { Dictionary } from './dictionary.ts';
import { possibleStems } from './stem.ts';
import { isAskingWord } from './stop-words.ts';
import { editsAllowed, otherLayout } from './typing.ts';

/** A word of a query. */
export interface QueryWord {
  /** Numbers of the words it may stand for, each with how surely, from 0 to 1. */
  terms: ReadonlyMap<number, number>;
  /** Whether the catalogue has it, as it is or in another form; else it was guessed. */
  known: boolean;
}

const sure = {
  word: 1,
  stem: 0.9,
  joined: 0.9,
  layout: 0.85,
  begun: 0.5,
  begunWhole: 0.3,
  oneEdit: 0.7,
  twoEdits: 0.5,
};
/** Of many words: those that come first say enough, and the work stays small. */
const mostWords = 24;
const mostGuessed = 8;
const mostBegun = 24;
/** Longer ones are no words. */
const longestWord = 40;

/** The words of a query that say what is looked for; a word of which nothing at all is known has no terms. */
export function understand(query: string, dictionary: Dictionary): QueryWord[] {
  const typed = wordsOf(query).filter((raw) => raw.length <= longestWord);
  const telling = typed.filter((raw) => !isAskingWord(raw, foldWord(raw)));
  const last = typed.at(-1);
  const raws = [...new Set(telling.length > 0 ? telling : typed)].slice(0, mostWords);
  const joined = joinedWords(raws, dictionary);
  let guesses = mostGuessed;
  const words = raws.map((raw) => {
    const terms = asTyped(raw, raw === last, dictionary);
    for (const term of joined.get(raw) ?? []) raise(terms, term, sure.joined);
    const known = terms.size > 0;
    if (!known && guesses-- > 0) guess(raw, terms, dictionary);
    return { terms, known };
  });
  return words.some((word) => word.known) ? words : (inOtherLayout(query, dictionary) ?? words);
}

/** The word itself, its stems, and longer words that begin with it. */
function asTyped(raw: string, last: boolean, dictionary: Dictionary): Map<number, number> {
  const terms = new Map<number, number>();
  const folded = foldWord(raw);
  const whole = dictionary.number(folded);
  if (whole !== undefined) terms.set(whole, sure.word);
  for (const stem of possibleStems(raw)) {
    const term = dictionary.number(stem);
    if (term !== undefined) raise(terms, term, sure.stem);
  }
  if (folded.length < 3 && !(last && terms.size === 0)) return terms;
  const longer = dictionary.beginning(folded).map((term) => {
    const part = folded.length / dictionary.word(term).length;
    return [term, sure.begun + sure.begunWhole * part] as const;
  });
  for (const [term, value] of longer.sort((a, b) => b[1] - a[1]).slice(0, mostBegun)) raise(terms, term, value);
  return terms;
}

/** Neighbours that are one word in the catalogue ("zagran pasport"). */
function joinedWords(raws: readonly string[], dictionary: Dictionary): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const note = (raw: string, terms: readonly number[]) => found.set(raw, [...(found.get(raw) ?? []), ...terms]);
  raws.forEach((raw, i) => {
    const next = raws[i + 1];
    if (next === undefined) return;
    const terms = [...possibleStems(raw + next), foldWord(raw + next)].flatMap((word) => dictionary.number(word) ?? []);
    note(raw, terms);
    note(next, terms);
  });
  return found;
}

/** Words a few typing errors away, of the word and of what its stems are. */
function guess(raw: string, terms: Map<number, number>, dictionary: Dictionary): void {
  const layout = wordsOf(otherLayout(raw)).flatMap((word) => [foldWord(word), ...possibleStems(word)]);
  for (const term of layout.flatMap((word) => dictionary.number(word) ?? [])) raise(terms, term, sure.layout);
  if (terms.size > 0) return;
  const folded = foldWord(raw);
  for (const form of new Set([folded, ...possibleStems(raw)])) {
    const limit = editsAllowed(form === folded ? form.length : Math.min(form.length, 7));
    if (limit === 0) continue;
    const { terms: near, edits } = dictionary.misspelt(form, limit);
    for (const term of near) raise(terms, term, edits === 1 ? sure.oneEdit : sure.twoEdits);
  }
}

/** The whole query as if the keyboard had been in the other layout; undefined when that makes no sense either. */
function inOtherLayout(query: string, dictionary: Dictionary): QueryWord[] | undefined {
  const raws = [...new Set(wordsOf(otherLayout(query)))].slice(0, mostWords);
  const words = raws.filter((raw) => !isAskingWord(raw, foldWord(raw))).map((raw) => asTyped(raw, false, dictionary));
  if (!words.some((terms) => terms.size > 0)) return undefined;
  return words.map((terms) => ({ terms, known: terms.size > 0 }));
}

function raise(terms: Map<number, number>, term: number, value: number): void {
  if ((terms.get(term) ?? 0) < value) terms.set(term, value);
}
