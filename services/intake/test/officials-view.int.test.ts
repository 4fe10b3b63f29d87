import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveAnswers, archiveInExamination, begin, read, submit } from './journeys.ts';
import { as, found, type IntakeClient, json, records, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;

before(async () => {
  around = await openSurroundings();
  client = around.client(await around.intake());
});
after(() => around.end());

test('a correction that was never sent stays the applicant’s own', async () => {
  const { number } = await archiveInExamination(client);
  await as('archivist', () => client.claimApplication({ number }));
  const returning = { number, outcome: 'OUTCOME_RETURNED', reasons: 'Correct the name.', language: 'en' } as const;
  await as('archivist', () => client.decideApplication({ ...returning, fields: ['/employer'] }));
  await as('dilnoza', () => client.updateForm({ number, patchJson: json({ employer: 'Never sent' }) }));
  const meanwhile = await read(client, number, 'archivist');
  assert.deepEqual(JSON.parse(String(meanwhile.formJson)), archiveAnswers);
  assert.equal(meanwhile.evidence[0]?.state, 'EVIDENCE_STATE_FOUND');
  const later = await around.intake({ now: () => new Date(Date.now() + 60 * 86_400_000) });
  const expired = await until(
    () => read(client, number, 'archivist'),
    ({ state }) => state === 'STATE_EXPIRED',
  );
  await later.stop();
  assert.deepEqual(JSON.parse(String(expired.formJson)), archiveAnswers);
  assert.equal(JSON.parse(String((await read(client, number)).formJson)).employer, 'Never sent');
});

test('a correction that was submitted is what officials see', async () => {
  const { number } = await archiveInExamination(client);
  await as('archivist', () => client.claimApplication({ number }));
  const returning = { number, outcome: 'OUTCOME_RETURNED', reasons: 'Correct the name.', language: 'en' } as const;
  await as('archivist', () => client.decideApplication({ ...returning, fields: ['/employer'] }));
  await as('dilnoza', () => client.updateForm({ number, patchJson: json({ employer: 'Corrected' }) }));
  await submit(client, number);
  const seen = await read(client, number, 'archivist');
  assert.equal(JSON.parse(String(seen.formJson)).employer, 'Corrected');
});

test('of an application taken back officials keep its number and a name', async () => {
  const { number } = await archiveInExamination(client);
  await as('dilnoza', () => client.withdrawApplication({ number }));
  const seen = await read(client, number, 'archivist');
  assert.deepEqual([seen.state, seen.formJson.length, seen.evidence], ['STATE_WITHDRAWN', 0, []]);
  assert.deepEqual([seen.applicant?.name, seen.applicant?.pin], ['Dilnoza Namunayeva', '']);
  const mine = await read(client, number);
  assert.deepEqual(JSON.parse(String(mine.formJson)), archiveAnswers);
  assert.equal(mine.applicant?.pin, '91203950010011');
});

/** Types of the events of a timeline, once the last of them is there. */
async function typesUntil(number: string, last: string): Promise<string[]> {
  const look = () =>
    as('dilnoza', () => around.tracking.getTimeline({ subject: number }).catch(() => ({ events: [] })));
  const { events } = await until(look, (timeline) => timeline.events.some(({ type }) => type === last));
  assert.deepEqual(
    events.map(({ sequence }) => sequence),
    events.map((_, i) => i + 1),
  );
  return events.map(({ type }) => type);
}

test('the applicant learns that an official has read it, once a day, and no copy becomes outdated', async () => {
  const { number, version } = await archiveInExamination(client);
  await Promise.all([1, 2, 3].map(() => read(client, number, 'archivist')));
  assert.equal((await read(client, number)).version, version);
  const tomorrow = await around.intake({ now: () => new Date(Date.now() + 86_400_000) });
  await read(around.client(tomorrow), number, 'archivist');
  await tomorrow.stop();
  await as('dilnoza', () => client.withdrawApplication({ number }));
  const types = await typesUntil(number, 'application.withdrawn');
  assert.deepEqual(types.slice(-4), [
    'application.under-examination',
    'application.read',
    'application.read',
    'application.withdrawn',
  ]);
});

test('read while a register is being asked, it goes on as if nobody had', async () => {
  const { number } = await begin(client, 'archive-salary-certificate', archiveAnswers);
  let asked = 0;
  around.registers['national-archive/holdings@1'] = async (question) => {
    asked++;
    await read(client, number, 'archivist');
    return await found(records['national-archive/holdings@1'])(question);
  };
  assert.equal((await submit(client, number)).state, 'STATE_UNDER_EXAMINATION');
  assert.equal(asked, 1);
  const types = await typesUntil(number, 'application.under-examination');
  assert.equal(types.filter((type) => type === 'application.read').length, 1);
});
