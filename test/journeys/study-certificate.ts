/** A certificate of study years ago: a paper is attached over a bad line, a clerk searches, her head decides, it is collected. */
import assert from 'node:assert/strict';
import { DarchaProblem, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import { attachOverBadLine, download, scan } from './attach.ts';

const service = 'study-archive-certificate';
const form = {
  institution: '“Namuna” qurilish texnikumi, Samarqand',
  level: 'secondary-special',
  field: 'Buxgalteriya hisobi',
  from: 1977,
  to: 1980,
  nameChanged: true,
  formerName: 'Gulnora Tajribayeva',
  office: 'higher-education-tashkent',
};
const application = '/api/v1/applications/{number}';

/** Gives the number of the application. */
export async function studyCertificate(portal: Portal): Promise<string> {
  const [applicant, clerk, head] = ['gulnora', 'clerk-education', 'head-education'].map((name) => portal.client(name));
  assert.ok(applicant && clerk && head);
  const header = { 'Idempotency-Key': newKey() };
  const { number } = await dataOf(
    applicant.POST('/api/v1/applications', { body: { service, form }, params: { header } }),
  );
  const params = { path: { number } };
  await assert.rejects(applicant.POST(`${application}/submission`, { params }), (error) => {
    assert.ok(error instanceof DarchaProblem);
    assert.deepEqual(
      error.problem?.errors?.map(({ path }) => path),
      ['/attachments/nameChange'],
    );
    return true;
  });
  const bytes = scan(300_000);
  const fileName = 'Никоҳ гувоҳномаси.pdf';
  await attachOverBadLine(portal, 'gulnora', { number, name: 'nameChange', fileName, bytes });
  await applicant.POST(`${application}/submission`, { params });
  await until(
    () => dataOf(applicant.GET(application, { params })),
    ({ state }) => state === 'under-examination',
  );

  const seen = await dataOf(clerk.GET(application, { params }));
  assert.equal(seen.notes?.length, 1, 'the clerk is told to search under the former name');
  const [file] = seen.attachments ?? [];
  assert.deepEqual([file?.name, file?.state, file?.fileName], ['nameChange', 'clean', fileName]);
  const got = await download(portal, 'clerk-education', String(file?.href));
  assert.ok(got.bytes.equals(bytes), 'what arrived is what was sent');
  assert.match(got.headers.get('content-disposition') ?? '', /^attachment;/);
  await until(
    () => dataOf(applicant.GET(`${application}/timeline`, { params })),
    ({ items }) => items.some(({ type }) => type === 'application.attachment-read'),
  );
  await clerk.POST(`${application}/claim`, { params });
  await head.POST(`${application}/claim`, { params });
  const facts = { field: 'Buxgalteriya hisobi', period: '1977-1980', archiveReference: 'F-7/1-112' };
  await head.POST(`${application}/decision`, { params, body: { outcome: 'approved', facts } });

  const ready = await dataOf(applicant.GET(application, { params }));
  assert.equal(ready.state, 'ready-for-collection');
  assert.equal(ready.collection?.office, form.office);
  await clerk.POST(`${application}/collection`, { params, body: { code: String(ready.collection?.code) } });
  const collected = await dataOf(applicant.GET(application, { params }));
  assert.equal(collected.state, 'collected');

  const result = await dataOf(applicant.GET(`${application}/result`, { params }));
  const { statement } = result.content as { statement: Record<string, string> };
  assert.match(statement.en ?? '', /Namuna.*in the period 1977-1980.*Source: F-7\/1-112/s);
  return number;
}
