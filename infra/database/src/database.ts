import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { searchPath } from '@darcha/debian/config.ts';
import { missingForFetch } from '@darcha/debian/packages.ts';
import { findProgram } from '@darcha/debian/programs.ts';
import { type Choice, chooseEngine, type Facts, type Writer } from './choice.ts';
import { type EngineProcess, launchEngine, stopEngine } from './engine-process.ts';
import { DatabaseError } from './errors.ts';
import { cachedLibc, fetchLibc } from './newer-libc.ts';
import { makePrivateFolder, socketFolder, uriOfSocket } from './socket-folder.ts';

export { DatabaseError, type DatabaseFault } from './errors.ts';

export type DatabaseOptions = {
  /** Where the data is kept; made when it is missing. Not used when `uri` is given. */
  dataDirectory: string;
  /** Where a newer C library is kept once fetched; it may be emptied at any time. */
  cacheDirectory: string;
  /** The address of a MongoDB that runs already; nothing is started then. */
  uri?: string;
  log?: (line: string) => void;
};

export type Database = {
  /** What an ordinary driver connects to. It has no database name; it stays the same over restarts. */
  uri: string;
  kind: 'given' | 'mongod' | 'embedded' | 'embedded-newer-libc';
  /** The engine's process; its `exit` event tells when it dies. Absent when the database was given. */
  process?: ChildProcess;
  /** Ends the engine in order, with everything written kept; resolves when its process is gone. */
  stop(): Promise<void>;
};

const MARK = 'written-by';
/** An engine whose parent was killed needs this long to let go of the directory. */
const HANDOVER_TRIES = 10;
const HANDOVER_PAUSE_MS = 200;

/**
 * Gives a MongoDB for this machine, ready to connect to. Throws `DatabaseError`: `not-available` (the message
 * says what to install), `in-use` (another process has the data directory) or `failed` (with the engine's reason).
 */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const log = options.log ?? (() => undefined);
  if (options.uri !== undefined) {
    const given = chooseEngine(factsOf(options, resolve(options.dataDirectory)));
    return { uri: options.uri, kind: given.kind, stop: async () => undefined };
  }
  mkdirSync(options.dataDirectory, { recursive: true, mode: 0o700 });
  const dataDirectory = realpathSync(options.dataDirectory);
  const choice = chooseEngine(factsOf(options, dataDirectory));
  const engine = await launchWhenFree(choice, dataDirectory, resolve(options.cacheDirectory), log);
  markWriter(dataDirectory, choice.kind === 'mongod' ? 'mongod' : 'embedded');
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= stopEngine(engine.process, log);
    return stopping;
  };
  return { uri: uriOfSocket(engine.socket), kind: choice.kind, process: engine.process, stop };
}

function factsOf(options: DatabaseOptions, dataDirectory: string): Facts {
  const folders = searchPath();
  const mongod = findProgram('mongod', folders);
  const writtenBy = readWriter(dataDirectory);
  const glibc = glibcVersion();
  const missing =
    cachedLibc(resolve(options.cacheDirectory), process.arch) === undefined ? missingForFetch(folders) : undefined;
  return {
    dataDirectory,
    platform: process.platform,
    architecture: process.arch,
    newerLibc: missing === undefined ? { usable: true } : { usable: false, missing },
    ...(options.uri === undefined ? {} : { uri: options.uri }),
    ...(mongod === undefined ? {} : { mongod }),
    ...(writtenBy === undefined ? {} : { writtenBy }),
    ...(glibc === undefined ? {} : { glibc }),
  };
}

function glibcVersion(): string | undefined {
  // Without this the report looks up the name of every open connection. The type does not know the property yet.
  Object.assign(process.report, { excludeNetwork: true });
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('header' in report)) return undefined;
  const { header } = report;
  if (typeof header !== 'object' || header === null || !('glibcVersionRuntime' in header)) return undefined;
  return String(header.glibcVersionRuntime);
}

async function launchWhenFree(
  choice: Choice,
  dataDirectory: string,
  cacheDirectory: string,
  log: (line: string) => void,
): Promise<EngineProcess> {
  const folder = socketFolder(dataDirectory);
  makePrivateFolder(folder);
  const place = { dataDirectory, socketFolder: folder };
  const order =
    choice.kind === 'mongod'
      ? { kind: 'mongod' as const, program: choice.program, ...place }
      : { kind: 'embedded' as const, ...place };
  const libc = choice.kind === 'embedded-newer-libc' ? await fetchLibc(cacheDirectory, process.arch, log) : undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchEngine(order, libc, log);
    } catch (error) {
      const held = error instanceof DatabaseError && error.fault === 'in-use';
      if (!held || attempt === HANDOVER_TRIES) throw error;
      await delay(HANDOVER_PAUSE_MS);
    }
  }
}

function readWriter(dataDirectory: string): Writer | undefined {
  try {
    const writer = readFileSync(join(dataDirectory, MARK), 'utf8').trim();
    if (writer === 'mongod' || writer === 'embedded') return writer;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return undefined;
  }
  throw new DatabaseError('not-available', `${join(dataDirectory, MARK)} must hold “mongod” or “embedded”.`);
}

function markWriter(dataDirectory: string, writer: Writer): void {
  if (readWriter(dataDirectory) === writer) return;
  const temporary = join(dataDirectory, `${MARK}.new`);
  writeFileSync(temporary, `${writer}\n`, { mode: 0o600, flush: true });
  renameSync(temporary, join(dataDirectory, MARK));
}
