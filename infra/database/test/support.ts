import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { mongo } from 'mongoose';

export const cacheDirectory = fileURLToPath(new URL('../../../.cache', import.meta.url));
const PARENT = fileURLToPath(new URL('./programs/parent.ts', import.meta.url));

export type Started = { parent: ChildProcess; uri: string; kind: string; pid: number };

/** A new data directory, removed after the test. */
export function freshDirectory(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-db-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Starts a database from a process of its own, which the test may kill; it is killed after the test anyway. */
export async function startInProcess(t: TestContext, directory: string, path?: string): Promise<Started> {
  const env = { ...process.env, ...(path === undefined ? {} : { PATH: path }) };
  const parent = spawn(process.execPath, [PARENT, directory, cacheDirectory], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(async () => {
    parent.kill('SIGKILL');
    await untilGone(parent.pid ?? 0);
  });
  const errors: string[] = [];
  parent.stderr.on('data', (chunk) => errors.push(String(chunk)));
  for await (const line of createInterface({ input: parent.stdout })) return { parent, ...JSON.parse(line) };
  await once(parent, 'close');
  throw new Error(errors.join(''));
}

/** Resolves when no process of that id is left; gives up after 10 s. */
export async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (!isRunning(pid)) return;
    await delay(20);
  }
  throw new Error(`process ${pid} is still there`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

export async function untilExists(file: string): Promise<void> {
  for (let waited = 0; waited < 10_000 && !existsSync(file); waited += 20) await delay(20);
  if (!existsSync(file)) throw new Error(`${file} did not appear`);
}

/** Runs `use` with a collection of the database at `uri` and closes the connection. */
export async function withCollection<T>(uri: string, use: (collection: mongo.Collection) => Promise<T>): Promise<T> {
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    return await use(client.db('test').collection('records'));
  } finally {
    await client.close();
  }
}
