import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EnvironmentReader } from '@darcha/kit/config.ts';
import { issue } from '@darcha/transparency-log/test/time-stamp/chains.ts';
import { readRoots } from '@darcha/transparency-log/time-stamp/certificate.ts';
import { readTimeStampConfig } from './config.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-time-stamp-config-'));
after(() => rmSync(directory, { recursive: true, force: true }));
const roots = join(directory, 'roots.pem');
writeFileSync(roots, (await issue('root', { authority: true })).pem);

function read(changes: Record<string, string> = {}) {
  const env = new EnvironmentReader({
    DARCHA_TIME_STAMP_URLS: 'http://127.0.0.1:8083, https://stamps.example/tsa',
    DARCHA_TIME_STAMP_ROOTS: roots,
    ...changes,
  });
  const config = env.finish({ timeStamp: readTimeStampConfig(env, 'production') }).timeStamp;
  assert.ok(config);
  return config;
}

test('outside of production there may be none', () => {
  const env = new EnvironmentReader({});
  assert.equal(env.finish({ timeStamp: readTimeStampConfig(env, 'test') }).timeStamp, undefined);
});

test('authorities in their order, their roots, and the policies if only some will do', () => {
  const config = read();
  assert.deepEqual(config.urls, ['http://127.0.0.1:8083', 'https://stamps.example/tsa']);
  assert.equal(readRoots(config.roots).length, 1);
  assert.equal(config.policies, undefined);
  assert.deepEqual(read({ DARCHA_TIME_STAMP_POLICIES: '0.4.0.2023.1.1, 1.2.3' }).policies, ['0.4.0.2023.1.1', '1.2.3']);
});

for (const [name, value] of [
  ['DARCHA_TIME_STAMP_URLS', ''],
  ['DARCHA_TIME_STAMP_URLS', ' , '],
  ['DARCHA_TIME_STAMP_URLS', 'http://127.0.0.1,stamps.example'],
  ['DARCHA_TIME_STAMP_URLS', 'ftp://stamps.example'],
  ['DARCHA_TIME_STAMP_ROOTS', ''],
  ['DARCHA_TIME_STAMP_ROOTS', import.meta.filename],
  ['DARCHA_TIME_STAMP_POLICIES', 'any'],
  ['DARCHA_TIME_STAMP_POLICIES', '2.25.329800735698586629295641978511506172918'],
] as const) {
  test(`${name}="${value.replace(/.*\//, '')}" is refused by its name`, () => {
    assert.throws(() => read({ [name]: value }), new RegExp(name));
  });
}
