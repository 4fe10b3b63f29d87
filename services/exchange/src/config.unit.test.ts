import assert from 'node:assert/strict';
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
        'DARCHA_MEMBERS',
        'DARCHA_MONGODB_URI',
        'DARCHA_KEYS',
      ]) {
        assert.match(error.message, new RegExp(`${name} is missing`));
      }
      return true;
    },
  );
});
