/** Whether all that was acknowledged stands in the log, once, and whether the log is the one tree all instances sign. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger } from '@darcha/kit/log.ts';
import { connectMongo } from '@darcha/kit/mongo/connect.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import { exchangeLog } from '@darcha/proto/contracts.ts';
import { type LogEntry, readEntry } from '@darcha/transparency-log/log-entry.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { RunningRoot } from '@darcha/transparency-log/tree/running-root.ts';
import { until } from '../support/until.ts';
import type { Acknowledged } from './agencies.ts';
import { databaseName, type Instance } from './instances.ts';

const log = createLogger('endurance', 'fatal');

interface Stored {
  position: number;
  bytes: Buffer;
  leafHash: Buffer;
  entry: LogEntry;
}

export interface Verdict {
  /** Everything that is wrong; empty when nothing is. */
  faults: string[];
  entries: number;
  granted: number;
}

export async function judge(
  acknowledged: readonly Acknowledged[],
  instances: readonly Instance[],
  { directory, mongodbUri }: { directory: string; mongodbUri: string },
): Promise<Verdict> {
  const entries = await readLog(mongodbUri);
  const trees = await Promise.all(instances.map((instance) => faultsOfTree(instance, entries, directory)));
  return {
    faults: [...faultsOfLog(entries), ...faultsOfAnswers(acknowledged, entries), ...trees.flat()],
    entries: entries.length,
    granted: entries.filter(({ entry }) => entry.verdict === 'granted').length,
  };
}

async function readLog(uri: string): Promise<Stored[]> {
  const mongo = await connectMongo({ uri, name: databaseName, log });
  try {
    const found = await mongo.connection.collection('log').find({}).sort({ _id: 1 }).toArray();
    return found.map(({ _id, bytes, leafHash }) => {
      const raw = Buffer.from(bytes.value());
      return { position: Number(_id), bytes: raw, leafHash: Buffer.from(leafHash.value()), entry: readEntry(raw) };
    });
  } finally {
    await mongo.close();
  }
}

function faultsOfLog(entries: readonly Stored[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  for (const [i, { position, bytes, leafHash, entry }] of entries.entries()) {
    if (position !== i + 1) faults.push(`place ${i + 1} of the log holds position ${position}`);
    if (!hashLeaf(bytes).equals(leafHash)) faults.push(`entry ${position} has another hash`);
    const id = entry.question?.id;
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first !== undefined) faults.push(`question ${id} is at ${first} and again at ${position}`);
    seen.set(id, position);
  }
  return faults;
}

function faultsOfAnswers(acknowledged: readonly Acknowledged[], entries: readonly Stored[]): string[] {
  const faults: string[] = [];
  const got = new Set<string>();
  for (const { language, id, position, questionDigest, answerDigest, right } of acknowledged) {
    const name = `the answer to ${id}, asked in ${language},`;
    if (got.has(id)) faults.push(`${name} was got twice`);
    got.add(id);
    if (!right) faults.push(`${name} does not say what the register holds`);
    const entry = entries[position - 1]?.entry;
    if (entry?.question?.id !== id) faults.push(`${name} is not at ${position} in the log`);
    else if (entry.verdict !== 'granted') faults.push(`${name} is ${entry.verdict} in the log`);
    else if (entry.asked.digest !== questionDigest || entry.answered?.digest !== answerDigest) {
      faults.push(`${name} is another one in the log`);
    }
  }
  return faults;
}

/** What an instance signs at the size of the log must be the root of its entries, and it must have found nothing wrong. */
async function faultsOfTree(instance: Instance, entries: readonly Stored[], directory: string): Promise<string[]> {
  const { certificate, key, authority } = servicePaths(join(directory, 'pki'), 'gateway');
  const [own, secret, anchor] = [certificate, key, authority].map((file) => readFileSync(file)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const tls = { certificate: own, key: secret, authority: anchor };
  const client = createClient(exchangeLog, { peer: 'exchange', address: instance.address, tls, log });
  try {
    const { checkpoint, integrity } = await until(
      () => client.getCheckpoint({}),
      (told) => Number(told.checkpoint?.size) >= entries.length,
    );
    const root = new RunningRoot();
    for (const { bytes } of entries) root.add(hashLeaf(bytes));
    const faults: string[] = [];
    if (!checkpoint?.rootHash.equals(root.root())) faults.push(`${instance.name} has signed another tree`);
    if (integrity?.state === 'LOG_STATE_BROKEN') faults.push(`${instance.name} finds: ${integrity.fault}`);
    return faults;
  } finally {
    client.close();
  }
}
