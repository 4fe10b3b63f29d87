/** Record types as they were at the last start: what agreements rest on. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Db } from 'mongodb';
import type { RecordTypeDefinition } from '../domain/record-types.ts';

export interface RecordTypeStore {
  get(id: string): Promise<RecordTypeDefinition | undefined>;
  /** Puts it there, or in place of what is there. */
  put(definition: RecordTypeDefinition): Promise<void>;
}

/** As JSON: names of keywords such as `$defs` are none for a document of the database. */
export function createRecordTypeStore(database: Db): RecordTypeStore {
  const types = database.collection<{ _id: string; definition: string }>('record-types');
  const put = async ({ id, ...rest }: RecordTypeDefinition) => {
    const definition = JSON.stringify({ id, ...rest });
    await types.updateOne({ _id: id }, { $set: { definition } }, { upsert: true });
  };
  return {
    get: async (id) => {
      const found = await types.findOne({ _id: id });
      return found ? (JSON.parse(found.definition) as RecordTypeDefinition) : undefined;
    },
    put: async (definition) => {
      try {
        await put(definition);
      } catch (error) {
        // Another instance that starts at the same time was first.
        if (duplicateKeyOf(error) === undefined) throw error;
        await put(definition);
      }
    },
  };
}
