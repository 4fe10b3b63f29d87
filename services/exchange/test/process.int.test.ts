/** The exchange as a process: configured by its environment, ready, stopped in order. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exchangeServerPaths, servicePaths } from '@darcha/pki/pki.ts';
import { compiledCode } from './config.ts';
import { Surroundings } from './support.ts';

const entry = fileURLToPath(new URL('../src/main.ts', import.meta.url));
let around: Surroundings;

before(async () => {
  around = await Surroundings.begin();
});

after(() => around.end());

test('it says when it is ready, and ends in peace on SIGTERM', async () => {
  const service = servicePaths(around.directory, 'exchange');
  const members = exchangeServerPaths(around.directory);
  const key = () => randomBytes(32).toString('base64');
  const keys = join(around.directory, 'keys.json');
  writeFileSync(keys, JSON.stringify({ current: 'a', keys: { a: key() }, lookup: key() }));
  const logKey = join(around.directory, 'log.pem');
  writeFileSync(logKey, around.logIdentity.key);
  const child = fork(entry, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...compiledCode,
      DARCHA_ENVIRONMENT: 'test',
      DARCHA_LISTEN: '127.0.0.1:0',
      DARCHA_TLS_CERTIFICATE: service.certificate,
      DARCHA_TLS_KEY: service.key,
      DARCHA_TLS_AUTHORITY: service.authority,
      DARCHA_MEMBERS_LISTEN: '127.0.0.1:0',
      DARCHA_MEMBERS_TLS_CERTIFICATE: members.certificate,
      DARCHA_MEMBERS_TLS_KEY: members.key,
      DARCHA_MEMBERS_TLS_AUTHORITY: members.authority,
      DARCHA_MEMBERS: join(around.directory, 'members'),
      DARCHA_MONGODB_URI: around.database.uri,
      DARCHA_MONGODB_NAME: around.mongo.connection.name,
      DARCHA_KEYS: keys,
      DARCHA_LOG_ORIGIN: around.logIdentity.origin,
      DARCHA_LOG_KEY: logKey,
    },
  });
  around.onEnd(() => child.kill('SIGKILL'));
  const [message] = await once(child, 'message');
  assert.match(message.ready.address, /^127\.0\.0\.1:\d+$/);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
});
