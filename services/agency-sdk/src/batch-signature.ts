/**
 * One signature for several messages of a kind: over the root of a Merkle tree whose leaves are the SHA-256 digests of their
 * payloads (RFC 9162, 2.1). Each message carries the signature with its own way to the root, so that it proves itself alone, and
 * by its digest alone.
 */
import { hash } from 'node:crypto';
import { hashLeaf, hashNode } from '@darcha/transparency-log/tree/hashing.ts';

/** Messages that one signature may be for. */
export const largestBatch = 256;
const hashLength = 32;
const form = /^(0|[1-9][0-9]{0,2})~([1-9][0-9]{0,2})~([A-Za-z0-9_-]+)$/;

/** What is signed for the whole batch, and each message's place in it as text. */
export interface Batch {
  signed: Buffer;
  places: string[];
}

/** Hashes of a batch by their place in its tree. */
export interface Hashes {
  size: number;
  at: Map<number, Buffer>;
}

/** What was signed if the message stands where it says, and the hashes that lead there. */
export interface Claim {
  signed: Buffer;
  hashes: Hashes;
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
  const pathOf = (index: number) => levels.flatMap((level, height) => level[(index >> height) ^ 1] ?? []);
  const places = payloads.map((_, index) => `${index}~${size}~${Buffer.concat(pathOf(index)).toString('base64url')}`);
  return { signed: headOf(size, levels.at(-1)?.[0]), places };
}

/** What was signed if the message stands at this place of a batch; undefined for a text that names no place. */
export function signedFor(payload: Uint8Array, place: string): Buffer | undefined {
  const claim = claimOf(payload, place);
  return typeof claim === 'object' ? claim.signed : undefined;
}

/**
 * What a message claims by its place; undefined when that cannot be. `known` are hashes found to belong to the root that was signed: a
 * way that comes to one of them is compared from there on, and the claim is "proven".
 */
export function claimOf(payload: Uint8Array, place: string, known?: Hashes): Claim | 'proven' | undefined {
  const found = readPlace(place);
  if (!found) return undefined;
  const { index, size, path } = found;
  const proven = known?.size === size ? known.at : undefined;
  const hashes = new Map<number, Buffer>();
  let hash = leafOf(payload);
  let read = 0;
  let isProven = false;
  for (let [at, last, level] = [index, size - 1, 0]; last > 0; [at, last, level] = [at >> 1, last >> 1, level + 1]) {
    isProven ||= proven?.get(keyOf(level, at))?.equals(hash) === true;
    // The last one without a neighbour goes up as it is.
    if ((at ^ 1) > last) continue;
    const other = path.subarray(read, read + hashLength);
    read += hashLength;
    if (other.length < hashLength) return undefined;
    if (isProven) {
      // Whoever verifies this message alone hashes the whole way.
      if (!proven?.get(keyOf(level, at ^ 1))?.equals(other)) return undefined;
      continue;
    }
    hashes.set(keyOf(level, at), hash).set(keyOf(level, at ^ 1), other);
    hash = at & 1 ? hashNode(other, hash) : hashNode(hash, other);
  }
  if (read !== path.length) return undefined;
  return isProven ? 'proven' : { signed: headOf(size, hash), hashes: { size, at: hashes } };
}

function readPlace(text: string): { index: number; size: number; path: Buffer } | undefined {
  const [, first, second, third = ''] = form.exec(text) ?? [];
  const [index, size, path] = [Number(first), Number(second), Buffer.from(third, 'base64url')];
  const isOneText = path.toString('base64url') === third;
  return isOneText && size >= 2 && size <= largestBatch && index < size ? { index, size, path } : undefined;
}

function keyOf(level: number, at: number): number {
  return level * largestBatch + at;
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
