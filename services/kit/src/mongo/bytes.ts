/** Bytes as they come back from the driver. */
import type { Binary } from 'mongodb';

/** A Buffer as written; a Binary as read, unless the query says otherwise. */
export type StoredBytes = Buffer | Binary;

export function bytesOf(stored: StoredBytes): Buffer {
  return Buffer.isBuffer(stored) ? stored : Buffer.from(stored.value());
}
