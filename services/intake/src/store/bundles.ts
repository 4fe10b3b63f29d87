/** Bundles in MongoDB: one document each, every change one atomic write that carries its events. */

import { bytesOf, type StoredBytes } from '@darcha/kit/mongo/bytes.ts';
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { bornWith, intoOutbox, outboxIndex } from '@darcha/kit/outbox.ts';
import type { Sealer } from '@darcha/kit/seal.ts';
import type { Collection, Document } from 'mongodb';
import type { Connection } from 'mongoose';
import { type Bundle, nothingPersonal } from '../domain/bundles/bundle.ts';
import type { IntakeEvent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { type FollowUpKeeping, followUpKeeping } from './following.ts';
import type { Handled, Inserted, Place } from './store.ts';

type Secret = Pick<Bundle, 'applicant' | 'answers' | 'evidence'>;
/** The follow-up is changed beside it. */
type Open = Omit<Bundle, 'number' | 'followUp' | keyof Secret>;

interface Stored extends Open {
  _id: string;
  sealed: StoredBytes;
  creation: Handled;
  handled: Handled[];
  /** When the portal has to do something with it by itself. */
  due?: Date;
  followUp?: FollowUp;
  outbox: IntakeEvent[];
  unsent: boolean;
}

export interface HeldBundle {
  bundle: Bundle;
  creation: Handled;
  handled: Handled[];
}

export interface SavingBundle {
  events: IntakeEvent[];
  handled?: Handled | undefined;
  /** null: nothing more to do. */
  due: Date | null;
}

export interface Bundles extends FollowUpKeeping {
  insert(bundle: Bundle, saving: { events: IntakeEvent[]; creation: Handled; due: Date }): Promise<Inserted>;
  find(number: string): Promise<HeldBundle | undefined>;
  findByCreationKey(key: string): Promise<HeldBundle | undefined>;
  /** Without anything that is personal: nothing is opened to tell where a bundle is. */
  findFollowed(number: string): Promise<Bundle | undefined>;
  /** One atomic write of the change and its events; false when the bundle is no longer as `before`. */
  save(before: Bundle, next: Bundle, saving: SavingBundle): Promise<boolean>;
  /** Newest first. */
  listOwned(owner: string, after: Place | undefined, limit: number): Promise<Bundle[]>;
  /** Takes one that is due, for as long as the lease; undefined when none is. */
  takeDue(now: Date, leaseMs: number): Promise<string | undefined>;
  countDrafts(owner: string, limit: number): Promise<number>;
  /** For the relay of events. */
  readonly collection: Collection<Document>;
}

const creationIndex = 'creation';
/** Commands remembered by their idempotency key; more than a bundle ever sees. */
const maxHandled = 100;

export async function openBundles(connection: Connection, sealer: Sealer): Promise<Bundles> {
  const collection = connection.collection('bundles') as unknown as Collection<Stored>;
  await collection.createIndexes([
    { key: { 'creation.key': 1 }, name: creationIndex, unique: true },
    { key: { owner: 1, createdAt: -1, _id: -1 } },
    { key: { due: 1 }, partialFilterExpression: { due: { $exists: true } } },
    { key: outboxIndex.key, ...outboxIndex.options },
  ]);
  const held = (stored: Stored | null) =>
    stored ? { bundle: readStored(stored, sealer), creation: stored.creation, handled: stored.handled } : undefined;
  return {
    collection: collection as unknown as Collection<Document>,
    ...writing(collection, sealer),
    ...followUpKeeping(collection as unknown as Collection<Document>),
    findFollowed: async (number) => {
      const options = { projection: { sealed: 0, outbox: 0, handled: 0 } };
      const stored = await collection.findOne<Stored>({ _id: number }, options);
      return stored ? { ...openOf(stored), ...nothingPersonal } : undefined;
    },
    find: async (number) => held(await collection.findOne({ _id: number })),
    findByCreationKey: async (key) => held(await collection.findOne({ 'creation.key': key })),
    listOwned: async (owner, after, limit) => {
      const page = after
        ? { $or: [{ createdAt: { $lt: after.at } }, { createdAt: after.at, _id: { $lt: after.number } }] }
        : {};
      const found = collection.find({ owner, ...page }).sort({ createdAt: -1, _id: -1 });
      return (await found.limit(limit).toArray()).map((stored) => readStored(stored, sealer));
    },
    takeDue: async (now, leaseMs) => {
      const lease = { $set: { due: new Date(now.getTime() + leaseMs) } };
      const options = { sort: { due: 1 as const }, projection: { _id: 1 as const } };
      return (await collection.findOneAndUpdate({ due: { $lte: now } }, lease, options))?._id;
    },
    countDrafts: (owner, limit) => collection.countDocuments({ owner, 'status.kind': 'draft' }, { limit }),
  };
}

function writing(collection: Collection<Stored>, sealer: Sealer): Pick<Bundles, 'insert' | 'save'> {
  return {
    insert: async (bundle, { events, creation, due }) => {
      const { open, sealed } = toStored(bundle, sealer);
      try {
        const document = { _id: bundle.number, ...open, sealed, creation, handled: [], due, ...bornWith(events) };
        await collection.insertOne(document);
        return 'inserted';
      } catch (error) {
        const index = duplicateKeyOf(error);
        if (index === undefined) throw error;
        return index === creationIndex ? 'key-taken' : 'number-taken';
      }
    },
    save: async (before, next, { events, handled, due }) => {
      const { open, sealed } = toStored(next, sealer);
      const outbox = intoOutbox(events);
      const remember = handled && { handled: { $each: [handled], $slice: -maxHandled } };
      const change = {
        $set: { ...open, sealed, ...(due && { due }), ...outbox.$set },
        $push: { ...outbox.$push, ...remember },
        ...(due === null && { $unset: { due: 1 as const } }),
      };
      return (await collection.updateOne({ _id: before.number, version: before.version }, change)).matchedCount === 1;
    },
  };
}

function toStored(bundle: Bundle, sealer: Sealer): { open: Open; sealed: Buffer } {
  const { number, applicant, answers, evidence, followUp: _, ...open } = bundle;
  return { open, sealed: sealer.seal({ applicant, answers, evidence } satisfies Secret, placeOf(number)) };
}

function readStored(stored: Stored, sealer: Sealer): Bundle {
  return { ...openOf(stored), ...sealer.open<Secret>(bytesOf(stored.sealed), placeOf(stored._id)) };
}

function openOf(stored: Stored): Omit<Bundle, keyof Secret> {
  const { _id, sealed: _s, creation: _c, handled: _h, due: _d, outbox: _o, unsent: _u, ...open } = stored;
  return { number: _id, ...open };
}

function placeOf(number: string): string {
  return `bundle/${number}`;
}
