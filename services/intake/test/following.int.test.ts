import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { archiveInExamination, begin, benefitWithRecords, read, submit } from './journeys.ts';
import { as, callers, type IntakeClient, key, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;
let following: ReturnType<Surroundings['following']>;
let other: ReturnType<Surroundings['following']>;
/** Added to the clock of the instances. */
let later = 0;

before(async () => {
  around = await openSurroundings();
  const now = () => new Date(Date.now() + later);
  const [one, two] = [await around.intake({ now }), await around.intake({ now })];
  client = around.client(one);
  following = around.following(one);
  other = around.following(two);
});
after(() => around.end());

const codeOf = async (number: string) => (await read(client, number)).followUpCode;
const find = (number: string, code: string) => as('anonymous', () => following.findStatus({ number, code }));
const unknown = async (number: string, code: string) => {
  const error: unknown = await find(number, code).catch((thrown: unknown) => thrown);
  assert.ok(isDomainError(error, 'status-unknown'), String(error));
  return error;
};
const wrong = '0000-0000';

test('whoever has number and code sees where it is, who has it, until when, and nothing of the person', async () => {
  const { number } = await archiveInExamination(client);
  const code = await codeOf(number);
  const { status } = await find(number.toLowerCase().replaceAll('-', ' '), ` ${code.toLowerCase()}`);
  assert.partialDeepStrictEqual(status, {
    number,
    agency: 'national-archive',
    state: 'STATE_UNDER_EXAMINATION',
    wait: { party: 'agency:national-archive', code: 'examination' },
    stopped: false,
    decidedAt: '',
  });
  assert.ok(status?.expectedEnd && status.expectedEnd === status.wait?.until);
  for (const text of [
    status?.title,
    status?.agencyName,
    status?.next,
    status?.wait?.reason,
    status?.wait?.explanation,
  ]) {
    assert.equal(Object.values(text?.byLanguage ?? {}).filter(Boolean).length, 5);
  }
  const told = JSON.stringify(status);
  const { pin, name } = callers.dilnoza;
  for (const personal of [pin, name, name.split(' ')[0] ?? '']) assert.ok(!told.includes(personal), personal);
});

test('an unknown number, a wrong code, no code and a locked one are refused alike, and as slowly', async () => {
  const { number } = await begin(client, 'home-ownership-certificate');
  const code = await codeOf(number);
  const errors = [];
  for (const [asked, given] of [
    [number, wrong],
    [number, ''],
    ['D-0000-0000-00', code],
    ['x', code],
    [number, 'x'.repeat(99)],
  ]) {
    const from = performance.now();
    errors.push(await unknown(asked ?? '', given ?? ''));
    assert.ok(performance.now() - from > 240, 'a refusal takes its time');
  }
  assert.equal(new Set(errors.map(({ message, kind, details }) => JSON.stringify([message, kind, details]))).size, 1);
});

test('five wrong codes lock it on every instance, for an hour or until the code is renewed', async () => {
  const { number } = await begin(client, 'home-ownership-certificate');
  const code = await codeOf(number);
  for (let i = 0; i < 4; i++) await unknown(number, wrong);
  await find(number, code);
  // The right one made the four forgotten.
  for (let i = 0; i < 5; i++) await unknown(number, wrong);
  await unknown(number, code);
  await assert.rejects(
    as('anonymous', () => other.findStatus({ number, code })),
    (error) => isDomainError(error, 'status-unknown'),
  );
  later = 3_601_000;
  await find(number, code);
  for (let i = 0; i < 5; i++) await unknown(number, wrong);
  const { code: renewed } = await as('dilnoza', () => following.renewFollowUpCode({ number }));
  assert.notEqual(renewed, code);
  assert.equal(await codeOf(number), renewed);
  await unknown(number, code);
  await find(number, renewed);
  later = 0;
});

test('the code stands in the reply that begins an application and in lists, for the applicant alone', async () => {
  const begun = await as('dilnoza', () =>
    client.createApplication({ service: 'home-ownership-certificate', idempotencyKey: key() }),
  );
  assert.match(String(begun.application?.followUpCode), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const { applications } = await as('dilnoza', () => client.listApplications({}));
  const listed = applications.find(({ number }) => number === begun.application?.number);
  assert.equal(listed?.followUpCode, begun.application?.followUpCode);
  const { number } = await archiveInExamination(client);
  const seen = await as('archivist', () => client.getApplication({ number }));
  assert.equal(seen.application?.followUpCode, '');
});

test('a version is of the application: renewals, calendars and wrong codes leave it as it is', async () => {
  const { number, version } = await begin(client, 'home-ownership-certificate');
  await unknown(number, wrong);
  await as('dilnoza', () => following.renewFollowUpCode({ number }));
  await as('dilnoza', () => following.openCalendar({ number }));
  assert.equal((await read(client, number)).version, version);
  await as('dilnoza', () => client.withdrawApplication({ number, idempotencyKey: key() }));
  const { status } = await find(number, await codeOf(number));
  assert.deepEqual([status?.state, status?.wait], ['STATE_WITHDRAWN', null]);
});

test('a calendar holds the deadlines of the state, until its secret is renewed or ended', async () => {
  const { number } = await benefitWithRecords(client);
  const calendar = (secret: string) => as('anonymous', () => following.readCalendar({ number, secret }));
  const refused = (secret: string) =>
    assert.rejects(calendar(secret), (error) => isDomainError(error, 'calendar-unknown'));
  await refused('');
  const { secret: first } = await as('dilnoza', () => following.openCalendar({ number }));
  const draft = await calendar(first);
  const { wait } = await read(client, number);
  const day = new Date(Date.parse(String(wait?.until)) - 1 + 5 * 3_600_000).toISOString().slice(0, 10);
  assert.deepEqual(
    draft.deadlines.map((one) => [one.kind, one.day]),
    [['submission', day]],
  );
  const { secret } = await as('dilnoza', () => following.openCalendar({ number }));
  await refused(first);
  await submit(client, number);
  await until(
    () => read(client, number),
    ({ state }) => state === 'STATE_ISSUED',
  );
  assert.deepEqual((await calendar(secret)).deadlines, []);
  await as('dilnoza', () => following.closeCalendar({ number }));
  await refused(secret);
  await as('dilnoza', () => following.closeCalendar({ number }));
});
