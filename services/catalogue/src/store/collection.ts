import type { Connection, mongo } from 'mongoose';

/** A collection that is used without a model. */
export function collectionOf({ db }: Connection, name: string): mongo.Collection {
  if (!db) throw new Error('the database is not connected');
  return db.collection(name);
}
