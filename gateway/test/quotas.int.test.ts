/** Quotas of registered programs: counted with every request, seen by the program, and never in the way of anybody else. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import request from 'supertest';
import { conforms } from './support/contract.ts';
import { eventually, startWorld, type World } from './support/world.ts';

let world: World;
let integrator: string;
let person: string;

before(async () => {
  world = await startWorld();
  integrator = `Bearer ${await world.token('integrator')}`;
  person = `Bearer ${await world.token('dilnoza')}`;
});
after(() => world.stop());

const service = '/api/v1/services/childbirth-benefit';
const get = (path: string, authorization?: string) => {
  const sent = request(world.address).get(path);
  return authorization === undefined ? sent : sent.set('Authorization', authorization);
};
const used = async () => (await get('/api/v1/quota', integrator)).body.used as number;

test('public reads with the token of a client count from the first one on, and say what is left', async () => {
  world.knobs.dailyRequests = 1_000;
  await get(service, integrator);
  const seen = conforms('getQuota', await get('/api/v1/quota', integrator)).body;
  assert.deepEqual([seen.client, seen.limit, seen.used, seen.remaining], ['integrator', 1_000, 1, 999]);
  const { headers } = await get(service, integrator);
  assert.match(headers.ratelimit ?? '', /^"default";r=\d+;t=\d+, "daily";r=998;t=\d+$/);
  assert.equal(headers['ratelimit-policy'], '"default";q=100000;w=60, "daily";q=1000;w=86400');
  assert.equal(await used(), 2);
});

test('what was counted is told by itself, also when nobody asks', async () => {
  await get('/api/v1/events', integrator);
  await eventually(async () => world.knobs.spent.get('integrator') === 3);
});

test('people, and those who show no good token, are not counted and see no quota', async () => {
  const unsigned = (claims: object) =>
    `Bearer ${['{"alg":"none"}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.')}`;
  const before = await used();
  for (const authorization of [
    undefined,
    person,
    'Bearer rubbish',
    'Basic abc',
    'Bearer',
    unsigned({ kind: 'integrator', sub: 'integrator', exp: 9_999_999_999 }),
  ]) {
    const response = await get(service, authorization);
    assert.equal(response.status, 200, authorization);
    assert.match(response.headers.ratelimit ?? '', /^"default";r=\d+;t=\d+$/);
    assert.equal(response.headers['ratelimit-policy'], undefined);
  }
  assert.equal(await used(), before);
});

test('those who run the portal see the quotas of all', async () => {
  const operator = `Bearer ${await world.token('operator')}`;
  const { body, headers } = conforms('listQuotas', await get('/api/v1/quotas?size=1', operator));
  assert.deepEqual([body.items[0].client, body.items[0].sample], ['integrator', true]);
  assert.match(headers.link ?? '', /<\/api\/v1\/quotas\?size=1&page=second>; rel="next"/);
  for (const authorization of [person, integrator]) {
    assert.equal(conforms('listQuotas', await get('/api/v1/quotas', authorization)).status, 403);
  }
  assert.equal(conforms('getQuota', await get('/api/v1/quota', operator)).status, 403);
});

test('beyond the limit a client is told when it may go on, and still sees its quota; others go on', async () => {
  world.knobs.dailyRequests = (await used()) + 1;
  assert.equal((await get(service, integrator)).status, 200);
  await used();
  const refused = conforms('getService', await get(service, integrator));
  assert.deepEqual([refused.status, refused.body.code, refused.body.party], [429, 'quota-exceeded', 'portal']);
  assert.match(refused.body.detail, /anew at \d{4}-\d\d-\d\dT19:00:00\.000Z, midnight in Tashkent/);
  assert.equal(refused.headers['retry-after'], String(refused.body.retryAfter));
  assert.ok(refused.body.retryAfter > 0 && refused.body.retryAfter <= 86_400);
  assert.match(refused.headers.ratelimit ?? '', /"daily";r=0;t=\d+$/);
  assert.equal((await get('/api/v1/quota', integrator)).body.remaining, 0);
  assert.equal((await get(service)).status, 200);
  assert.equal((await get(service, person)).status, 200);
});

test('a catalogue that is away stops no client, and hears of all requests later, the last when the gateway stops', async () => {
  const other = await startWorld();
  const { spent } = other.knobs;
  try {
    const token = `Bearer ${await other.token('integrator')}`;
    const read = (path = service) => request(other.address).get(path).set('Authorization', token);
    await read();
    await other.stopService('catalogue');
    for (let i = 0; i < 3; i++) assert.equal((await read()).status, 200);
    const away = conforms('getQuota', await read('/api/v1/quota'));
    assert.deepEqual([away.status, away.body.party], [503, 'service:catalogue']);
    await other.startService('catalogue');
    await eventually(async () => spent.get('integrator') === 4);
    await read();
  } finally {
    await other.stop();
  }
  assert.equal(spent.get('integrator'), 5);
});
