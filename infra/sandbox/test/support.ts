import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { searchPath } from '@darcha/debian/config.ts';
import { missingForFetch } from '@darcha/debian/packages.ts';
import { cachedPython, fetchPython, type Python } from '@darcha/debian/python.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { memberPaths, type ServicePaths } from '@darcha/pki/pki.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));

/** What every process needs of this one's environment; code that was compiled before is taken over. */
const inherited = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
);

export interface AgencyProcess {
  child: ChildProcess;
  /** The message by which the process says it is ready. */
  ready: Promise<unknown>;
  /** What it has written so far. */
  written(): string;
  /** Resolves when it has ended by itself. */
  ended: Promise<unknown>;
  /** SIGTERM; resolves when it has ended. */
  stop(): Promise<void>;
}

/** A directory removed after the file's tests. */
export function freshDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-sandbox-'));
  after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export function tlsOf(paths: ServicePaths): Tls {
  return {
    certificate: readFileSync(paths.certificate),
    key: readFileSync(paths.key),
    authority: readFileSync(paths.authority),
  };
}

/** Debian's Python, fetched when it is not there yet; or why its tests cannot be made on this machine. */
export async function findPython(): Promise<Python | { absent: string }> {
  const cached = cachedPython(cache);
  if (cached) return cached;
  const absent = process.env.DARCHA_TEST_PYTHON_ABSENT || missingForFetch(searchPath());
  if (absent) return { absent };
  return fetchPython(cache, (line) => process.stderr.write(`${line}\n`)).catch(({ message }) => ({ absent: message }));
}

/** Agencies as the launcher starts them; `changes` go over their environment. */
export function agencyProcess(
  pki: string,
  codes: readonly string[],
  exchange: string,
  changes: Record<string, string> = {},
): AgencyProcess {
  const { connection, signing, authority } = memberPaths(pki, '{code}');
  const child = fork(main, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...inherited,
      DARCHA_ENVIRONMENT: 'test',
      DARCHA_MEMBER_CODES: codes.join(','),
      DARCHA_EXCHANGE_ADDRESS: exchange,
      DARCHA_MEMBER_CONNECTION_CERTIFICATE: connection.certificate,
      DARCHA_MEMBER_CONNECTION_KEY: connection.key,
      DARCHA_MEMBER_CONNECTION_AUTHORITY: authority,
      DARCHA_MEMBER_SIGNING_CERTIFICATE: signing.certificate,
      DARCHA_MEMBER_SIGNING_KEY: signing.key,
      ...changes,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (text += part));
  const ended = once(child, 'close');
  const ready = Promise.race([
    once(child, 'message').then(([message]) => message),
    ended.then(() => Promise.reject(new Error(`${codes} ended before it was ready:\n${text}`))),
  ]);
  ready.catch(() => undefined);
  return {
    child,
    ready,
    written: () => text,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
