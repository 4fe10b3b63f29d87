/** Applied for online, examined by an official, corrected once, collected in person. */
import assert from 'node:assert/strict';
import { type DarchaClient, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import type { Say } from './say.ts';

const service = 'archive-salary-certificate';
const form = {
  employer: 'Namuna toʻqimachilik kombinati',
  from: 1978,
  to: 1979,
  office: 'national-archive-tashkent',
};

export async function interactive(portal: Portal, say: Say): Promise<string> {
  const [applicant, clerk] = [portal.client('gulnora'), portal.client('clerk-archive')];
  const header = { 'Idempotency-Key': newKey() };
  const draft = await dataOf(applicant.POST('/api/v1/applications', { body: { service, form }, params: { header } }));
  const params = { path: { number: draft.number } };
  say(`Gulnora begins an application: ${draft.number}, ${draft.title}`);

  const submitted = await submit(applicant, draft.number);
  say(`Submitted; ${submitted.wait?.reason} (until ${submitted.wait?.until})`);
  assert.equal(submitted.evidence[0]?.state, 'found');
  say('The archive was asked for its holdings; Gulnora brings no paper');

  const queue = await dataOf(clerk.GET('/api/v1/queue'));
  assert.ok(queue.items.some(({ number }) => number === draft.number));
  await clerk.POST('/api/v1/applications/{number}/claim', { params });
  say('A clerk of the archive finds it in the queue and claims it');

  await correction({ applicant, clerk, number: draft.number }, say);

  // After a correction the file may be with the official who had it before.
  const { actions } = await dataOf(clerk.GET('/api/v1/applications/{number}', { params }));
  if (actions.includes('claim')) await clerk.POST('/api/v1/applications/{number}/claim', { params });
  const facts = { archiveReference: 'F-12/3-45', period: '1978-1996' };
  await clerk.POST('/api/v1/applications/{number}/decision', { params, body: { outcome: 'approved', facts } });
  const ready = await dataOf(applicant.GET('/api/v1/applications/{number}', { params }));
  assert.equal(ready.state, 'ready-for-collection');
  const { office, code, lastDay } = ready.collection ?? {};
  say(`Approved: to be collected at ${office} with code ${code} until ${lastDay}`);

  const collector = { name: 'Namunayev Aziz', document: 'AD1234567' };
  const named = await dataOf(applicant.PUT('/api/v1/applications/{number}/collector', { params, body: collector }));
  assert.notEqual(named.collection?.code, code);
  say(`She cannot come herself and names ${collector.name}; the code is now ${named.collection?.code}`);
  const collection = { code: String(named.collection?.code), by: 'collector' } as const;
  await clerk.POST('/api/v1/applications/{number}/collection', { params, body: collection });
  const collected = await dataOf(applicant.GET('/api/v1/applications/{number}', { params }));
  assert.deepEqual([collected.state, collected.collection?.collectedBy], ['collected', 'collector']);
  say('At the office he shows the code and his document, and takes the certificate');

  const { items } = await dataOf(applicant.GET('/api/v1/applications/{number}/timeline', { params }));
  say(`Her timeline has ${items.length} entries; the last: ${items.at(-1)?.text}`);
  return draft.number;
}

/** The clerk asks for a correction, the applicant makes it and submits again. */
async function correction(
  { applicant, clerk, number }: { applicant: DarchaClient; clerk: DarchaClient; number: string },
  say: Say,
): Promise<void> {
  const params = { path: { number } };
  const reasons = 'The years do not cover the whole of your service; please check them.';
  await clerk.POST('/api/v1/applications/{number}/decision', {
    params,
    body: { outcome: 'returned', reasons, fields: ['/to'] },
  });
  const returned = await dataOf(applicant.GET('/api/v1/applications/{number}', { params }));
  assert.equal(returned.state, 'returned');
  assert.deepEqual(returned.decision?.fields, ['/to']);
  say(`Returned for correction: ${returned.decision?.reasons}`);

  const header = { 'If-Match': `"${returned.version}"` };
  await applicant.PATCH('/api/v1/applications/{number}/form', { params: { ...params, header }, body: { to: 1996 } });
  await submit(applicant, number);
  const { clock } = await dataOf(applicant.GET('/api/v1/applications/{number}', { params }));
  assert.deepEqual([clock?.stopped, clock?.stops[0]?.reason], [false, 'correction']);
  say(`Gulnora corrects the year and submits again; the term stood still meanwhile: ${clock?.explanation}`);
}

/** Submits, and gives the application once an official has it. */
async function submit(applicant: DarchaClient, number: string) {
  const params = { path: { number } };
  await applicant.POST('/api/v1/applications/{number}/submission', { params });
  return until(
    () => dataOf(applicant.GET('/api/v1/applications/{number}', { params })),
    ({ state }) => state === 'under-examination',
  );
}
