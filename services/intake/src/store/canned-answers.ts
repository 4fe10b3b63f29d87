/** Canned answers of agencies in MongoDB, one document each. They hold nothing about any person. */
import { duplicateKeyOf } from '@darcha/kit/mongo/connect.ts';
import type { Collection, Filter } from 'mongodb';
import type { Connection } from 'mongoose';
import type { CannedAnswer, CannedKind } from '../domain/canned/canned-answer.ts';

interface Stored extends CannedAnswer {
  _id: string;
  /** What is looked through for words: code, title and texts, folded. */
  searched: string;
}

export interface CannedFilter {
  search: string;
  service: string;
  kind: CannedKind | undefined;
}

export interface CannedAnswers {
  find(agency: string, code: string): Promise<CannedAnswer | undefined>;
  /** False when there is one under this code already. */
  insert(answer: CannedAnswer): Promise<boolean>;
  /** False when it is no longer at the version before. */
  replace(answer: CannedAnswer): Promise<boolean>;
  /** Only at this version; 0 for any. */
  remove(agency: string, code: string, version: number): Promise<void>;
  /** By their codes, after this one. */
  list(agency: string, filter: CannedFilter, after: string, limit: number): Promise<CannedAnswer[]>;
  /** How many an agency has, counted up to `limit`. */
  count(agency: string, limit: number): Promise<number>;
}

export async function openCannedAnswers(connection: Connection): Promise<CannedAnswers> {
  const collection = connection.collection('canned-answers') as unknown as Collection<Stored>;
  await collection.createIndex({ agency: 1, code: 1 });
  const idOf = (agency: string, code: string) => `${agency}/${code}`;
  const kept = (answer: CannedAnswer): Omit<Stored, '_id'> => ({
    ...answer,
    searched: fold([answer.code, answer.title, ...Object.values(answer.text)].join('\n')),
  });
  return {
    find: async (agency, code) => read(await collection.findOne({ _id: idOf(agency, code) })),
    insert: async (answer) => {
      try {
        await collection.insertOne({ _id: idOf(answer.agency, answer.code), ...kept(answer) });
        return true;
      } catch (error) {
        if (duplicateKeyOf(error) !== undefined) return false;
        throw error;
      }
    },
    replace: async (answer) => {
      const before = { _id: idOf(answer.agency, answer.code), version: answer.version - 1 };
      return (await collection.replaceOne(before, kept(answer))).matchedCount === 1;
    },
    remove: async (agency, code, version) =>
      void (await collection.deleteOne({ _id: idOf(agency, code), ...(version > 0 && { version }) })),
    list: async (agency, filter, after, limit) => {
      const found = collection.find({ agency, code: { $gt: after }, ...matching(filter) });
      return (await found.sort({ code: 1 }).limit(limit).toArray()).map((stored) => read(stored) as CannedAnswer);
    },
    count: (agency, limit) => collection.countDocuments({ agency }, { limit }),
  };
}

function read(stored: Stored | null): CannedAnswer | undefined {
  if (!stored) return undefined;
  const { _id, searched: _, ...answer } = stored;
  return answer;
}

function matching({ search, service, kind }: CannedFilter): Filter<Stored> {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return {
    ...(kind && { kinds: kind }),
    ...(service !== '' && { services: { $in: [service, []] } }),
    ...(words.length > 0 && { $and: words.map((word) => ({ searched: { $regex: literally(word) } })) }),
  };
}

function literally(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** As people type it: without regard to case, and with any apostrophe. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ʻʼ‘’`]/g, "'");
}
