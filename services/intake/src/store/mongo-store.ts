/** Applications in MongoDB: one document each, every change one atomic write that carries its events. */
import type { RecordEntry } from '@darcha/application-record/entry.ts';
import { createBatcher } from '@darcha/kit/batch.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { insertEach } from '@darcha/kit/mongo/insert.ts';
import { bornWith, intoOutbox } from '@darcha/kit/outbox.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection, Document } from 'mongodb';
import { type Connection, trusted } from 'mongoose';
import type { Application } from '../domain/application.ts';
import { type Codec, createCodec, openRecord } from './codec.ts';
import { type EarlierStore, earlierStore } from './earlier.ts';
import { type FollowingStore, followingStore } from './following.ts';
import { type Listing, listing } from './listing.ts';
import { type Applications, applicationsOf, creationIndex, draftIndex, onlyOneIndex, placeIndex } from './schema.ts';
import { type Inserted, type Saving, type Store, UnderWay } from './store.ts';
import { passing, type StoredApplication } from './stored.ts';

/** Commands remembered by their idempotency key; more than an application ever sees. */
const maxHandled = 100;
/** What has been told and recorded of it is no part of what it is now. */
const withoutHistory = { outbox: 0, record: 0 } as const;
/** Inserts that travel together. */
const maxBatch = 200;

export interface MongoStore extends Store {
  /** For the relay of events. */
  readonly collection: Collection<Document>;
}

/** Makes the indexes that are missing; resolves when they are there. */
export async function openMongoStore(connection: Connection, sealer: Sealer): Promise<MongoStore> {
  const model = applicationsOf(connection);
  await model.createCollection();
  await model.createIndexes();
  const codec = createCodec(sealer);
  const collection = model.collection as unknown as Collection<Document>;
  return {
    collection,
    ...writing(model, codec, collection),
    ...reading(model, codec),
    ...listing(model, codec),
    ...working(model),
    ...followingStore(model, codec, collection),
    ...earlierStore(model, codec),
  };
}

function writing(
  model: Applications,
  codec: Codec,
  collection: Collection<Document>,
): Pick<Store, 'insert' | 'save' | 'saveReading' | 'markRead'> {
  const insert = createBatcher<StoredApplication, undefined>({
    run: (documents) => insertEach(collection, documents as unknown as Document[]) as Promise<(undefined | Error)[]>,
    maxItems: maxBatch,
  });
  return {
    insert: async (application, { events, creation, work, entries }) => {
      try {
        await insert({
          ...constants(application),
          ...codec.change(application),
          sealed: codec.parts(application),
          ...(application.record && { record: entries ?? [application.record.last] }),
          ...(work && { work }),
          creation,
          handled: [],
          ...bornWith(events),
        });
        return 'inserted';
      } catch (error) {
        return takenOf(error);
      }
    },
    save: async (before, next, saving) => {
      try {
        const result = await model.updateOne(placeOf(before), update(before, next, saving, codec));
        return result.matchedCount === 1;
      } catch (error) {
        // Another result has the place in the public list: the step is taken again, with another one.
        if (duplicateKeyOf(error) === placeIndex) return false;
        if (duplicateKeyOf(error) === onlyOneIndex && next.onlyOne) throw new UnderWay(next.onlyOne.key);
        throw error;
      }
    },
    markRead: async (number, agency, side, upTo) => {
      await model.updateOne({ _id: number }, { $max: { [`readUpTo.${agency}.${side}`]: upTo } });
    },
    saveReading: async (before, next, events) => {
      const { sequence, readers, fileReaders, record } = next;
      const { $set, $push } = intoOutbox(events);
      const read = { ...(readers && { readers }), ...(fileReaders && { fileReaders }) };
      const kept = { ...(record && { recorded: openRecord(record) }), ...sealedParts(codec.parts(next, before)) };
      const result = await model.updateOne(placeOf(before), {
        $set: { sequence, ...read, ...kept, ...$set },
        $push: { ...$push, ...intoRecord(before, next) },
      });
      return result.matchedCount === 1;
    },
  };
}

/** An application as it was read: a reading by an official moves its timeline on, not its version. */
function placeOf({ number, version, sequence }: Application) {
  return { _id: number, version, sequence };
}

function constants(application: Application) {
  const { number, service, serviceVersion, tier, agency, owner, createdAt, preparedBy, preparedDraft, bundle } =
    application;
  const known = { service, serviceVersion, tier, agency, owner, createdAt };
  return {
    _id: number,
    ...known,
    ...(bundle && { bundle }),
    ...(preparedBy !== undefined && { preparedBy }),
    ...(preparedDraft !== undefined && { preparedDraft }),
  };
}

function takenOf(error: unknown): Inserted {
  const index = duplicateKeyOf(error);
  if (index === undefined) throw error;
  return index === creationIndex ? 'key-taken' : 'number-taken';
}

function update(before: Application, next: Application, { events, handled, work }: Saving, codec: Codec) {
  const change = codec.change(next);
  const outbox = intoOutbox(events);
  const gone = {
    ...Object.fromEntries(passing.filter((field) => change[field] === undefined).map((field) => [field, 1])),
    ...(!('secret' in next.status) && { 'sealed.secret': 1 }),
    ...(!next.submitted && { 'sealed.submitted': 1 }),
    ...(!next.findings && { 'sealed.findings': 1 }),
    ...(next.erasedAt && { 'sealed.letters': 1, 'sealed.extension': 1, readers: 1, fileReaders: 1, readUpTo: 1 }),
    ...(before.overridden && !next.overridden && { 'sealed.overridden': 1 }),
    ...(before.signing && !next.signing && { 'sealed.signing': 1 }),
    ...(before.hold && !next.hold && { 'sealed.hold': 1 }),
    ...(before.representation && !next.representation && { 'sealed.representation': 1 }),
    ...(work === null && { work: 1 }),
  };
  return {
    $set: { ...change, ...sealedParts(codec.parts(next, before)), ...(work && { work }), ...outbox.$set },
    $push: {
      ...outbox.$push,
      ...intoRecord(before, next),
      ...(handled && { handled: { $each: [handled], $slice: -maxHandled } }),
    },
    ...(Object.keys(gone).length > 0 && { $unset: gone }),
  };
}

function sealedParts(parts: ReturnType<Codec['parts']>): Record<string, Buffer> {
  return Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [`sealed.${part}`, bytes]));
}

/** The entry a step has added; nothing where there was no room for it. */
function intoRecord({ record: before }: Application, { record }: Application): { record?: RecordEntry } {
  return record && record.last !== before?.last ? { record: record.last } : {};
}

function reading(
  model: Applications,
  codec: Codec,
): Omit<
  Store,
  | keyof FollowingStore
  | keyof EarlierStore
  | keyof Listing
  | 'insert'
  | 'save'
  | 'saveReading'
  | 'markRead'
  | 'takeDue'
  | 'postpone'
  | 'findExpired'
  | 'countDrafts'
> {
  const held = (stored: StoredApplication | null) => (stored ? codec.held(stored) : undefined);
  return {
    find: async (number) => held(await model.findById(number, withoutHistory).lean<StoredApplication>()),
    findWithRecord: async (number) => {
      const stored = await model.findById(number, { outbox: 0 }).lean<StoredApplication>();
      return stored ? { application: codec.read(stored), entries: stored.record ?? [] } : undefined;
    },
    findByCreationKey: async (key) =>
      held(await model.findOne({ 'creation.key': key }, withoutHistory).lean<StoredApplication>()),
    findOnlyOne: async (key) =>
      held(await model.findOne({ 'onlyOne.key': key }, withoutHistory).lean<StoredApplication>())?.application,
    findByResultCode: async (code) =>
      held(await model.findOne({ resultCode: codec.resultCodeHash(code) }, withoutHistory).lean<StoredApplication>())
        ?.application,
    findRevoked: async (list) => {
      const found = model.find({ 'status.kind': 'revoked', 'resultPlace.list': list }, { _id: 0, resultPlace: 1 });
      return (await found.lean<StoredApplication[]>()).flatMap(({ resultPlace }) => resultPlace?.index ?? []);
    },
    findByResultDigest: async (digest) =>
      held(await model.findOne({ resultDigest: digest }, withoutHistory).lean<StoredApplication>())?.application,
  };
}

function working(model: Applications): Pick<Store, 'takeDue' | 'postpone' | 'findExpired' | 'countDrafts'> {
  return {
    takeDue: async (now, leaseMs) => {
      const taken = await model
        .findOneAndUpdate(
          { 'work.at': trusted({ $lte: now }) },
          { $set: { 'work.at': new Date(now.getTime() + leaseMs) } },
          { sort: { 'work.at': 1 }, projection: { _id: 1 } },
        )
        .lean<{ _id: string }>();
      return taken?._id;
    },
    postpone: async (application, work) => {
      const change = work ? { $set: { work } } : { $unset: { work: 1 as const } };
      await model.updateOne({ _id: application.number, version: application.version }, change);
    },
    findExpired: async (now, limit) => {
      const found = model
        .find({ expires: trusted({ $lte: now }) }, { _id: 1 })
        .sort({ expires: 1 })
        .limit(limit);
      return (await found.lean<{ _id: string }[]>()).map(({ _id }) => _id);
    },
    countDrafts: (owner, limit) =>
      model.countDocuments({ owner, 'status.kind': 'draft' }, { limit, hint: draftIndex }).exec(),
  };
}
