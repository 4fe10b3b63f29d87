import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting } from '../../journeys/acting.ts';
import { childIsBorn } from '../../journeys/child-is-born.ts';
import { informational } from '../../journeys/informational.ts';
import { interactive } from '../../journeys/interactive.ts';
import { marriage } from '../../journeys/marriage.ts';
import { proving } from '../../journeys/proving.ts';
import { registration } from '../../journeys/registration.ts';
import { studyCertificate } from '../../journeys/study-certificate.ts';
import { transactional } from '../../journeys/transactional.ts';
import { newKey, ok } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

const silent = () => undefined;

/** Begins and submits an application without a form; gives it once it is decided. */
async function applyAtOnce(name: string, service: string, outcome = 'issued') {
  const applicant = system.portal.as(name);
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(await applicant.post('/api/v1/applications', { service, form: {} }, { headers }), 201);
  ok(await applicant.post(`/api/v1/applications/${draft.number}/submission`));
  return until(
    async () => ok(await applicant.get(`/api/v1/applications/${draft.number}`)),
    (application) => application.state === outcome,
  );
}

async function contentOf(name: string, number: string) {
  return ok(await system.portal.as(name).get(`/api/v1/applications/${number}/result`)).content;
}

test('informational: what a person needs to know before acting', () => informational(system.portal, silent));

test('interactive: examined, returned, corrected, collected in person (S3)', async () => {
  await interactive(system.portal, silent);
});

test('transactional: two records at the applicant’s request, decided by rules, verified (S8)', async () => {
  await transactional(system.portal, silent);
});

test('a bundle: one form and one number over three services, each with its own state', async () => {
  const number = await childIsBorn(system.portal, silent);
  const dilnoza = system.portal.as('dilnoza');
  const { followUpCode } = ok(await dilnoza.get(`/api/v1/bundles/${number}`));
  const status = ok(await system.portal.visitor.post('/api/v1/statuses', { number, code: followUpCode }));
  assert.deepEqual(
    [status.state, ...status.parts.map((part: { status: { state: string } }) => part.status.state)],
    ['partly-granted', 'issued', 'rejected', 'issued'],
  );
  const { url } = ok(await dilnoza.post(`/api/v1/bundles/${number}/calendar`), 201);
  assert.match(ok(await system.portal.visitor.get(new URL(url).pathname)), /^BEGIN:VCALENDAR/);
});

test('a bundle is followed live from its draft on: its own events and those of its parts, resumed where it broke off', async () => {
  const malika = system.portal.as('malika');
  const leaveOut = ['childbirth-benefit', 'permanent-residence-registration'];
  const draft = { code: 'child-is-born', leaveOut, answers: { shared: {}, parts: {} } };
  const options = { headers: { 'idempotency-key': newKey() } };
  const { number } = ok(await malika.post('/api/v1/bundles', draft, options), 201);
  const live = `/api/v1/bundles/${number}/live`;
  const seen = follow(live, await malika.token(), 'issued');
  ok(await malika.post(`/api/v1/bundles/${number}/submission`));
  const events = await seen;
  const ids = events.map(({ id = '' }) => id);
  assert.deepEqual([ids[0], ids.at(-1)?.split('.').slice(0, 3)], ['1.0.0.0', ['2', '0', '0']]);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(events.some(({ state }) => state === 'submitted'));
  const again = await follow(live, await malika.token(), 'issued', ids.at(-2));
  // More may have happened meanwhile.
  assert.equal(again[0]?.id, ids.at(-1));
});

test('a debtor sees the debt at once, a person without debts that there is none (S6)', async () => {
  const jasur = await applyAtOnce('jasur', 'enforcement-debt-check');
  const debts = await contentOf('jasur', jasur.number);
  assert.equal(debts.facts.find((fact: { name: string }) => fact.name === 'count').value, 2);
  const aziz = await applyAtOnce('aziz', 'enforcement-debt-check');
  const none = await contentOf('aziz', aziz.number);
  assert.equal(none.facts.find((fact: { name: string }) => fact.name === 'count').value, 0);
});

test('the state of a waste account is told at once, and who has none is told what to do (S2)', async () => {
  const behind = await applyAtOnce('jasur', 'waste-account');
  assert.equal(behind.decision.by, 'rules');
  const { facts } = await contentOf('jasur', behind.number);
  const fact = (name: string) => facts.find((item: { name: string }) => item.name === name).value;
  assert.equal(fact('debt'), 4 * fact('monthlyCharge'));
  assert.equal(fact('persons'), 2);

  const none = await applyAtOnce('timur', 'waste-account', 'rejected');
  assert.match(none.decision.reasons, /no account for the address.*have an account opened/s);
});

test('years of study are confirmed by an official of another ministry and collected in person (S5)', async () => {
  await studyCertificate(system.portal);
});

test('somebody else applies under a mandate, fetches the result, and sees nothing once it is ended', () =>
  acting(system.portal));

test('a mother applies for her child and a director for his company, by what registers say', () =>
  proving(system.portal));

test('two people sign one application; a refusal brings it back, the last signature submits it', () =>
  marriage(system.portal));

test('two agencies decide on a registration, one of them with four eyes; of another home the first refuses (S10)', async () => {
  await registration(system.portal, silent);
});

test('a signed certificate of home ownership (S9) and of residence (S11)', async () => {
  const home = await applyAtOnce('aziz', 'home-ownership-certificate');
  assert.equal(home.decision.by, 'rules');
  const residence = await applyAtOnce('dilnoza', 'residence-certificate');
  const content = await contentOf('dilnoza', residence.number);
  assert.ok(content.facts.length >= 3);
});

test('who moved after the birth goes to a clerk, who decides with the reason in view (S8)', async () => {
  const applicant = system.portal.as('malika');
  const form = { account: '22618000000000000002', phone: '+998000000002' };
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(
    await applicant.post('/api/v1/applications', { service: 'childbirth-benefit', form }, { headers }),
    201,
  );
  const path = `/api/v1/applications/${draft.number}`;
  ok(await applicant.post(`${path}/evidence`, { names: ['birth', 'residence'] }));
  ok(await applicant.post(`${path}/submission`));
  await until(
    async () => ok(await applicant.get(path)),
    (application) => application.state === 'under-examination',
  );
  const clerk = system.portal.as('clerk-social');
  const seen = ok(await clerk.get(path));
  assert.equal(seen.notes.length, 1);
  ok(await clerk.post(`${path}/claim`));
  ok(await clerk.post(`${path}/decision`, { outcome: 'approved' }));
  const issued = ok(await applicant.get(path));
  assert.equal(issued.state, 'issued');
  assert.equal(issued.decision.by, 'official');
});

test('live status tells each change as it happens, and resumes where it broke off', async () => {
  const applicant = system.portal.as('jasur');
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(
    await applicant.post('/api/v1/applications', { service: 'enforcement-debt-check', form: {} }, { headers }),
    201,
  );
  const path = `/api/v1/applications/${draft.number}`;
  const seen = follow(`${path}/live`, await applicant.token(), 'issued');
  ok(await applicant.post(`${path}/submission`));
  const states = await seen;
  assert.deepEqual(states.at(-1)?.state, 'issued');
  assert.deepEqual(
    states.map(({ id }) => id),
    states.map((_, i) => String(i + 1)),
  );
  const [last] = await follow(`${path}/live`, await applicant.token(), 'issued', String(states.length - 1));
  assert.equal(last?.id, String(states.length));
});

/** The events of a live status until one has `state`. */
async function follow(path: string, token: string | undefined, state: string, lastEventId?: string) {
  const { createParser } = await import('eventsource-parser');
  const leave = new AbortController();
  const response = await fetch(new URL(path, system.addresses.gateway), {
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    },
    signal: AbortSignal.any([leave.signal, AbortSignal.timeout(20_000)]),
  });
  assert.equal(response.status, 200);
  const events: { id: string | undefined; state: string }[] = [];
  const parser = createParser({
    onEvent: (event) => events.push({ id: event.id, state: JSON.parse(event.data).state }),
  });
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    if (events.at(-1)?.state === state) break;
  }
  leave.abort();
  return events;
}

test('a program and those who run the portal see the same count of its requests', async () => {
  const program = system.portal.as('integrator');
  const { used, registered } = ok(await program.get('/api/v1/quota'));
  assert.equal(registered, true);
  for (let i = 0; i < 3; i++) ok(await program.get('/api/v1/services/id-card-renewal'));
  const quota = ok(await program.get('/api/v1/quota'));
  assert.equal(quota.used, used + 3);
  const { items } = ok(await system.portal.as('operator').get('/api/v1/quotas'));
  assert.deepEqual(
    items.find(({ client }: { client: string }) => client === 'integrator'),
    quota,
  );
  const refused = await system.portal.as('clerk-social').get('/api/v1/quotas');
  assert.deepEqual([refused.status, refused.body.code], [403, 'operator-required']);
});
