/** A child is born: one form and one number over three services, each with its own state, fee and decision. */
import assert from 'node:assert/strict';
import { type DarchaClient, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import type { Say } from './say.ts';

const [benefit, registration, certificate] = [
  'childbirth-benefit',
  'permanent-residence-registration',
  'residence-certificate',
] as const;
const bundlePath = '/api/v1/bundles/{number}';
const home = {
  address: 'Toshkent shahri, Namuna koʻchasi, 3-uy',
  cadastreNumber: '10:99:01:01:01:0001',
  ground: 'family',
  children: 1,
  office: 'interior-tashkent',
};

/** Gives the number of the bundle. */
export async function childIsBorn(portal: Portal, say: Say): Promise<string> {
  const event = { path: { event: 'having-a-child' } };
  const { items } = await dataOf(portal.client().GET('/api/v1/events/{event}/bundles', { params: event }));
  const offered = items.find(({ code }) => code === 'child-is-born');
  assert.ok(offered);
  say(`${offered.title}: ${offered.services.map(({ title }) => title).join('; ')}`);
  say(
    `Asked once for all: ${offered.shared.map(({ title }) => title).join(', ')}; fee: ${offered.fee?.online ?? 'none'}`,
  );

  const applicant = portal.client('dilnoza');
  const number = await begun(applicant, say);
  const params = { path: { number } };
  await faultsAtOnce(portal, number, say);
  const answers = { shared: { phone: '+998000000001' }, parts: { [benefit]: { account: '22618000000000000001' } } };
  await dataOf(applicant.PATCH(bundlePath, { params: { ...params, header: { 'If-Match': '*' } }, body: { answers } }));
  const records = { service: benefit, names: ['birth', 'residence'] };
  const shown = await dataOf(applicant.POST(`${bundlePath}/evidence`, { params, body: records }));
  for (const { name, state } of shown.parts[0]?.evidence ?? []) assert.equal(state, 'found', name);
  say('She asks for the records of the birth and of her residence, and looks at them');

  await dataOf(applicant.POST(`${bundlePath}/submission`, { params }));
  const decided = await until(
    () => dataOf(applicant.GET(bundlePath, { params })),
    ({ parts }) => parts.map(({ application }) => application?.state).join() === 'issued,under-examination,issued',
  );
  assert.equal(decided.state, 'under-way');
  for (const { title, application } of decided.parts) say(`  ${application?.number}  ${title}: ${application?.state}`);
  const waiting = decided.parts[1]?.application;
  assert.equal(waiting?.wait?.party, 'agency:cadastre-agency');

  await officialSeesPartOnly(portal, { number, part: waiting.number });
  await refusal(portal, waiting.number);
  const ended = await dataOf(applicant.GET(bundlePath, { params }));
  assert.deepEqual([ended.state, ended.actions], ['partly-granted', []]);
  say(`Two agencies look at the registration, and refuse it: the bundle is ${ended.state}, its other parts stand`);
  await oneTimeline(applicant, number, say);
  return number;
}

async function begun(applicant: DarchaClient, say: Say): Promise<string> {
  const header = { 'Idempotency-Key': newKey() };
  const body = { code: 'child-is-born', answers: { shared: { phone: '12' }, parts: { [registration]: home } } };
  const draft = await dataOf(applicant.POST('/api/v1/bundles', { body, params: { header } }));
  assert.ok(draft.parts.every(({ leftOut, obstacle }) => !leftOut && obstacle === undefined));
  say(`Dilnoza begins one form with one number: ${draft.number}`);
  return draft.number;
}

/** What is wrong in any part is told together, what is asked once is told once. */
async function faultsAtOnce(portal: Portal, number: string, say: Say): Promise<void> {
  const reply = await portal.as('dilnoza').post(`/api/v1/bundles/${number}/submission`);
  assert.equal(reply.status, 400);
  const paths = reply.body.errors.map(({ path }: { path: string }) => path).toSorted();
  assert.deepEqual(paths, [
    `/parts/${benefit}/account`,
    `/parts/${benefit}/evidence/birth`,
    `/parts/${benefit}/evidence/residence`,
    '/shared/phone',
  ]);
  say(`Submitted too early, all faults of all parts are told at once: ${paths.join(', ')}`);
}

async function officialSeesPartOnly(portal: Portal, { number, part }: { number: string; part: string }): Promise<void> {
  const clerk = portal.as('clerk-cadastre');
  const seen = await clerk.get(`/api/v1/applications/${part}`);
  assert.deepEqual([seen.status, seen.body.bundle], [200, undefined]);
  assert.equal((await clerk.get(`/api/v1/bundles/${number}`)).status, 403);
  assert.equal((await portal.as('rustam').get(`/api/v1/bundles/${number}`)).status, 404);
}

/** The cadastre and the interior office each decide their own; the refusal of one refuses the part. */
async function refusal(portal: Portal, number: string): Promise<void> {
  const application = '/api/v1/applications/{number}';
  const params = { path: { number } };
  const reasons = 'There is no such house under this number of the cadastre.';
  const no = { outcome: 'rejected' as const, reasons };
  for (const [name, basis] of [
    ['clerk-cadastre', 'cadastre'],
    ['clerk-interior', 'registration'],
  ] as const) {
    const clerk = portal.client(name);
    await dataOf(clerk.POST(`${application}/claim`, { params }));
    await dataOf(clerk.POST(`${application}/decision`, { params, body: { ...no, basis: [basis] } }));
  }
  await dataOf(portal.client('head-interior').POST(`${application}/decision/confirmation`, { params }));
}

async function oneTimeline(applicant: DarchaClient, number: string, say: Say): Promise<void> {
  const { items } = await until(
    () => dataOf(applicant.GET(`${bundlePath}/timeline`, { params: { path: { number } } })),
    (timeline) => timeline.items.some(({ type }) => type === 'application.rejected'),
  );
  for (const service of [benefit, registration, certificate]) assert.ok(items.some((item) => item.service === service));
  assert.equal(items[0]?.type, 'bundle.begun');
  assert.ok(items.every(({ at }, i) => i === 0 || (items[i - 1]?.at ?? '') <= at));
  for (const { at, text, service } of items) say(`  ${at}  ${service === undefined ? '' : `${service}: `}${text}`);
}
