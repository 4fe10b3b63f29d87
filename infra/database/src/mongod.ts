import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Served } from './engine.ts';
import type { EngineOrder } from './engine-protocol.ts';

const LAST_LINES = 5;
const POLL_MS = 50;
/** Only names the socket's file (`mongodb-27017.sock`): no port is opened. */
const SOCKET_NUMBER = '27017';

/**
 * Runs `mongod` on the data directory, reachable through a socket in the private folder only, and waits until it
 * answers. Throws with `mongod`'s last lines when it ends first. It is told to end once `stopAsked` settles, also
 * while it is still starting. The caller bounds the waiting.
 */
export async function openMongod(
  order: Extract<EngineOrder, { kind: 'mongod' }>,
  stopAsked: Promise<unknown>,
): Promise<Served> {
  const { program, dataDirectory, socketFolder } = order;
  const listen = ['--bind_ip', join(socketFolder, 'mongod.sock'), '--unixSocketPrefix', socketFolder];
  const child = spawn(program, ['--dbpath', dataDirectory, ...listen, '--port', SOCKET_NUMBER, '--quiet'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl-C does not stop it before its clients.
    detached: true,
  });
  const ended = endOf(child);
  stopAsked.then(() => child.kill('SIGTERM'));
  const socket = join(socketFolder, `mongodb-${SOCKET_NUMBER}.sock`);
  const answering = new AbortController();
  const failed = ended.then((reason) => Promise.reject(new Error(reason)));
  try {
    await Promise.race([untilAnswering(socket, answering.signal), failed]);
  } finally {
    answering.abort();
  }
  failed.catch(() => undefined);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { socket, ended, stop };
}

/** Settles with a sentence when the program has ended or could not be run; never rejects. */
async function endOf(child: ChildProcess): Promise<string> {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > LAST_LINES) lines.shift();
    });
  }
  try {
    const [code, signal] = await once(child, 'close');
    return `mongod ended (${signal ?? `exit code ${code}`}). Its last lines:\n${lines.join('\n')}`;
  } catch (error) {
    return `mongod could not be run: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function untilAnswering(socket: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await answers(socket))) await delay(POLL_MS);
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    const settle = (answered: boolean) => {
      connection.destroy();
      resolve(answered);
    };
    connection.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
