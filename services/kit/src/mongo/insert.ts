/** Many inserts at once with a result for each. */
import { type AnyBulkWriteOperation, BSON, type Collection, type Document, MongoBulkWriteError } from 'mongodb';

/** Inserts what can be inserted; gives for each document `undefined` or the error that kept it out, in their order. */
export async function insertEach<T extends Document>(
  collection: Collection<T>,
  documents: T[],
): Promise<(Error | undefined)[]> {
  const results: (Error | undefined)[] = documents.map(unstorable);
  const storable = [...documents.keys()].filter((index) => results[index] === undefined);
  if (storable.length === 0) return results;
  const operations = storable.map(
    (index) => ({ insertOne: { document: documents[index] } }) as AnyBulkWriteOperation<T>,
  );
  try {
    await collection.bulkWrite(operations, { ordered: false });
  } catch (error) {
    for (const { index, fault } of writeErrors(error)) results[storable[index] ?? index] = fault;
  }
  return results;
}

/** MongoDB's limit for one document, bytes, less what the driver and the position add. */
const maxDocumentBytes = 16 * 1024 * 1024 - 1024;

/** Why a document can never be stored: the driver would refuse the whole batch for it. */
export function unstorable(document: Document): Error | undefined {
  try {
    const size = BSON.calculateObjectSize(document, { ignoreUndefined: true });
    return size > maxDocumentBytes ? new Error(`a document of ${size} bytes is too large to be stored`) : undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The write errors of a failed bulk operation; rethrows anything else, also when what was written may not be kept. */
export function writeErrors(error: unknown): { index: number; fault: Error }[] {
  if (error instanceof MongoBulkWriteError && error.result.getWriteConcernError()) throw error;
  const list = (error as { writeErrors?: unknown }).writeErrors;
  const all = Array.isArray(list) ? list : list ? [list] : [];
  if (all.length === 0) throw error;
  return (all as { index: number; code: number; errmsg: string }[]).map(({ index, code, errmsg }) => ({
    index,
    fault: Object.assign(new Error(errmsg), { code, errmsg }),
  }));
}
