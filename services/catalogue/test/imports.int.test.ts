/** Drafts of several services at once: all or none, and once. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { importDrafts } from '../src/rpc/publishing/import-drafts.ts';
import { clientAs, editor, type PublishingClient } from './support/editors.ts';
import { withOwnPublishing } from './support/own-publishing.ts';
import { Surroundings } from './support/running.ts';
import { samplePassport } from './support/sample.ts';

const surroundings = new Surroundings();
let anvar: PublishingClient;
before(async () => {
  await surroundings.open();
  await surroundings.write();
  anvar = clientAs(surroundings, await surroundings.start(), editor('anvar'));
});
after(async () => {
  anvar.close();
  await surroundings.close();
});

const named = (id: string) => samplePassport.replace(/^id: .*$/m, `id: ${id}`);
const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));
const listed = async () =>
  (await anvar.listDrafts({ page: { size: 100 } })).drafts.map(({ service }) => service).sort();

test('drafts of several services are begun once, with their faults', async () => {
  const texts = [named('one-letter'), 'id: two-letter\ntier: magical\n'];
  const asked = { texts, idempotencyKey: 'an-import-1' };
  const checked = await anvar.importDrafts({ texts, onlyCheck: true });
  assert.deepEqual(
    checked.drafts.map(({ draft, service, faults }) => [draft, service, faults.length > 0]),
    [
      ['', 'one-letter', false],
      ['', 'two-letter', true],
    ],
  );
  assert.deepEqual(await listed(), []);

  const { drafts } = await anvar.importDrafts(asked);
  assert.deepEqual(await listed(), ['one-letter', 'two-letter']);
  assert.deepEqual((await anvar.importDrafts(asked)).drafts, drafts);
  assert.deepEqual(await listed(), ['one-letter', 'two-letter']);
  const { draft } = await anvar.getDraft({ draft: drafts[0]?.draft ?? '' });
  assert.deepEqual([draft?.text, draft?.faults], [texts[0], []]);
});

test('of an import that is refused nothing is kept', async () => {
  const before = await listed();
  const many = (count: number) => Array.from({ length: count }, (_, at) => `id: letter-${at}\n`);
  await refused(anvar.importDrafts({ texts: ['id: x\n', 'id: y\n'], idempotencyKey: 'an-import-1' }), 'key-reused');
  await refused(anvar.importDrafts({ texts: many(199), idempotencyKey: 'an-import-2' }), 'draft-limit');
  await refused(anvar.importDrafts({ texts: many(201), idempotencyKey: 'an-import-3' }), 'request-invalid');
  await refused(anvar.importDrafts({ texts: [], idempotencyKey: 'an-import-4' }), 'request-invalid');
  await refused(
    anvar.importDrafts({ texts: ['id: x\n', 'x'.repeat(300_000)], idempotencyKey: 'an-import-5' }),
    'request-invalid',
  );
  await refused(anvar.importDrafts({ texts: ['id: x\n'], idempotencyKey: 'short' }), 'request-invalid');
  assert.deepEqual(await listed(), before);
});

/** Imports with a store that fails at the second draft, as if the copy had been killed there. */
async function importAndFail(texts: string[], idempotencyKey: string): Promise<void> {
  await withOwnPublishing(surroundings, async (publishing) => {
    let begun = 0;
    const begin: typeof publishing.drafts.begin = (draft, fingerprint) =>
      begun++ === 1 ? Promise.reject(new Error('killed')) : publishing.drafts.begin(draft, fingerprint);
    const handler = importDrafts({ ...publishing, drafts: { ...publishing.drafts, begin } });
    const context = { ...ownContext('test', 10_000), caller: editor('anvar') };
    const work = runInContext(context, async () => handler({ texts, idempotencyKey, onlyCheck: false }));
    await assert.rejects(work, /killed/);
  });
}

test('an import cut short is completed by the same call', async () => {
  const texts = ['id: red-letter\n', 'id: blue-letter\n', 'id: green-letter\n'];
  const ours = async () => (await listed()).filter((service) => /^(red|blue|green)-/.test(service));
  await importAndFail(texts, 'an-import-6');
  assert.deepEqual(await ours(), ['red-letter']);
  await anvar.importDrafts({ texts, idempotencyKey: 'an-import-6' });
  assert.deepEqual(await ours(), ['blue-letter', 'green-letter', 'red-letter']);
});
