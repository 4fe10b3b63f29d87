/** What goes wrong while typing: letters left out, doubled or swapped, and a keyboard left in the other layout. */

/**
 * Whether two words are at most `limit` edits apart: a letter more, less or another one, or two neighbours swapped. Gives
 * the number of edits, or `limit + 1` when there are more; looks only at a band along the diagonal.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = editRow(a, b, i, limit, last, before);
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

function editRow(a: string, b: string, i: number, limit: number, last: number[], before: number[]): number[] {
  const far = limit + 1;
  const row: number[] = new Array(b.length + 1).fill(far);
  if (i <= limit) row[0] = i;
  for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
    const same = a[i - 1] === b[j - 1];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      (last[j] ?? far) + 1,
      (row[j - 1] ?? far) + 1,
      (last[j - 1] ?? far) + (same ? 0 : 1),
      swapped ? (before[j - 2] ?? far) + 1 : far,
    );
  }
  return row;
}

/** How many edits a word of this length may be away from what was meant. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** One bit for each letter of a word: words k edits apart differ in at most 2k bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits differ. */
export function bitsApart(a: number, b: number): number {
  let x = a ^ b;
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const otherKey = new Map<string, string>();
for (let i = 0; i < latinKeys.length; i++) {
  otherKey.set(latinKeys.charAt(i), russianKeys.charAt(i));
  otherKey.set(russianKeys.charAt(i), latinKeys.charAt(i));
}

/** The same keys in the other of the layouts QWERTY and ЙЦУКЕН. */
export function otherLayout(typed: string): string {
  return [...typed.toLowerCase()].map((letter) => otherKey.get(letter) ?? letter).join('');
}
