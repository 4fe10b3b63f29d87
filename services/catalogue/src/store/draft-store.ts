/** Drafts in MongoDB: one document each, with its events; every change is one atomic write. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { type Connection, Schema, trusted } from 'mongoose';
import type { Draft, DraftState } from '../domain/publishing/draft.ts';

/** Where a page begins: after this draft of the order. */
export interface DraftPlace {
  changedAt: string;
  id: string;
}

export interface DraftFilter {
  /** Codes of agencies. */
  agencies: readonly string[];
  state: DraftState | undefined;
  service: string;
}

export interface DraftStore {
  /** Keeps a new draft unless one has its identifier; gives what stands there now, and what it was begun with. */
  begin(draft: Draft, fingerprint: string): Promise<{ draft: Draft; fingerprint: string }>;
  find(id: string): Promise<Draft | undefined>;
  /** One atomic write; false when the draft is no longer at `before`. */
  save(before: Draft, next: Draft): Promise<boolean>;
  /** The one changed last first; without text and events. */
  list(filter: DraftFilter, after: DraftPlace | undefined, limit: number): Promise<Draft[]>;
  /** Drafts of a service, the oldest first, with their events; at most 200. */
  ofService(service: string, agencies: readonly string[]): Promise<Draft[]>;
  /** Drafts an agency has open, counted up to `limit`. */
  countOpen(agency: string, limit: number): Promise<number>;
  /** Drafts whose publication has begun and is not known to be done. */
  publishing(): Promise<Draft[]>;
}

type DraftRecord = Omit<Draft, 'id'> & {
  _id: string;
  /** Digest of what the draft was begun with, by which a repetition is known. */
  fingerprint: string;
};

const schema = new Schema<DraftRecord>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    agency: { type: String, required: true },
    service: String,
    text: String,
    status: { type: Schema.Types.Mixed, required: true },
    authors: [{ type: Schema.Types.Mixed }],
    events: [{ type: Schema.Types.Mixed }],
    createdAt: { type: String, required: true },
    changedAt: { type: String, required: true },
    fingerprint: { type: String, required: true },
  },
  { versionKey: false, id: false },
);
schema.index({ agency: 1, changedAt: -1, _id: -1 });
schema.index({ service: 1 });
schema.index({ 'status.kind': 1 });

const mostOfService = 200;
const mostPublishing = 1_000;
const openStates: readonly DraftState[] = ['editing', 'submitted', 'returned', 'publishing'];

/** Makes the indexes that are missing; resolves when they are there. */
export async function openDraftStore(connection: Connection): Promise<DraftStore> {
  const drafts = draftsOf(connection);
  await drafts.createIndexes();
  return { ...writing(drafts), ...reading(drafts) };
}

const draftsOf = (connection: Connection) => connection.model('Draft', schema, 'drafts');
type Drafts = ReturnType<typeof draftsOf>;

function writing(drafts: Drafts): Pick<DraftStore, 'begin' | 'save'> {
  return {
    begin: async (draft, fingerprint) => {
      const { id, ...rest } = draft;
      try {
        await drafts.create({ _id: id, ...rest, fingerprint });
        return { draft, fingerprint };
      } catch (error) {
        if (duplicateKeyOf(error) === undefined) throw error;
      }
      const there = await drafts.findById(id).lean<DraftRecord>();
      if (!there) throw new Error(`the stored draft ${id} has gone`);
      return { draft: toDraft(there), fingerprint: there.fingerprint };
    },
    save: async (before, next) => {
      const { id: _id, agency: _agency, createdAt: _created, events, ...change } = next;
      const added = events.slice(before.events.length);
      const result = await drafts.updateOne(
        { _id: before.id, version: before.version },
        { $set: change, ...(added.length > 0 && { $push: { events: { $each: added } } }) },
      );
      return result.matchedCount === 1;
    },
  };
}

function reading(drafts: Drafts): Omit<DraftStore, 'begin' | 'save'> {
  const within = (agencies: readonly string[]) => trusted({ $in: agencies });
  return {
    find: async (id) => {
      const record = await drafts.findById(id).lean<DraftRecord>();
      return record ? toDraft(record) : undefined;
    },
    list: async ({ agencies, state, service }, after, limit) => {
      const found = drafts
        .find(
          {
            agency: within(agencies),
            ...(state && { 'status.kind': state }),
            ...(service !== '' && { service }),
            ...(after && trusted({ $or: behind(after) })),
          },
          { text: 0, events: 0, fingerprint: 0 },
        )
        .sort({ changedAt: -1, _id: -1 })
        .limit(limit);
      return (await found.lean<DraftRecord[]>()).map(toDraft);
    },
    ofService: async (service, agencies) => {
      const found = drafts.find({ service, agency: within(agencies) }, { text: 0, fingerprint: 0 });
      const records = await found.sort({ createdAt: 1, _id: 1 }).limit(mostOfService).lean<DraftRecord[]>();
      return records.map(toDraft);
    },
    countOpen: (agency, limit) =>
      drafts.countDocuments({ agency, 'status.kind': trusted({ $in: openStates }) }, { limit }).exec(),
    publishing: async () => {
      const found = drafts.find({ 'status.kind': 'publishing' }).limit(mostPublishing);
      return (await found.lean<DraftRecord[]>()).map(toDraft);
    },
  };
}

function behind({ changedAt, id }: DraftPlace) {
  return [{ changedAt: trusted({ $lt: changedAt }) }, { changedAt, _id: trusted({ $lt: id }) }];
}

function toDraft({ _id: id, fingerprint: _fingerprint, text = '', events = [], ...rest }: DraftRecord): Draft {
  return { id, text, events, ...rest };
}
