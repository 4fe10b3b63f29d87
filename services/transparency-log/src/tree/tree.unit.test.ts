import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { hashesOf, treeOf } from './grow-tree.ts';
import { edgeFrom, grown, rootOf } from './growth.ts';
import { emptyRoot, hashLeaf, hashNode } from './hashing.ts';
import { isConsistent, isIncluded } from './proofs.ts';
import { consistencyRanges, inclusionRanges, nodesOf } from './ranges.ts';
import { RunningRoot } from './running-root.ts';
import { hashOf, nameOf, type TileReader, tilesUnder } from './tiles.ts';

/** The definitions of RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1, word for word: slow, and nothing in them to go wrong. */
const split = (n: number) => {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
};
/** The same subtrees come up again and again. */
const hashed = new Map<string, Buffer>();
function mth(d: readonly Buffer[], from = 0, to = d.length): Buffer {
  if (to === from) return emptyRoot;
  if (to - from === 1) return d[from] as Buffer;
  const key = `${from}-${to}`;
  const k = split(to - from);
  const hash = hashed.get(key) ?? hashNode(mth(d, from, from + k), mth(d, from + k, to));
  hashed.set(key, hash);
  return hash;
}
function path(m: number, d: readonly Buffer[], from: number, to: number): Buffer[] {
  if (to - from === 1) return [];
  const k = split(to - from);
  return m < k
    ? [...path(m, d, from, from + k), mth(d, from + k, to)]
    : [...path(m - k, d, from + k, to), mth(d, from, from + k)];
}
function subproof(m: number, d: readonly Buffer[], [from, to]: [number, number], b: boolean): Buffer[] {
  if (m === to - from) return b ? [] : [mth(d, from, to)];
  const k = split(to - from);
  return m <= k
    ? [...subproof(m, d, [from, from + k], b), mth(d, from + k, to)]
    : [...subproof(m - k, d, [from + k, to], false), mth(d, from, from + k)];
}

const many = Array.from({ length: 600 }, (_, i) => hashLeaf(Buffer.from(`leaf ${i}`)));

suite('every tree of up to 600 leaves', () => {
  test('has the root of the definition, however it grew, and can grow on from its tiles', () => {
    const whole = treeOf(many, 600);
    for (const step of [7, 256]) assert.deepEqual(treeOf(many, step).tiles, whole.tiles);
    const running = new RunningRoot();
    for (let size = 0; size <= many.length; size++) {
      const root = mth(many, 0, size);
      assert.ok(running.root().equals(root));
      running.add(many[size] ?? emptyRoot);
      assert.ok(hashOf({ from: 0, to: size }, whole.read).equals(root));
      const edge = edgeFrom(size, whole.read);
      assert.ok(rootOf(edge).equals(root));
      const next = mth(many, 0, Math.min(size + 5, many.length));
      assert.ok(rootOf(grown(edge, many.slice(size, size + 5)).edge).equals(next));
    }
  });

  test('proves the inclusion of its leaves, and of nothing else', () => {
    const { read } = treeOf(many, 100);
    for (let size = 1; size <= many.length; size += size < 20 ? 1 : 47) {
      const root = mth(many, 0, size);
      for (let leaf = 0; leaf < size; leaf += size < 20 ? 1 : 31) {
        const proof = hashesOf(inclusionRanges(leaf, size), read);
        assert.deepEqual(proof, path(leaf, many, 0, size));
        const said = { leaf, leafHash: many[leaf] as Buffer, size, root, proof };
        assert.ok(isIncluded(said));
        const others = [
          { ...said, leafHash: many[(leaf + 1) % 600] as Buffer },
          { ...said, leaf: leaf + 1 },
          { ...said, root: emptyRoot },
          { ...said, proof: [...proof, root] },
          ...(proof.length > 0 ? [{ ...said, proof: proof.slice(1) }] : []),
          ...proof.map((hash, i) => ({ ...said, proof: proof.with(i, altered(hash)) })),
        ];
        for (const other of others) assert.ok(!isIncluded(other));
      }
    }
  });

  test('is shown to begin with every smaller one, and with nothing else', () => {
    const { read } = treeOf(many, 100);
    for (let size = 1; size <= many.length; size += size < 20 ? 1 : 47) {
      const newer = { size, root: mth(many, 0, size) };
      for (let from = 0; from <= size; from += size < 20 ? 1 : 31) {
        const older = { size: from, root: mth(many, 0, from) };
        const proof = hashesOf(consistencyRanges(from, size), read);
        if (from > 0) assert.deepEqual(proof, subproof(from, many, [0, size], true));
        const said = { older, newer, proof };
        assert.ok(isConsistent(said));
        const others = [
          { ...said, proof: [...proof, newer.root] },
          ...(from > 0 && from < size
            ? [
                { ...said, older: { ...older, root: altered(older.root) } },
                { ...said, newer: { ...newer, root: altered(newer.root) } },
                { ...said, older: newer, newer: older },
                { ...said, proof: proof.slice(1) },
              ]
            : []),
          ...proof.map((hash, i) => ({ ...said, proof: proof.with(i, altered(hash)) })),
        ];
        for (const other of others) assert.ok(!isConsistent(other), `${from} in ${size}`);
      }
    }
  });
});

test('a proof in a tree of thousands of millions of leaves names few tiles, and no number is cut off', () => {
  const size = 2 ** 40 + 12_345;
  const ranges = inclusionRanges(2 ** 39 + 1, size);
  assert.equal(ranges.length, 41);
  for (const [i, range] of ranges.slice(0, 39).entries()) assert.equal(range.to - range.from, 2 ** i);
  assert.ok(tilesUnder(ranges).length < 15);
  const leaves = nodesOf({ from: 0, to: size }).reduce((sum, { height }) => sum + 2 ** height, 0);
  assert.equal(leaves, size);
});

test('a tile that is missing or too short is no tree', () => {
  const { tiles } = treeOf(many, 600);
  const read: TileReader = (place) => (place.level === 0 && place.index === 1 ? undefined : tiles.get(nameOf(place)));
  assert.throws(() => hashOf({ from: 256, to: 257 }, read), /tile 0\/1 has fewer/);
  assert.throws(() => edgeFrom(300, read), /tile 0\/1 has fewer/);
  assert.throws(() => hashOf({ from: 600, to: 601 }, (place) => tiles.get(nameOf(place))), /tile 0\/2 has fewer/);
});

function altered(hash: Buffer): Buffer {
  return createHash('sha256').update(hash).digest();
}
