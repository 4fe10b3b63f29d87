/** A daughter abroad needs a certificate: her mandate lets somebody else apply for it and fetch it, and is then ended. */
import assert from 'node:assert/strict';
import { DarchaProblem, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';

const service = 'study-archive-certificate';
const form = {
  institution: 'Namuna pedagogika instituti, Nukus',
  level: 'higher',
  field: 'Matematika',
  from: 1971,
  to: 1976,
  nameChanged: false,
  office: 'higher-education-nukus',
};
const application = '/api/v1/applications/{number}';
const refusedAs = (code: string) => (error: unknown) => {
  assert.ok(error instanceof DarchaProblem);
  assert.equal(error.problem?.type.split('/').at(-1), code);
  return true;
};

export async function acting(portal: Portal): Promise<void> {
  const [principal, relative, clerk, head] = ['gulnora', 'dilnoza', 'clerk-education', 'head-education'].map((name) =>
    portal.client(name),
  );
  assert.ok(principal && relative && clerk && head);
  const keyed = () => ({ header: { 'Idempotency-Key': newKey() } });
  const granted = await dataOf(
    principal.POST('/api/v1/mandates', {
      body: { representative: '91203950010011', powers: ['apply', 'collect'], services: [service] },
      params: keyed(),
    }),
  );
  const mandate = granted.number;
  const body = { service, form, mandate };
  await assert.rejects(
    relative.POST('/api/v1/applications', { body, params: keyed() }),
    refusedAs('mandate-not-in-force'),
  );
  const received = await dataOf(relative.GET('/api/v1/mandates', { params: { query: { side: 'representative' } } }));
  assert.deepEqual(
    received.items.filter(({ number }) => number === mandate).map(({ state, principal: { pin } }) => [state, pin]),
    [['offered', undefined]],
  );
  await relative.POST('/api/v1/mandates/{mandate}/acceptance', { params: { path: { mandate } } });

  const { number } = await dataOf(relative.POST('/api/v1/applications', { body, params: keyed() }));
  const params = { path: { number } };
  await relative.POST(`${application}/submission`, { params });
  await until(
    () => dataOf(principal.GET(application, { params })),
    ({ state }) => state === 'under-examination',
  );
  const seen = await dataOf(clerk.GET(application, { params }));
  assert.match(seen.applicant?.name ?? '', /Gulnora/);
  assert.deepEqual([seen.representation?.mandate, seen.representation?.pin], [mandate, '91203950010011']);
  await head.POST(`${application}/claim`, { params });
  const facts = { field: 'Matematika', period: '1971-1976', archiveReference: 'F-9/2-4' };
  await head.POST(`${application}/decision`, { params, body: { outcome: 'approved', facts } });

  const ready = await dataOf(relative.GET(application, { params }));
  const collector = { name: String(ready.representation?.name), document: 'AA1234567' };
  const renewed = await dataOf(relative.PUT(`${application}/collector`, { params, body: collector }));
  const code = String(renewed.collection?.code);
  await clerk.POST(`${application}/collection`, { params, body: { code, by: 'collector' } });

  const { items } = await dataOf(principal.GET(`${application}/timeline`, { params }));
  const by = (type: string) => items.find((event) => event.type === type)?.party;
  assert.deepEqual(
    [by('application.begun'), by('application.submitted'), by('application.collector-named')],
    ['representative', 'representative', 'representative'],
  );
  await principal.POST('/api/v1/mandates/{mandate}/revocation', { params: { path: { mandate } } });
  await assert.rejects(relative.GET(application, { params }), refusedAs('mandate-not-in-force'));
  const content = await dataOf(principal.GET(`${application}/result`, { params }));
  assert.match(JSON.stringify(content), /Gulnora/);
}
