/** Applied for online, examined by an official, corrected once, collected in person. */
import assert from 'node:assert/strict';
import { newKey, ok, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import type { Say } from './say.ts';

const service = 'archive-salary-certificate';

export async function interactive(portal: Portal, say: Say): Promise<string> {
  const applicant = portal.as('gulnora');
  const clerk = portal.as('clerk-archive');
  const form = {
    employer: 'Namuna toʻqimachilik kombinati',
    from: 1978,
    to: 1979,
    office: 'national-archive-tashkent',
  };
  const draft = ok(
    await applicant.post('/api/v1/applications', { service, form }, { headers: { 'idempotency-key': newKey() } }),
    201,
  );
  const path = `/api/v1/applications/${draft.number}`;
  say(`Gulnora begins an application: ${draft.number}, ${draft.title}`);

  let application = ok(await applicant.post(`${path}/submission`));
  application = await until(
    async () => ok(await applicant.get(path)),
    (now) => now.state === 'under-examination',
  );
  say(`Submitted; ${application.wait.reason} (until ${application.wait.until})`);
  assert.equal(application.evidence[0].state, 'found');
  say('The archive was asked for its holdings; Gulnora brings no paper');

  const queue = ok(await clerk.get('/api/v1/queue'));
  assert.ok(queue.items.some((item: { number: string }) => item.number === draft.number));
  ok(await clerk.post(`${path}/claim`));
  say('A clerk of the archive finds it in the queue and claims it');

  ok(
    await clerk.post(`${path}/decision`, {
      outcome: 'returned',
      reasons: 'The years do not cover the whole of your service; please check them.',
      fields: ['/to'],
    }),
  );
  const returned = ok(await applicant.get(path));
  assert.equal(returned.state, 'returned');
  assert.deepEqual(returned.decision.fields, ['/to']);
  say(`Returned for correction: ${returned.decision.reasons}`);

  ok(await applicant.patch(`${path}/form`, { to: 1996 }, { headers: { 'if-match': `"${returned.version}"` } }));
  ok(await applicant.post(`${path}/submission`));
  await until(
    async () => ok(await applicant.get(path)),
    (now) => now.state === 'under-examination',
  );
  say('Gulnora corrects the year and submits again');

  await claimIfNeeded(clerk, path);
  ok(
    await clerk.post(`${path}/decision`, {
      outcome: 'approved',
      facts: { archiveReference: 'F-12/3-45', period: '1978-1996' },
    }),
  );
  const ready = ok(await applicant.get(path));
  assert.equal(ready.state, 'ready-for-collection');
  say(
    `Approved: to be collected at ${ready.collection.office} with code ${ready.collection.code} until ${ready.collection.lastDay}`,
  );

  ok(await clerk.post(`${path}/collection`, { code: ready.collection.code }));
  assert.equal(ok(await applicant.get(path)).state, 'collected');
  say('At the office she shows the code and takes the certificate');

  const timeline = ok(await applicant.get(`${path}/timeline`));
  say(`Her timeline has ${timeline.items.length} entries; the last: ${timeline.items.at(-1).text}`);
  return draft.number;
}

/** After a correction the file may be with the official who had it before. */
async function claimIfNeeded(clerk: ReturnType<Portal['as']>, path: string): Promise<void> {
  const { actions } = ok(await clerk.get(path));
  if (actions.includes('claim')) ok(await clerk.post(`${path}/claim`));
}
