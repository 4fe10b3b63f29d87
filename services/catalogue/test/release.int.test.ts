/** Copies of different releases over one database, as they stand side by side while the catalogue is renewed. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { createLogger } from '@darcha/kit/log.ts';
import { ContentError } from '../src/seed.ts';
import { Surroundings } from './support/running.ts';
import { change, release, sampleLists } from './support/sample.ts';

const surroundings = new Surroundings();
const newer = new Surroundings();
const second = 'passports/residence-letter/2.yaml';
/** Release 2: an agency more, a second version that it gives, and the first retired. */
const secondRelease = {
  ...release(2),
  'agencies.yaml': `${sampleLists['agencies.yaml']}- code: address-bureau
  name: { uz-Latn: Manzil byurosi, kaa: Mánzil byurosı, ru: Адресное бюро, en: Address Bureau }
`,
  'passports/residence-letter/1.yaml': change('tier: ', 'retired: 2026-02-01\ntier: '),
  [second]: change('authority: interior-ministry', 'authority: address-bureau', change('version: 1', 'version: 2')),
};

before(async () => {
  await surroundings.open();
  await surroundings.write();
  await newer.write(secondRelease);
});
afterEach(async () => {
  await surroundings.stopCopies();
  await rm(join(surroundings.content, second), { force: true });
  await surroundings.write();
});
after(async () => {
  await surroundings.close();
  await newer.close();
});

const conflicts = (start: Promise<unknown>) =>
  assert.rejects(start, (error) => {
    assert.ok(error instanceof ContentError, String(error));
    assert.deepEqual(
      error.faults.map(({ file, line, code }) => [file, line, code]),
      [[join(surroundings.content, 'content.yaml'), 1, 'release']],
    );
    assert.match(error.message, /Release 1 is published with other content\. Raise `release`/);
    return true;
  });

test('a copy of an earlier release that starts again serves the later one, says so, and changes nothing', async () => {
  const database = '-rolling';
  await surroundings.start({ database });
  const renewed = await surroundings.start({ database, content: newer.content });
  const { edition } = await renewed.client.listServices({});

  const lines: string[] = [];
  const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
  const restarted = await surroundings.start({ database, log });
  assert.match(lines.join(''), /"level":"?(warn|40).*later release of the content is published/);
  for (const { client } of [restarted, renewed]) {
    assert.equal((await client.listServices({})).edition, edition);
    const answer = await client.getService({ id: 'residence-letter' });
    assert.deepEqual([answer.version, answer.agency?.code], [2, 'address-bureau']);
    assert.equal((await client.listAgencies({})).agencies.length, 2);
  }
});

test('copies of two releases that start at once all serve the later', async () => {
  const database = '-at-once';
  await surroundings.start({ database });
  await surroundings.write(release(2));
  await newer.write({ ...secondRelease, ...release(3) });
  const contents = [surroundings, newer, surroundings, newer].map(({ content }) => content);
  await Promise.allSettled(contents.map((content) => surroundings.start({ database, content })));
  await newer.write(secondRelease);
  // Whoever gave up because a later release was half published is started again.
  const copy = await surroundings.start({ database });
  assert.equal((await copy.client.getService({ id: 'residence-letter' })).version, 2);
  assert.equal((await copy.client.listAgencies({})).agencies.length, 2);
});

test('the same release again disturbs nobody who watches', async () => {
  const database = '-again';
  const copy = await surroundings.start({ database });
  const { edition } = await copy.client.listServices({});
  const editions = copy.client.watchEdition({})[Symbol.asyncIterator]();
  await editions.next();
  const next = editions.next();
  await surroundings.start({ database });
  await surroundings.start({ database, content: newer.content });
  // The first that is told is the later release, not the same once more.
  const told = (await next).value?.edition;
  assert.notEqual(told, edition);
  assert.equal(told, (await copy.client.listServices({})).edition);
  await editions.return?.();
});

test('a change without a new release stops the start and says to raise it; nothing is written', async () => {
  const database = '-conflict';
  const copy = await surroundings.start({ database });
  const { edition } = await copy.client.listServices({});
  await surroundings.write({ 'events.yaml': change('Moving home', 'Moving house', sampleLists['events.yaml']) });
  await conflicts(surroundings.start({ database }));
  await surroundings.write({ [second]: change('version: 1', 'version: 2') });
  await conflicts(surroundings.start({ database }));
  await rm(join(surroundings.content, second));
  const again = await surroundings.start({ database });
  assert.equal((await again.client.listServices({})).edition, edition);
  assert.equal((await again.client.getService({ id: 'residence-letter' })).version, 1);
});

test('a release that is no number, or not there, is said with its place', async () => {
  const start = () => surroundings.start({ database: '-none' });
  await surroundings.write({ 'content.yaml': 'release: first\n' });
  await assert.rejects(start(), /content\.yaml:1:1 \/release Must be of type integer\. The first release is 1\./);
  await surroundings.write({ 'content.yaml': 'release: 0\n' });
  await assert.rejects(start(), /content\.yaml:1:1 \/release .*>= 1/);
  await surroundings.write({ 'content.yaml': '' });
  await assert.rejects(start(), /content\.yaml:1:1/);
  await rm(join(surroundings.content, 'content.yaml'));
  await assert.rejects(start(), /content\.yaml.*DARCHA_CATALOGUE_CONTENT.*content\.yaml/);
});
