/** Sealed bytes: each part is bound to its file and its place there, so that none can be moved, swapped or read without the key. */
import { randomBytes } from 'node:crypto';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Content } from '../../domain/attachments/content.ts';
import { damaged, type Parts } from './parts.ts';

/** Bytes of a part before it is sealed, but for the last one of a file; what an upload holds in memory. */
export const partBytes = 1024 * 1024;

export interface Part {
  key: string;
  /** Bytes before they were sealed. */
  size: number;
}

export interface Vault {
  /** Keeps the bytes that begin at `offset` of a file. */
  keep(blob: string, offset: number, bytes: Buffer): Promise<Part>;
  /** Throws `attachment-damaged` where a part is lost or was changed. */
  open(blob: string, parts: readonly Part[]): Content;
  /** Removes one part, which nothing names any more. */
  remove(part: Part): Promise<void>;
  /** Removes the bytes of a file, but for the parts named. */
  clear(blob: string, keep?: readonly Part[]): Promise<void>;
}

export function createVault(parts: Parts, sealer: Pick<Sealer, 'sealBytes' | 'openBytes'>): Vault {
  const placeOf = (blob: string, offset: number) => `attachment/${blob}/${offset}`;
  const opened = async (blob: string, { key }: Part, offset: number) => {
    const sealed = await parts.get(key);
    try {
      return sealer.openBytes(sealed, placeOf(blob, offset));
    } catch (error) {
      throw isDomainError(error, 'sealed-unreadable') ? damaged(error) : error;
    }
  };
  return {
    keep: async (blob, offset, bytes) => {
      // A key of its own each time: a part that is written again never changes under its reader.
      const key = `${blob}/${offset}-${randomBytes(6).toString('hex')}`;
      await parts.put(key, sealer.sealBytes(bytes, placeOf(blob, offset)));
      return { key, size: bytes.length };
    },
    open: (blob, all) => contentOf(all, (part, offset) => opened(blob, part, offset)),
    remove: ({ key }) => parts.remove(key),
    clear: (blob, keep) => parts.clear(blob, keep && new Set(keep.map(({ key }) => key))),
  };
}

/** Holds the part last read: files are read from front to back, a little at a time. */
function contentOf(parts: readonly Part[], open: (part: Part, offset: number) => Promise<Buffer>): Content {
  let at = 0;
  const placed = parts.map((part) => {
    const start = at;
    at += part.size;
    return { part, start, end: at };
  });
  let last: { start: number; bytes: Promise<Buffer> } | undefined;
  const bytesOf = (part: Part, start: number) => {
    if (last?.start !== start) last = { start, bytes: open(part, start) };
    return last.bytes;
  };
  return {
    size: at,
    read: async (from, to) => {
      const pieces: Buffer[] = [];
      for (const { part, start, end } of placed) {
        if (end <= from || start >= to) continue;
        const bytes = await bytesOf(part, start);
        pieces.push(bytes.subarray(Math.max(0, from - start), to - start));
      }
      return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
    },
  };
}
