/**
 * How long decisions took, counted by service, agency and month. Each document knows up to which position of the feed it
 * has taken events in, so an event that is met again, by whichever instance, is not counted twice.
 */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Collection, Db } from 'mongodb';
import { type Decided, decidedBy, decidedStates, type Mark, submission } from '../domain/decided.ts';
import { bucketOf, type Counts } from '../domain/spread.ts';

export interface MonthOfAgency {
  agency: string;
  counts: Counts;
}

export interface DurationStore {
  /** Takes the turn to count, for as long as the lease: the position counted up to; undefined when another has it. */
  lease(now: Date, until: Date): Promise<number | undefined>;
  /** Decisions told first by events after one position and up to another. */
  decidedWithin(after: number, upTo: number): Promise<Decided[]>;
  /** Counts them, each once. */
  count(decided: readonly Decided[]): Promise<void>;
  /** Gives the turn back, with the position that has been counted up to. */
  release(position: number): Promise<void>;
  /** Of a service, in months from the first to the last. */
  read(service: string, from: string, to: string): Promise<MonthOfAgency[]>;
}

interface Stored {
  _id: string;
  service: string;
  agency: string;
  /** YYYY-MM in Tashkent. */
  month: string;
  /** Of the last event that is counted in it. */
  position: number;
  /** How many by bucket: "b12". */
  buckets: Record<string, number>;
}

interface Cursor {
  _id: 'feed';
  position: number;
  leasedUntil: Date;
}

export interface DurationStoreOptions {
  db: Db;
  /** The month of a time, YYYY-MM in Tashkent. */
  monthOf: (at: Date) => string;
}

/** Makes the index, and begins at the beginning of the feed. */
export async function openDurationStore({ db, monthOf }: DurationStoreOptions): Promise<DurationStore> {
  const durations = db.collection<Stored>('durations');
  const cursors = db.collection<Cursor>('durations.cursor');
  await durations.createIndex({ service: 1, month: 1 }, { name: 'service_month' });
  const start = { position: 0, leasedUntil: new Date(0) };
  await cursors.updateOne({ _id: 'feed' }, { $setOnInsert: start }, { upsert: true }).catch((error: unknown) => {
    // Another instance was as fast.
    if (duplicateKeyOf(error) === undefined) throw error;
  });
  return {
    lease: async (now, until) => {
      const taken = await cursors.findOneAndUpdate(
        { _id: 'feed', leasedUntil: { $lte: now } },
        { $set: { leasedUntil: until } },
      );
      return taken?.position;
    },
    release: async (position) => {
      const free = { $max: { position }, $set: { leasedUntil: new Date(0) } };
      await cursors.updateOne({ _id: 'feed' }, free);
    },
    decidedWithin: (after, upTo) => decidedWithin(db, after, upTo),
    count: async (decided) => {
      const byDocument = Object.groupBy(decided, ({ service, agency, at }) => `${service} ${agency} ${monthOf(at)}`);
      for (const some of Object.values(byDocument)) if (some) await add(durations, some, monthOf);
    },
    read: async (service, from, to) => {
      const found = await durations.find({ service, month: { $gte: from, $lte: to } }).toArray();
      return found.map(({ agency, buckets }) => ({ agency, counts: readCounts(buckets) }));
    },
  };
}

/** One read of what was decided, one of how that came about. */
async function decidedWithin(db: Db, after: number, upTo: number): Promise<Decided[]> {
  const events = db.collection<{ _id: number } & Omit<Mark, 'position'>>('events');
  const projection = { subject: 1, type: 1, state: 1, at: 1, service: 1, agencies: 1 };
  const within = { _id: { $gt: after, $lte: upTo }, state: { $in: [...decidedStates] } };
  const subjects = (await events.find(within, { projection: { subject: 1 } }).toArray()).map(({ subject }) => subject);
  if (subjects.length === 0) return [];
  const telling = {
    subject: { $in: [...new Set(subjects)] },
    $or: [{ type: submission }, { state: { $in: [...decidedStates] } }],
  };
  const marks = await events.find(telling, { projection }).sort({ subject: 1, sequence: 1 }).toArray();
  const bySubject = Object.groupBy(
    marks.map(({ _id, ...mark }) => ({ ...mark, position: Number(_id) })),
    ({ subject }) => subject,
  );
  return Object.values(bySubject)
    .flatMap((own) => decidedBy(own ?? []) ?? [])
    .filter(({ position }) => position > after && position <= upTo);
}

/** All are of the same service, agency and month. */
async function add(
  durations: Collection<Stored>,
  decided: readonly Decided[],
  monthOf: (at: Date) => string,
): Promise<void> {
  const [{ service, agency, at } = { service: '', agency: '', at: new Date(0) }] = decided;
  const month = monthOf(at);
  const _id = `${service} ${agency} ${month}`;
  for (;;) {
    const known = await durations.findOne({ _id }, { projection: { position: 1 } });
    const fresh = decided.filter(({ position }) => position > (known?.position ?? 0));
    if (fresh.length === 0) return;
    const position = Math.max(...fresh.map((one) => one.position));
    const change = { $inc: incrementOf(fresh), $set: { service, agency, month, position } };
    try {
      // Only on what was read: whoever counted meanwhile has moved the position on.
      const filter = known ? { _id, position: known.position } : { _id, position: { $exists: false } };
      const { matchedCount, upsertedCount } = await durations.updateOne(filter, change, { upsert: !known });
      if (matchedCount + upsertedCount === 1) return;
    } catch (error) {
      if (duplicateKeyOf(error) === undefined) throw error;
    }
  }
}

function incrementOf(decided: readonly Decided[]): Record<string, number> {
  const increment: Record<string, number> = {};
  for (const { seconds } of decided) {
    const field = `buckets.b${bucketOf(seconds)}`;
    increment[field] = (increment[field] ?? 0) + 1;
  }
  return increment;
}

function readCounts(buckets: Record<string, number>): Counts {
  return new Map(Object.entries(buckets).map(([name, some]) => [Number(name.slice(1)), some]));
}
