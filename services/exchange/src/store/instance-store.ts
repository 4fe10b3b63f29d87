/** The instances of the exchange, as each tells of itself again and again. */
import type { Db } from 'mongodb';

export interface ToldInstance {
  /** Random, new with every start. */
  id: string;
  /** Where members reach it, "host:port"; empty when its operator has not said. */
  address: string;
  /** How often it has told of itself: an instance is alive while this grows. */
  beats: number;
}

export interface InstanceStore {
  /** Tells that an instance is alive. */
  beat(id: string, address: string): Promise<void>;
  all(): Promise<ToldInstance[]>;
  /** Forgets an instance; with `beats`, only if it has not told of itself since. */
  forget(id: string, beats?: number): Promise<void>;
}

export function createInstanceStore(database: Db): InstanceStore {
  const instances = database.collection<{ _id: string; address: string; beats: number }>('instances');
  return {
    beat: async (id, address) => {
      await instances.updateOne({ _id: id }, { $set: { address }, $inc: { beats: 1 } }, { upsert: true });
    },
    all: async () => (await instances.find({}).toArray()).map(({ _id: id, ...told }) => ({ id, ...told })),
    forget: async (id, beats) => {
      await instances.deleteOne({ _id: id, ...(beats !== undefined && { beats }) });
    },
  };
}
