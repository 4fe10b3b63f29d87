/** The connection to a service's own database. */
import mongoose from 'mongoose';
import type { Logger } from '../log.ts';

export interface Mongo {
  connection: mongoose.Connection;
  close(): Promise<void>;
}

export interface MongoOptions {
  uri: string;
  /** Name of the database. */
  name: string;
  log: Logger;
  /** How long the server may be out of reach before the connection, or an operation on it, fails; milliseconds. */
  reachWithinMs?: number;
}

/** Error code of MongoDB for a second document under a unique key. */
const duplicateKey = 11_000;

/**
 * Connects to database `name` at `uri`. Every write is acknowledged only once it stands in the journal (of the majority
 * of a replica set), so that a success told to a caller survives the end of any process.
 */
export async function connectMongo(options: MongoOptions): Promise<Mongo> {
  const connection = await open(options).catch((error: unknown) => {
    throw new Error(
      `The database "${options.name}" cannot be reached. Check that MongoDB runs and that DARCHA_MONGODB_URI is its address.`,
      { cause: error },
    );
  });
  let closing = false;
  connection.on('disconnected', () => {
    if (!closing) options.log.warn('the database connection was lost');
  });
  connection.on('reconnected', () => options.log.info('the database connection is back'));
  return {
    connection,
    close: () => {
      closing = true;
      return connection.close();
    },
  };
}

async function open({ uri, name, reachWithinMs = 5_000 }: MongoOptions): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    dbName: name,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    sanitizeFilter: true,
    serverSelectionTimeoutMS: reachWithinMs,
    socketTimeoutMS: 30_000,
    maxPoolSize: 32,
    writeConcern: await durableWrites(uri, reachWithinMs),
  });
  return connection.asPromise();
}

/**
 * What makes a write outlive any process. Of a single server the journal is asked for with `w: 1`: the engine of one
 * machine answers `majority` before the journal is written when several write at a time (seen with version 9.0 alpha).
 */
async function durableWrites(uri: string, reachWithinMs: number) {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: reachWithinMs });
  try {
    const { setName, msg } = await client.db('admin').command({ hello: 1 });
    const single = setName === undefined && msg !== 'isdbgrid';
    return { w: single ? 1 : ('majority' as const), journal: true };
  } finally {
    await client.close();
  }
}

/** The name of the unique index an insert or update ran into, or undefined for any other error. */
export function duplicateKeyOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== duplicateKey)
    return undefined;
  const text = 'errmsg' in error ? String(error.errmsg) : 'message' in error ? String(error.message) : '';
  return /index: (\S+)/.exec(text)?.[1] ?? '';
}
