import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type EngineOrder, formatOrder, isEngineMessage } from './engine-protocol.ts';
import { DatabaseError } from './errors.ts';
import type { Libc } from './newer-libc.ts';

/** After a crash the engine replays its journal before it is ready. */
const READY_TIMEOUT_MS = 120_000;
/** A checkpoint takes well below a second; what takes longer than this hangs, and the journal has everything. */
const STOP_TIMEOUT_MS = 8_000;

const PROGRAM = fileURLToPath(new URL('./engine.ts', import.meta.url));

export type EngineProcess = { process: ChildProcess; socket: string };

/** Starts the engine's process and waits until it serves. Throws `DatabaseError`; no process is left then. */
export async function launchEngine(
  order: EngineOrder,
  libc: Libc | undefined,
  log: (line: string) => void,
): Promise<EngineProcess> {
  const child = fork(PROGRAM, formatOrder(order), {
    ...(libc === undefined
      ? { execPath: process.execPath, execArgv: [] }
      : { execPath: libc.loader, execArgv: ['--library-path', libc.libraryPath, process.execPath] }),
    // Nothing of the caller's environment reaches the engine. It makes its socket in the temporary folder.
    env: { TMPDIR: order.socketFolder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const words = listen(child, log);
  try {
    return { process: child, socket: await untilReady(child, words, order.dataDirectory) };
  } catch (error) {
    await stopEngine(child, log);
    throw error;
  }
}

/** Hands the engine's lines to the log and keeps the last, which tell why it ended. */
function listen(child: ChildProcess, log: (line: string) => void): string[] {
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log(line);
      last.push(line);
      if (last.length > 10) last.shift();
    });
  }
  return last;
}

function untilReady(child: ChildProcess, words: string[], dataDirectory: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (text: string) =>
      reject(new DatabaseError('failed', `The database in ${dataDirectory} did not start: ${text}`));
    const timer = setTimeout(() => fail(`not ready after ${READY_TIMEOUT_MS / 1000} s`), READY_TIMEOUT_MS);
    const settled = () => clearTimeout(timer);
    child.once('error', (error) => {
      settled();
      fail(error.message);
    });
    child.once('close', (code, signal) => {
      settled();
      fail(`its process ended (${signal ?? `exit code ${code}`}). ${words.join('\n')}`);
    });
    child.once('message', (message) => {
      settled();
      if (!isEngineMessage(message)) fail('its process sent an unknown message');
      else if (message.type === 'ready') resolve(message.socket);
      else if (message.inUse) reject(inUse(dataDirectory));
      else fail(message.text);
    });
  });
}

function inUse(dataDirectory: string): DatabaseError {
  return new DatabaseError(
    'in-use',
    `The data directory ${dataDirectory} is in use: another Darcha or mongod is already running on it. ` +
      'Stop that one first (Ctrl-C where it was started), or name another data directory.',
  );
}

/** Ends the engine in order; resolves when its process is gone. A process that has ended already is no error. */
export async function stopEngine(child: ChildProcess, log: (line: string) => void): Promise<void> {
  const running = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  if (!running) return;
  const exit = once(child, 'exit');
  const timer = setTimeout(() => {
    log(`the database did not stop within ${STOP_TIMEOUT_MS / 1000} s and is killed; its journal keeps the data`);
    child.kill('SIGKILL');
  }, STOP_TIMEOUT_MS);
  child.kill('SIGTERM');
  await exit;
  clearTimeout(timer);
}
