/** The collection of applications: what mongoose knows of it, and its indexes. */
import { outboxIndex } from '@darcha/kit/outbox.ts';
import { type Connection, Schema } from 'mongoose';
import { queueFields } from './queues.ts';
import type { StoredApplication } from './stored.ts';

/** Name of the index that makes one key begin one application. */
export const creationIndex = 'creation';
/** Name of the index drafts are counted by, without looking at them. */
export const draftIndex = 'drafts';
/** Name of the index that gives a place in a public list to one result. */
export const placeIndex = 'places';
/** Name of the index that keeps a second application away where there may be only one. */
export const onlyOneIndex = 'only-one';

const { Mixed } = Schema.Types;

// The variable parts are Mixed: they are checked by the domain, and sub-document arrays cost ten times as much.
const applicationSchema = new Schema<StoredApplication>(
  {
    _id: { type: String, required: true },
    version: Number,
    sequence: Number,
    service: String,
    serviceVersion: Number,
    tier: String,
    agency: String,
    owner: String,
    createdAt: Date,
    bundle: String,
    informed: Mixed,
    preparedDraft: String,
    status: Mixed,
    sealed: Mixed,
    readers: Mixed,
    fileReaders: Mixed,
    followUp: Mixed,
    deadline: Date,
    expires: Date,
    clock: Mixed,
    escalated: Mixed,
    parts: Mixed,
    opinions: Mixed,
    threads: Mixed,
    readUpTo: Mixed,
    ...Object.fromEntries(queueFields.map((field) => [field, Mixed])),
    keptUntil: Date,
    erasedAt: Date,
    erasureDelay: Mixed,
    record: Mixed,
    recorded: Mixed,
    resultCode: String,
    resultDigest: String,
    resultPlace: Mixed,
    onlyOne: Mixed,
    preparedBy: String,
    represented: Mixed,
    awaited: Mixed,
    signers: Mixed,
    heldUntil: Date,
    creation: Mixed,
    handled: Mixed,
    work: Mixed,
    outbox: Mixed,
    unsent: Boolean,
  },
  { versionKey: false, id: false, minimize: false },
);

const where = (field: string) => ({ partialFilterExpression: { [field]: { $exists: true } } });

applicationSchema.index({ 'creation.key': 1 }, { name: creationIndex, unique: true });
applicationSchema.index({ owner: 1, createdAt: -1, _id: -1 });
applicationSchema.index({ agency: 1, 'status.kind': 1, deadline: 1, _id: 1 });
const drafts = { partialFilterExpression: { 'status.kind': 'draft' } };
applicationSchema.index({ owner: 1, 'status.kind': 1 }, { name: draftIndex, ...drafts });
applicationSchema.index({ 'work.at': 1 }, where('work.at'));
applicationSchema.index({ expires: 1 }, where('expires'));
for (const field of queueFields) {
  applicationSchema.index(
    { [`${field}.for`]: 1, [`${field}.until`]: 1, _id: 1 },
    { name: field, ...where(`${field}.until`) },
  );
}
applicationSchema.index({ resultCode: 1 }, { unique: true, ...where('resultCode') });
applicationSchema.index({ resultDigest: 1 }, where('resultDigest'));
const place = { 'resultPlace.list': 1, 'resultPlace.index': 1 } as const;
applicationSchema.index(place, { name: placeIndex, unique: true, ...where('resultPlace') });
applicationSchema.index({ 'onlyOne.key': 1 }, { name: onlyOneIndex, unique: true, ...where('onlyOne.key') });
applicationSchema.index({ 'represented.by': 1, createdAt: -1, _id: -1 }, where('represented.by'));
applicationSchema.index({ awaited: 1, createdAt: -1, _id: -1 }, where('awaited'));
applicationSchema.index({ agency: 1, heldUntil: 1, _id: 1 }, where('heldUntil'));
applicationSchema.index({ signers: 1, createdAt: -1, _id: -1 }, where('signers'));
applicationSchema.index({ 'represented.mandate': 1 }, where('represented.mandate'));
const revoked = { partialFilterExpression: { 'status.kind': 'revoked' } };
applicationSchema.index({ 'status.kind': 1, 'resultPlace.list': 1 }, { name: 'revoked', ...revoked });
applicationSchema.index(outboxIndex.key, outboxIndex.options);

export type Applications = ReturnType<typeof applicationsOf>;

/** The model of the collection on a connection. */
export function applicationsOf(connection: Connection) {
  return connection.model('Application', applicationSchema, 'applications');
}
