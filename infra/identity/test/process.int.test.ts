import assert from 'node:assert/strict';
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readIdentityConfig } from '../src/config.ts';
import { createProvider } from '../src/provider.ts';
import { startIdentity } from '../src/server.ts';

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** What every process needs of this one's environment; code that was compiled before is taken over. */
const inherited = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
);

let data: string;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'darcha-identity-process-'));
});
after(() => rm(data, { recursive: true, force: true }));

function start(environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const usual = { DARCHA_ENVIRONMENT: 'test', DARCHA_DATA: data, DARCHA_IDENTITY_PORT: '0' };
  const env = { ...inherited, ...usual, ...environment };
  return fork(source('main.ts'), { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
}

async function ready(provider: ChildProcess): Promise<string> {
  const [message] = await once(provider, 'message');
  assert.deepEqual(Object.keys(message), ['ready']);
  assert.match(message.ready.address, /^http:\/\/127\.0\.0\.1:\d+$/);
  return message.ready.address;
}

/** Runs the command `signin` and gives what a shell would see of it. */
function command(args: readonly string[], issuer: string) {
  const env = { ...inherited, DARCHA_DATA: data, DARCHA_ISSUER: issuer };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [source('signin.ts'), ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

const published = async (address: string) => (await fetch(`${address}/jwks`)).text();

test('the command prints the token alone; keys outlive a restart and only their owner reads them', async () => {
  const first = start();
  const address = await ready(first);
  const [person, unknown, none] = await Promise.all([
    command(['gulnora'], address),
    command(['nobody'], address),
    command([], address),
  ]);
  assert.match(person.stdout, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  assert.deepEqual([person.code, person.stderr], [0, '']);
  assert.deepEqual([unknown.code, unknown.stdout], [1, '']);
  assert.match(unknown.stderr, /clerk-archive/);
  assert.match(none.stderr, /Say one name/);
  const keys = await published(address);

  first.kill('SIGTERM');
  assert.deepEqual(await once(first, 'exit'), [0, null]);
  const silent = await command(['gulnora'], address);
  assert.deepEqual([silent.code, silent.stdout], [1, '']);
  assert.match(silent.stderr, /start Darcha first/);

  const second = start();
  assert.equal(await published(await ready(second)), keys);
  for (const file of ['jwks.json', 'integrator-secret']) {
    assert.equal((await stat(join(data, 'identity', file))).mode & 0o777, 0o600, file);
  }
  second.disconnect();
  assert.deepEqual(await once(second, 'exit'), [0, null]);
});

test('production is refused, in words, by the process and by the function', async () => {
  // Said, or not said at all.
  for (const DARCHA_ENVIRONMENT of ['production', '']) {
    const provider = start({ DARCHA_ENVIRONMENT });
    let said = '';
    provider.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    assert.deepEqual(await once(provider, 'exit'), [1, null]);
    assert.match(said, /does not run in production.*DARCHA_ENVIRONMENT/);
  }
  const settings = { environment: 'production', portalRedirects: [], tokenSeconds: 600 } as const;
  const keys = { jwks: { keys: [] }, integratorSecret: 'x', portalSecret: 'x' };
  assert.throws(() => createProvider(settings, 'http://127.0.0.1:8081', keys), /does not run in production/);
});

test('behind a proxy it speaks of itself by its public address', async () => {
  const config = readIdentityConfig({
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_IDENTITY_PORT: '0',
    DARCHA_DATA: data,
    DARCHA_ISSUER: 'https://id.example',
  });
  const identity = await startIdentity(config);
  try {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'id.example' };
    const response = await fetch(`${identity.address}/.well-known/openid-configuration`, { headers });
    const { issuer, token_endpoint } = (await response.json()) as { issuer: string; token_endpoint: string };
    assert.deepEqual([issuer, token_endpoint], ['https://id.example', 'https://id.example/token']);
  } finally {
    await identity.stop();
  }
});

test('spoiled keys and a taken port are told by file and by number', async () => {
  const config = readIdentityConfig({ DARCHA_ENVIRONMENT: 'test', DARCHA_IDENTITY_PORT: '0', DARCHA_DATA: data });
  const identity = await startIdentity(config);
  try {
    const port = Number(new URL(identity.address).port);
    await assert.rejects(startIdentity({ ...config, port }), new RegExp(`Port ${port} is taken.*DARCHA_IDENTITY_PORT`));
  } finally {
    await identity.stop();
  }
  await writeFile(join(data, 'identity', 'jwks.json'), 'spoiled');
  await assert.rejects(startIdentity(config), /jwks\.json is not a set of signing keys; delete it/);
});
