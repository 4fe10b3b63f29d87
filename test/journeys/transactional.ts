/** Applied for online and carried online to the signed result, with records of two registers of another agency. */
import assert from 'node:assert/strict';
import { newKey, ok, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import type { Say } from './say.ts';

const service = 'childbirth-benefit';
const form = { account: '22618000000000000001', phone: '+998000000001' };

/** Gives the number and the code of the result. */
export async function transactional(portal: Portal, say: Say): Promise<{ number: string; code: string }> {
  const applicant = portal.as('dilnoza');
  const draft = ok(
    await applicant.post('/api/v1/applications', { service, form }, { headers: { 'idempotency-key': newKey() } }),
    201,
  );
  const path = `/api/v1/applications/${draft.number}`;
  say(`Dilnoza begins an application: ${draft.number}, ${draft.title}`);

  const shown = ok(await applicant.post(`${path}/evidence`, { names: ['birth', 'residence'] }));
  for (const evidence of shown.evidence) {
    assert.equal(evidence.state, 'found');
    say(`At her request the ${evidence.provider} shows: ${evidence.name} ${JSON.stringify(evidence.record)}`);
  }

  ok(await applicant.post(`${path}/submission`));
  const decided = await until(
    async () => ok(await applicant.get(path)),
    (now) => now.state === 'issued',
  );
  assert.equal(decided.decision.by, 'rules');
  say('She submits; the rules decide at once: the benefit is granted');

  const timeline = ok(
    await until(
      () => applicant.get(`${path}/timeline`),
      (reply) => reply.body.items?.at(-1)?.state === 'issued',
    ),
  );
  for (const entry of timeline.items) say(`  ${entry.at}  ${entry.text}`);

  const result = ok(await applicant.get(`${path}/result`));
  say(`The result has code ${result.code}: ${result.content.statement.en}`);

  const byCode = ok(await portal.visitor.get(`/api/v1/results/${result.code}`));
  assert.equal(byCode.genuine, true);
  say(`Anyone can verify it by its code: genuine, ${byCode.title}, issued ${byCode.issuedAt} to ${byCode.holder}`);
  const byDocument = ok(await portal.visitor.post('/api/v1/results/verification', { document: result.document }));
  assert.equal(byDocument.genuine, true);
  const forged = `${result.document.slice(0, -6)}AAAAAA`;
  const altered = ok(await portal.visitor.post('/api/v1/results/verification', { document: forged }));
  assert.equal(altered.genuine, false);
  say(`Or by the signed document itself; with a forged signature it is refused: ${altered.faults.join(', ')}`);

  const accesses = ok(await applicant.get('/api/v1/accesses'));
  const own = accesses.items.filter((access: { application: string }) => access.application === draft.number);
  assert.equal(own.length, 2);
  say(
    `She sees who looked at her records: ${own.map((a: { consumer: string; recordType: string }) => `${a.consumer} at ${a.recordType}`).join(', ')}`,
  );
  return { number: draft.number, code: result.code };
}
