import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSandboxConfig } from './config.ts';

const file = fileURLToPath(import.meta.url);
const complete = {
  DARCHA_ENVIRONMENT: 'development',
  DARCHA_MEMBER_CODES: 'cadastre-agency',
  DARCHA_EXCHANGE_ADDRESS: 'localhost:8082',
  DARCHA_MEMBER_CONNECTION_CERTIFICATE: file,
  DARCHA_MEMBER_CONNECTION_KEY: file,
  DARCHA_MEMBER_CONNECTION_AUTHORITY: file,
  DARCHA_MEMBER_SIGNING_CERTIFICATE: file,
  DARCHA_MEMBER_SIGNING_KEY: file,
};

test('a complete environment says which agency the process is', () => {
  const config = readSandboxConfig(complete);
  assert.deepEqual(
    config.agencies.map(({ code, exchange }) => [code, exchange]),
    [['cadastre-agency', 'localhost:8082']],
  );
  assert.ok(Object.isFrozen(config.agencies[0]));
});

test('several agencies have files of their own, named by their codes', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-sandbox-config-'));
  t.after(() => rmSync(directory, { recursive: true }));
  for (const code of ['cadastre-agency', 'national-archive']) writeFileSync(join(directory, `${code}.key`), code);
  const DARCHA_MEMBER_SIGNING_KEY = join(directory, '{code}.key');
  const several = { ...complete, DARCHA_MEMBER_CODES: 'cadastre-agency, national-archive', DARCHA_MEMBER_SIGNING_KEY };
  assert.deepEqual(
    readSandboxConfig(several).agencies.map(({ code, signing }) => [code, String(signing.key)]),
    [
      ['cadastre-agency', 'cadastre-agency'],
      ['national-archive', 'national-archive'],
    ],
  );
  const faulty = { ...several, DARCHA_MEMBER_CODES: 'cadastre-agency,treasury,cadastre-agency' };
  assert.throws(
    () => readSandboxConfig(faulty),
    /names an agency twice.*treasury: DARCHA_MEMBER_CODES must be one of.*treasury: DARCHA_MEMBER_SIGNING_KEY names a file/s,
  );
});

test('production is refused, said or not', () => {
  for (const DARCHA_ENVIRONMENT of ['production', '', undefined]) {
    assert.throws(
      () => readSandboxConfig({ ...complete, DARCHA_ENVIRONMENT }),
      /sandbox.*invented.*set it to development/,
    );
  }
});

test('every missing name and an unknown agency are named at once', () => {
  assert.throws(
    () => readSandboxConfig({ DARCHA_ENVIRONMENT: 'test', DARCHA_MEMBER_CODES: 'treasury' }),
    (error: Error) => {
      for (const name of Object.keys(complete).slice(1)) assert.match(error.message, new RegExp(name));
      assert.match(error.message, /one of interior-ministry, cadastre-agency/);
      return true;
    },
  );
});
