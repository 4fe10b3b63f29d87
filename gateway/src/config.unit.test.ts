import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { authority } from '../../services/verifier/test/fixture.ts';
import { readGatewayConfig } from './config.ts';

const file = fileURLToPath(import.meta.url);
const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-config-'));
after(() => rmSync(directory, { recursive: true, force: true }));
const certificate = join(directory, 'authority.pem');
writeFileSync(certificate, authority);
const keys = join(directory, 'keys.json');
const key = Buffer.alloc(32, 1).toString('base64');
writeFileSync(keys, JSON.stringify({ current: 'k1', keys: { k1: key }, lookup: key }));
const good = {
  DARCHA_ENVIRONMENT: 'development',
  DARCHA_ISSUER: 'http://localhost:8081',
  DARCHA_CATALOGUE_ADDRESS: 'localhost:1',
  DARCHA_INTAKE_ADDRESS: 'localhost:2',
  DARCHA_TRACKING_ADDRESS: 'localhost:3',
  DARCHA_EXCHANGE_ADDRESS: 'localhost:4',
  DARCHA_TLS_CERTIFICATE: file,
  DARCHA_TLS_KEY: file,
  DARCHA_TLS_AUTHORITY: file,
  DARCHA_AGENCIES_AUTHORITY: certificate,
  DARCHA_CLIENT_SECRET: file,
  DARCHA_KEYS: keys,
};

test('what is not said is usual', () => {
  const config = readGatewayConfig(good);
  assert.deepEqual(
    [config.host, config.port, config.audience, config.ratePerMinute],
    ['127.0.0.1', 8080, 'urn:darcha:api', 600],
  );
  assert.ok(Object.isFrozen(config));
});

test('everything that is missing or wrong is named at once', () => {
  assert.throws(
    () => readGatewayConfig({ DARCHA_HTTP_PORT: 'x', DARCHA_ISSUER: 'me', DARCHA_PUBLIC_URL: 'ftp://x' }),
    (error: Error) => {
      for (const name of ['HTTP_PORT', 'ISSUER', 'PUBLIC_URL', 'CATALOGUE_ADDRESS', 'TLS_KEY'])
        assert.match(error.message, new RegExp(`DARCHA_${name}`));
      return true;
    },
  );
});

test('production takes no provider without TLS, and none on this machine', () => {
  const production = { ...good, DARCHA_ENVIRONMENT: 'production', DARCHA_TIME_STAMP_ROOTS: certificate };
  const names =
    'localhost localhost. id.localhost id.localhost. localhost.localdomain ip6-localhost ip6-loopback'.split(' ');
  const numbers = '127.0.0.1 127.1 0.0.0.0 0 [::1] [::] [::ffff:127.0.0.1] [::ffff:0.0.0.0]'.split(' ');
  for (const host of [...names, ...numbers]) {
    const there = { ...production, DARCHA_ISSUER: `https://${host}:8081` };
    assert.throws(() => readGatewayConfig(there), /DARCHA_ISSUER names this machine/, host);
  }
  assert.throws(() => readGatewayConfig({ ...production, DARCHA_ISSUER: 'http://id.example.uz' }), /DARCHA_ISSUER/);
  assert.equal(
    readGatewayConfig({ ...production, DARCHA_ISSUER: 'https://id.example.uz' }).issuer,
    'https://id.example.uz',
  );
});

test('an environment that is not said is production', () => {
  const { DARCHA_ENVIRONMENT: _, ...unsaid } = good;
  assert.throws(() => readGatewayConfig(unsaid), /https address in production/);
});

test('what is believed of exchanges is usable, and production has somebody to believe the time', () => {
  assert.throws(() => readGatewayConfig({ ...good, DARCHA_AGENCIES_AUTHORITY: file }), /no certificate in PEM/);
  assert.throws(() => readGatewayConfig({ ...good, DARCHA_LOG_VERIFIER: 'me' }), /key of a log must be/);
  const production = { ...good, DARCHA_ENVIRONMENT: 'production', DARCHA_ISSUER: 'https://id.example.uz' };
  assert.throws(() => readGatewayConfig(production), /DARCHA_TIME_STAMP_ROOTS is missing/);
});
