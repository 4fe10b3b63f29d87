/** What the tests of this package share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDatabase } from '@darcha/database/database.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';

export const silent = createLogger('kit-test', 'silent');

export interface TestDatabase extends Mongo {
  uri: string;
  name: string;
}

/** A database of the spec file's own; `close` drops it. */
export async function openDatabase(topic: string): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-kit-db-'));
  const given = process.env.DARCHA_TEST_MONGODB;
  const engine = await startDatabase({
    dataDirectory: directory,
    cacheDirectory: resolve(import.meta.dirname, '../../../.cache'),
    ...(given && { uri: given }),
  });
  const name = `darcha-kit-${topic}-${process.pid}`;
  const mongo = await connectMongo({ uri: engine.uri, name, log: silent });
  return {
    uri: engine.uri,
    name,
    connection: mongo.connection,
    close: async () => {
      await mongo.connection.dropDatabase();
      await mongo.close();
      await engine.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Resolves once `holds` does; the runner's time limit is the only other end. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(5);
}
