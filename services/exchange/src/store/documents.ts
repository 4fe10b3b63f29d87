/** What the stores share: bytes as they come back from the driver, and an insert that somebody else may have made before. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Binary } from 'mongodb';

/** The driver gives bytes as a Binary, unless it is told otherwise for a query. */
export type StoredBytes = Buffer | Binary;

export function bytesOf(stored: StoredBytes): Buffer {
  return Buffer.isBuffer(stored) ? stored : Buffer.from(stored.value());
}

/** False when there is a document of the same key already. */
export async function unlessTaken(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (duplicateKeyOf(error) === undefined) throw error;
    return false;
  }
}
