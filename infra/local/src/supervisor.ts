/** Keeps child processes alive: starts them, hears when they are ready, starts them again when they die. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessPlan {
  name: string;
  /** The entry file. */
  file: string;
  env: Record<string, string>;
  /** Started once everything of the stages before is ready. */
  stage: 1 | 2;
}

export interface Supervised {
  readonly name: string;
  /** Of the process running now; undefined between two. */
  pid(): number | undefined;
  /** Resolves when the process running now, or the next one, is ready. */
  ready(): Promise<void>;
  /** Sends a signal to the process; it is started again when it dies. */
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, and SIGKILL after `withinMs`; not started again. */
  stop(withinMs: number): Promise<void>;
}

/** Largest log file; a larger one is set aside at the next start, bytes. */
const maxLog = 20 * 1024 * 1024;
const readyWithin = 30_000;

/** Starts a process and keeps it running until `stop`. Its output goes to `<logs>/<name>.log`. */
export function supervise(plan: ProcessPlan, logs: string, tell: (line: string) => void): Supervised {
  let child: ChildProcess | undefined;
  let stopping = false;
  let failures = 0;
  let ready = promiseOfReady();

  const start = () => {
    const startedAt = Date.now();
    const current = launch(plan, logs);
    child = current;
    const late = setTimeout(() => current.kill('SIGKILL'), readyWithin);
    current.on('message', (message: { ready?: unknown }) => {
      if (!message.ready) return;
      clearTimeout(late);
      ready.resolve();
    });
    current.on('exit', async (code, signal) => {
      clearTimeout(late);
      child = undefined;
      if (stopping) return;
      ready.reject(new Error(`${plan.name} ended before it was ready:\n${lastLines(logs, plan.name)}`));
      ready = promiseOfReady();
      failures = Date.now() - startedAt > 10_000 ? 0 : failures + 1;
      tell(`${plan.name} ended (${signal ?? code}) and is started again`);
      await sleep(Math.min(100 * 2 ** failures, 5_000));
      if (!stopping) start();
    });
  };
  start();
  return {
    name: plan.name,
    pid: () => child?.pid,
    ready: () => ready.promise,
    kill: (signal) => void child?.kill(signal),
    stop: async (withinMs) => {
      stopping = true;
      if (child) await end(child, withinMs);
    },
  };
}

/** Nobody has to wait for it: a rejection that nobody hears is no failure of the launcher. */
function promiseOfReady(): PromiseWithResolvers<void> {
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => undefined);
  return ready;
}

async function end(child: ChildProcess, withinMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  // A process that was paused cannot hear SIGTERM.
  child.kill('SIGCONT');
  const force = setTimeout(() => child.kill('SIGKILL'), withinMs);
  await gone;
  clearTimeout(force);
}

function launch(plan: ProcessPlan, logs: string): ChildProcess {
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const file = logFile(logs, plan.name);
  try {
    if (statSync(file).size > maxLog) renameSync(file, `${file}.1`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const log = openSync(file, 'a', 0o600);
  try {
    // In a process group of its own: Ctrl-C reaches the launcher alone, which stops everything in order. When the
    // launcher itself is killed the IPC channel closes, and every process stops by itself.
    return spawn(process.execPath, [plan.file], { env: plan.env, stdio: ['ignore', log, log, 'ipc'], detached: true });
  } finally {
    closeSync(log);
  }
}

function logFile(logs: string, name: string): string {
  return join(logs, `${name}.log`);
}

function lastLines(logs: string, name: string): string {
  return readFileSync(logFile(logs, name), 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
