/** Content: the bytes beside a record, from a file or from memory, and into a file. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Content, Manifest } from './types.ts';

/** Largest part in one message, bytes. */
const largestChunk = 64 * 1024;

/** Bytes in memory as content; `content.manifest` goes into the record. */
export function contentOf(bytes: Uint8Array, mediaType: string): Content {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    manifest: { mediaType, size: bytes.length, sha256 },
    open: async function* () {
      yield bytes;
    },
  };
}

/** A file as content. It is read once for its digest and again when it is sent, and must not change in between. */
export async function contentOfFile(path: string, mediaType: string): Promise<Content> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of createReadStream(path)) {
    hash.update(part);
    size += part.length;
  }
  return {
    manifest: { mediaType, size, sha256: hash.digest('hex') },
    open: () => createReadStream(path, { highWaterMark: largestChunk }),
  };
}

/**
 * Writes content into a file, which is there whole and checked, or not at all: readable for its owner only, and in the place of
 * a file that was there. Throws what reading the content throws.
 */
export async function saveContent(content: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    try {
      for await (const part of content) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  const directory = await open(dirname(path), 'r');
  await directory.sync().finally(() => directory.close());
}

/** Whether a value is a manifest. */
export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { mediaType, size, sha256 } = value as Record<string, unknown>;
  return typeof mediaType === 'string' && Number.isSafeInteger(size) && /^[0-9a-f]{64}$/.test(String(sha256));
}

/** In parts that fit into messages. */
export async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, void> {
  for await (const part of bytes) {
    const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    for (let from = 0; from < buffer.length; from += largestChunk) yield buffer.subarray(from, from + largestChunk);
  }
}
