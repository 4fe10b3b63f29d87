/** A service stays with the agency that gives it, however its name is written and whoever is the faster. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { parse } from 'yaml';
import { publish } from '../src/publishing.ts';
import { clientAs, editor, type PublishingClient } from './support/editors.ts';
import { withOwnPublishing } from './support/own-publishing.ts';
import { type Copy, Surroundings } from './support/running.ts';
import { change, sampleLists } from './support/sample.ts';

const surroundings = new Surroundings();
const today = tashkentDay(new Date());
const bureau = `- code: address-bureau
  name: { uz-Latn: Byuro, kaa: Byuro, ru: Бюро, en: Bureau }
`;
let copy: Copy;
/** Two people of the bureau, two of the ministry. */
let [zafar, zuhra] = [] as unknown as [PublishingClient, PublishingClient];
let [anvar, barno] = [] as unknown as [PublishingClient, PublishingClient];

before(async () => {
  await surroundings.open();
  await surroundings.write({ 'agencies.yaml': `${sampleLists['agencies.yaml']}${bureau}` });
  copy = await surroundings.start();
  [zafar, zuhra] = [editorOf('zafar', 'address-bureau'), editorOf('zuhra', 'address-bureau')];
  [anvar, barno] = [editorOf('anvar', 'interior-ministry'), editorOf('barno', 'interior-ministry')];
});
after(async () => {
  for (const client of [zafar, zuhra, anvar, barno]) client.close();
  await surroundings.close();
});

const editorOf = (id: string, agency: string) => clientAs(surroundings, copy, editor(id, agency));
const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));

/** A passport of the bureau. */
const ofBureau = change('authority: interior-ministry', 'authority: address-bureau').replace(
  '[interior-tashkent]',
  'all',
);
const written = (id: string) => change('id: residence-letter', id, ofBureau);
const json = (text: string) => JSON.stringify(parse(text));

/** The name of the ministry's service, in every way YAML lets one write it. */
const spellings: Record<string, string> = {
  plain: ofBureau,
  'a quoted key': written('"id": residence-letter'),
  'a key in single quotes': written("'id': residence-letter"),
  'a key with an escape': written('"\\u0069d": residence-letter'),
  'a space before the colon': written('id : residence-letter'),
  'an explicit key': written('? id\n: residence-letter'),
  'a folded block': written('id: >-\n  residence-letter'),
  'a literal block': written('id: |-\n  residence-letter'),
  'a value on the next line': written('id:\n  residence-letter'),
  'a value with an escape': written('id: "residence\\u002dletter"'),
  indented: ofBureau.replace(/^(?=.)/gm, ' '),
  'a marked document': `---\n${ofBureau}`,
  JSON: json(ofBureau),
  'JSON behind a comment': `# id\n${json(ofBureau)}`,
  'JSON with another name in a text': json(ofBureau).replace('"Residence"', '"Residence\nid: own-letter\n"'),
  'another name in a comment': written('# id: own-letter\n"id": residence-letter'),
};

test('another agency does not take a service over, however it spells its name', async () => {
  const { drafts } = await zafar.importDrafts({ texts: Object.values(spellings), idempotencyKey: 'spellings-1' });
  for (const [at, spelling] of Object.keys(spellings).entries()) {
    assert.equal(drafts[at]?.service, 'residence-letter', spelling);
    const faults = drafts[at].faults.map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(faults, ['/id authority-foreign'], spelling);
    await assert.rejects(zafar.submitDraft({ draft: drafts[at].draft }), (error) => {
      assert.ok(isDomainError(error, 'passport-faulty'));
      return error.faults.some(({ path, code }) => path === '/id' && code === 'authority-foreign');
    });
  }
  const saved = await zafar.saveDraft({ text: spellings.JSON ?? '', idempotencyKey: 'spelling-2' });
  assert.deepEqual([saved.draft?.service, saved.draft?.faults[0]?.code], ['residence-letter', 'authority-foreign']);
  assert.equal((await copy.client.getService({ id: 'residence-letter' })).agency?.code, 'interior-ministry');
});

test('a name that is not the whole name of a service is none', async () => {
  const texts = ['id: [\n', 'id: 7\n', 'id: Residence-Letter\n', '- id: residence-letter\n', 'x: { id: own-letter }\n'];
  const { drafts } = await zafar.importDrafts({ texts, onlyCheck: true });
  assert.deepEqual(
    drafts.map(({ service }) => service),
    texts.map(() => ''),
  );
});

/** A draft that has been submitted. */
async function submitted(author: PublishingClient, text: string, key: string): Promise<string> {
  const { draft } = await author.saveDraft({ text, idempotencyKey: key });
  assert.deepEqual(draft?.faults, []);
  await author.submitDraft({ draft: draft.id });
  return draft.id;
}
const zuhraHerself = { id: 'zuhra', name: 'Zuhra', agency: 'address-bureau' };

test('of two agencies that first publish one new name, the slower one is refused', async () => {
  const slower = await submitted(zafar, written('id: contested-letter'), 'key-of-contested-1');
  const faster = await submitted(anvar, change('residence-letter', 'contested-letter'), 'key-of-contested-2');
  const asked = { id: slower, editor: zuhraHerself, expectedVersion: 2 };
  await withOwnPublishing(surroundings, async (publishing) => {
    // The ministry publishes between the moment the bureau has its number and the moment it writes.
    const store: typeof publishing.store = {
      ...publishing.store,
      publish: async (version) => {
        await barno.publishDraft({ draft: faster, day: today, expectedVersion: 2 });
        return publishing.store.publish(version);
      },
    };
    await refused(publish({ ...publishing, store }, asked, today), 'authority-foreign');
  });
  const { draft } = await zuhra.getDraft({ draft: slower });
  assert.equal(draft?.state, 'DRAFT_STATE_SUBMITTED');
  assert.deepEqual(
    draft.faults.map(({ path, code }) => `${path} ${code}`),
    ['/id authority-foreign'],
  );
  await zuhra.returnDraft({ draft: slower, reason: 'The name is taken by the ministry.' });
  assert.equal((await copy.client.getService({ id: 'contested-letter' })).agency?.code, 'interior-ministry');
  await assert.rejects(copy.client.getService({ id: 'contested-letter', version: 2 }), /no version 2/);
});

test('a publication that can no longer be completed holds up neither the others nor the start', async () => {
  const hopeless = await submitted(zafar, written('id: lost-letter'), 'key-of-lost-1');
  const sound = await submitted(zafar, written('id: found-letter'), 'key-of-found-1');
  await withOwnPublishing(surroundings, async (publishing) => {
    const killed = { ...publishing.store, publish: () => Promise.reject(new Error('killed')) };
    for (const id of [hopeless, sound]) {
      const asked = { id, editor: zuhraHerself, expectedVersion: 2 };
      await assert.rejects(publish({ ...publishing, store: killed }, asked, today), /killed/);
    }
  });
  const ministry = await submitted(anvar, change('residence-letter', 'lost-letter'), 'key-of-lost-2');
  await barno.publishDraft({ draft: ministry, day: today, expectedVersion: 2 });

  const started = await surroundings.start();
  assert.equal((await started.client.getService({ id: 'found-letter' })).agency?.code, 'address-bureau');
  assert.equal((await started.client.getService({ id: 'lost-letter' })).agency?.code, 'interior-ministry');
  const states = await Promise.all([hopeless, sound].map(async (draft) => (await zafar.getDraft({ draft })).draft));
  assert.deepEqual(
    states.map((draft) => draft?.state),
    ['DRAFT_STATE_SUBMITTED', 'DRAFT_STATE_PUBLISHED'],
  );
});
