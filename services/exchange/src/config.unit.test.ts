import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readExchangeConfig } from './config.ts';

test('every missing name is named at once', () => {
  assert.throws(
    () => readExchangeConfig({}),
    (error: Error) => {
      for (const name of [
        'DARCHA_LISTEN',
        'DARCHA_TLS_CERTIFICATE',
        'DARCHA_MEMBERS_LISTEN',
        'DARCHA_MEMBERS_TLS_AUTHORITY',
        'DARCHA_MONGODB_URI',
        'DARCHA_KEYS',
        'DARCHA_LOG_ORIGIN',
        'DARCHA_LOG_KEY',
      ]) {
        assert.match(error.message, new RegExp(`${name} is missing`));
      }
      return true;
    },
  );
});

test('the log has a name that checkpoints can bear, and a key of Ed25519', () => {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-exchange-config-'));
  const file = (name: string, key: KeyObject) => {
    writeFileSync(join(directory, name), key.export({ type: 'pkcs8', format: 'pem' }));
    return join(directory, name);
  };
  const faultsOf = (raw: Record<string, string>) => {
    try {
      readExchangeConfig(raw);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const wrong = { DARCHA_LOG_ORIGIN: 'darcha log', DARCHA_LOG_KEY: file('other.pem', other) };
  assert.match(faultsOf(wrong), /DARCHA_LOG_ORIGIN must be 1 to 200 characters, none of them a space or a plus/);
  assert.match(faultsOf(wrong), /DARCHA_LOG_KEY names a file without an Ed25519 key/);
  const { privateKey } = generateKeyPairSync('ed25519');
  const right = { DARCHA_LOG_ORIGIN: 'darcha.test/log', DARCHA_LOG_KEY: file('log.pem', privateKey) };
  assert.doesNotMatch(faultsOf(right), /DARCHA_LOG/);
  rmSync(directory, { recursive: true });
});
