/** The gateway before the real catalogue on the real database: every shipped service, in every language, holds the contract. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startCatalogue } from '@darcha/catalogue/start.ts';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { languages } from '@darcha/proto/text.ts';
import request from 'supertest';
import { type RunningGateway, startGateway } from '../src/start.ts';
import { conforms } from './support/contract.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-real-'));
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const log = createLogger('gateway-test', 'silent');
const closers: (() => Promise<void> | void)[] = [];
let database: Database;
let gateway: RunningGateway;

function tlsOf(name: string) {
  const paths = servicePaths(join(directory, 'pki'), name);
  const [certificate, key, authority] = [paths.certificate, paths.key, paths.authority].map((file) =>
    readFileSync(file),
  );
  return { certificate, key, authority } as Record<'certificate' | 'key' | 'authority', Buffer>;
}

before(async () => {
  const given = process.env.DARCHA_TEST_MONGODB;
  database = await startDatabase({
    dataDirectory: join(directory, 'data'),
    cacheDirectory: path('../../.cache'),
    ...(given && { uri: given }),
  });
  await ensurePki({
    directory: join(directory, 'pki'),
    services: ['catalogue', 'gateway'],
    members: [],
    environment: 'test',
  });
  const common = { environment: 'test', logLevel: 'silent' } as const;
  const address = await startCatalogue(
    {
      ...common,
      address: '127.0.0.1:0',
      tls: tlsOf('catalogue'),
      mongo: { uri: database.uri, name: `gateway-${process.pid}` },
      content: path('../../services/catalogue/content'),
      pollMs: 1_000,
      clientDailyRequests: 100_000,
      keys: { current: 'k', keys: { k: Buffer.alloc(32, 1) }, lookup: Buffer.alloc(32, 2) },
      webhooks: { everyMs: 1_000, allowPrivate: false },
    },
    log,
    { onStop: (_name, close) => void closers.unshift(close) },
  );
  const catalogue = address.replace('127.0.0.1', 'localhost');
  gateway = await startGateway(
    {
      ...common,
      host: '127.0.0.1',
      port: 0,
      publicUrl: '',
      issuer: 'http://127.0.0.1:1',
      audience: 'urn:darcha:api',
      trustedProxies: 0,
      ratePerMinute: 100_000,
      peers: { catalogue, intake: 'localhost:1', tracking: 'localhost:1', exchange: 'localhost:1' },
      tls: tlsOf('gateway'),
    },
    log,
  );
});
after(async () => {
  await gateway?.stop();
  for (const close of closers) await close();
  await database?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const get = (url: string, language = 'en') => request(gateway.address).get(url).set('Accept-Language', language);

test('every service, agency, office and event holds the contract in every language', async () => {
  const { body } = conforms('listServices', await get('/api/v1/services?size=100'));
  assert.equal(body.items.length, body.total);
  assert.ok(body.total >= 7);
  for (const language of languages) {
    for (const { href } of body.items) {
      const service = conforms('getService', await get(href, language));
      assert.equal(service.headers['content-language'], language, href);
    }
    conforms('listAgencies', await get('/api/v1/agencies', language));
    conforms('listOffices', await get('/api/v1/offices', language));
    conforms('listTerritories', await get('/api/v1/territories', language));
    conforms('listEvents', await get('/api/v1/events', language));
  }
  conforms('getService', await get(`${body.items[0].href}?languages=all`));
});

test('pages lead through the whole list without repeating anything', async () => {
  const ids: string[] = [];
  for (let url: string | undefined = '/api/v1/services?size=2'; url; ) {
    const { body, headers } = conforms('listServices', await get(url));
    ids.push(...body.items.map((item: { id: string }) => item.id));
    url = /^<(.+)>; rel="next"$/.exec(headers.link ?? '')?.[1];
  }
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length >= 7);
});

test('a retired version can be read and says that it is not in force', async () => {
  const { body } = conforms('getServiceVersion', await get('/api/v1/services/childbirth-benefit/versions/1'));
  assert.deepEqual([body.inForce, body.versionInForce], [false, 2]);
});

test('with all other services away the catalogue is still served, and the rest says who is away', async () => {
  const ready = conforms('getReadiness', await get('/readyz'));
  assert.deepEqual(
    [ready.status, ready.body.status, ready.body.parts.catalogue, ready.body.parts.intake],
    [200, 'degraded', 'up', 'down'],
  );
  const away = conforms('verifyResult', await get('/api/v1/results/7KQ2-M9XF-4TPA-H3CD'));
  assert.deepEqual([away.status, away.body.party], [503, 'service:intake']);
});
