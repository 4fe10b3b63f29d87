/**
 * A log with many entries, made cheaply: the engine itself copies one entry, made by the exchange's own code, to every
 * position, each copy with an id and a person of its own, so that log and indexes are as large as they would be. The tree
 * over them and the checkpoint that signs it are made by the code that makes them in the exchange. The entries count as counted
 * for the statistics: an exchange whose log has grown has done that on the way.
 */
import { createPrivateKey, randomUUID } from 'node:crypto';
import { createLogStore } from '@darcha/exchange/store/log-store.ts';
import { createStatisticsStore } from '@darcha/exchange/store/statistics-store.ts';
import { beforeTheFirst, createTreeStore } from '@darcha/exchange/store/tree-store.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import { type Leaf, leafOf } from '@darcha/transparency-log/log-entry.ts';
import { checkpointText } from '@darcha/transparency-log/tree/checkpoint.ts';
import { emptyTree, grown, rootOf } from '@darcha/transparency-log/tree/growth.ts';
import { createNoteSigner } from '@darcha/transparency-log/tree/note.ts';
import { type Db, MongoClient } from 'mongodb';
import { question } from './question.ts';
import type { FillOptions } from './world.ts';

/** Copies of one seed, and leaves of one step of the tree. */
const step = 1_000;

/** `size` is a multiple of a thousand. */
export async function fillLog({ mongodb, name, log }: FillOptions, size: number): Promise<void> {
  const client = await new MongoClient(mongodb, { writeConcern: { w: 1, journal: true } }).connect();
  try {
    const database = client.db(name);
    const leaf = sampleLeaf();
    await copyEntry(database, leaf, size);
    const [entries, writers] = [database.collection('log'), database.collection('log.writers')];
    await createLogStore(entries, writers).prepare();
    const tree = createTreeStore(createOrderedLog(entries, writers), {
      tiles: database.collection('log.tiles'),
      checkpoints: database.collection('log.checkpoints'),
    });
    await tree.prepare();
    let edge = emptyTree;
    for (let made = 0; made < size; made += step) {
      const next = grown(edge, Array<Buffer>(step).fill(leaf.hash));
      await tree.keepTiles(next.tiles);
      edge = next.edge;
    }
    const statistics = createStatisticsStore(database.collection('statistics'));
    await statistics.advance(await statistics.progress(), { upTo: size, caughtUpAt: new Date() });
    const head = { size, root: rootOf(edge) };
    const note = createNoteSigner(log.origin, createPrivateKey(log.key)).sign(checkpointText(log.origin, head));
    await tree.addCheckpoint({ ...head, at: new Date().toISOString(), note }, beforeTheFirst);
  } finally {
    await client.close();
  }
}

async function copyEntry(database: Db, { bytes, hash }: Leaf, size: number): Promise<void> {
  const seeds = database.collection<{ _id: number; bytes: Buffer; leafHash: Buffer }>('seeds');
  const copies = size / step;
  await seeds.insertMany(Array.from({ length: step }, (_, i) => ({ _id: i * copies, bytes, leafHash: hash })));
  const at = { $add: ['$_id', '$copy'] };
  await seeds
    .aggregate([
      { $project: { bytes: 1, leafHash: 1, copy: { $range: [1, copies + 1] } } },
      { $unwind: '$copy' },
      {
        $project: {
          _id: at,
          bytes: 1,
          leafHash: 1,
          questionId: { $concat: [`${randomUUID()}-`, { $toString: at }] },
          subject: { $concat: ['person-', { $toString: at }] },
        },
      },
      { $out: 'log' },
    ])
    .toArray();
  await seeds.drop();
}

/** An entry as long as those of the questions that are measured. */
function sampleLeaf(): Leaf {
  const { arguments: _, ...said } = question;
  const at = new Date().toISOString();
  const proof = { digest: '0'.repeat(64), signature: 's'.repeat(300) };
  return leafOf({
    at,
    peer: 'portal',
    verdict: 'granted',
    code: 'agreement:childbirth-benefit-residence',
    asked: proof,
    question: {
      ...said,
      id: randomUUID(),
      sender: 'portal',
      provider: 'interior-ministry',
      askedAt: at,
      subject: 's'.repeat(43),
    },
    answered: proof,
  });
}
