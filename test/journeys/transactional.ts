/** Applied for online and carried online to the signed result, with records of two registers of another agency. */
import assert from 'node:assert/strict';
import { dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import type { Say } from './say.ts';

const service = 'childbirth-benefit';
const form = { account: '22618000000000000001', phone: '+998000000001' };

/** Gives the number and the code of the result. */
export async function transactional(portal: Portal, say: Say): Promise<{ number: string; code: string }> {
  const applicant = portal.client('dilnoza');
  const header = { 'Idempotency-Key': newKey() };
  const draft = await dataOf(applicant.POST('/api/v1/applications', { body: { service, form }, params: { header } }));
  const params = { path: { number: draft.number } };
  say(`Dilnoza begins an application: ${draft.number}, ${draft.title}`);

  const body = { names: ['birth', 'residence'] };
  const shown = await dataOf(applicant.POST('/api/v1/applications/{number}/evidence', { params, body }));
  for (const { state, provider, name, record } of shown.evidence) {
    assert.equal(state, 'found');
    say(`At her request the ${provider} shows: ${name} ${JSON.stringify(record)}`);
  }

  await applicant.POST('/api/v1/applications/{number}/submission', { params });
  const decided = await until(
    () => dataOf(applicant.GET('/api/v1/applications/{number}', { params })),
    (now) => now.state === 'issued',
  );
  assert.equal(decided.decision?.by, 'rules');
  say('She submits; the rules decide at once: the benefit is granted');

  const timeline = await until(
    () => dataOf(applicant.GET('/api/v1/applications/{number}/timeline', { params })),
    ({ items }) => items.at(-1)?.state === 'issued',
  );
  for (const entry of timeline.items) say(`  ${entry.at}  ${entry.text}`);
  await followed(portal, { number: draft.number, code: String(draft.followUpCode) }, say);

  const result = await dataOf(applicant.GET('/api/v1/applications/{number}/result', { params }));
  const { statement } = result.content as { statement: Record<string, string> };
  say(`The result has code ${result.code}: ${statement.en}`);
  await verification(portal, result, say);
  await asFile(portal, params, say);

  const accesses = await dataOf(applicant.GET('/api/v1/accesses'));
  const own = accesses.items.filter(({ application }) => application === draft.number);
  assert.equal(own.length, 2);
  const lookers = own.map(({ consumer, recordType }) => `${consumer} at ${recordType}`);
  say(`She sees who looked at her records: ${lookers.join(', ')}`);
  return { number: draft.number, code: result.code };
}

/** Whoever she gave number and code sees where it is, and nothing of her. */
async function followed(portal: Portal, body: { number: string; code: string }, say: Say): Promise<void> {
  const status = await dataOf(portal.client().POST('/api/v1/statuses', { body }));
  assert.equal(status.state, 'issued');
  assert.doesNotMatch(JSON.stringify(status), /Namunayeva|912039/);
  say(`Her sister follows it by number and code ${body.code}: ${status.state}. ${status.next}`);
}

/** Anybody, signed in or not, finds out whether the result is genuine. */
async function verification(portal: Portal, result: { code: string; document: string }, say: Say): Promise<void> {
  const anyone = portal.client();
  const { code, document } = result;
  const byCode = await dataOf(anyone.GET('/api/v1/results/{code}', { params: { path: { code } } }));
  assert.equal(byCode.genuine, true);
  say(`Anyone can verify it by its code: genuine, ${byCode.title}, issued ${byCode.issuedAt} to ${byCode.holder}`);
  const verify = (text: string) => dataOf(anyone.POST('/api/v1/results/verification', { body: { document: text } }));
  assert.equal((await verify(document)).genuine, true);
  const altered = await verify(`${document.slice(0, -6)}AAAAAA`);
  assert.equal(altered.genuine, false);
  say(`Or by the signed document itself; with a forged signature it is refused: ${altered.faults?.join(', ')}`);
}

/** She takes it as a PDF in her language and hands it on; whoever has it sees whether it is as it was issued. */
async function asFile(portal: Portal, params: { path: { number: string } }, say: Say): Promise<void> {
  const file = await portal.client('dilnoza').GET('/api/v1/applications/{number}/result/pdf', {
    params: { ...params, query: { language: 'uz-Latn' } },
    parseAs: 'arrayBuffer',
  });
  const pdf = Buffer.from(file.data as unknown as ArrayBuffer);
  const verify = (body: Buffer) =>
    dataOf(
      portal.client().POST('/api/v1/results/pdf-verification', {
        body,
        bodySerializer: () => body,
        headers: { 'Content-Type': 'application/pdf' },
      }),
    );
  const whole = await verify(pdf);
  assert.equal(whole.verdict, 'genuine');
  pdf[pdf.length >> 1] = (pdf[pdf.length >> 1] ?? 0) ^ 1;
  const changed = await verify(pdf);
  assert.deepEqual([changed.verdict, changed.genuine], ['altered', false]);
  say(
    `As a PDF in Uzbek it is ${whole.verdict}; with one byte changed ${changed.verdict}: ${changed.faults.join(', ')}`,
  );
}
