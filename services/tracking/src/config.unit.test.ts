import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig } from './config.ts';

test('every missing name is named at once', () => {
  assert.throws(
    () => readConfig({}),
    (error: Error) => {
      for (const name of ['DARCHA_LISTEN', 'DARCHA_TLS_CERTIFICATE', 'DARCHA_MONGODB_URI', 'DARCHA_KEYS']) {
        assert.match(error.message, new RegExp(`${name} is missing`));
      }
      return true;
    },
  );
});

test('a file of keys that holds none is named', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-tracking-'));
  t.after(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'keys.json');
  writeFileSync(file, '{"current":"k1","keys":{}}');
  assert.throws(() => readConfig({ DARCHA_KEYS: file }), /DARCHA_KEYS names a file that is no key file/);
});
