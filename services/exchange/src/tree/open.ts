/** Opens the log and the tree over it: what is appended to, signed, looked at again and time-stamped. */
import { createPrivateKey } from 'node:crypto';
import type { Logger } from '@darcha/kit/log.ts';
import { createOrderedLog } from '@darcha/kit/mongo/ordered-log.ts';
import { readRoots } from '@darcha/transparency-log/time-stamp/certificate.ts';
import { createNoteSigner } from '@darcha/transparency-log/tree/note.ts';
import type { ExchangeConfig } from '../config.ts';
import type { LogDependencies } from '../rpc/log-reading.ts';
import type { LogHead } from '../rpc/operations/get-health.ts';
import type { Database } from '../store/database.ts';
import { createLogStore, type LogStore } from '../store/log-store.ts';
import { createTreeStore } from '../store/tree-store.ts';
import { createTimeStamper } from '../time-stamp/time-stamper.ts';
import { createIntegrity } from './integrity.ts';
import { startStamping } from './stamping.ts';
import { startTreemaker } from './treemaker.ts';

export interface LogParts {
  entries: LogStore;
  reading: LogDependencies & LogHead;
  stop(): Promise<void>;
}

export async function openLog(config: ExchangeConfig, database: Database, log: Logger): Promise<LogParts> {
  const { log: identity, limits, timeStamp } = config;
  const collections = [database.collection('log'), database.collection('log.writers')] as const;
  const [entries, ordered] = [createLogStore(...collections), createOrderedLog(...collections)];
  const tree = createTreeStore(ordered, {
    tiles: database.collection('log.tiles'),
    checkpoints: database.collection('log.checkpoints'),
  });
  await Promise.all([entries.prepare(), tree.prepare()]);
  const signer = createNoteSigner(identity.origin, createPrivateKey(identity.key));
  const integrity = createIntegrity(log);
  const stamper = timeStamp && createTimeStamper({ ...timeStamp, roots: readRoots(timeStamp.roots), log });
  const treemaker = startTreemaker({ tree, signer, integrity, limits: limits.tree, log });
  const stamping = stamper && startStamping({ tree, stamper, everyMs: limits.stampEveryMs, log });
  const head = () => ordered.head();
  return {
    entries,
    reading: { tree, entries, key: signer, integrity, stamped: stamper !== undefined, head },
    stop: async () => void (await Promise.all([treemaker.stop(), stamping?.stop()])),
  };
}
