/** Checking passports through the gateway, by the catalogue's own checker. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSnapshot } from '@darcha/catalogue/domain/edition/snapshot.ts';
import { checkingService } from '@darcha/catalogue/rpc/check-passport.ts';
import { startIdentity } from '@darcha/identity/server.ts';
import { signIn } from '@darcha/identity/sign-in.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { admitServices, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import request from 'supertest';
import { samplePassport } from '../../services/catalogue/test/support/sample.ts';
import { startGateway } from '../src/start.ts';
import { conforms } from './support/contract.ts';
import { newKeyring } from './support/keyring.ts';
import { text } from './support/knobs.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-passports-'));
const log = createLogger('gateway-test', 'silent');
const closers: (() => Promise<void> | void)[] = [() => rmSync(directory, { recursive: true, force: true })];
let address = '';
let tokenOf: (name: string) => Promise<string>;

before(async () => {
  await ensurePki({
    directory: join(directory, 'pki'),
    services: ['catalogue', 'gateway'],
    members: [],
    environment: 'test',
  });
  const identity = await startIdentity({
    environment: 'test',
    port: 0,
    dataDirectory: directory,
    portalRedirects: [],
    tokenSeconds: 300,
  });
  closers.push(() => identity.stop());
  tokenOf = (name) => signIn({ issuer: identity.issuer, name, dataDirectory: directory });
  const catalogue = await startServer({
    name: 'catalogue',
    address: '127.0.0.1:0',
    tls: tlsOf('catalogue'),
    log,
    admit: admitServices({ relays: ['gateway'] }),
    services: [checkingService(keeperOfSample())],
  });
  closers.push(() => catalogue.stop());
  const away = 'localhost:1';
  const gateway = await startGateway(
    {
      environment: 'test',
      logLevel: 'silent',
      host: '127.0.0.1',
      port: 0,
      publicUrl: '',
      issuer: identity.issuer,
      audience: 'urn:darcha:api',
      client: { id: 'darcha-portal', secret: '' },
      keyring: newKeyring(),
      trustedProxies: 0,
      ratePerMinute: 100_000,
      peers: {
        catalogue: catalogue.address.replace('127.0.0.1', 'localhost'),
        intake: away,
        tracking: away,
        exchange: away,
      },
      tls: tlsOf('gateway'),
      verification: { authority: Buffer.alloc(0), portal: 'portal' },
    },
    log,
  );
  closers.push(() => gateway.stop());
  address = gateway.address;
});
after(async () => {
  for (const close of closers.toReversed()) await close();
});

function tlsOf(name: string): Tls {
  const { certificate, key, authority } = servicePaths(join(directory, 'pki'), name);
  return { certificate: readFileSync(certificate), key: readFileSync(key), authority: readFileSync(authority) };
}

/** The lists the sample passport names, and no services. */
function keeperOfSample() {
  const office = {
    code: 'interior-tashkent',
    agency: 'interior-ministry',
    region: 'UZ-TK',
    name: text('Office'),
    address: text('Street'),
    latitude: 41.3,
    longitude: 69.24,
    hours: ['Mo-Fr 09:00-18:00'],
  };
  const reference = {
    agencies: [{ code: 'interior-ministry', name: text('Ministry') }],
    offices: [office],
    events: [{ code: 'moving-home', title: text('Moving home'), business: false }],
    territories: [],
    questions: [],
  };
  const snapshot = createSnapshot([], reference as unknown as Parameters<typeof createSnapshot>[1], '2026-11-22');
  return { current: () => snapshot } as Parameters<typeof checkingService>[0];
}

async function check(body: string, options: { by?: string; type?: string } = {}) {
  const sent = request(address)
    .post('/api/v1/passports/check')
    .set('Authorization', `Bearer ${await tokenOf(options.by ?? 'clerk-social')}`)
    .type(options.type ?? 'application/yaml');
  return conforms('checkPassport', await sent.send(body));
}

test('a sound passport has no fault, whichever name YAML has', async () => {
  for (const type of ['application/yaml', 'text/yaml', 'application/yaml; charset=utf-8']) {
    const { status, body } = await check(samplePassport, { type });
    assert.deepEqual([status, body], [200, { faults: [], faultsLeftOut: 0 }]);
  }
});

test('a draft needs neither number nor day, as for the command', async () => {
  const draft = samplePassport.replace('version: 1\npublished: 2026-01-01\n', '');
  assert.deepEqual((await check(draft)).body, { faults: [], faultsLeftOut: 0 });
  const wrong = await check(draft.replace('tier:', 'version: one\ntier:'));
  assert.deepEqual(
    wrong.body.faults.map(({ path }: { path: string }) => path),
    ['/version'],
  );
});

test('an official and a program are told every fault with its line', async () => {
  const broken = samplePassport.replace('authority: interior', 'authority: moon').replace('5 working days', 'soon');
  for (const by of ['clerk-social', 'integrator']) {
    const { body } = await check(broken, { by });
    assert.deepEqual(
      body.faults.map(({ code, line, path }: Record<string, unknown>) => [code, line, path]),
      [
        ['agency-unknown', 7, '/authority'],
        ['term', 41, '/clock/decide'],
      ],
    );
  }
});

test('more faults than are told are counted', async () => {
  const { body } = await check(`${samplePassport}${Array.from({ length: 300 }, (_, n) => `u${n}: 1\n`).join('')}`);
  assert.deepEqual([body.faults.length, body.faultsLeftOut], [200, 100]);
});

test('a document that is none is an answer that says why', async () => {
  const { status, body } = await check('a: &a [*a]\n');
  assert.equal(status, 200);
  assert.deepEqual(new Set(body.faults.map(({ code }: { code: string }) => code)), new Set(['anchor', 'alias']));
});

test('bodies that are not YAML, too large or missing are refused', async () => {
  assert.equal((await check('{}', { type: 'application/json' })).body.code, 'media-type-unsupported');
  assert.equal((await check('a: b\n'.repeat(2_200_000))).status, 413);
  assert.equal((await check('')).status, 400);
});

test('nobody else may have passports checked', async () => {
  assert.equal((await check(samplePassport, { by: 'dilnoza' })).status, 403);
  const unknown = await request(address).post('/api/v1/passports/check').type('application/yaml').send('a: b');
  assert.equal(conforms('checkPassport', unknown).status, 401);
});

test('the schema is served at the address it names, and need not be read twice', async () => {
  const path = '/api/v1/schemas/passport';
  const first = await request(address).get(path);
  assert.match(String(first.headers['content-type']), /^application\/schema\+json/);
  const schema = JSON.parse(first.text ?? String(first.body));
  assert.ok(schema.$id.endsWith(path));
  assert.ok(schema.$id.startsWith('http'));
  assert.ok(schema.properties.suspended);
  const again = await request(address).get(path).set('If-None-Match', String(first.headers.etag));
  assert.equal(again.status, 304);
});
