/**
 * One signature for several messages of a kind: over the root of a Merkle tree whose leaves are the SHA-256 digests of their
 * payloads (RFC 9162, 2.1). Each message carries the signature with its own way to the root, so that it proves itself alone, and
 * by its digest alone.
 */
import { hash } from 'node:crypto';
import { hashLeaf, hashNode } from '@darcha/transparency-log/tree/hashing.ts';
import { rootBy } from '@darcha/transparency-log/tree/proofs.ts';

/** Messages that one signature may be for. */
export const largestBatch = 1_024;
const hashLength = 32;
const form = /^(0|[1-9][0-9]{0,3})~([1-9][0-9]{0,3})~([A-Za-z0-9_-]+)$/;

/** What is signed for the whole batch, and each message's place in it as text. */
export interface Batch {
  signed: Buffer;
  places: string[];
}

/** The JWS in a signature, and the place in a batch that follows it, if the message was signed with others. */
export function openSignature(signature: string): { jws: string; place: string | undefined } {
  const end = signature.indexOf('~');
  if (end < 0) return { jws: signature, place: undefined };
  return { jws: signature.slice(0, end), place: signature.slice(end + 1) };
}

/** Two payloads at least. */
export function batchOf(payloads: readonly Uint8Array[]): Batch {
  const levels = [payloads.map(leafOf)];
  for (let level = levels[0] ?? []; level.length > 1; levels.push(level)) level = parentsOf(level);
  const size = payloads.length;
  const places = payloads.map(
    (_, index) => `${index}~${size}~${Buffer.concat(pathOf(index, levels)).toString('base64url')}`,
  );
  return { signed: headOf(size, levels.at(-1)?.[0]), places };
}

/** What was signed if the payload stands at this place of a batch; undefined for a text that names no place. */
export function signedFor(payload: Uint8Array, place: string): Buffer | undefined {
  const [, index, size, path = ''] = form.exec(place) ?? [];
  const [leaf, leaves, hashes] = [Number(index), Number(size), Buffer.from(path, 'base64url')];
  const isOneText = hashes.toString('base64url') === path && hashes.length % hashLength === 0;
  if (!isOneText || leaves < 2 || leaves > largestBatch) return undefined;
  const proof = Array.from({ length: hashes.length / hashLength }, (_, i) =>
    hashes.subarray(i * hashLength, (i + 1) * hashLength),
  );
  const root = rootBy({ leaf, leafHash: leafOf(payload), size: leaves, proof });
  return root && headOf(leaves, root);
}

/** The size is signed, too: without it one way would lead to the root of trees of several sizes. */
function headOf(size: number, root: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(4 + hashLength);
  head.writeUInt32BE(size);
  root.copy(head, 4);
  return head;
}

function leafOf(payload: Uint8Array): Buffer {
  return hashLeaf(hash('sha256', payload, 'buffer'));
}

/** The nodes above; one without a neighbour goes up as it is. */
function parentsOf(level: readonly Buffer[]): Buffer[] {
  return Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
    const [left, right] = level.slice(2 * i, 2 * i + 2) as [Buffer, Buffer | undefined];
    return right ? hashNode(left, right) : left;
  });
}

function pathOf(index: number, levels: readonly Buffer[][]): Buffer[] {
  return levels.flatMap((level, height) => level[Math.floor(index / 2 ** height) ^ 1] ?? []);
}
