import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { fromWireText, languages } from '@darcha/proto/text.ts';
import { type Copy, Surroundings } from './support/running.ts';

const surroundings = new Surroundings();
let copy: Copy;

before(async () => {
  await surroundings.open();
  surroundings.useOwnContent();
  copy = await surroundings.start();
});
after(() => surroundings.close());

const ids = (list: { services: { id: string }[] }) => list.services.map((service) => service.id);

/** What a wrong request is told: one field and what to do. */
const refuses = (work: Promise<unknown>, field: string, says: RegExp) =>
  assert.rejects(work, (error) => {
    assert.ok(isDomainError(error, 'request-invalid'), String(error));
    assert.equal(error.kind, 'invalid');
    assert.deepEqual(
      error.faults.map((fault) => fault.path),
      [field],
    );
    assert.match(error.message, says);
    return true;
  });

test('the country’s services are listed with all languages and a title each', async () => {
  const { services, total, edition } = await copy.client.listServices({ page: { size: 100 } });
  assert.ok(total >= 7);
  assert.equal(services.length, total);
  assert.match(edition, /^[0-9a-f]{32}$/);
  for (const service of services) {
    const title = fromWireText(service.title);
    for (const language of languages) assert.notEqual(title[language], '', `${service.id} ${language}`);
  }
  assert.equal(fromWireText(services.find((s) => s.id === 'childbirth-benefit')?.title)['uz-Cyrl'].slice(0, 4), 'Бола');
});

test('filters narrow the list, and all must match', async () => {
  const { client } = copy;
  const interactive = await client.listServices({ tier: 'TIER_INTERACTIVE' });
  assert.ok(ids(interactive).includes('archive-salary-certificate'));
  assert.ok(interactive.services.every((service) => service.tier === 'TIER_INTERACTIVE'));
  const ofInterior = ids(await client.listServices({ agency: 'interior-ministry' }));
  for (const id of ['id-card-renewal', 'residence-certificate']) assert.ok(ofInterior.includes(id), id);
  assert.ok(!ofInterior.includes('archive-salary-certificate'));
  const both = ids(await client.listServices({ agency: 'interior-ministry', tier: 'TIER_INFORMATIONAL' }));
  assert.deepEqual([both.includes('id-card-renewal'), both.includes('residence-certificate')], [true, false]);
  assert.ok(ids(await client.listServices({ event: 'having-a-child' })).includes('childbirth-benefit'));
  assert.equal((await client.listServices({ audience: 'AUDIENCE_STATE_BODY', agency: 'nobody' })).total, 0);
});

test('services are found that are free, given in a region, or carried online to the end', async () => {
  const { client } = copy;
  const { services } = await client.listServices({ page: { size: 100 } });
  const free = ids(await client.listServices({ free: true, page: { size: 100 } }));
  assert.deepEqual(free, ids({ services: services.filter(({ fee }) => fee === null) }));
  const online = ids(await client.listServices({ online: true, page: { size: 100 } }));
  const toTheEnd = services.filter(({ tier, suspended }) => tier === 'TIER_TRANSACTIONAL' && !suspended);
  assert.deepEqual(online, ids({ services: toTheEnd }));
  assert.ok(online.includes('waste-account') && !online.includes('doctor-appointment'));
  const inNamangan = ids(await client.listServices({ region: 'UZ-NG', agency: 'interior-ministry' }));
  assert.ok(inNamangan.includes('residence-certificate'));
  assert.equal((await client.listServices({ region: 'UZ-ZZ' })).total, 0);
});

test('a list says what is paid, with a tenth less online', async () => {
  const { services } = await copy.client.listServices({ page: { size: 100 } });
  const paid = services.flatMap(({ fee }) => fee ?? []);
  assert.ok(paid.length > 0);
  for (const { counter, online } of paid) assert.equal(online, Math.floor(counter * 0.9));
});

test('a hit says where the words stand', async () => {
  const { services } = await copy.client.listServices({ query: 'suyunchi puli' });
  assert.equal(services[0]?.matches[0]?.field, 'keywords');
  assert.equal(services[0]?.matches[0]?.language, 'uz-Latn');
  assert.ok(services[0]?.matches[0]?.words.includes('suyunchi'));
  assert.deepEqual((await copy.client.listServices({})).services[0]?.matches, []);
});

test('suggestions come in the language asked for, and lead to a service', async () => {
  const { client } = copy;
  const { suggestions } = await client.suggest({ query: 'pensi', language: 'ru' });
  assert.equal(suggestions[0]?.service, 'old-age-pension-guide');
  assert.match(suggestions[0]?.text ?? '', /пенси/i);
  const cyrillic = await client.suggest({ query: 'pensiya', language: 'uz-Cyrl', limit: 1 });
  assert.equal(cyrillic.suggestions.length, 1);
  assert.match(cyrillic.suggestions[0]?.text ?? '', /пенсия/i);
  assert.deepEqual((await client.suggest({ query: '  ' })).suggestions, []);
  await refuses(client.suggest({ query: 'x'.repeat(10_000) }), 'query', /200 characters/);
  await refuses(client.suggest({ query: 'x', limit: 11 }), 'limit', /1 to 10/);
  await refuses(client.suggest({ query: 'x', language: 'tlh' }), 'language', /uz-Latn/);
});

test('words are found in any language and either Uzbek script', async () => {
  for (const query of [
    'childbirth',
    'туғилганда нафақа',
    'tug‘ilganda nafaqa',
    'пособие рождении',
    'пособие ребенк',
    'suyunchi',
  ]) {
    assert.equal(ids(await copy.client.listServices({ query }))[0], 'childbirth-benefit', query);
  }
  assert.equal((await copy.client.listServices({ query: 'xyzzyplugh' })).total, 0);
});

test('pages cover the list once', async () => {
  const all = ids(await copy.client.listServices({ page: { size: 100 } }));
  const seen: string[] = [];
  let token = '';
  do {
    const page = await copy.client.listServices({ page: { size: 3, token } });
    assert.equal(page.total, all.length);
    seen.push(...ids(page));
    token = page.page?.nextToken ?? '';
  } while (token !== '');
  assert.deepEqual(seen, all);
});

test('a service comes with its passport, its digest and its agency', async () => {
  const answer = await copy.client.getService({ id: 'childbirth-benefit' });
  assert.equal(answer.version, 4);
  assert.equal(answer.versionInForce, 4);
  assert.equal(answer.agency?.code, 'social-protection-agency');
  assert.equal(createHash('sha256').update(answer.passportJson).digest('hex'), answer.digest);
  const passport = JSON.parse(Buffer.from(answer.passportJson).toString('utf8')) as Passport;
  assert.equal(passport.tier, 'transactional');
  assert.match(passport.title['uz-Cyrl'], /нафақа/);
  assert.match(answer.publishedAt, /T19:00:00\.000Z$/);
});

test('an earlier version stays readable after it was retired', async () => {
  const answer = await copy.client.getService({ id: 'childbirth-benefit', version: 1 });
  assert.equal(answer.version, 1);
  assert.equal(answer.versionInForce, 4);
  assert.ok((JSON.parse(Buffer.from(answer.passportJson).toString('utf8')) as Passport).retired);
});

test('an unknown service or version is said to be unknown', async () => {
  const { client } = copy;
  await assert.rejects(client.getService({ id: 'moon-permit' }), (e) => isDomainError(e, 'service-unknown'));
  await assert.rejects(client.getService({ id: '__proto__' }), (e) => isDomainError(e, 'service-unknown'));
  await assert.rejects(client.getService({ id: 'childbirth-benefit', version: 9 }), (error) => {
    assert.ok(isDomainError(error, 'version-unknown'));
    assert.equal(error.kind, 'not-found');
    assert.match(error.message, /no version 9\. Ask for one of these.*1, 2, 3/);
    return true;
  });
});

test('agencies, offices and events are listed', async () => {
  const { client } = copy;
  const { agencies } = await client.listAgencies({});
  assert.deepEqual(
    agencies.map((a) => a.code),
    agencies.map((a) => a.code).toSorted(),
  );
  assert.ok(agencies.some((agency) => agency.code === 'national-archive'));
  const { offices } = await client.listOffices({ service: 'archive-salary-certificate', region: 'UZ-SA' });
  assert.deepEqual(
    offices.map((office) => office.agency),
    ['national-archive'],
  );
  assert.ok(offices[0] && offices[0].latitude > 39 && offices[0].hours.length > 0);
  assert.deepEqual((await client.listOffices({ service: 'moon-permit' })).offices, []);
  const { events } = await client.listEvents({});
  assert.equal(events[0]?.code, 'having-a-child');
});

test('offices say whether they are open, and the nearest come first', async () => {
  const { client } = copy;
  // A Monday, ten in the morning in Tashkent; then Constitution Day.
  const openAt = '2026-11-16T10:00:00+05:00';
  const near = { latitude: 39.65, longitude: 66.97 };
  const { offices, total, asOf } = await client.listOffices({ near, openAt, onlyOpen: true, limit: 3 });
  assert.equal(asOf, '2026-11-16T05:00:00.000Z');
  assert.equal(offices.length, 3);
  assert.ok(total > 3);
  const distances = offices.map(({ distance }) => distance);
  assert.deepEqual(
    distances,
    distances.toSorted((a, b) => a - b),
  );
  assert.ok(offices.every(({ opening }) => opening?.open && opening.closes > asOf));
  const holiday = await client.listOffices({ service: 'childbirth-benefit', openAt: '2026-12-08T10:00:00+05:00' });
  assert.ok(holiday.offices.length > 0);
  for (const { code, exceptions, opening } of holiday.offices) {
    if (exceptions.some(({ day }) => day === '2026-12-08')) continue;
    assert.equal(opening?.open, false, code);
    assert.match(opening.opensNext, /^2026-12-\d\dT/, code);
  }
});

test('a wrong request is refused with its field and what to do', async () => {
  const { client } = copy;
  await refuses(client.listServices({ query: 'ў'.repeat(201) }), 'query', /more than 200 characters/);
  assert.equal((await client.listServices({ query: 'ў'.repeat(200) })).total, 0);
  await refuses(client.listServices({ tier: 9 as never }), 'tier', /TIER_INFORMATIONAL/);
  await refuses(client.listServices({ audience: 7 as never }), 'audience', /AUDIENCE_LEGAL_ENTITY/);
  await refuses(client.listServices({ page: { size: 101 } }), 'page.size', /1 to 100/);
  await refuses(client.listServices({ page: { size: -1 } }), 'page.size', /1 to 100/);
  await refuses(client.listServices({ page: { token: 'garbage' } }), 'page.token', /first page/);
  await refuses(client.listServices({ page: { token: 'x'.repeat(5_000) } }), 'page.token', /first page/);
  await refuses(client.listServices({ query: 'ў'.repeat(10_000) }), 'query', /more than 200 characters/);
  await refuses(client.listServices({ event: 'x'.repeat(65) }), 'event', /64 characters/);
  await refuses(client.listServices({ region: 'x'.repeat(65) }), 'region', /64 characters/);
  await refuses(client.getService({ id: 'x'.repeat(65) }), 'id', /64 characters/);
  await refuses(client.getService({ id: 'childbirth-benefit', version: -1 }), 'version', /1 or more/);
  await refuses(client.listOffices({ region: 'x'.repeat(65) }), 'region', /64 characters/);
  await refuses(client.listOffices({ limit: 101 }), 'limit', /1 to 100/);
  await refuses(client.listOffices({ openAt: 'tomorrow' }), 'open_at', /instant, for example/);
  const swapped = { latitude: 69.28, longitude: 41.3 };
  await refuses(client.listOffices({ near: swapped }), 'near.latitude', /Latitude comes first.*37 to 46/);
  const nowhere = { latitude: 41.3, longitude: Number.NaN };
  await refuses(client.listOffices({ near: nowhere }), 'near.longitude', /Longitude comes second.*55 to 74/);
});
