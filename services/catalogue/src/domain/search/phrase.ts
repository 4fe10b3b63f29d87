/** How nearly a title or a keyword says what a query says. */
import type { Phrase } from './pool.ts';
import type { WeighedWord } from './score.ts';

const worth = { title: 3, keyword: 4 } as const;

/** Gives services what they get on top for their phrase that is nearest to a query. */
export class PhraseJudge {
  /** By term: which of the hits it is, from 1; 0 for none. Kept between queries, empty in between: cheaper than a map. */
  #marks = new Uint16Array(0);

  /** Calls `work` with what judges phrases by these words; `terms` is how many terms there are. */
  judging<T>(words: readonly WeighedWord[], terms: number, work: (judge: Judge) => T): T {
    if (this.#marks.length < terms) this.#marks = new Uint16Array(terms * 2);
    const marks = this.#marks;
    const hits: Hit[] = [{ bit: 0, sure: 0, weight: 0 }];
    words.forEach((word, index) => {
      for (const [term, sure] of word.terms) {
        if ((hits[marks[term] ?? 0]?.sure ?? 0) >= sure) continue;
        marks[term] = hits.push({ bit: 1 << index, sure, weight: word.weight }) - 1;
      }
    });
    const mass = words.reduce((sum, { weight }) => sum + weight, 0);
    try {
      return work((phrases) => (mass === 0 ? 0 : nearest(phrases, marks, hits) / Math.sqrt(mass)));
    } finally {
      for (const word of words) for (const term of word.terms.keys()) marks[term] = 0;
    }
  }
}

/** What a service gets on top for its phrases. */
export type Judge = (phrases: readonly Phrase[]) => number;

function nearest(phrases: readonly Phrase[], marks: Uint16Array, hits: readonly Hit[]): number {
  let best = 0;
  for (const { title, terms } of phrases) {
    const value = (title ? worth.title : worth.keyword) * likeness(terms, marks, hits);
    if (value > best) best = value;
  }
  return best;
}

/** The word of the query a term stands for. */
interface Hit {
  bit: number;
  sure: number;
  weight: number;
}

/** How much of the phrase the query says, from 0 to 1, times the weight of what the phrase says of the query. */
function likeness(terms: readonly number[], marks: Uint16Array, hits: readonly Hit[]): number {
  let said = 0;
  let weight = 0;
  let seen = 0;
  for (let i = 0; i < terms.length; i += 2) {
    const mark = marks[terms[i] ?? 0] || marks[terms[i + 1] ?? 0] || 0;
    const hit = hits[mark];
    if (mark === 0 || !hit) continue;
    said += hit.sure;
    if (seen & hit.bit) continue;
    seen |= hit.bit;
    weight += hit.sure * hit.weight;
  }
  return said === 0 ? 0 : (said / (terms.length / 2)) * weight;
}
