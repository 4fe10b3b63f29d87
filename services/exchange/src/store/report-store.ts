/** What instances of the exchange tell of themselves, so that each can tell of all: one document an instance. */
import type { Collection, Document } from 'mongodb';
import type { Fared } from '../domain/operations/recent.ts';

export interface RecordTypeReport extends Fared {
  id: string;
  streams: number;
  circuitOpen: boolean;
  lastAnswerAt: number | undefined;
}

export interface ProviderReport {
  code: string;
  streams: number;
  waiting: number;
}

export interface InstanceReport {
  /** As in `instances`. */
  id: string;
  startedAt: Date;
  /** When it was written, by the instance's clock. */
  at: Date;
  providers: ProviderReport[];
  recordTypes: RecordTypeReport[];
}

export interface ReportStore {
  /** Takes the place of what the instance told before. */
  tell(report: InstanceReport): Promise<void>;
  /** Of those that told of themselves since. */
  since(at: Date): Promise<InstanceReport[]>;
  /** Takes out an instance that stops. */
  leave(id: string): Promise<void>;
  /** Takes out those that have told nothing since: they were killed. */
  forget(before: Date): Promise<void>;
}

/** More instances are not looked at. */
const mostInstances = 100;

export function createReportStore(documents: Collection<Document>): ReportStore {
  const collection = documents as unknown as Collection<Omit<InstanceReport, 'id'> & { _id: string }>;
  return {
    tell: async ({ id, ...report }) => {
      await collection.replaceOne({ _id: id }, report, { upsert: true });
    },
    since: async (at) => {
      const found = await collection
        .find({ at: { $gte: at } })
        .limit(mostInstances)
        .toArray();
      return found.map(({ _id, ...report }) => ({ id: _id, ...report }));
    },
    leave: async (id) => {
      await collection.deleteOne({ _id: id });
    },
    forget: async (before) => {
      await collection.deleteMany({ at: { $lt: before } });
    },
  };
}
