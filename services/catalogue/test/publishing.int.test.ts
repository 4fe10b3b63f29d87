import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { ContentError } from '../src/seed.ts';
import { type Copy, Surroundings } from './support/running.ts';
import { change, lineOf, release, sampleLists, samplePassport } from './support/sample.ts';

const surroundings = new Surroundings();
const first = 'passports/residence-letter/1.yaml';
const second = 'passports/residence-letter/2.yaml';

before(() => surroundings.open());
afterEach(() => surroundings.stopCopies());
after(() => surroundings.close());

const versionOf = async (copy: Copy) => (await copy.client.getService({ id: 'residence-letter' })).version;

/** The start stops with exactly these faults, each `line code`. */
const stops = (database: string, faults: string[], says: RegExp) =>
  assert.rejects(surroundings.start({ database }), (error) => {
    assert.ok(error instanceof ContentError, String(error));
    assert.deepEqual(
      error.faults.map((fault) => `${fault.line} ${fault.code}`),
      faults,
    );
    assert.match(error.message, says);
    return true;
  });

test('several copies that start at once publish the same, once', async () => {
  await surroundings.write();
  const copies = await Promise.all([1, 2, 3, 4].map(() => surroundings.start({ database: '-together' })));
  const editions = await Promise.all(copies.map(async ({ client }) => (await client.listServices({})).edition));
  assert.equal(new Set(editions).size, 1);
  assert.equal((await copies[0]?.client.listServices({}))?.total, 1);
});

test('content with faults stops the start, with every fault', async () => {
  await surroundings.write({
    [first]: change('tier: transactional', 'tier: magical', change('en: Apply', 'en: <b>Apply</b>')),
    'events.yaml': change('business: false', 'business: perhaps', sampleLists['events.yaml']),
  });
  const faults = [`3 type`, `4 value-unknown`, `${lineOf(samplePassport, 'events:')} event-unknown`];
  faults.push(`${lineOf(samplePassport, '  - { uz-Latn: Ariza')} html`);
  await stops('-faulty', faults, /1\.yaml:4:1 \/tier Must be one of/);
});

test('a content directory that is not there stops the start, and the message names the setting', async () => {
  const start = surroundings.start({ database: '-none', content: join(surroundings.directory, 'nowhere') });
  await assert.rejects(start, /nowhere cannot be read.*DARCHA_CATALOGUE_CONTENT/);
});

test('a published version never changes; it may only be retired', async () => {
  const database = '-immutable';
  await surroundings.write({ 'events.yaml': sampleLists['events.yaml'] });
  const copy = await surroundings.start({ database });
  const before = await copy.client.getService({ id: 'residence-letter' });

  await surroundings.write({ [first]: change('en: Residence }', 'en: Dwelling }') });
  await stops(database, ['2 published'], /never changes: raise `version`/);

  // Comments and spacing are not content.
  await surroundings.write({ [first]: `# A comment\n${samplePassport}` });
  const same = await surroundings.start({ database });
  assert.equal((await same.client.getService({ id: 'residence-letter' })).digest, before.digest);

  await surroundings.write({ ...release(2), [first]: change('tier: ', 'retired: 2026-02-01\ntier: ') });
  const retired = await surroundings.start({ database, now: () => new Date('2026-03-01T00:00:00Z') });
  assert.equal((await retired.client.listServices({})).total, 0);
  const answer = await retired.client.getService({ id: 'residence-letter', version: 1 });
  assert.equal(answer.versionInForce, 0);
  assert.notEqual(answer.digest, before.digest);
  await assert.rejects(retired.client.getService({ id: 'residence-letter' }), /No version .* in force now/);

  await surroundings.write(release(3));
  await stops(database, ['1 published'], /retired from 2026-02-01.*write `retired: 2026-02-01`/);
});

test('nothing is published when anything is wrong', async () => {
  const database = '-nothing';
  await surroundings.write({ [first]: samplePassport });
  const copy = await surroundings.start({ database });
  await surroundings.write({
    ...release(2),
    [first]: change('en: Residence }', 'en: Dwelling }'),
    [second]: change('version: 1', 'version: 2'),
  });
  await stops(database, ['2 published'], /raise `version`/);
  assert.equal(await versionOf(copy), 1);
});

test('what a published passport names stays in the lists', async () => {
  const database = '-lists';
  await surroundings.write({ [first]: samplePassport, [second]: change('version: 1', 'version: 2') });
  await surroundings.start({ database });
  const other = new Surroundings();
  await other.write({
    ...release(2),
    [first]: change('[moving-home]', '[]'),
    'events.yaml': change('moving-home', 'moving-on', sampleLists['events.yaml']),
  });
  const start = surroundings.start({ database, content: join(other.directory, 'content') });
  await assert.rejects(start, /residence-letter@2.*names event "moving-home", which the content no longer holds/);
  await other.close();
});

test('copies agree on what another publishes, and watchers are told', async () => {
  const database = '-watch';
  await surroundings.write({ [first]: samplePassport });
  await rm(join(surroundings.content, second), { force: true });
  const old = await surroundings.start({ database });
  const editions = old.client.watchEdition({})[Symbol.asyncIterator]();
  const before = (await editions.next()).value?.edition;
  assert.equal(before, (await old.client.listServices({})).edition);
  const change2 = editions.next();

  await surroundings.write({ ...release(2), [second]: change('version: 1', 'version: 2') });
  const renewed = await surroundings.start({ database });
  assert.equal(await versionOf(renewed), 2);
  const after = (await change2).value?.edition;
  assert.notEqual(after, before);
  assert.equal(after, (await renewed.client.listServices({})).edition);
  assert.equal(await versionOf(old), 2);
  await editions.return?.();
});

test('a version comes into force on its day, and watchers are told', async () => {
  const database = '-day';
  let now = new Date('2026-06-30T18:59:59Z');
  await surroundings.write({ [second]: change('version: 1', 'version: 2').replace('2026-01-01', '2026-07-01') });
  const copy = await surroundings.start({ database, now: () => now });
  assert.equal(await versionOf(copy), 1);
  const editions = copy.client.watchEdition({})[Symbol.asyncIterator]();
  await editions.next();
  now = new Date('2026-06-30T19:00:00Z');
  await editions.next();
  assert.equal(await versionOf(copy), 2);
  await editions.return?.();
});
