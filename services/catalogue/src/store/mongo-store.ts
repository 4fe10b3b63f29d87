/** The catalogue in MongoDB: one document a published version, one for all reference lists, and the logs of changes and hours. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import { type Connection, type Model, Schema, trusted } from 'mongoose';
import { type Editor, keyOf, type Publication, type PublishedVersion, type Retirement } from '../domain/published.ts';
import type { Release } from '../domain/publishing/release.ts';
import type { Reference } from '../domain/reference.ts';
import { openChangeLog } from './change-log.ts';
import { openHoursLog } from './hours-log.ts';
import type { CatalogueStore } from './store.ts';

interface PassportRecord {
  /** "<id>@<version>": the primary key is what keeps a published version from being written twice. */
  _id: string;
  id: string;
  version: number;
  document: string;
  digest: string;
  retired?: string;
  publication?: Publication;
  retirement?: Retirement;
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
const editor = new Schema<Editor>({ id: String, name: String, agency: String }, { _id: false, id: false });
const passportSchema = new Schema<PassportRecord>(
  {
    _id: { type: String, required: true },
    id: { type: String, required: true },
    version: { type: Number, required: true },
    document: { type: String, required: true },
    digest: { type: String, required: true },
    retired: String,
    publication: new Schema<Publication>({ draft: String, by: editor, at: String }, { _id: false }),
    retirement: new Schema<Retirement>({ by: editor, at: String }, { _id: false }),
  },
  { versionKey: false, id: false },
);
passportSchema.index({ id: 1 });
passportSchema.index({ 'publication.draft': 1 }, { unique: true, sparse: true });
const referenceSchema = new Schema<ReferenceRecord>(
  { _id: { type: String, required: true }, release: Number, digest: String, document: String },
  { versionKey: false },
);
const referenceKey = 'reference';
const sourceKey = 'source';
/**
 * A key that is taken says that the same or a later release is there already, or that two copies announced the first at
 * the same moment: then the second attempt tells.
 */
const announceAttempts = 2;

/** Makes the indexes that are missing; resolves when they are there. */
export async function openMongoStore(connection: Connection): Promise<CatalogueStore> {
  const passports = connection.model('Passport', passportSchema, 'passports');
  await passports.createIndexes();
  return {
    ...reading(passports),
    ...writing(passports),
    ...referenceIn(connection),
    ...(await openChangeLog(connection)),
    ...(await openHoursLog(connection)),
  };
}

type Reading = 'versions' | 'versionsOf' | 'versionsOfService' | 'versionOfDraft';

function reading(passports: Model<PassportRecord>): Pick<CatalogueStore, Reading> {
  return {
    versions: async () => (await passports.find().lean<PassportRecord[]>()).map(toPublished),
    versionsOf: async (keys) => {
      const found = passports.find({ _id: trusted({ $in: keys }) });
      return (await found.lean<PassportRecord[]>()).map(toPublished);
    },
    versionsOfService: async (id) => (await passports.find({ id }).lean<PassportRecord[]>()).map(toPublished),
    versionOfDraft: async (draft) => {
      const record = await passports.findOne({ 'publication.draft': draft }).lean<PassportRecord>();
      return record ? toPublished(record) : undefined;
    },
  };
}

function writing(passports: Model<PassportRecord>): Pick<CatalogueStore, 'publish' | 'retire'> {
  const find = async (key: Pick<PublishedVersion, 'id' | 'version'>): Promise<PublishedVersion> => {
    const record = await passports.findById(keyOf(key)).lean<PassportRecord>();
    if (!record) throw new Error(`the stored passport ${keyOf(key)} has gone`);
    return toPublished(record);
  };
  const findOfDraft = async (draft = ''): Promise<PublishedVersion> => {
    const record = await passports.findOne({ 'publication.draft': draft }).lean<PassportRecord>();
    if (!record) throw new Error(`what the draft ${draft} was published as has gone`);
    return toPublished(record);
  };
  return {
    publish: async (version) => {
      try {
        await passports.create({ _id: keyOf(version), ...version });
      } catch (error) {
        const index = duplicateKeyOf(error);
        if (index === undefined) throw error;
        // The same draft was published a moment ago, under a lower number.
        if (index !== '_id_') return findOfDraft(version.publication?.draft);
      }
      return find(version);
    },
    retire: async (version, day, retirement) => {
      const change = { $set: { retired: day, ...(retirement && { retirement }) } };
      await passports.updateOne({ _id: keyOf(version), retired: null }, change);
      return find(version);
    },
  };
}

function referenceIn(
  connection: Connection,
): Pick<CatalogueStore, 'reference' | 'announce' | 'release' | 'source' | 'keepSource'> {
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
    source: async () => (await references.findById(sourceKey).lean<ReferenceRecord>())?.digest ?? '',
    keepSource: async (digest) => {
      await references.updateOne({ _id: sourceKey }, { $set: { digest } }, { upsert: true });
    },
  };
}

function toPublished({ _id, ...version }: PassportRecord): PublishedVersion {
  return version;
}
