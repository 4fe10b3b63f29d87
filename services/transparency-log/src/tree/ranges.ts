/**
 * Which parts of a tree a root or a proof is made of. A part is a range of leaves, counted from 0. Sizes may be larger than
 * 2^31, so nothing here shifts bits.
 */

/** Leaves from `from` up to, without, `to`. */
export interface Range {
  from: number;
  to: number;
}

/** A complete subtree: the leaves from `index` * 2^`height`, 2^`height` of them. */
export interface Node {
  height: number;
  index: number;
}

/** Hashes that lead from a leaf to the root of the tree of `size` leaves, in the order of RFC 9162, 2.1.3.1. */
export function inclusionRanges(leaf: number, size: number): Range[] {
  const path: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (leaf < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}

/** Hashes that show the tree of `older` leaves to be the beginning of that of `size`, as RFC 9162, 2.1.4.1. */
export function consistencyRanges(older: number, size: number): Range[] {
  if (older === 0 || older === size) return [];
  const path: Range[] = [];
  let [from, to] = [0, size];
  while (to !== older) {
    const middle = from + largestPowerBelow(to - from);
    if (older <= middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  // Who asks knows the older root, but not its parts.
  if (from > 0) path.push({ from, to });
  return path.reverse();
}

/** The complete subtrees a range is made of, from the left; each as large as it can be. */
export function nodesOf({ from, to }: Range): Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to; ) {
    let [height, leaves] = [0, 1];
    while (at % (leaves * 2) === 0 && at + leaves * 2 <= to) {
      height += 1;
      leaves *= 2;
    }
    nodes.push({ height, index: at / leaves });
    at += leaves;
  }
  return nodes;
}

/** The largest power of two that is smaller than the number, which is at least 2. */
function largestPowerBelow(number: number): number {
  let power = 1;
  while (power * 2 < number) power *= 2;
  return power;
}
