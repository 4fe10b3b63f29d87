/** A mother applies for her child, and a director for his company, without anybody's leave: the registers name them. */
import assert from 'node:assert/strict';
import { type DarchaClient, DarchaProblem, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';

/** The elder child of dilnoza, and the company of rustam. */
const child = '91102211011028';
const company = '900000012';
const application = '/api/v1/applications/{number}';
const refusedAs = (code: string) => (error: unknown) => {
  assert.ok(error instanceof DarchaProblem);
  assert.equal(error.problem?.type.split('/').at(-1), code);
  return true;
};

export async function proving(portal: Portal): Promise<void> {
  const [mother, director, entity] = ['dilnoza', 'rustam', 'sardor'].map((name) => portal.client(name));
  assert.ok(mother && director && entity);
  const certificate = await issued(mother, 'residence-certificate', { kind: 'parent', principal: child });
  assert.equal(certificate.applicant?.pin, child);
  assert.equal(certificate.representation?.proof?.recordType, 'interior-ministry/children@1');
  const params = { path: { number: certificate.number } };
  const { items } = await until(
    () => dataOf(mother.GET(`${application}/timeline`, { params })),
    (timeline) => timeline.items.some(({ type }) => type === 'application.submitted'),
  );
  const submitted = items.find(({ type }) => type === 'application.submitted');
  assert.equal(submitted?.party, 'representative');
  assert.match(String(submitted?.text), /by a parent under mandate M-/);
  const { items: accesses } = await dataOf(mother.GET('/api/v1/accesses'));
  const asked = accesses.find(({ recordType }) => recordType === 'interior-ministry/children@1');
  assert.match(String(asked?.serviceTitle), /Acting for/);
  assert.match(String(asked?.law?.title), /Family Code/);

  const extract = await issued(director, 'company-extract', { kind: 'legal-entity', principal: company });
  assert.equal(extract.applicant?.organisation?.tin, company);
  const content = await dataOf(director.GET(`${application}/result`, { params: { path: { number: extract.number } } }));
  assert.match(JSON.stringify(content), /Namuna Qurilish/);

  await assert.rejects(prove(director, { kind: 'parent', principal: child }), refusedAs('mandate-not-proven'));
  await assert.rejects(prove(mother, { kind: 'legal-entity', principal: company }), refusedAs('mandate-not-proven'));
  await assert.rejects(
    prove(entity, { kind: 'legal-entity', principal: '900000011' }),
    refusedAs('natural-person-only'),
  );
}

interface Wanted {
  kind: 'parent' | 'legal-entity';
  principal: string;
}

function prove(client: DarchaClient, body: Wanted) {
  return dataOf(client.POST('/api/v1/mandate-proofs', { body }));
}

async function issued(client: DarchaClient, service: string, wanted: Wanted) {
  const { number: mandate, state } = await prove(client, wanted);
  assert.equal(state, 'in-force');
  assert.equal((await prove(client, wanted)).number, mandate);
  const begun = client.POST('/api/v1/applications', {
    body: { service, mandate },
    params: { header: { 'Idempotency-Key': newKey() } },
  });
  const params = { path: { number: (await dataOf(begun)).number } };
  await client.POST(`${application}/submission`, { params });
  return await until(
    () => dataOf(client.GET(application, { params })),
    ({ state: now }) => now === 'issued',
  );
}
