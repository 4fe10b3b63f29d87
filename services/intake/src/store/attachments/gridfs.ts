/** Files in the service's own database (GridFS): nothing else to run. */
import { finished } from 'node:stream/promises';
import { type Connection, mongo } from 'mongoose';
import { damaged, type Parts } from './parts.ts';

/** A part and its seal fit into one chunk. */
const chunkSizeBytes = 1024 * 1024 + 4 * 1024;

export function openGridFs(connection: Connection): Parts {
  if (!connection.db) throw new Error('the database is not connected');
  const bucket = new mongo.GridFSBucket(connection.db, { bucketName: 'attachments', chunkSizeBytes });
  // The identifier is the key itself, which the driver's types do not foresee.
  const idOf = (key: string) => key as unknown as mongo.ObjectId;
  return {
    put: async (key, bytes) => {
      const upload = bucket.openUploadStreamWithId(idOf(key), folderOf(key));
      upload.end(bytes);
      await finished(upload);
    },
    get: async (key) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of bucket.openDownloadStream(idOf(key))) chunks.push(chunk as Buffer);
      } catch (error) {
        throw isMissing(error) ? damaged(error) : error;
      }
      return Buffer.concat(chunks);
    },
    remove: (key) => bucket.delete(idOf(key)),
    clear: async (folder, keep) => {
      for await (const { _id } of bucket.find({ filename: folder }, { projection: { _id: 1 } })) {
        if (!keep?.has(String(_id))) await bucket.delete(_id);
      }
    },
  };
}

function folderOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

/** The file, or a chunk of it: the driver tells the one by its code, the other by its class. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'ENOENT') || error.name === 'MongoGridFSChunkError';
}
