/** The root of a tree after every single leaf, for a hash or two each: it holds the roots of the complete subtrees only. */
import { emptyRoot, hashNode } from './hashing.ts';

export class RunningRoot {
  /** From the left, each higher than the next. */
  readonly #subtrees: { height: number; hash: Buffer }[] = [];

  add(leaf: Buffer): void {
    let [height, hash] = [0, leaf];
    for (let left = this.#subtrees.at(-1); left?.height === height; left = this.#subtrees.at(-1)) {
      this.#subtrees.pop();
      hash = hashNode(left.hash, hash);
      height += 1;
    }
    this.#subtrees.push({ height, hash });
  }

  root(): Buffer {
    const hashes = this.#subtrees.map(({ hash }) => hash);
    return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => hashNode(left, right));
  }
}
