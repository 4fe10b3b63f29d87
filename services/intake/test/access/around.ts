/** One intake whose clock can be put forward, and the doors to it and to what stands around it, for all tests of who may do what. */
import { after, before } from 'node:test';
import { personalData } from '@darcha/proto/contracts.ts';
import { archiveAnswers, archiveInExamination, begin } from '../journeys.ts';
import { as, callers, json, key } from '../support.ts';
import { openSurroundings, type Surroundings } from '../surroundings.ts';

export let around: Surroundings;
export let instance: Awaited<ReturnType<Surroundings['intake']>>;
export let clients: ReturnType<typeof open>;
/** Of dilnoza: a draft, and one the archive has before it. */
export let draft = '';
export let submitted = '';
export let bundle = '';
/** Offered to aziz. */
export let mandate = '';

before(async () => {
  around = await openSurroundings();
  instance = await around.intake();
  clients = open(around);
  ({ number: draft } = await begin(clients.intake, 'archive-salary-certificate', archiveAnswers));
  const begun = { code: 'child-is-born', answersJson: json({ shared: {}, parts: {} }), idempotencyKey: key() };
  bundle = (await as('dilnoza', () => clients.bundles.createBundle(begun))).bundle?.number ?? '';
  const offer = { representative: callers.aziz.pin, powers: ['MANDATE_POWER_APPLY' as const], idempotencyKey: key() };
  mandate = (await as('dilnoza', () => clients.mandates.grantMandate(offer))).mandate?.number ?? '';
  ({ number: submitted } = await archiveInExamination(clients.intake));
});
after(() => around.end());

function open({ client, records, filesClient, bundles, letters, drafts, mandates, signatures, reach }: Surroundings) {
  return {
    intake: client(instance),
    records: records(instance),
    files: filesClient(instance),
    bundles: bundles(instance),
    letters: letters(instance),
    drafts: drafts(instance),
    mandates: mandates(instance),
    signatures: signatures(instance),
    own: reach(personalData.intake, instance),
  };
}
