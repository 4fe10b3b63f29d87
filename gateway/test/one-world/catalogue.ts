/** Reading the catalogue: languages, pages, prepared replies and what becomes of them when it changes or is away. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import request from 'supertest';
import { conforms } from '../support/contract.ts';
import { eventually } from '../support/world.ts';
import { world } from './world.ts';

const get = (path: string, language?: string) => {
  const sent = request(world.address).get(path);
  return language ? sent.set('Accept-Language', language) : sent;
};
const benefit = '/api/v1/services/childbirth-benefit';

test('a service comes in the language asked for, and says which it is', async () => {
  const english = conforms('getService', await get(benefit, 'en-GB, ru;q=0.5'));
  assert.equal(english.body.title, 'One-time childbirth benefit');
  assert.equal(english.headers.vary, 'Accept, Accept-Language');
  const usual = conforms('getService', await get(benefit, 'de, fr'));
  assert.match(usual.headers['content-language'] ?? '', /uz-Latn/);
  assert.match(usual.body.title, /nafaqa/);
});

test('a text that is missing in a language falls back and says so', async () => {
  const { body, headers } = conforms('listServices', await get('/api/v1/services', 'kaa'));
  assert.equal(body.items[0].title, 'First title (uz)');
  assert.equal(headers['content-language'], 'uz-Latn');
});

test('all languages at once', async () => {
  const { body } = conforms('getService', await get(`${benefit}?languages=all`, 'en'));
  assert.deepEqual(Object.keys(body.title).sort(), ['en', 'kaa', 'ru', 'uz-Latn']);
  assert.equal(body.form.properties.account.title, 'Bank account');
  assert.ok(body.form.properties.account['x-text'].title.ru);
});

test('the form is a JSON Schema any validator can use', async () => {
  const { body } = await get(benefit, 'en');
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(body.form);
  assert.ok(check({ account: '20208000900000000001', phone: '+998901234567' }));
  assert.ok(!check({ account: '1', phone: '+998901234567' }));
  assert.ok(!check({}));
});

test('a list leads to its next page and no further than the last', async () => {
  const first = conforms('listServices', await get('/api/v1/services?tier=transactional&size=1'));
  const link = /^<(.+)>; rel="next"$/.exec(first.headers.link ?? '')?.[1];
  assert.equal(link, '/api/v1/services?tier=transactional&size=1&page=second');
  const second = conforms('listServices', await get(link));
  assert.equal(second.headers.link, undefined);
});

test('an unknown service is a problem of the catalogue', async () => {
  const { status, body } = conforms('getService', await get('/api/v1/services/nothing'));
  assert.deepEqual([status, body.code, body.party], [404, 'service-unknown', 'service:catalogue']);
});

test('a copy that is still good is not sent again', async () => {
  const first = await get(benefit, 'ru');
  const etag = first.headers.etag ?? '';
  const again = conforms('getService', await get(benefit, 'ru').set('If-None-Match', `"other", W/${etag}`));
  assert.equal(again.status, 304);
  assert.equal(again.text, '');
  const other = await get(benefit, 'en').set('If-None-Match', etag);
  assert.equal(other.status, 200, 'another language is another copy');
});

test('HEAD says the same without the body', async () => {
  const head = await request(world.address).head(benefit).set('Accept-Language', 'ru');
  const full = await get(benefit, 'ru');
  assert.deepEqual(
    [head.status, head.headers.etag, head.headers['content-length']],
    [200, full.headers.etag, full.headers['content-length']],
  );
});

test('many readers at a time and after one another cost the catalogue one reading', async () => {
  world.knobs.reads = 0;
  const path = `${benefit}/versions/1`;
  const answers = await Promise.all(Array.from({ length: 8 }, () => get(path, 'en')));
  answers.push(await get(path, 'en'));
  assert.ok(answers.every(({ status }) => status === 200));
  assert.equal(world.knobs.reads, 1);
});

test('a reader who leaves does not spoil it for those who wait for the same', async () => {
  world.knobs.delay = 300;
  try {
    const path = `${benefit}/versions/2`;
    const leaving = fetch(`${world.address}${path}`, { signal: AbortSignal.timeout(100) });
    const staying = get(path);
    await assert.rejects(leaving);
    assert.equal((await staying).status, 200);
  } finally {
    world.knobs.delay = 0;
  }
});

test('a published change is seen without asking for it', async () => {
  await get('/api/v1/services', 'en');
  world.knobs.title = 'Second title';
  assert.equal((await get('/api/v1/services', 'en')).body.items[0].title, 'First title', 'prepared replies are used');
  world.knobs.setEdition('two');
  await eventually(async () => (await get('/api/v1/services', 'en')).body.items[0].title === 'Second title');
});

test('while the catalogue is away what was read before is served on, marked, and the rest says who is away', async () => {
  const before = await get(benefit, 'en');
  await world.stopService('catalogue');
  const stale = await eventually(async () => {
    const response = await get(benefit, 'en');
    return response.headers['x-darcha-stale'] === '1' && response;
  });
  conforms('getService', stale);
  assert.equal(stale.text, before.text);
  assert.match(stale.headers.age ?? '', /^\d+$/);
  const missing = conforms('listOffices', await get('/api/v1/offices?region=UZ-QR'));
  assert.deepEqual(
    [missing.status, missing.body.party, missing.body.code],
    [503, 'service:catalogue', 'service-unavailable'],
  );
  assert.equal(missing.headers['retry-after'], '5');
  assert.doesNotMatch(missing.text, /127\.0\.0\.1|ECONN/);

  world.knobs.edition = 'three';
  world.knobs.title = 'Third title';
  await world.startService('catalogue');
  await eventually(async () => {
    const { body, headers } = await get('/api/v1/services', 'en');
    return headers['x-darcha-stale'] === undefined && body.items[0].title === 'Third title';
  });
});
