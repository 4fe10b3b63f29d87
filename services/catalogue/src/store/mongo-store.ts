/** The catalogue in MongoDB: one document a published version, and one for all reference lists. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { type Connection, Schema, trusted } from 'mongoose';
import type { PublishedVersion } from '../domain/published.ts';
import type { Reference } from '../domain/reference.ts';
import type { Release } from '../domain/release.ts';
import type { CatalogueStore } from './store.ts';

interface PassportRecord {
  /** "<id>@<version>": the primary key is what keeps a published version from being written twice. */
  _id: string;
  id: string;
  version: number;
  document: string;
  digest: string;
  retired?: string;
}

interface ReferenceRecord {
  _id: string;
  /** Number of the release these lists came with, and the digest of all of it. */
  release: number;
  digest: string;
  /** As JSON. */
  document: string;
}

// Documents are kept as text: the bytes a digest was made of stay exactly those bytes, whatever their keys are called.
const passportSchema = new Schema<PassportRecord>(
  {
    _id: { type: String, required: true },
    id: { type: String, required: true },
    version: { type: Number, required: true },
    document: { type: String, required: true },
    digest: { type: String, required: true },
    retired: String,
  },
  { versionKey: false, id: false },
);
const referenceSchema = new Schema<ReferenceRecord>(
  { _id: { type: String, required: true }, release: Number, digest: String, document: String },
  { versionKey: false },
);
const referenceKey = 'reference';
/**
 * A key that is taken says that the same or a later release is there already, or that two copies announced the first at
 * the same moment: then the second attempt tells.
 */
const announceAttempts = 2;

export function createMongoStore(connection: Connection): CatalogueStore {
  return { ...passportsIn(connection), ...referenceIn(connection) };
}

function passportsIn(connection: Connection): Pick<CatalogueStore, 'versions' | 'publish' | 'retire'> {
  const passports = connection.model('Passport', passportSchema, 'passports');
  const find = async ({ id, version }: PublishedVersion): Promise<PublishedVersion> => {
    const record = await passports.findById(`${id}@${version}`).lean<PassportRecord>();
    if (!record) throw new Error(`the stored passport ${id}@${version} has gone`);
    return toPublished(record);
  };
  return {
    versions: async () => (await passports.find().lean<PassportRecord[]>()).map(toPublished),
    publish: async (version) => {
      try {
        await passports.create({ _id: `${version.id}@${version.version}`, ...version });
      } catch (error) {
        if (duplicateKeyOf(error) === undefined) throw error;
      }
      return find(version);
    },
    retire: async (version, day) => {
      const key = { _id: `${version.id}@${version.version}`, retired: null };
      await passports.updateOne(key, { $set: { retired: day } });
      return find(version);
    },
  };
}

function referenceIn(connection: Connection): Pick<CatalogueStore, 'reference' | 'announce' | 'release'> {
  const references = connection.model('Reference', referenceSchema, 'reference');
  const release = async (): Promise<Release> => {
    const record = await references.findById(referenceKey, { release: 1, digest: 1 }).lean<ReferenceRecord>();
    return { number: record?.release ?? 0, digest: record?.digest ?? '' };
  };
  return {
    reference: async () => {
      const record = await references.findById(referenceKey).lean<ReferenceRecord>();
      return record ? (JSON.parse(record.document) as Reference) : undefined;
    },
    announce: async (reference, { number, digest }) => {
      const earlier = { _id: referenceKey, release: trusted({ $not: { $gte: number } }) };
      const change = { $set: { document: JSON.stringify(reference), release: number, digest } };
      for (let attempt = 1; attempt <= announceAttempts; attempt++) {
        try {
          await references.updateOne(earlier, change, { upsert: true });
          break;
        } catch (error) {
          if (duplicateKeyOf(error) === undefined) throw error;
        }
      }
      return release();
    },
    release,
  };
}

function toPublished({ _id, ...version }: PassportRecord): PublishedVersion {
  return version;
}
