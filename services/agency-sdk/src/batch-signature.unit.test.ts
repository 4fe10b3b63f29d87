import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { hashesOf, treeOf } from '@darcha/transparency-log/tree/grow-tree.ts';
import { rootOf } from '@darcha/transparency-log/tree/growth.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { inclusionRanges } from '@darcha/transparency-log/tree/ranges.ts';
import { batchOf, largestBatch, openSignature, signedFor } from './batch-signature.ts';

const payloads = (count: number) => Array.from({ length: count }, (_, i) => Buffer.from(`message ${i}`));

test('a batch is the tree that the log would make of the digests, with the ways of the log', () => {
  for (let size = 2; size <= 70; size++) {
    const messages = payloads(size);
    const { signed, places } = batchOf(messages);
    const leaves = messages.map((message) => hashLeaf(createHash('sha256').update(message).digest()));
    const { edge, read } = treeOf(leaves, size);
    assert.deepEqual([signed.readUInt32BE(), signed.subarray(4)], [size, rootOf(edge)]);
    for (const [index, message] of messages.entries()) {
      const path = Buffer.concat(hashesOf(inclusionRanges(index, size), read)).toString('base64url');
      assert.equal(places[index], `${index}~${size}~${path}`);
      assert.deepEqual(signedFor(message, places[index] ?? ''), signed);
    }
  }
});

test('another message, place or size was not signed', () => {
  const { signed, places } = batchOf(payloads(5));
  const [first = '', second = '', , , last = ''] = places;
  const message = Buffer.from('message 0');
  const [, , path] = first.split('~');
  const others = [
    second,
    last,
    `1~5~${path}`,
    `0~6~${path}`,
    `0~8~${path}`,
    `4~5~${path}`,
    `0~5~${path?.slice(0, -43)}`,
  ];
  for (const place of others) assert.notDeepEqual(signedFor(message, place), signed, place);
  assert.notDeepEqual(signedFor(Buffer.from('message 1'), first), signed);
});

test('a place has one text', () => {
  const [place = ''] = batchOf(payloads(2)).places;
  const message = Buffer.from('message 0');
  assert.ok(signedFor(message, place));
  const path = place.slice('0~2~'.length);
  const zeros = (hashes: number) => Buffer.alloc(32 * hashes).toString('base64url');
  const texts = [
    '',
    '~',
    '0~2',
    `00~2~${path}`,
    `0~02~${path}`,
    `-1~2~${path}`,
    `0~2~${path}=`,
    `0~2~${path}A`,
    `${place}~`,
  ];
  texts.push(`0~1~${path}`, `2~2~${path}`, `0~${largestBatch + 1}~${zeros(9)}`, `0~2~${zeros(2)}`, `0~2~${zeros(60)}`);
  for (const text of texts) assert.equal(signedFor(message, text), undefined, text);
  assert.ok(signedFor(message, `0~${largestBatch}~${zeros(8)}`));
});

test('what follows the signature is the place', () => {
  assert.deepEqual(openSignature('h..s'), { jws: 'h..s', place: undefined });
  assert.deepEqual(openSignature('h..s~0~2~p'), { jws: 'h..s', place: '0~2~p' });
});
