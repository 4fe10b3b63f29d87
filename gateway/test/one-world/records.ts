/** Who looked at a person's records, in words and with proof; disputes; papers not asked for; the Estonian form of it all. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import request from 'supertest';
import { parse } from 'yaml';
import { conforms } from '../support/contract.ts';
import { owned } from '../support/knobs.ts';
import { accessesInAll, disputed, entry } from '../support/stand-in-exchange.ts';
import { logKey, logNote } from '../support/stand-in-log.ts';
import { world } from './world.ts';

const person = `Bearer ${await world.token('dilnoza')}`;
const official = `Bearer ${await world.token('clerk-social')}`;
const own = 'UZ91203950010011';

const get = (path: string, language = 'en', who = person) =>
  request(world.address).get(path).set('Authorization', who).set('Accept-Language', language);
const post = (path: string, body: object, who = person) =>
  request(world.address).post(path).set('Authorization', who).send(body);

test('an access tells in words who asked whom for what, for which service, under which law; what was never proven is not there', async () => {
  const response = conforms('listAccesses', await get('/api/v1/accesses', 'ru'));
  const [granted, denied] = response.body.items;
  assert.partialDeepStrictEqual(granted, {
    ...{ sender: 'portal', consumer: 'social-protection-agency', application: owned, disputed: true },
    ...{ consumerName: 'Agency (ru)', recordTitle: 'Birth (ru)', fieldTitles: { child: 'Child (ru)' } },
    proof: { href: '/api/v1/accesses/42' },
  });
  assert.match(granted.senderName, /Портал/);
  assert.match(granted.serviceTitle, /пособие/);
  assert.match(granted.law.title, /Закон/);
  assert.equal(granted.providerName, undefined, 'the catalogue here has no such agency');
  assert.deepEqual(Object.keys(denied).toSorted(), [
    ...['at', 'code', 'disputed', 'fieldTitles', 'fields', 'position', 'proof', 'provider', 'reason'],
    ...['recordTitle', 'recordType', 'sender', 'senderName', 'verdict'],
  ]);
  assert.equal(denied.reason, 'No agreement (ru)');
  assert.equal(response.headers['cache-control'], 'no-store');
});

test('filters reach the exchange in its own form', async () => {
  const query = 'from=2026-11-22T10:00:00%2B05:00&to=2026-11-23T00:00:00Z&agency=tax-committee&verdict=denied&before=9';
  conforms('listAccesses', await get(`/api/v1/accesses?${query}&size=5`));
  assert.partialDeepStrictEqual(world.knobs.last.request, {
    ...{ from: '2026-11-22T05:00:00.000Z', to: '2026-11-23T00:00:00.000Z', agency: 'tax-committee' },
    ...{ verdict: 'VERDICT_DENIED', beforePosition: 9, limit: 5 },
  });
  for (const wrong of ['from=yesterday', 'to=2026-13-41T00:00:00Z', 'agency=A%20B', 'verdict=maybe', 'before=0']) {
    const { status, body } = conforms('listAccesses', await get(`/api/v1/accesses?${wrong}`));
    assert.deepEqual([status, body.errors[0].path], [400, wrong.split('=')[0]], wrong);
  }
});

test('an access with its proof; that of what the log does not cover yet, and of what is not one’s own', async () => {
  const one = conforms('getAccess', await get('/api/v1/accesses/1')).body;
  assert.equal(one.proof.entry, entry.toString('base64'));
  assert.deepEqual(one.proof.inclusion, { treeSize: 1, hashes: ['Bw=='], checkpoint: logNote, key: logKey });
  const early = conforms('getAccess', await get('/api/v1/accesses/42')).body;
  assert.equal(early.proof.inclusion, undefined);
  assert.equal(conforms('getAccess', await get('/api/v1/accesses/41')).body.proof.entry, undefined);
  const foreign = conforms('getAccess', await get('/api/v1/accesses/40'));
  assert.deepEqual([foreign.status, foreign.body.code], [404, 'access-unknown']);
  for (const forged of ['0', '-1', '1.5', 'x', '9007199254740992']) {
    assert.equal(conforms('getAccess', await get(`/api/v1/accesses/${forged}`)).status, 400, forged);
  }
});

test('whoever looked is shown by code while the catalogue is away', async () => {
  await world.stopService('catalogue');
  const { status, body } = conforms('listAccesses', await get('/api/v1/accesses'));
  await world.startService('catalogue');
  assert.equal(status, 200);
  assert.partialDeepStrictEqual(body.items[0], { consumer: 'social-protection-agency', recordTitle: 'Birth' });
  assert.equal(body.items[0].serviceTitle, undefined);
});

test('papers not asked for: what was fetched, from whom, when, and the access that shows it', async () => {
  const path = `/api/v1/applications/${owned}/papers-not-asked`;
  const { body } = conforms('listPapersNotAsked', await get(path, 'uz'));
  assert.deepEqual(body.items, [
    {
      ...{ name: 'birth', title: 'Birth (uz)', recordType: 'interior-ministry/birth@1', provider: 'interior-ministry' },
      ...{ fetchedAt: '2026-11-22T05:00:00.000Z', logPosition: 7, href: '/api/v1/accesses/7', why: 'Why (uz)' },
    },
  ]);
  const other = conforms('listPapersNotAsked', await get('/api/v1/applications/D-OTHR-0000-1A/papers-not-asked'));
  assert.deepEqual([other.status, other.body.code], [404, 'application-unknown']);
});

test('a person disputes, an official answers; what was said before stays', async () => {
  const path = `/api/v1/accesses/${disputed}/dispute`;
  const text = 'Why was this looked at?';
  const again = conforms('disputeAccess', await post(path, { text }));
  assert.deepEqual([again.status, again.body.state, again.body.wait.code], [200, 'open', 'dispute-answer']);
  const twice = conforms('disputeAccess', await post(path, { text: 'Something else is wrong.' }));
  assert.deepEqual([twice.status, twice.body.code], [409, 'dispute-exists']);
  const foreign = conforms('disputeAccess', await post('/api/v1/accesses/40/dispute', { text }));
  assert.deepEqual([foreign.status, foreign.body.code], [404, 'access-unknown']);
  const unknown = conforms('getDispute', await get('/api/v1/accesses/40/dispute'));
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'dispute-unknown']);
  for (const wrong of [{ text: 'x'.repeat(2_001) }, { text: 'short' }, {}, { text, more: 1 }]) {
    const { status, body } = conforms('disputeAccess', await post(path, wrong));
    assert.deepEqual([status, body.code], [400, 'request-invalid'], JSON.stringify(wrong).slice(0, 40));
  }
  const list = conforms('listDisputes', await get('/api/v1/disputes?state=open&size=1', 'en', official));
  assert.match(String(list.headers.link), /page=42/);
  assert.partialDeepStrictEqual(world.knobs.last.request, { state: 'DISPUTE_STATE_OPEN', position: 0 });
  const answer = { text: 'It was begun by mistake and is withdrawn.' };
  const answered = conforms('answerDispute', await post(`/api/v1/disputes/${disputed}/answer`, answer, official));
  assert.partialDeepStrictEqual(answered.body, {
    state: 'answered',
    answer: { ...answer, signed: { signature: 'a..b' } },
  });
  assert.equal(conforms('answerDispute', await post(`/api/v1/disputes/${disputed}/answer`, answer)).status, 403);
});

type Tree = Record<string, unknown>;
const published = parse(
  readFileSync(new URL('../data/data-usage-monitor-2.1.0.openapi.yaml', import.meta.url), 'utf8'),
) as { paths: Record<string, { get: { operationId: string } }>; components: Tree };
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'published', components: published.components });

/** The answer as the published protocol has it. */
function asPublished(schema: string, answer: object): void {
  const check = ajv.compile({ $ref: `published#/components/schemas/${schema}` });
  assert.ok(check(answer), ajv.errorsText(check.errors));
}

const findUsage = (query: string, user = own) => get(`/v2/findUsage?${query}`).set('X-Road-UserId', user);

test('the data-usage monitor: every operation of the published protocol, answering as it says', async () => {
  const operations = Object.entries(published.paths).map(
    ([
      path,
      {
        get: { operationId },
      },
    ]) => [path, operationId],
  );
  assert.deepEqual(operations, [
    ['/v2/findUsage', 'findUsage'],
    ['/v2/usagePeriod', 'usagePeriod'],
    ['/v2/heartbeat', 'heartbeat'],
  ]);
  const found = conforms('findUsage', await findUsage(`userCode=${own}`)).body;
  asPublished('FindUsageResponse', found);
  assert.deepEqual([found.totalUsages, found.usages.length], [accessesInAll, accessesInAll]);
  assert.deepEqual(found.usages[0], {
    logtime: '2026-11-22T05:04:00.000Z',
    action: 'One-time childbirth benefit: Birth',
    receiverCode: 'social-protection-agency',
    receiverName: 'Agency',
    receiverSystem: 'portal',
  });
  const period = conforms('usagePeriod', await get('/v2/usagePeriod')).body;
  asPublished('UsagePeriodResponse', period);
  assert.deepEqual(period, { periodStart: '2026-01-01T00:00:00.000Z' });
  const beat = conforms('heartbeat', await request(world.address).get('/v2/heartbeat')).body;
  asPublished('HeartbeatResponse', beat);
  assert.equal(beat.status, 'OK');
});

test('the data-usage monitor: a part, within a period, and nobody else’s', async () => {
  const part = await findUsage(`userCode=${own}&offset=40&limit=120&periodStart=2026-01-31T10:20:30Z`);
  assert.deepEqual([part.body.usages.length, part.body.totalUsages], [120, accessesInAll]);
  assert.partialDeepStrictEqual(world.knobs.last.request, { from: '2026-01-31T10:20:30.000Z', beforePosition: 111 });
  assert.equal((await findUsage(`userCode=${own}&limit=0`)).status, 400);
  assert.equal((await findUsage(`userCode=${own}&periodEnd=soon`)).status, 400);
  assert.equal((await findUsage('userCode=EE12345678901')).status, 400);
  assert.equal((await get(`/v2/findUsage?userCode=${own}`)).status, 400, 'without X-Road-UserId');
  for (const [code, user] of [
    ['UZ90507880010028', own],
    [own, 'UZ90507880010028'],
  ] as const) {
    const { status, body, text } = conforms('findUsage', await findUsage(`userCode=${code}`, user));
    assert.deepEqual([status, body.code], [403, 'person-other']);
    assert.doesNotMatch(text, /9050788|9120395/);
  }
});

test('the data-usage monitor says FAIL while the exchange is away', async () => {
  await world.stopService('exchange');
  const { status, body } = conforms('heartbeat', await request(world.address).get('/v2/heartbeat'));
  await world.startService('exchange');
  asPublished('HeartbeatResponse', body);
  assert.deepEqual([status, body.status], [200, 'FAIL']);
});
