/** Many inserts at once with a result for each. */
import { type AnyBulkWriteOperation, BSON, type Collection, type Document, MongoBulkWriteError } from 'mongodb';

/** Inserts what can be inserted; gives for each document `undefined` or the error that kept it out, in their order. */
export async function insertEach<T extends Document>(
  collection: Collection<T>,
  documents: T[],
): Promise<(Error | undefined)[]> {
  const results: (Error | undefined)[] = documents.map(() => undefined);
  const operations = documents.map((document) => ({ insertOne: { document } }) as AnyBulkWriteOperation<T>);
  try {
    await collection.bulkWrite(operations, { ordered: false });
  } catch (error) {
    const refused = unstorableOf(documents, error);
    if (refused) return insertOthers(collection, documents, refused);
    for (const { index, fault } of writeErrors(error)) results[index] = fault;
  }
  return results;
}

async function insertOthers<T extends Document>(
  collection: Collection<T>,
  documents: T[],
  refused: (Error | undefined)[],
): Promise<(Error | undefined)[]> {
  const others = [...documents.keys()].filter((index) => !refused[index]);
  if (others.length === 0) return refused;
  const results = await insertEach(
    collection,
    others.map((index) => documents[index] as T),
  );
  return refused.map((fault, index) => fault ?? results[others.indexOf(index)]);
}

/**
 * Which documents the driver refused, when it did that before it sent any of them; undefined when it failed for another reason. They
 * are looked for only then: their sizes are counted by the driver already.
 */
export function unstorableOf(documents: readonly Document[], error: unknown): (Error | undefined)[] | undefined {
  if (error instanceof MongoBulkWriteError) return undefined;
  const refused = documents.map(unstorable);
  return refused.some(Boolean) ? refused : undefined;
}

/** MongoDB's limit for one document, bytes, less what the driver and the position add. */
const maxDocumentBytes = 16 * 1024 * 1024 - 1024;

/** Why a document can never be stored: the driver refuses the whole batch for it. */
function unstorable(document: Document): Error | undefined {
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
