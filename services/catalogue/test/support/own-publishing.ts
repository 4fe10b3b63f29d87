/** Publishing without a copy around it, whose stores a test can let fail. */
import { createLogger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { startKeeper } from '../../src/keeper.ts';
import type { Publishing } from '../../src/publishing.ts';
import { openDraftStore } from '../../src/store/draft-store.ts';
import { openMongoStore } from '../../src/store/mongo-store.ts';
import type { Surroundings } from './running.ts';

/** Does some work over the database of these surroundings, and closes everything behind it. */
export async function withOwnPublishing(
  surroundings: Surroundings,
  work: (publishing: Publishing) => Promise<void>,
): Promise<void> {
  const log = createLogger('test', 'silent');
  const now = () => new Date();
  const mongo = await connectMongo({ ...surroundings.mongo(), log });
  try {
    const [store, drafts] = [await openMongoStore(mongo.connection), await openDraftStore(mongo.connection)];
    const keeper = await startKeeper({ store, log, pollMs: 60_000, now });
    await work({ store, drafts, keeper, now }).finally(() => keeper.stop());
  } finally {
    await mongo.close();
  }
}
