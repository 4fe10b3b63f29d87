/** Drafts that integrators have prepared and nobody has opened yet, one document each. */

import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection } from 'mongodb';
import type { Connection } from 'mongoose';
import type { Form } from '../domain/application.ts';
import type { Handled } from './store.ts';

export interface PreparedDraft {
  /** Kept as a keyed hash, and sealed for whoever repeats the call that made it. */
  code: string;
  service: string;
  version: number;
  form: Form;
  client: string;
  creation: Handled;
  /** When it is erased. */
  expires: Date;
}

interface Stored extends Pick<PreparedDraft, 'service' | 'version' | 'client' | 'creation' | 'expires'> {
  _id: string;
  sealed: StoredBytes;
}

export interface Prepared {
  /** The draft that stands under its idempotency key then, which may be another that was faster. */
  insert(draft: PreparedDraft): Promise<PreparedDraft>;
  /** Undefined for one whose time is over, too. */
  find(code: string, now: Date): Promise<PreparedDraft | undefined>;
  findByCreation(key: string): Promise<PreparedDraft | undefined>;
  /** How many of a client wait, counted up to `limit`. */
  count(client: string, limit: number): Promise<number>;
  remove(code: string): Promise<void>;
  removeExpired(now: Date): Promise<void>;
}

export async function openPrepared(connection: Connection, sealer: Sealer): Promise<Prepared> {
  const collection = connection.collection('prepared') as unknown as Collection<Stored>;
  await collection.createIndexes([
    { key: { 'creation.key': 1 }, name: 'creation', unique: true },
    { key: { client: 1 } },
    { key: { expires: 1 } },
  ]);
  const idOf = (code: string) => sealer.pseudonym(`prepared-draft:${code}`);
  const placeOf = (id: string) => `prepared/${id}`;
  const read = (stored: Stored | null): PreparedDraft | undefined => {
    if (!stored) return undefined;
    const { _id, sealed, ...open } = stored;
    return { ...open, ...sealer.open<Pick<PreparedDraft, 'code' | 'form'>>(bytesOf(sealed), placeOf(_id)) };
  };
  const findByCreation = async (key: string) => read(await collection.findOne({ 'creation.key': key }));
  return {
    insert: async (draft) => {
      const { code, form, ...open } = draft;
      const _id = idOf(code);
      try {
        await collection.insertOne({ _id, ...open, sealed: sealer.seal({ code, form }, placeOf(_id)) });
        return draft;
      } catch (error) {
        const known = duplicateKeyOf(error) === 'creation' ? await findByCreation(draft.creation.key) : undefined;
        if (known) return known;
        throw error;
      }
    },
    find: async (code, now) => read(await collection.findOne({ _id: idOf(code), expires: { $gt: now } })),
    findByCreation,
    count: (client, limit) => collection.countDocuments({ client }, { limit }),
    remove: async (code) => void (await collection.deleteOne({ _id: idOf(code) })),
    removeExpired: async (now) => void (await collection.deleteMany({ expires: { $lte: now } })),
  };
}
