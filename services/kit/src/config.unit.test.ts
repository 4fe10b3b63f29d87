import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EnvironmentReader } from './config.ts';
import { readKeys } from './service-config.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-config-'));
after(() => rmSync(directory, { recursive: true }));

test('every fault is named at once', () => {
  const empty = join(directory, 'empty');
  writeFileSync(empty, '');
  const env = new EnvironmentReader({
    PORT: '80x',
    SMALL: '-1',
    LEVEL: 'loud',
    CERTIFICATE: join(directory, 'none.pem'),
    KEY: empty,
    PEER: 'localhost',
    EMPTY: '',
  });
  env.text('MISSING');
  env.text('EMPTY');
  env.integer('PORT', { min: 0, max: 65_535 });
  env.integer('SMALL', { min: 0, max: 9 });
  env.integer('GONE', { min: 0, max: 9 });
  env.oneOf('LEVEL', ['info', 'warn']);
  env.file('CERTIFICATE');
  env.file('KEY');
  env.address('PEER');
  env.fault('A and B exclude each other');
  assert.throws(
    () => env.finish({}),
    (error: Error) => {
      const [, ...faults] = error.message.split('\n').map((line) => line.trim());
      const names = ['MISSING', 'EMPTY', 'PORT', 'SMALL', 'GONE', 'LEVEL', 'CERTIFICATE', 'KEY', 'PEER', 'A'];
      assert.deepEqual(
        faults.map((fault) => fault.split(' ')[0]),
        names,
      );
      assert.match(error.message, /whole number from 0 to 65535, but is "80x"/);
      assert.match(error.message, /one of info, warn, but is "loud"/);
      return true;
    },
  );
});

test('a sound environment becomes a tree that nobody can change', () => {
  const file = join(directory, 'file');
  writeFileSync(file, 'content');
  const env = new EnvironmentReader({ PORT: '8080', PEER: '[::1]:50051', FILE: file });
  const config = env.finish({
    port: env.integer('PORT', { min: 1, max: 65_535 }),
    retries: env.integer('RETRIES', { min: 0, max: 9, fallback: 3 }),
    level: env.oneOf('LEVEL', ['info', 'warn'], 'warn'),
    inner: { peer: env.address('PEER'), file: env.file('FILE') },
  });
  assert.deepEqual([config.port, config.retries, config.level, config.inner.peer], [8080, 3, 'warn', '[::1]:50051']);
  assert.equal(config.inner.file.toString(), 'content');
  assert.throws(() => Object.assign(config.inner, { peer: 'x' }), TypeError);
});

test('a key file is read, and what is wrong with it is named among the other faults without its secrets', () => {
  const file = join(directory, 'keys.json');
  const key = Buffer.alloc(32, 7).toString('base64');
  const write = (content: object) => writeFileSync(file, JSON.stringify(content));
  write({ current: 'k1', keys: { k1: key }, lookup: key });
  const sound = new EnvironmentReader({ DARCHA_KEYS: file });
  assert.equal(sound.finish({ keys: readKeys(sound) }).keys.current, 'k1');

  write({ current: 'k2', keys: { k1: key }, lookup: key });
  const env = new EnvironmentReader({ OWN_KEYS: file });
  const tree = { keys: readKeys(env, 'OWN_KEYS'), other: readKeys(env) };
  assert.throws(
    () => env.finish(tree),
    (error: Error) => {
      assert.match(error.message, /OWN_KEYS names a file that is no key file: .*"k2".*\n {2}DARCHA_KEYS is missing$/);
      return !error.message.includes(key);
    },
  );
});

for (const number of ['', ' ', '1e3', '0x10', '1.5', '99999999999999999999']) {
  test(`"${number}" is no whole number`, () => {
    const env = new EnvironmentReader({ N: number });
    env.integer('N', { min: 0, max: 1_000_000 });
    assert.throws(() => env.finish({}), /N /);
  });
}

for (const address of ['host', ':80', 'host:port', 'host:70000', 'http://host:80', '::1:80']) {
  test(`"${address}" is no address`, () => {
    const env = new EnvironmentReader({ A: address });
    env.address('A');
    assert.throws(() => env.finish({}), /A must be "host:port"/);
  });
}

test('several addresses stand side by side, and each must be one', () => {
  const read = (text: string) => {
    const env = new EnvironmentReader({ A: text });
    return env.finish({ a: env.addresses('A') }).a;
  };
  assert.equal(read('one:80,[::1]:81, two:82'), 'one:80,[::1]:81, two:82');
  for (const wrong of ['one:80,', 'one:80,two', 'one:80;two:81'])
    assert.throws(() => read(wrong), /A must be "host:port", or/);
});
