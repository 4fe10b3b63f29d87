import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { newKey, ok } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

test('a person sees who looked in her language, checks that it stands in the log, disputes it and is answered', async () => {
  const malika = system.portal.as('malika');
  const headers = { 'idempotency-key': newKey() };
  const begun = ok(
    await malika.post('/api/v1/applications', { service: 'childbirth-benefit', form: {} }, { headers }),
    201,
  );
  ok(await malika.post(`/api/v1/applications/${begun.number}/evidence`, { names: ['birth', 'residence'] }));
  const papers = ok(await malika.get(`/api/v1/applications/${begun.number}/papers-not-asked`));
  assert.deepEqual(
    papers.items.map(({ title, providerName }: { title: string; providerName: string }) => [title, providerName]),
    ['Record of a birth', 'Record of registered residence'].map((title) => [title, papers.items[0].providerName]),
  );
  const birth = papers.items[0];

  const language = 'uz-Cyrl';
  const { items } = ok(await malika.get('/api/v1/accesses?agency=social-protection-agency&size=2', { language }));
  const seen = items.find(({ position }: { position: number }) => position === birth.logPosition);
  assert.equal(seen.application, begun.number);
  for (const words of [
    seen.consumerName,
    seen.recordTitle,
    seen.serviceTitle,
    seen.law.title,
    seen.fieldTitles.child,
  ]) {
    assert.match(words, /^[^a-z]*\p{Script=Cyrillic}/u);
  }
  const { proof } = await until(
    async () => ok(await malika.get(birth.href)),
    (access) => access.proof.inclusion !== undefined,
  );
  const leaf = createHash('sha256').update(Buffer.of(0)).update(Buffer.from(proof.entry, 'base64'));
  assert.equal(leaf.digest('base64'), proof.leafHash);
  assert.equal((await system.portal.as('aziz').get(birth.href)).status, 404);

  const text = 'I have begun this application by mistake. Please forget it.';
  const dispute = ok(await malika.post(`${birth.href}/dispute`, { text }), 201);
  assert.equal(dispute.wait.party, 'agency:social-protection-agency');
  const clerk = system.portal.as('clerk-social');
  const open = ok(await clerk.get('/api/v1/disputes?state=open')).items;
  assert.ok(open.some((one: { position: number; text: string }) => one.position === birth.logPosition));
  const answer = 'The draft is deleted after 30 days; nothing else was done with the record.';
  ok(await clerk.post(`/api/v1/disputes/${birth.logPosition}/answer`, { text: answer }));
  const answered = ok(await malika.get(`${birth.href}/dispute`));
  assert.deepEqual([answered.state, answered.answer.text, answered.wait], ['answered', answer, undefined]);
});
