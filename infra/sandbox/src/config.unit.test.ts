import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSandboxConfig } from './config.ts';

const file = fileURLToPath(import.meta.url);
const complete = {
  DARCHA_ENVIRONMENT: 'development',
  DARCHA_MEMBER_CODE: 'cadastre-agency',
  DARCHA_EXCHANGE_ADDRESS: 'localhost:8082',
  DARCHA_MEMBER_CONNECTION_CERTIFICATE: file,
  DARCHA_MEMBER_CONNECTION_KEY: file,
  DARCHA_MEMBER_CONNECTION_AUTHORITY: file,
  DARCHA_MEMBER_SIGNING_CERTIFICATE: file,
  DARCHA_MEMBER_SIGNING_KEY: file,
};

test('a complete environment says which agency the process is', () => {
  const config = readSandboxConfig(complete);
  assert.equal(config.agency, 'cadastre-agency');
  assert.equal(config.exchange, 'localhost:8082');
  assert.ok(Object.isFrozen(config));
});

test('production is refused, said or not', () => {
  for (const DARCHA_ENVIRONMENT of ['production', '', undefined]) {
    assert.throws(
      () => readSandboxConfig({ ...complete, DARCHA_ENVIRONMENT }),
      /sandbox agency.*invented.*set it to development/,
    );
  }
});

test('every missing name and an unknown agency are named at once', () => {
  assert.throws(
    () => readSandboxConfig({ DARCHA_ENVIRONMENT: 'test', DARCHA_MEMBER_CODE: 'treasury' }),
    (error: Error) => {
      for (const name of Object.keys(complete).slice(1)) assert.match(error.message, new RegExp(name));
      assert.match(error.message, /one of interior-ministry, cadastre-agency/);
      return true;
    },
  );
});
