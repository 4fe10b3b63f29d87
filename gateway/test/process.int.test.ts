/** The gateway as a process: it becomes ready without its services, says little in its log, and stops in order. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { authorityPaths, ensurePki } from '@darcha/pki/pki.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-process-'));
const entry = fileURLToPath(new URL('../src/main.ts', import.meta.url));
after(() => rmSync(directory, { recursive: true, force: true }));

/** What every process needs of this one's environment; code that was compiled before is taken over. */
const inherited = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
);

function launch(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = fork(entry, [], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += String(data)));
  return { child, output: () => text };
}

test('it starts alone, logs no personal data, and ends with code 0', async () => {
  const pki = await ensurePki({ directory, services: ['gateway'], members: [], environment: 'test' });
  const paths = pki.services.gateway;
  assert.ok(paths);
  const away = 'localhost:1';
  const [secret, keys] = [join(directory, 'client-secret'), join(directory, 'keys.json')];
  const key = randomBytes(32).toString('base64');
  writeFileSync(secret, 'a secret');
  writeFileSync(keys, JSON.stringify({ current: 'k1', keys: { k1: key }, lookup: key }));
  const { child, output } = launch({
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_HTTP_PORT: '0',
    DARCHA_ISSUER: 'http://127.0.0.1:1',
    DARCHA_CLIENT_SECRET: secret,
    DARCHA_KEYS: keys,
    DARCHA_CATALOGUE_ADDRESS: away,
    DARCHA_INTAKE_ADDRESS: away,
    DARCHA_TRACKING_ADDRESS: away,
    DARCHA_EXCHANGE_ADDRESS: away,
    DARCHA_TLS_CERTIFICATE: paths.certificate,
    DARCHA_TLS_KEY: paths.key,
    DARCHA_TLS_AUTHORITY: paths.authority,
    DARCHA_AGENCIES_AUTHORITY: authorityPaths(directory, 'agencies').certificate,
  });
  const ended = once(child, 'exit').then(() => assert.fail(output()));
  const [{ ready }] = (await Promise.race([once(child, 'message'), ended])) as [{ ready: { address: string } }];
  const index = await fetch(`${ready.address}/`);
  assert.ok(((await index.json()) as { links: object }).links);
  assert.equal((await fetch(`${ready.address}/readyz`)).status, 503);
  const headers = { Authorization: 'Bearer secret-token', 'X-Correlation-Id': 'my-number-1' };
  await fetch(`${ready.address}/api/v1/applications/D-SECRET-NUMBER/timeline?languages=all`, { headers });
  ended.catch(() => undefined);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, output());
  const line =
    output()
      .split('\n')
      .find((one) => one.includes('my-number-1') && one.includes('"route"')) ?? '';
  assert.partialDeepStrictEqual(JSON.parse(line), {
    method: 'GET',
    route: '/api/v1/applications/{number}/timeline',
    status: 401,
  });
  assert.doesNotMatch(output(), /SECRET|secret-token|languages=all/);
});

test('a configuration that cannot be used is explained, and nothing starts', async () => {
  const { child, output } = launch({ DARCHA_ENVIRONMENT: 'production', DARCHA_ISSUER: 'http://id.example.uz' });
  const [code] = await once(child, 'exit');
  assert.equal(code, 1);
  assert.match(output(), /DARCHA_ISSUER must be an https address in production/);
  assert.match(output(), /DARCHA_TLS_CERTIFICATE is missing/);
});
