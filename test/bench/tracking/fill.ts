/**
 * Many applications, made cheaply: the engine itself copies one that intake has written, each copy with a number, an owner
 * and a key of its own, so that collection and indexes are as large as they would be.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicationNumber, numberBytes } from '@darcha/intake/domain/number.ts';
import { type Collection, type Document, MongoClient } from 'mongodb';

/** Copies that have a number somebody could ask for. */
const asked = 1_000;
/** Puts the copies' numbers into no order. */
const scatter = { factor: 48_271, modulus: 2_147_483_647 };

/** Makes `size` (a multiple of a thousand) of one application; gives numbers of some of them. */
export async function fillApplications(uri: string, database: string, number: string, size: number): Promise<string[]> {
  const client = await new MongoClient(uri, { writeConcern: { w: 1, journal: true } }).connect();
  try {
    const db = client.db(database);
    const applications = db.collection<Document & { _id: string }>('applications');
    const { _id: _, work: __, ...sample } = await settled(applications, number);
    const indexes = (await applications.indexes()).length;
    const numbers = Array.from({ length: asked }, () => applicationNumber(randomBytes(numberBytes)));
    const seeds = db.collection<Document>('seeds');
    await seeds.insertMany(numbers.map((own, n) => ({ ...sample, handled: [], own, n })));
    await copy(seeds, size / asked);
    await seeds.drop();
    const [made, indexed] = [await applications.countDocuments(), (await applications.indexes()).length];
    if (made !== size || indexed !== indexes) throw new Error(`${made} applications with ${indexed} indexes`);
    return numbers;
  } finally {
    await client.close();
  }
}

async function copy(seeds: Collection<Document>, copies: number): Promise<void> {
  const place = { $add: [{ $multiply: ['$n', copies] }, '$copy'] };
  const scattered = { $toString: { $mod: [{ $multiply: [place, scatter.factor] }, scatter.modulus] } };
  const text = { $toString: place };
  await seeds
    .aggregate([
      { $set: { copy: { $range: [0, copies] } } },
      { $unwind: '$copy' },
      {
        $set: {
          _id: { $cond: [{ $eq: ['$copy', 0] }, '$own', { $concat: ['D-', scattered, '-', text] }] },
          'creation.key': { $concat: ['key-', text] },
          owner: { $concat: ['owner-', scattered] },
        },
      },
      { $unset: ['copy', 'own', 'n'] },
      { $out: 'applications' },
    ])
    .toArray();
}

/** The application once its events are told and nobody is at work on it. */
async function settled(applications: Collection<Document & { _id: string }>, number: string): Promise<Document> {
  for (;;) {
    const found = await applications.findOne({ _id: number });
    if (found && found.unsent !== true) return found;
    await sleep(50);
  }
}
