/** A group commit and nothing else: documents as large as an entry of the log, those that arrive meanwhile together. */
import { randomBytes, randomUUID } from 'node:crypto';
import { createBatcher } from '@darcha/kit/batch.ts';
import { MongoClient } from 'mongodb';
import { atOnce } from '../exchange/question.ts';
import { peerConfig } from './config.ts';
import { ready, workWhenTold } from './working.ts';

const { mongodb, bytes } = peerConfig();
const client = await new MongoClient(mongodb, { writeConcern: { w: 1, journal: true } }).connect();
const collection = client.db(`peer-${randomUUID()}`).collection<{ _id: string; bytes: Buffer }>('entries');
const insert = createBatcher<{ _id: string; bytes: Buffer }, undefined>({
  maxItems: 500,
  run: async (documents) => {
    await collection.insertMany(documents, { ordered: true });
    return documents.map(() => undefined);
  },
});
const content = randomBytes(bytes.request);
workWhenTold(atOnce, () => insert({ _id: randomUUID(), bytes: content }));
ready('');
process.on('disconnect', () => process.exit());
