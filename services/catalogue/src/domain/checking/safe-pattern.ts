/**
 * Regular expressions that cannot backtrack badly: the ways in which one can be tried are multiplied out and bounded. They
 * are run on what anybody sends, and a run cannot be interrupted.
 */

const maxLength = 200;
/** Repetitions that may be written as a number. */
const maxCount = 1_000;
/** Characters of the longest text a pattern is tried on; stands for `*` and `+`. */
const longest = 4_000;
/** Ways to try a pattern: an anchored one with two open repetitions has as many. */
const maxWays = 20_000_000;

class Unsafe extends Error {}

/** Why a pattern could take too long; undefined when it cannot. A pattern that is none may pass: it is not run either. */
export function unsafePattern(pattern: string): string | undefined {
  if (pattern.length > maxLength) return `it has more than ${maxLength} characters`;
  try {
    const reader = new Reader(pattern);
    // Without an anchor it is tried from every character on.
    const starts = reader.alternatives > 1 || !pattern.startsWith('^') ? longest : 1;
    if (reader.ways * starts <= maxWays) return undefined;
    return starts > 1
      ? 'it can be tried in too many ways. Begin it with ^ and repeat fewer parts'
      : 'it can be tried in too many ways. Repeat fewer parts, or a bounded number of times';
  } catch (error) {
    if (error instanceof Unsafe) return error.message;
    throw error;
  }
}

/** Reads the syntax of JavaScript (flag u) from left to right. */
class Reader {
  readonly #pattern: string;
  #at = 0;
  /** Alternatives at the top. */
  readonly alternatives: number;
  readonly ways: number;

  constructor(pattern: string) {
    this.#pattern = pattern;
    const { ways, alternatives } = this.#disjunction();
    this.ways = ways;
    this.alternatives = alternatives;
  }

  /** Up to the bracket that closes the group, or to the end. */
  #disjunction(): { ways: number; alternatives: number } {
    let [sum, product, alternatives] = [0, 1, 1];
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') {
      if (this.#take(/\|/y)) {
        sum += product;
        product = 1;
        alternatives++;
      } else {
        product *= this.#term();
      }
    }
    return { ways: sum + product, alternatives };
  }

  #term(): number {
    const inner = this.#atom();
    const quantifier = this.#take(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
    if (!quantifier) return inner;
    const [least, most] = boundsOf(quantifier);
    if (most <= 1) return inner + (least === 0 ? 1 : 0);
    if (inner > 1) throw new Unsafe('it repeats a group that itself has a choice or a repetition');
    return Math.min(most, longest) - Math.min(least, longest) + 1;
  }

  /** In how many ways it matches. */
  #atom(): number {
    if (this.#take(/\(\?<?[=!]/y)) throw new Unsafe('it looks ahead or behind');
    if (this.#take(/\((?:\?:|\?<[^>]*>)?/y)) {
      const { ways } = this.#disjunction();
      this.#take(/\)/y);
      return ways;
    }
    if (this.#take(/\\(?:[1-9]|k)/y)) throw new Unsafe('it refers back to a group');
    const single = /\[(?:\\[\s\S]|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\[\s\S]|[\s\S]/y;
    this.#take(single);
    return 1;
  }

  #take(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at;
    const match = what.exec(this.#pattern);
    if (match) this.#at += match[0].length;
    return match ?? undefined;
  }
}

/** Least and most repetitions. */
function boundsOf([whole, count, open, to]: RegExpExecArray): [number, number] {
  if (count === undefined) {
    const sign = whole[0];
    return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
  }
  const least = Number(count);
  const most = open === undefined ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  if (least > maxCount || (Number.isFinite(most) && most > maxCount)) {
    throw new Unsafe(`it repeats a part more than ${maxCount} times`);
  }
  return [least, most];
}
