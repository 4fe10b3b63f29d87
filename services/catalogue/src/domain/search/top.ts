/** The best few of many, without sorting all of them. */

/** A service found: its place in the list the index was made of, and how well it matches. */
export interface Hit {
  place: number;
  score: number;
}

/** Whether one hit comes before another: by score, then by place. */
export function better(a: Hit, b: Hit): boolean {
  return a.score > b.score || (a.score === b.score && a.place < b.place);
}

/** The best `count`, in order. */
export function best(hits: readonly Hit[], count: number): Hit[] {
  const top: Hit[] = [];
  for (const hit of hits) {
    const worst = top[top.length - 1];
    if (top.length === count && worst && !better(hit, worst)) continue;
    if (top.length === count) top.pop();
    let at = top.length;
    for (let before = top[at - 1]; before && better(hit, before); before = top[at - 1]) at -= 1;
    top.splice(at, 0, hit);
  }
  return top;
}
