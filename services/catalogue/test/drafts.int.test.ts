/** How an agency brings a service into the catalogue and changes it, with two people and no code. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { clientAs, editor, type PublishingClient } from './support/editors.ts';
import { type Copy, Surroundings } from './support/running.ts';
import { change, lineOf, samplePassport } from './support/sample.ts';

const surroundings = new Surroundings();
const today = tashkentDay(new Date());
const yesterday = tashkentDay(new Date(Date.now() - 86_400_000));
const tomorrow = tashkentDay(new Date(Date.now() + 86_400_000));
/** As an author would write it: without number and day. */
const letter = samplePassport.replace(
  'id: residence-letter\nversion: 1\npublished: 2026-01-01\n',
  'id: visit-letter\n',
);
const faulty = change('authority: interior-ministry', 'authority: no-such-ministry', letter);
let copy: Copy;
let other: Copy;
let [anvar, barno, stranger] = [] as unknown as [PublishingClient, PublishingClient, PublishingClient];

before(async () => {
  await surroundings.open();
  await surroundings.write();
  copy = await surroundings.start();
  other = await surroundings.start();
  anvar = clientAs(surroundings, copy, editor('anvar'));
  barno = clientAs(surroundings, copy, editor('barno'));
  stranger = clientAs(surroundings, copy, editor('stranger', 'address-bureau'));
});
after(async () => {
  for (const client of [anvar, barno, stranger]) client.close();
  await surroundings.close();
});

const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));
const begin = async (text: string, key: string) => {
  const { draft } = await anvar.saveDraft({ text, idempotencyKey: key });
  assert.ok(draft);
  return draft;
};
/** Drafted by anvar, published by barno. */
const publish = async (text: string, key: string, day = today) => {
  const { id } = await begin(text, key);
  await anvar.submitDraft({ draft: id });
  return (await barno.publishDraft({ draft: id, day, expectedVersion: 2 })).draft;
};

test('a service from the first draft to its end', async () => {
  const begun = await begin(faulty, 'first-draft');
  assert.deepEqual(
    begun.faults.map(({ line, path, code }) => [line, path, code]),
    [
      [lineOf(faulty, 'authority:'), '/authority', 'agency-unknown'],
      [lineOf(faulty, 'authority:'), '/authority', 'authority-foreign'],
    ],
  );
  assert.deepEqual(
    [begun.state, begun.service, begun.text, begun.preview],
    ['DRAFT_STATE_EDITING', 'visit-letter', faulty, null],
  );
  assert.equal((await begin(faulty, 'first-draft')).id, begun.id);
  await refused(begin(letter, 'first-draft'), 'key-reused');

  const draft = begun.id;
  await assert.rejects(anvar.submitDraft({ draft }), /2 faults|passport-faulty/);
  const mended = (await anvar.saveDraft({ draft, text: letter, expectedVersion: begun.version })).draft;
  assert.deepEqual(mended?.faults, []);
  const preview = JSON.parse(String(mended?.preview?.passportJson)) as Passport;
  assert.deepEqual([preview.version, preview.published, preview.title['uz-Cyrl']], [1, today, 'Яшаш жойи']);
  await refused(anvar.saveDraft({ draft, text: letter, expectedVersion: begun.version }), 'version-stale');

  await anvar.submitDraft({ draft });
  await refused(anvar.saveDraft({ draft, text: letter }), 'action-not-allowed');
  await refused(anvar.publishDraft({ draft, day: today, expectedVersion: 3 }), 'second-person-required');
  await refused(stranger.publishDraft({ draft, day: today, expectedVersion: 3 }), 'draft-unknown');
  await barno.returnDraft({ draft, reason: 'The summary is too short.' });
  assert.equal((await anvar.getDraft({ draft })).draft?.reason, 'The summary is too short.');
  await anvar.saveDraft({ draft, text: change('Short text', 'A short text', letter) });
  await anvar.submitDraft({ draft });
  // What barno has read is another text than what stands there now.
  await refused(barno.publishDraft({ draft, day: today, expectedVersion: 3 }), 'version-stale');
  await assert.rejects(barno.publishDraft({ draft, day: today }), (error) => {
    assert.ok(isDomainError(error, 'request-invalid'));
    return error.faults[0]?.path === 'expected_version' && /Read the draft again/.test(error.message);
  });
  await refused(barno.publishDraft({ draft, day: yesterday, expectedVersion: 6 }), 'request-invalid');

  const published = (await barno.publishDraft({ draft, day: today, expectedVersion: 6 })).draft;
  assert.deepEqual(
    [published?.state, published?.publishedVersion, published?.day],
    ['DRAFT_STATE_PUBLISHED', 1, today],
  );
  assert.equal((await copy.client.getService({ id: 'visit-letter' })).version, 1);
  assert.deepEqual((await barno.publishDraft({ draft, day: today, expectedVersion: 6 })).draft, published);
  await refused(anvar.saveDraft({ draft, text: letter }), 'action-not-allowed');

  const { events } = await anvar.listEditorialEvents({ draft });
  assert.deepEqual(
    events.map(({ action, by, faults, reason, version }) => [action.slice(17), by?.id, faults || reason || version]),
    [
      ['SAVE', 'anvar', 2],
      ['SAVE', 'anvar', 0],
      ['SUBMIT', 'anvar', 0],
      ['RETURN', 'barno', 'The summary is too short.'],
      ['SAVE', 'anvar', 0],
      ['SUBMIT', 'anvar', 0],
      ['PUBLISH', 'barno', 1],
    ],
  );
  assert.deepEqual(events[1]?.changed, ['/authority']);
});

test('a second version differs in words, comes into force at every copy within a second, and is retired', async () => {
  const editions = other.client.watchEdition({})[Symbol.asyncIterator]();
  const versionThere = async () =>
    (await other.client.getService({ id: 'visit-letter' }).catch(() => undefined))?.version;
  // That copy may not have seen the first version yet.
  while ((await versionThere()) !== 1) await editions.next();
  const second = change('en: Residence }', 'en: Dwelling }', letter).replace(/rules:\n[\s\S]*?(?=clock:)/, '');
  assert.equal((await publish(second, 'second-draft'))?.publishedVersion, 2);
  const begun = performance.now();
  while ((await versionThere()) !== 2) await editions.next();
  assert.ok(performance.now() - begun < 1_000);
  await editions.return?.();

  const everybody = clientAs(surroundings, copy, { kind: 'anonymous' });
  const { differences } = await everybody.compareVersions({ service: 'visit-letter', from: 1, to: 2 });
  assert.deepEqual(
    differences.map(({ path, words }) => [path, words?.byLanguage.en]),
    [
      ['/title', 'The title changes from “Residence” to “Dwelling”.'],
      ['/summary', 'The summary changes from “A short text” to “Short text”.'],
      ['/rules/not-registered', 'Rule not-registered was removed.'],
    ],
  );
  await refused(everybody.compareVersions({ service: 'visit-letter', from: 1, to: 3 }), 'version-unknown');
  await refused(
    everybody.compareVersions({ service: 'visit-letter', from: 1, draft: 'a'.repeat(24) }),
    'sign-in-required',
  );
  everybody.close();

  const retirement = { service: 'visit-letter', version: 2, day: today };
  await refused(stranger.retireService(retirement), 'authority-foreign');
  await refused(anvar.retireService({ ...retirement, day: yesterday }), 'request-invalid');
  const ended = { ...retirement, versionInForce: 0 };
  assert.deepEqual(await anvar.retireService(retirement), ended);
  assert.deepEqual(await anvar.retireService(retirement), ended, 'the same once more');
  await refused(anvar.retireService({ ...retirement, day: tomorrow }), 'already-retired');
  // The first version is not retired, and yet it does not come back by itself.
  await assert.rejects(copy.client.getService({ id: 'visit-letter' }), (error) => {
    assert.ok(isDomainError(error, 'version-unknown'));
    assert.deepEqual(error.details, { versions: '1, 2', ended: today });
    return error.message.includes(`the service ended on ${today}`);
  });
  const { events } = await barno.listEditorialEvents({ service: 'visit-letter' });
  assert.deepEqual([events.at(-1)?.action, events.at(-1)?.by?.name], ['EDITORIAL_ACTION_RETIRE', 'Name of anvar']);
});

test('a version for a later day waits for it, and a draft is compared with what is published', async () => {
  const text = change('fee: none', 'fee: { amount: 30000, basis: law }', letter);
  const suspended = `${text}suspended: { reason: { uz-Latn: Tez orada, kaa: Jaqında, ru: Скоро, en: Soon } }\n`;
  const waiting = await publish(suspended.replace('visit-letter', 'fee-letter'), 'fee-first', tomorrow);
  assert.equal(waiting?.publishedVersion, 1);
  await assert.rejects(copy.client.getService({ id: 'fee-letter' }), (error) => {
    assert.ok(isDomainError(error, 'version-unknown'));
    return error.details.begins === tomorrow && error.message.includes(`it begins on ${tomorrow}`);
  });
  const { id } = await begin(suspended.replace('visit-letter', 'fee-letter').replace('30000', '34000'), 'fee-second');
  const { differences } = await anvar.compareVersions({ draft: id });
  assert.deepEqual(
    differences.map(({ path, words }) => [path, words?.byLanguage.en, words?.byLanguage['uz-Cyrl']]),
    [['/fee/amount', 'The fee rises from 30,000 to 34,000 sums.', 'Тўлов 30 000 сўмдан 34 000 сўмга ошади.']],
  );
  await anvar.discardDraft({ draft: id });
  const { drafts, page } = await barno.listDrafts({ page: { size: 1 } });
  assert.deepEqual([drafts[0]?.id, drafts[0]?.state, drafts[0]?.text], [id, 'DRAFT_STATE_DISCARDED', '']);
  const rest = await barno.listDrafts({ page: { size: 1, token: page?.nextToken ?? '' } });
  assert.equal(rest.drafts[0]?.service, 'fee-letter');
  assert.deepEqual((await stranger.listDrafts({})).drafts, []);
});

test('texts nobody could publish are kept, and said why; those too large are refused', async () => {
  const codes = async (text: string, key: string) =>
    (await begin(text, key)).faults.map(({ line, code }) => `${line} ${code}`);
  assert.deepEqual(await codes('id: [\n', 'not-yaml-1'), ['1 syntax']);
  assert.deepEqual(await codes(`${letter}retired: 2030-01-01\n`, 'retired-1'), [
    `${letter.split('\n').length} retired`,
  ]);
  const many = await begin(Array.from({ length: 300 }, (_, i) => `k${i}: 1`).join('\n'), 'many-faults');
  assert.equal(many.faults.length, 200);
  assert.ok(many.faultsLeftOut > 100);
  const foreign = change('id: visit-letter', 'id: residence-letter', letter);
  assert.deepEqual(await codes(foreign, 'foreign-1'), []);
  await refused(begin('x'.repeat(256 * 1024 + 1), 'too-large-1'), 'request-invalid');
  await refused(anvar.getDraft({ draft: '../x' }), 'request-invalid');
});
