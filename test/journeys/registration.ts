/** Registration at a new home: the cadastre decides on the home, the interior office on the registration, with four eyes. */
import assert from 'node:assert/strict';
import { type DarchaClient, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import type { Say } from './say.ts';

const service = 'permanent-residence-registration';
const form = {
  address: 'Nukus shahri, Namuna koʻchasi, 3-uy',
  cadastreNumber: '10:99:01:01:01:0001',
  ground: 'family',
  children: 0,
  office: 'interior-nukus',
  phone: '+998000000003',
};
const application = '/api/v1/applications/{number}';
const reasons = 'There is no such house under this number of the cadastre.';

/** Gives the numbers of two applications: one that both agencies approve, one that the first refuses. */
export async function registration(portal: Portal, say: Say): Promise<string[]> {
  const applicant = portal.client('rustam');
  const [cadastre, clerk, head] = ['clerk-cadastre', 'clerk-interior', 'head-interior'].map((name) =>
    portal.client(name),
  );
  assert.ok(cadastre && clerk && head);
  const officials = { cadastre, clerk, head };

  const registered = await apply(applicant);
  say(`Rustam applies to be registered at a new home: ${registered}`);
  await housing(registered, officials.cadastre, say);
  await decision(registered, officials, { outcome: 'approved', facts: { since: '2026-12-01', entry: 'R-2026/17' } });
  const ready = await dataOf(applicant.GET(application, { params: { path: { number: registered } } }));
  assert.equal(ready.state, 'ready-for-collection');
  say(
    `A clerk of the interior office has proposed it, her head has confirmed it: collect it by ${ready.collection?.lastDay}`,
  );

  const refused = await apply(applicant);
  await claimed(officials.cadastre, refused);
  const params = { path: { number: refused } };
  const body = { outcome: 'rejected' as const, reasons, basis: ['cadastre'] };
  await dataOf(officials.cadastre.POST(`${application}/decision`, { params, body }));
  await decision(refused, officials, { outcome: 'approved', facts: { since: '2026-12-01', entry: 'R-2026/18' } });
  const rejected = await dataOf(applicant.GET(application, { params }));
  assert.equal(rejected.state, 'rejected');
  assert.match(rejected.decision?.reasons as string, /^Cadastre Agency: There is no such house/);
  say(`Of another home the cadastre says no; he is told all reasons together: ${rejected.decision?.reasons}`);
  return [registered, refused];
}

/** Begins and submits; gives the number once the cadastre has it. */
async function apply(applicant: DarchaClient): Promise<string> {
  const header = { 'Idempotency-Key': newKey() };
  const draft = await dataOf(applicant.POST('/api/v1/applications', { body: { service, form }, params: { header } }));
  const params = { path: { number: draft.number } };
  await dataOf(applicant.POST(`${application}/submission`, { params }));
  const examined = await until(
    () => dataOf(applicant.GET(application, { params })),
    ({ state }) => state === 'under-examination',
  );
  assert.deepEqual(
    examined.parts?.map(({ state }) => state),
    ['open', 'waiting'],
  );
  assert.equal(examined.wait?.party, 'agency:cadastre-agency');
  return draft.number;
}

/** Found by its skill, claimed and approved; the cadastre sees what it needs and no more. */
async function housing(number: string, cadastre: DarchaClient, say: Say): Promise<void> {
  const { items } = await dataOf(cadastre.GET('/api/v1/queue', { params: { query: { skill: 'land-rights' } } }));
  assert.ok(items.some((item) => item.number === number));
  const seen = await claimed(cadastre, number);
  assert.ok('cadastreNumber' in seen.form && !('phone' in seen.form));
  const params = { path: { number } };
  const { parts } = await dataOf(cadastre.POST(`${application}/decision`, { params, body: { outcome: 'approved' } }));
  assert.deepEqual(
    parts?.map(({ state, outcome }) => outcome ?? state),
    ['approved', 'open'],
  );
  say('A clerk of the cadastre confirms the home; it is the turn of the interior office');
}

interface Officials {
  clerk: DarchaClient;
  head: DarchaClient;
}

/** One proposes, another confirms. */
async function decision(
  number: string,
  { clerk, head }: Officials,
  body: { outcome: 'approved'; facts: Record<string, unknown> },
): Promise<void> {
  await claimed(clerk, number);
  const params = { path: { number } };
  const proposed = await dataOf(clerk.POST(`${application}/decision`, { params, body }));
  assert.equal(proposed.parts?.[1]?.proposal?.outcome, 'approved');
  await assert.rejects(clerk.POST(`${application}/decision/confirmation`, { params }), /own-proposal/);
  await dataOf(head.POST(`${application}/decision/confirmation`, { params }));
}

async function claimed(official: DarchaClient, number: string) {
  return await dataOf(official.POST(`${application}/claim`, { params: { path: { number } } }));
}
