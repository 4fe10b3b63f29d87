/** Many inserts at once with a result for each. */
import type { AnyBulkWriteOperation, Collection, Document } from 'mongodb';

/** Inserts what can be inserted; gives for each document `undefined` or the error that kept it out, in their order. */
export async function insertEach<T extends Document>(
  collection: Collection<T>,
  documents: T[],
): Promise<(Error | undefined)[]> {
  const operations = documents.map((document) => ({ insertOne: { document } }) as AnyBulkWriteOperation<T>);
  const results: (Error | undefined)[] = documents.map(() => undefined);
  try {
    await collection.bulkWrite(operations, { ordered: false });
  } catch (error) {
    for (const { index, fault } of writeErrors(error)) results[index] = fault;
  }
  return results;
}

/** The write errors of a failed bulk operation; rethrows anything else. */
export function writeErrors(error: unknown): { index: number; fault: Error }[] {
  const list = (error as { writeErrors?: unknown }).writeErrors;
  const all = Array.isArray(list) ? list : list ? [list] : [];
  if (all.length === 0) throw error;
  return (all as { index: number; code: number; errmsg: string }[]).map(({ index, code, errmsg }) => ({
    index,
    fault: Object.assign(new Error(errmsg), { code, errmsg }),
  }));
}
