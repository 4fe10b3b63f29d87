/** The database of the system, started again under the same address whenever its process dies. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { root } from './config.ts';

export interface RunningDatabase {
  uri: string;
  kind: Database['kind'];
  /** Of the engine running now; undefined between two, and when the database was given. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  dataDirectory: string;
  /** A MongoDB that runs already. */
  mongodbUri?: string | undefined;
  log: (line: string) => void;
}

export async function openDatabase({ dataDirectory, mongodbUri, log }: DatabaseOptions): Promise<RunningDatabase> {
  let stopping = false;
  let current: Database;
  const start = async (): Promise<Database> => {
    current = await startDatabase({
      dataDirectory: join(dataDirectory, 'mongodb'),
      cacheDirectory: join(root, '.cache'),
      log,
      ...(mongodbUri ? { uri: mongodbUri } : {}),
    });
    current.process?.once('exit', () => {
      if (!stopping) void again();
    });
    return current;
  };
  const again = async () => {
    log('the database ended and is started again');
    for (let pauseMs = 200; !stopping; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      try {
        await start();
        return;
      } catch (error) {
        log(`the database cannot be started again yet: ${(error as Error).message}`);
        await sleep(pauseMs);
      }
    }
  };
  const { uri, kind } = await start();
  return {
    uri,
    kind,
    pid: () => current.process?.pid,
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
