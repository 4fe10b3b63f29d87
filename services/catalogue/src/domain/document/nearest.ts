/** Suggests what an author may have meant by a name that is not known. */

/** Names looked through; more of them, and the suggestion is not worth its time. */
const maxCandidates = 2_000;

/** ` Did you mean "birth"?` when a known name is spelt almost alike, else nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  // Nobody misspells a third of a word; of a short one a single letter.
  let least = Math.max(1, Math.floor(Math.min(name.length, 64) / 3)) + 1;
  let best: string | undefined;
  let looked = 0;
  for (const candidate of candidates) {
    if (++looked > maxCandidates || name.length > 64) break;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase(), least);
    if (steps < least) [least, best] = [steps, candidate];
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

/** Letters to be inserted, left out, replaced or swapped with their neighbour; `limit` when there are as many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? limit) + 1 : limit;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
