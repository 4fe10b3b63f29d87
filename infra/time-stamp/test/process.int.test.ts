/** The authority as a process: ready, restarted, never in production. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ServicePaths } from '@darcha/pki/paths.ts';
import { ensureTimeStampingPki } from '@darcha/pki/time-stamping.ts';
import { discard, freshDirectory, post, query, read } from './support.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
/** What every process needs of this one's environment; code that was compiled before is taken over. */
const inherited = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
);
const directory = freshDirectory();
const other = freshDirectory();
let paths: ServicePaths;

before(async () => {
  paths = await ensureTimeStampingPki({ directory, environment: 'test' });
});
after(() => {
  discard(directory);
  discard(other);
});

function start(changes: Record<string, string> = {}): ChildProcess {
  const env = {
    ...inherited,
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_TIME_STAMP_PORT: '0',
    DARCHA_TIME_STAMP_CERTIFICATE: paths.certificate,
    DARCHA_TIME_STAMP_KEY: paths.key,
    ...changes,
  };
  return fork(main, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
}

async function ready(child: ChildProcess): Promise<string> {
  const [message] = await once(child, 'message');
  assert.match(message.ready.address, /^http:\/\/127\.0\.0\.1:\d+$/);
  return message.ready.address;
}

async function serials(address: string): Promise<bigint[]> {
  const replies = await Promise.all(Array.from({ length: 8 }, async () => read(await post(address, query()))));
  return replies.map(({ token }) => token?.serial ?? 0n);
}

test('numbers of stamps stay unique over a restart, even one that was not orderly', async () => {
  const first = start();
  const seen = await serials(await ready(first));
  first.kill('SIGKILL');
  await once(first, 'exit');

  const second = start();
  seen.push(...(await serials(await ready(second))));
  assert.equal(new Set(seen).size, 16);
  assert.ok(seen.every((serial) => serial > 0n && serial < 2n ** 159n));
  second.kill('SIGTERM');
  assert.deepEqual(await once(second, 'exit'), [0, null]);
});

/** Runs one that must not start and gives what it wrote. */
async function refused(changes: Record<string, string>): Promise<string> {
  const child = start(changes);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
  assert.deepEqual(await once(child, 'close'), [1, null]);
  return said;
}

test('in production, said or not said at all, it does not start and says why; nor are its certificates made', async () => {
  for (const DARCHA_ENVIRONMENT of ['production', '']) {
    assert.match(await refused({ DARCHA_ENVIRONMENT }), /is for development.*Name a real authority/);
  }
  await assert.rejects(
    ensureTimeStampingPki({ directory: other, environment: 'production' }),
    /does not work in production/,
  );
});

test('with a key that is not the certificate’s it does not start', async () => {
  const { key } = await ensureTimeStampingPki({ directory: other, environment: 'test' });
  assert.match(await refused({ DARCHA_TIME_STAMP_KEY: key }), /key is not the certificate’s/);
});

test('certificates that last are kept; one that ends is renewed for the same key; a lost root is not replaced in silence', async () => {
  const texts = () => [paths.authority, paths.certificate, paths.key].map((file) => readFileSync(file, 'utf8'));
  const before = texts();
  await ensureTimeStampingPki({ directory, environment: 'test' });
  assert.deepEqual(texts(), before);
  const later = new Date(Date.now() + 86 * 86_400_000);
  await ensureTimeStampingPki({ directory, environment: 'test', now: later });
  assert.deepEqual(
    texts().map((text, at) => text === before[at]),
    [true, false, true],
  );
  rmSync(paths.authority.replace('.pem', '.key'));
  await assert.rejects(
    ensureTimeStampingPki({ directory, environment: 'test' }),
    /ca\.key is not the key of .*ca\.pem/,
  );
});
