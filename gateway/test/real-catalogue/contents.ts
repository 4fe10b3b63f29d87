/** Every shipped service, in every language, holds the contract, and the feeds tell of all of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import request from 'supertest';
import { create } from 'xmlbuilder2';
import { conforms } from '../support/contract.ts';
import { asText } from '../support/linked-data.ts';
import { base, real, tokenOf } from './world.ts';

const get = (url: string, language = 'en') => request(real.gateway.address).get(url).set('Accept-Language', language);

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

test('a search says why each service was found, filters narrow it, and what is typed is completed', async () => {
  const found = conforms(
    'listServices',
    await get('/api/v1/services?q=%D0%BF%D1%80%D0%BE%D0%BF%D0%B8%D1%81%D0%BA%D0%B8&size=3', 'ru'),
  );
  assert.match(found.body.items[0].id, /residence/);
  assert.equal(found.body.items[0].matches[0].language, 'ru');
  const free = conforms('listServices', await get('/api/v1/services?free=true&online=true&region=UZ-SA&size=100'));
  for (const item of free.body.items)
    assert.deepEqual([item.fee, item.suspended, item.tier], [null, false, 'transactional']);
  assert.ok(free.body.total > 0);
  for (const language of languages) {
    const { body, headers } = conforms('suggestServices', await get('/api/v1/services/suggestions?q=pensiy', language));
    assert.equal(body.items[0].service, 'old-age-pension-guide', language);
    assert.equal(headers['content-language'], language);
  }
  for (const path of ['/api/v1/services', '/api/v1/services/suggestions']) {
    const refused = await get(`${path}?q=${'x'.repeat(10_000)}`);
    assert.deepEqual([refused.status, refused.body.errors[0].path], [400, 'q']);
  }
});

test('offices near a point that are open come with their distance, and a wrong question names its parameter', async () => {
  const url = '/api/v1/offices?near=39.65,66.97&open=2026-11-16T10:00:00%2B05:00&limit=5';
  const { body } = conforms('listOffices', await get(url));
  assert.equal(body.items.length, 5);
  assert.ok(body.total > 5);
  assert.equal(body.items[0].region, 'UZ-SA');
  assert.ok(body.items.every((office: { opening: { open: boolean } }) => office.opening.open));
  const distances = body.items.map((office: { distance: number }) => office.distance);
  assert.deepEqual(
    distances,
    distances.toSorted((a: number, b: number) => a - b),
  );
  conforms('listOffices', await get('/api/v1/offices?open=now&service=childbirth-benefit'));
  const wrong = { near: '91,0', open: 'later', limit: '101', district: 'Yunusobod' };
  for (const [name, value] of Object.entries(wrong)) {
    const refused = conforms('listOffices', await get(`/api/v1/offices?${name}=${value}`));
    assert.deepEqual([refused.status, refused.body.errors[0].path], [400, name]);
  }
});

test('a wrong field is named as it stands in the request, whatever the catalogue calls it', async () => {
  const as = async (name: string) => {
    const token = await tokenOf(name);
    return (url: string) => request(real.gateway.address).post(url).set('Authorization', `Bearer ${token}`);
  };
  const [author, publisher, program] = await Promise.all(
    ['editor-education', 'publisher-education', 'integrator'].map(as),
  );
  assert.ok(author && publisher && program);
  const file = '../../../services/catalogue/content/passports/study-archive-certificate/1.yaml';
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const draft = await author('/api/v1/passport-drafts')
    .set('Idempotency-Key', 'places-draft-1')
    .set('Content-Type', 'application/yaml')
    .send(text.replace('uz-Latn: ', 'uz-Latn: Yangi '));
  const href = draft.headers.location ?? '';
  const { etag = '' } = (await author(`${href}/submission`)).headers;
  assert.equal(etag, '"2"');
  const webhook = (key: string, url: string) => program('/api/v1/webhooks').set('Idempotency-Key', key).send({ url });
  const publication = (version: string, day: string) =>
    publisher(`${href}/publication`).set('If-Match', version).send({ day });
  const wrong: [string, request.Test, string][] = [
    ['listServices', get('/api/v1/services?page=nonsense'), 'page'],
    ['listServices', get(`/api/v1/services?q=${'x'.repeat(250)}`), 'q'],
    ['publishPassportDraft', publication(etag, '2020-01-01'), '/day'],
    ['publishPassportDraft', publication('*', '2050-01-01'), 'If-Match'],
    ['createWebhook', webhook('places-webhook-1', 'https://10.0.0.7/darcha'), '/url'],
    ['createWebhook', webhook('short', 'https://integrator.example/darcha'), 'Idempotency-Key'],
  ];
  for (const [operation, sent, path] of wrong) {
    const { body, status } = conforms(operation, await sent);
    assert.deepEqual([status, body.code, body.errors?.[0].path], [400, 'request-invalid', path], JSON.stringify(body));
    assert.doesNotMatch(JSON.stringify(body), /page\.token|idempotency_key/);
    if (path === 'If-Match') assert.match(body.detail, /Read the draft again/);
  }

  // What nobody has read is not published.
  const unread = conforms('publishPassportDraft', await publisher(`${href}/publication`).send({ day: '2050-01-01' }));
  assert.deepEqual([unread.status, unread.body.code], [428, 'precondition-required']);
  assert.match(unread.body.detail, /Read the draft again, then publish it with its `ETag`/);
  const stale = conforms('publishPassportDraft', await publication('"1"', '2050-01-01'));
  assert.deepEqual([stale.status, stale.body.code], [412, 'version-stale']);
});

test('events bundle services in the order in which one needs them', async () => {
  const { body } = conforms('listEvents', await get('/api/v1/events'));
  const child = body.items.find(({ code }: { code: string }) => code === 'having-a-child');
  const ids = child.services.map(({ id }: { id: string }) => id);
  assert.ok(ids.indexOf('birth-registration') < ids.indexOf('childbirth-benefit'), ids.join());
});

test('what is applied for together is told by event, in the reader’s language', async () => {
  const path = '/api/v1/events/having-a-child/bundles';
  const { body } = conforms('listEventBundles', await get(path, 'ru'));
  const [child] = body.items;
  assert.deepEqual([child.title, child.fee], ['Родился ребёнок', null]);
  assert.ok(child.services.some(({ id }: { id: string }) => id === 'childbirth-benefit'));
  assert.deepEqual(child.shared[0].answers, {
    'childbirth-benefit': 'phone',
    'permanent-residence-registration': 'phone',
  });
  const none = conforms('listEventBundles', await get('/api/v1/events/getting-married/bundles'));
  assert.deepEqual(none.body.items, []);
});

test('the guide asks in the reader’s language, decides by the answers, and keeps nothing', async () => {
  const ask = (body: object, language = 'en') =>
    request(real.gateway.address).post('/api/v1/guide').set('Accept-Language', language).send(body);
  const event = 'having-a-child';
  for (const language of languages) {
    const { body, headers } = conforms('askGuide', await ask({ event, audience: 'natural-person' }, language));
    assert.deepEqual([headers['content-language'], headers['cache-control']], [language, 'no-store']);
    assert.ok(body.questions.every(({ schema }: { schema: { title: string } }) => schema.title !== ''));
  }
  const answers = { 'interior-ministry/birth@1': false };
  const { body } = conforms('askGuide', await ask({ services: ['childbirth-benefit'], answers }));
  assert.deepEqual([body.outcomes[0].verdict, body.questions], ['does-not-apply', []]);
  assert.match(body.outcomes[0].reasons[0].text, /No record of the birth/);
  const wrong = await ask({ event, answers: { 'interior-ministry/birth@1': 3 } });
  assert.equal(conforms('askGuide', wrong).body.errors[0].path, '/answers/interior-ministry~1birth@1');
  assert.equal(conforms('askGuide', await ask({ answers })).status, 400);
  assert.equal(conforms('askGuide', await ask({ event, answers: { x: 'y'.repeat(20_000) } })).status, 400);
  assert.equal(conforms('askGuide', await ask({ services: ['moon-permit'] })).body.code, 'service-unknown');
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
  assert.equal(body.inForce, false);
  assert.ok(body.versionInForce > 1);
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

/** Replies that are no JSON, as they are. */
const text = (url: string, language?: string) => get(url, language).buffer(true).parse(asText);

test('changes are read page by page, and a cursor goes on where it ended', async () => {
  const all = conforms('listChanges', await get('/api/v1/changes?limit=500')).body;
  const keys = new Set(
    all.items.map(({ kind, service, version }: Record<string, string>) => `${kind} ${service} ${version}`),
  );
  assert.ok(keys.has('published childbirth-benefit 1') && keys.has('published childbirth-benefit 2'));
  assert.equal(keys.size, all.items.length);
  const read: unknown[] = [];
  for (let url: string | undefined = '/api/v1/changes?limit=7'; url; ) {
    const page = await get(url);
    read.push(...page.body.items);
    url = /^<(.+)>; rel="next"$/.exec(page.headers.link ?? '')?.[1];
  }
  assert.deepEqual(read, all.items);
  const { body: end } = await get(`/api/v1/changes?after=${all.next}`);
  assert.deepEqual(end, { items: [], next: all.next, more: false });
  const { body: resumed } = await get(`/api/v1/changes?after=${all.items[2].position}&limit=500`);
  assert.deepEqual(resumed.items, all.items.slice(3), 'from the position of a message to a webhook');
  const wrong = await get('/api/v1/changes?after=nonsense');
  assert.deepEqual([wrong.status, wrong.body.errors[0].path], [400, 'after']);
});

test('the Atom feed has what RFC 4287 asks for, in the language wanted', async () => {
  const reply = conforms('getAtomFeed', await text('/feeds/services.atom?language=kaa'));
  assert.equal(reply.headers['content-language'], 'kaa');
  const { feed } = create(reply.body as string).end({ format: 'object' }) as unknown as {
    feed: Record<string, unknown>;
  };
  const entries = feed.entry as Record<string, string>[];
  assert.equal(feed['@xml:lang'], 'kaa');
  for (const name of ['id', 'title', 'updated', 'author', 'link']) assert.ok(feed[name], name);
  for (const entry of entries) for (const name of ['id', 'title', 'updated', 'link']) assert.ok(entry[name], name);
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  const times = entries.map(({ updated }) => String(updated));
  assert.deepEqual(times, times.toSorted().reverse());
  assert.equal(feed.updated, times[0]);
  const russian = await text('/feeds/services.atom', 'ru');
  assert.match(russian.body, /xml:lang="ru"/);
});

test('search engines find every service', async () => {
  const { body } = conforms('getSitemap', await text('/sitemap.xml'));
  const { urlset } = create(body as string).end({ format: 'object' }) as unknown as {
    urlset: { url: { loc: string }[] };
  };
  const { services } = (await get('/api/v1/catalogue')).body;
  const wanted = services.map(({ id }: { id: string }) => `${base}/services/${id}`);
  assert.deepEqual(urlset.url.map(({ loc }) => loc).sort(), wanted.sort());
  const robots = conforms('getRobots', await text('/robots.txt'));
  assert.match(robots.body, new RegExp(`^Sitemap: ${base}/sitemap.xml$`, 'm'));
});
