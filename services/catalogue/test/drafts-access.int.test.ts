/** Who may edit and publish: every role at every RPC; and what outlives a copy that ends in the middle of a publication. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { publish } from '../src/publishing.ts';
import { clientAs, editor, type PublishingClient } from './support/editors.ts';
import { withOwnPublishing } from './support/own-publishing.ts';
import { type Copy, Surroundings } from './support/running.ts';
import { change, release, sampleLists, samplePassport } from './support/sample.ts';

const surroundings = new Surroundings();
const today = tashkentDay(new Date());
const body = `- code: interior-tashkent-body
  parent: interior-ministry
  territory: UZ-TK
  name: { uz-Latn: Boshqarma, kaa: Basqarma, ru: Управление, en: Department }
- code: interior-district-body
  parent: interior-tashkent-body
  territory: UZ-TK-01
  name: { uz-Latn: Boʻlim, kaa: Bólim, ru: Отдел, en: Section }
- code: road-service
  parent: interior-ministry
  name: { uz-Latn: Xizmat, kaa: Xızmet, ru: Служба, en: Service }
- code: address-bureau
  name: { uz-Latn: Byuro, kaa: Byuro, ru: Бюро, en: Bureau }
`;
const name = '{ uz-Latn: Joy, kaa: Jay, ru: Место, en: Place }';
const territories = `- { code: UZ, level: republic, name: ${name} }
- { code: UZ-TK, level: region, parent: UZ, name: ${name} }
- { code: UZ-TK-01, level: district, parent: UZ-TK, name: ${name} }
`;
const lists = { 'agencies.yaml': `${sampleLists['agencies.yaml']}${body}`, 'territories.yaml': territories };
let copy: Copy;
let submitted = '';

before(async () => {
  await surroundings.open();
  await surroundings.write(lists);
  copy = await surroundings.start();
  submitted = await submit('the-first-key', samplePassport);
});
after(() => surroundings.close());

async function submit(key: string, text: string, at: Copy = copy): Promise<string> {
  const author = clientAs(surroundings, at, editor('author'));
  const { draft } = await author.saveDraft({ text, idempotencyKey: key });
  await author.submitDraft({ draft: draft?.id ?? '' });
  author.close();
  return draft?.id ?? '';
}

/** Every role there is. */
const callers: Record<string, Caller> = {
  nobody: { kind: 'anonymous' },
  person: { kind: 'person', pin: '91203950010011', name: 'Dilnoza' },
  integrator: { kind: 'integrator', id: 'integrator-1' },
  service: { kind: 'service', name: 'intake' },
  clerk: editor('clerk', 'interior-ministry', ['clerk']),
  head: editor('head', 'interior-ministry', ['clerk', 'head']),
  'editor of another agency': editor('foreign', 'address-bureau'),
  'editor of a body under it': editor('below', 'interior-tashkent-body'),
  editor: editor('colleague'),
};

/** Every RPC there is, as it comes before the rest has changed anything; the compiler says when one is missing. */
const rpcs: {
  [Rpc in Exclude<keyof PublishingClient, 'close' | 'connects'>]: (client: PublishingClient) => Promise<unknown>;
} = {
  saveDraft: (client) => client.saveDraft({ text: samplePassport, idempotencyKey: 'some-other-key' }),
  importDrafts: (client) => client.importDrafts({ texts: [samplePassport], onlyCheck: true }),
  getDraft: (client) => client.getDraft({ draft: submitted }),
  listDrafts: (client) => client.listDrafts({}),
  submitDraft: (client) => client.submitDraft({ draft: submitted }),
  returnDraft: (client) =>
    client.returnDraft({ draft: submitted, reason: 'Not a day of the calendar', expectedVersion: 9 }),
  publishDraft: (client) => client.publishDraft({ draft: submitted, day: '2020-01-01', expectedVersion: 2 }),
  discardDraft: (client) => client.discardDraft({ draft: submitted, expectedVersion: 9 }),
  retireService: (client) => client.retireService({ service: 'residence-letter', version: 1, day: '2020-01-01' }),
  compareVersions: (client) => client.compareVersions({ service: 'residence-letter', from: 1, to: 1 }),
  listEditorialEvents: (client) => client.listEditorialEvents({ draft: submitted }),
  getOfficeHours: (client) => client.getOfficeHours({ office: 'interior-tashkent' }),
  setOfficeHours: (client) =>
    client.setOfficeHours({ office: 'interior-tashkent', hours: { hours: ['Sa 09:00-18:00'] }, expectedVersion: 9 }),
};

/** What each gets: "done" or the code of the refusal. `mine` is what the editor of the agency gets. */
const mine: Record<string, string> = {
  submitDraft: 'action-not-allowed',
  returnDraft: 'version-stale',
  publishDraft: 'request-invalid',
  discardDraft: 'version-stale',
  retireService: 'request-invalid',
  setOfficeHours: 'version-stale',
};
function expected(who: string, rpc: string): string {
  if (rpc === 'compareVersions') return 'done';
  if (who === 'nobody') return 'sign-in-required';
  if (who === 'editor') return mine[rpc] ?? 'done';
  if (!who.startsWith('editor')) return 'editor-required';
  if (['saveDraft', 'importDrafts', 'listDrafts'].includes(rpc)) return 'done';
  if (rpc.endsWith('OfficeHours')) return 'office-unknown';
  return rpc === 'retireService' ? 'authority-foreign' : 'draft-unknown';
}

for (const [who, caller] of Object.entries(callers)) {
  test(`what a caller who is ${who} may do`, async () => {
    const client = clientAs(surroundings, copy, caller, caller.kind === 'service' ? 'intake' : 'gateway');
    for (const [rpc, call] of Object.entries(rpcs)) {
      const outcome = await call(client).then(
        () => 'done',
        (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
      );
      assert.equal(outcome, expected(who, rpc), rpc);
    }
    client.close();
  });
}

test('the ministry edits and publishes for a body under it', async () => {
  const below = clientAs(surroundings, copy, editor('below', 'interior-tashkent-body'));
  const text = change('authority: interior-ministry', 'authority: interior-tashkent-body').replace(
    'residence-letter',
    'body-letter',
  );
  const { draft } = await below.saveDraft({
    text: text.replace('[interior-tashkent]', 'all'),
    idempotencyKey: 'of-the-body',
  });
  assert.deepEqual(draft?.faults, []);
  await below.submitDraft({ draft: draft?.id ?? '' });
  below.close();
  const above = clientAs(surroundings, copy, editor('above'));
  const published = await above.publishDraft({ draft: draft?.id ?? '', day: today, expectedVersion: 2 });
  assert.equal(published.draft?.publishedVersion, 1);
  above.close();
});

test('it edits for bodies at every level, and not for an agency that only belongs to it', async () => {
  const above = clientAs(surroundings, copy, editor('above'));
  const saveFor = async (agency: string) => {
    const text = change('authority: interior-ministry', `authority: ${agency}`).replace(
      'residence-letter',
      'far-letter',
    );
    const written = { text: text.replace('[interior-tashkent]', 'all'), idempotencyKey: `for-${agency}` };
    return (await above.saveDraft(written)).draft?.faults.map(({ code }) => code);
  };
  assert.deepEqual(await saveFor('interior-district-body'), []);
  assert.deepEqual(await saveFor('road-service'), ['authority-foreign']);
  above.close();
});

/** Publishes with a store that fails at one operation, as if the copy had been killed there. */
async function publishAndFailAt(operation: 'publish' | 'enterChanges', draft: string): Promise<void> {
  const by = { id: 'colleague', name: 'Colleague', agency: 'interior-ministry' };
  await withOwnPublishing(surroundings, async (publishing) => {
    const store = { ...publishing.store, [operation]: () => Promise.reject(new Error('killed')) };
    const asked = { id: draft, editor: by, expectedVersion: 2 };
    await assert.rejects(publish({ ...publishing, store }, asked, today), /killed/);
  });
}

test('a publication cut short is completed once, by its repetition or by the next start', async () => {
  for (const [operation, id] of [
    ['publish', 'cut-one'],
    ['enterChanges', 'cut-two'],
  ] as const) {
    const draft = await submit(`key-of-${id}`, change('residence-letter', id));
    await publishAndFailAt(operation, draft);
    const colleague = clientAs(surroundings, copy, editor('colleague'));
    if (operation === 'publish') {
      const author = clientAs(surroundings, copy, editor('author'));
      await assert.rejects(author.discardDraft({ draft }), /action-not-allowed|publishing/);
      author.close();
      await colleague.publishDraft({ draft, day: today, expectedVersion: 2 });
      await assert.rejects(copy.client.getService({ id, version: 2 }), /no version 2/);
    } else {
      const started = await surroundings.start();
      assert.equal((await started.client.getService({ id })).version, 1);
      await assert.rejects(started.client.getService({ id, version: 2 }), /no version 2/);
      await started.stop();
    }
    const { draft: done } = await colleague.getDraft({ draft });
    assert.deepEqual([done?.state, done?.publishedVersion], ['DRAFT_STATE_PUBLISHED', 1]);
    const { events } = await colleague.listEditorialEvents({ draft });
    assert.equal(events.filter(({ action }) => action === 'EDITORIAL_ACTION_PUBLISH').length, 1);
    colleague.close();
  }
});

test('what an agency has published and retired stays, whatever later content says', async () => {
  const colleague = clientAs(surroundings, copy, editor('colleague'));
  await colleague.publishDraft({ draft: submitted, day: today, expectedVersion: 2 });
  await colleague.retireService({ service: 'residence-letter', version: 1, day: today });
  colleague.close();
  await surroundings.write({ ...lists, ...release(2) });
  const later = await surroundings.start();
  const { version } = await later.client.getService({ id: 'residence-letter' });
  assert.equal(version, 2);
  for (const [id, number] of [
    ['residence-letter', 2],
    ['residence-letter', 3],
    ['body-letter', 1],
  ] as const) {
    const other = new Surroundings();
    const text = samplePassport.replace('id: residence-letter\nversion: 1', `id: ${id}\nversion: ${number}`);
    await other.write({ ...lists, ...release(3), [`passports/${id}/${number}.yaml`]: text });
    await assert.rejects(surroundings.start({ content: other.content }), /has published version \d of .* itself/);
    await other.close();
  }
});
