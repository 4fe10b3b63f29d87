/**
 * Values that others have published: transparency-dev's vectors of RFC 9162, whose trees and proofs were made by their code.
 * They hold our prover and our verifier each to somebody else's, for inclusion and for consistency. The log of a running exchange is
 * read by somebody else's code (sigstore) for notes and inclusion only: its library verifies no consistency proofs, so there our
 * verifier, held to these vectors, stands in (services/exchange/test/log-reader.ts).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashesOf, treeOf } from './grow-tree.ts';
import { rootOf } from './growth.ts';
import { emptyRoot, hashLeaf } from './hashing.ts';
import { isConsistent, isIncluded } from './proofs.ts';
import { consistencyRanges, inclusionRanges } from './ranges.ts';
import { edgeOf, hashOf, leavesUnder } from './tiles.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/** Leaves and roots of the trees of 1 to 8 of them, as github.com/transparency-dev/merkle (proof/verify_test.go) has them. */
const published = {
  leaves: ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(hex),
  roots: [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ].map(hex),
  /** Leaves are counted from 0 here. */
  inclusion: [
    { leaf: 0, size: 1, proof: [] },
    {
      leaf: 0,
      size: 8,
      proof: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      leaf: 5,
      size: 8,
      proof: [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    { leaf: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
    {
      leaf: 1,
      size: 5,
      proof: [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
  ],
  consistency: [
    { older: 1, size: 1, proof: [] },
    {
      older: 1,
      size: 8,
      proof: [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    },
    {
      older: 6,
      size: 8,
      proof: [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
    {
      older: 2,
      size: 5,
      proof: [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    },
    {
      older: 6,
      size: 7,
      proof: [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    },
  ],
};

const leaves = published.leaves.map(hashLeaf);
const { read } = treeOf(leaves, 3);

test('roots', () => {
  assert.equal(emptyRoot.toString('hex'), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  for (const [i, root] of published.roots.entries()) {
    assert.deepEqual(hashOf({ from: 0, to: i + 1 }, read), root);
    assert.deepEqual(rootOf(treeOf(leaves.slice(0, i + 1), 1).edge), root);
  }
});

for (const { leaf, size, proof } of published.inclusion) {
  test(`inclusion of leaf ${leaf} in ${size}`, () => {
    assert.deepEqual(hashesOf(inclusionRanges(leaf, size), read), proof.map(hex));
    const root = published.roots[size - 1] as Buffer;
    assert.ok(isIncluded({ leaf, leafHash: leaves[leaf] as Buffer, size, root, proof: proof.map(hex) }));
  });
}

for (const { older, size, proof } of published.consistency) {
  test(`consistency of ${older} with ${size}`, () => {
    assert.deepEqual(hashesOf(consistencyRanges(older, size), read), proof.map(hex));
    const head = (leaves: number) => ({ size: leaves, root: published.roots[leaves - 1] as Buffer });
    assert.ok(isConsistent({ older: head(older), newer: head(size), proof: proof.map(hex) }));
  });
}

test('a tree of 70,000 leaves has the tiles that the standard counts', () => {
  assert.deepEqual(edgeOf(70_000), [
    { level: 0, index: 273, width: 112 },
    { level: 1, index: 1, width: 17 },
    { level: 2, index: 0, width: 1 },
  ]);
  assert.deepEqual(edgeOf(256), [
    { level: 0, index: 1, width: 0 },
    { level: 1, index: 0, width: 1 },
  ]);
  assert.equal(leavesUnder({ level: 1, index: 1 }, 17), 69_888);
});
