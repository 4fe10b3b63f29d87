/** The driver's own collections: entries are bytes and hashes, there is nothing for a model to do. */
import type { Mongo } from '@darcha/kit/mongo/connect.ts';
import type { Db } from 'mongodb';

export type Database = Db;

export function databaseOf(mongo: Mongo, name: string): Database {
  return mongo.connection.getClient().db(name);
}
