import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ApplicationRecord, chainFaults } from '@darcha/application-record/record.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { answers, archiveInExamination, begin, read, submit } from './journeys.ts';
import { as, type CallerName, found, type IntakeClient, json, records, theApplication, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

const day = 86_400_000;
let around: Surroundings;
let client: IntakeClient;
let holds: ReturnType<Surroundings['holds']>;
let following: ReturnType<Surroundings['following']>;
let applicationRecords: ReturnType<Surroundings['records']>;
/** How far the clocks of all instances are ahead. */
let ahead = 0;

before(async () => {
  around = await openSurroundings({
    'childbirth-benefit/4.yaml': (text) => text.replace('silence: escalate', 'silence: approve'),
  });
  const instance = () => around.intake({ now: () => new Date(Date.now() + ahead), timing: { sweepMs: 200 } });
  const first = await instance();
  client = around.client(first);
  applicationRecords = around.records(first);
  holds = around.holds(first);
  following = around.following(first);
  // Another that finds the same due.
  await instance();
});
after(() => around.end());

const timeline = async (subject: string, caller: CallerName = 'dilnoza') =>
  (await as(caller, () => around.tracking.getTimeline({ subject }))).events;
const types = async (subject: string) => (await timeline(subject)).map(({ type }) => type.slice('application.'.length));

test('a term is stopped, goes on, is extended with notice, and explains itself to both sides', async () => {
  const { number } = await archiveInExamination(client);
  await as('archivist', () => client.claimApplication({ number }));
  const reasons = { reasons: 'Fabrika nomini toʻliq yozing.', language: 'uz-Latn' };
  const returning = { ...reasons, number, outcome: 'OUTCOME_RETURNED' as const, fields: ['/employer'] };
  await as('archivist', () => client.decideApplication(returning));
  ahead += 2 * day;
  const returned = await read(client, number);
  assert.deepEqual([returned.clock?.stopped, returned.clock?.stops[0]?.reason], [true, 'correction']);
  assert.match(
    returned.wait?.explanation?.byLanguage.en ?? '',
    /^15 days from .*; stopped since .*; \d+ days remain\.$/,
  );
  const followed = { number, code: returned.followUpCode };
  const { status } = await as('anonymous', () => following.findStatus(followed));
  assert.deepEqual([status?.stopped, status?.expectedEnd], [true, ''], 'nobody knows when it ends');
  await as('dilnoza', () => client.updateForm({ number, patchJson: json({ employer: 'Toʻliq nom' }) }));
  await submit(client, number);
  await as('archivist', () => client.claimApplication({ number }));

  const extend = (days: number, caller: CallerName = 'archivist') =>
    as(caller, () => client.extendDeadline({ number, days, reasons: 'The file lies in Nukus.', language: 'en' }));
  const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));
  await refused(extend(16), 'extension-too-long');
  await refused(extend(-1), 'request-invalid');
  await refused(extend(5, 'dilnoza'), 'role-not-allowed');
  await refused(extend(5, 'clerk'), 'application-unknown');
  await refused(
    as('archivist', () => client.extendDeadline({ number, reasons: 'No.', language: 'en' })),
    'reasons-invalid',
  );
  const seen = await read(client, number, 'archivist');
  assert.deepEqual([seen.clock?.extendableDays, seen.actions.includes('ACTION_EXTEND')], [15, true]);
  const extended = theApplication(await extend(0));
  assert.deepEqual([extended.clock?.extension?.days, extended.clock?.extendableDays], [15, 0]);
  await refused(extend(1), 'extension-not-allowed');

  const mine = await read(client, number);
  assert.equal(mine.clock?.extension?.reasons?.byLanguage.en, 'The file lies in Nukus.');
  assert.match(
    mine.clock?.explanation?.byLanguage.en ?? '',
    /^15 days from .*; stopped for 2 days; extended by 15 days with notice of .*; ends on /,
  );
  await until(
    () => types(number),
    (told) => told.includes('term-extended'),
  );
  const events = await timeline(number);
  const notice = events.find(({ sequence }) => sequence === mine.clock?.extension?.notice);
  assert.equal(notice?.type, 'application.term-extended');
  assert.equal(events.filter(({ type }) => /term-(stopped|resumed)$/.test(type)).length, 2);
});

test('who is above is told once, whichever instances look, and the body above follows the timeline', async () => {
  const { number } = await archiveInExamination(client);
  const told = async () => (await types(number)).filter((type) => /reminded|escalated/.test(type));
  await assert.rejects(timeline(number, 'supervisor'), { code: 'subject-unknown' });
  ahead += 30 * day;
  const all = ['official-reminded', 'escalated-to-head', 'escalated-to-higher-body'];
  assert.deepEqual(await until(told, (seen) => seen.length >= 3), all);
  const overdue = await read(client, number);
  assert.deepEqual(
    [overdue.state, overdue.wait?.party, overdue.wait?.code, overdue.clock?.answers, overdue.clock?.overdue],
    ['STATE_UNDER_EXAMINATION', 'agency:justice-ministry', 'examination-with-higher-body', 'higher-body', true],
  );
  assert.equal((await timeline(number, 'supervisor')).at(-1)?.type, 'application.escalated-to-higher-body');
  await assert.rejects(read(client, number, 'supervisor'), { code: 'application-unknown' });
  assert.deepEqual(await told(), all, 'nobody was told twice');
});

test('silence approves with a signed result, once; where no result can be made it goes to the head', async () => {
  const later = new Date(Date.now() - day).toISOString().slice(0, 10);
  const moved = { ...records['interior-ministry/residence@1'], since: later };
  around.registers['interior-ministry/residence@1'] = found(moved);
  const granted = await benefit();
  around.registers['interior-ministry/birth@1'] = async () => ({ outcome: 'refused', reason: 'under review' });
  const unclear = await benefit();
  assert.deepEqual([granted.state, unclear.state], ['STATE_UNDER_EXAMINATION', 'STATE_UNDER_EXAMINATION']);
  ahead += 20 * day;
  const issued = await until(
    () => read(client, granted.number),
    ({ state }) => state === 'STATE_ISSUED',
  );
  assert.deepEqual([issued.decision?.by, issued.clock], ['silence', null]);
  assert.match(issued.decision?.reasons?.byLanguage.ru ?? '', /считается согласием/);
  const result = await as('dilnoza', () => client.getResult({ number: granted.number }));
  assert.equal((await client.verifyDocument({ document: result.document })).verification?.genuine, true);
  const told = await until(
    () => types(granted.number),
    (seen) => seen.at(-1) === 'issued',
  );
  assert.equal(told.filter((type) => type === 'silence-approved').length, 1);
  const escalated = await until(
    () => read(client, unclear.number),
    ({ clock }) => clock?.answers === 'head',
  );
  assert.equal(escalated.state, 'STATE_UNDER_EXAMINATION');
});

async function benefit() {
  const { number } = await begin(client, 'childbirth-benefit', answers);
  await as('dilnoza', () => client.requestEvidence({ number, names: ['birth', 'residence'] })).catch(() => undefined);
  return await submit(client, number);
}

test('when its time of keeping is over what is personal is gone, and its record and the result’s state are still proven', async () => {
  const given = (['interior-ministry/birth@1', 'interior-ministry/residence@1'] as const).map((type) => [
    type,
    found(records[type]),
  ]);
  Object.assign(around.registers, Object.fromEntries(given));
  const { number } = await begin(client, 'childbirth-benefit', answers);
  await as('dilnoza', () => client.requestEvidence({ number, names: ['birth', 'residence'] }));
  await submit(client, number);
  const issued = await until(
    () => read(client, number),
    ({ state }) => state === 'STATE_ISSUED',
  );
  const shown = Date.parse(issued.keptUntil) - Date.now() - ahead;
  assert.ok(shown > 3 * 365 * day && shown < 3 * 367 * day, issued.keptUntil);
  await heldBeyondItsTime(number, issued.keptUntil);
  await keptWhileDisputed(number);
  const erased = await until(
    () => read(client, number),
    ({ erasedAt }) => erasedAt !== '',
  );
  assert.deepEqual([erased.state, erased.formJson.toString(), erased.applicant?.name], ['STATE_ISSUED', '{}', '']);
  assert.equal(erased.keptUntil, '');
  const { recordJson } = await as('dilnoza', () => applicationRecords.getRecord({ number }));
  const record = JSON.parse(recordJson.toString()) as ApplicationRecord;
  assert.deepEqual([...chainFaults(record), record.entries.at(-1)?.step], ['erase']);
  assert.ok(!recordJson.includes('Dilnoza') && !recordJson.includes('salt'));
  await assert.rejects(
    as('dilnoza', () => client.getResult({ number })),
    (error) => isDomainError(error, 'application-erased'),
  );
  const { verification } = await client.verifyResult({ code: issued.resultCode });
  assert.deepEqual(
    [verification?.verdict, verification?.holder, verification?.agency],
    ['VERDICT_GENUINE', '', 'social-protection-agency'],
  );
  assert.equal((await types(number)).at(-1), 'erased');
});

/** Held by a head, told to be looked at again, and released. */
async function heldBeyondItsTime(number: string, keptUntil: string) {
  const reviewOn = new Date(Date.now() + ahead + 30 * day).toISOString().slice(0, 10);
  const given = { number, reasons: 'The court has asked for the file.', language: 'en', basis: 'Case 1-2026/77' };
  const place = (caller: CallerName) => as(caller, () => holds.placeHold({ ...given, reviewOn }));
  const release = (caller: CallerName) => as(caller, () => holds.releaseHold({ number }));
  const refused = (work: Promise<unknown>, code: string) => assert.rejects(work, (error) => isDomainError(error, code));
  await refused(place('clerk'), 'head-only');
  await refused(place('headArchivist'), 'application-unknown');
  await refused(place('dilnoza'), 'role-not-allowed');
  const held = theApplication(await place('head'));
  assert.ok(held.actions.includes('ACTION_RELEASE_HOLD') && held.hold?.placedBy !== '');
  await refused(place('head'), 'hold-in-force');
  const list = (caller: CallerName) => as(caller, () => holds.listHolds({ page: { size: 1 } }));
  const { applications, page } = await list('head');
  assert.deepEqual(
    [applications.map((one) => [one.number, one.hold?.reviewOn]), page?.nextToken],
    [[[number, reviewOn]], ''],
  );
  await refused(list('clerk'), 'head-only');
  assert.deepEqual((await list('headArchivist')).applications, []);
  const { hold } = await read(client, number);
  assert.deepEqual([hold?.placedBy, hold?.reasons, hold?.basis], ['', given.reasons, given.basis]);
  const words = Object.values(hold?.explanation?.byLanguage ?? {});
  assert.ok(words.length === 5 && words.every((one) => one.includes(given.reasons) && one.includes(reviewOn)));

  await disputeAccess(number);
  ahead += 3 * 367 * day;
  const told = await until(
    () => types(number),
    (seen) => seen.includes('hold-review-due'),
  );
  assert.deepEqual(told.slice(-2), ['hold-placed', 'hold-review-due']);
  // It was due in that round of the sweep, and in every other if it were not held.
  const kept = await read(client, number);
  assert.deepEqual([kept.erasedAt, kept.keptUntil, kept.hold?.reviewToldAt === ''], ['', keptUntil, false]);
  assert.match(kept.applicant?.name ?? '', /Dilnoza/);
  await refused(release('headArchivist'), 'application-unknown');
  await refused(release('clerk'), 'head-only');
  assert.equal(theApplication(await release('head')).hold, null);
  assert.deepEqual((await list('head')).applications, []);
}

/** To one of the records used for it. */
async function disputeAccess(number: string) {
  const { evidence } = await read(client, number);
  const position = evidence.find(({ logPosition }) => logPosition > 0)?.logPosition ?? 0;
  await as('dilnoza', () => around.disputes.openDispute({ position, text: 'Why was this record of mine looked at?' }));
}

/** Its hold is released while the dispute is open; with the answer it goes. */
async function keptWhileDisputed(number: string) {
  const { erasureDelay, applicant } = await until(
    () => read(client, number),
    (seen) => seen.erasureDelay !== null,
  );
  assert.equal(erasureDelay?.code, 'access-disputed');
  assert.match(applicant?.name ?? '', /Dilnoza/);
  assert.equal(new Set(Object.values(erasureDelay?.explanation?.byLanguage ?? {})).size, 5);
  await until(
    () => types(number),
    (seen) => seen.at(-1) === 'erasure-delayed',
  );
  const { disputes } = await as('head', () => around.disputes.viewDisputes({ state: 'DISPUTE_STATE_OPEN' }));
  const [dispute] = disputes;
  assert.ok(dispute);
  const text = 'It was looked at for the benefit you have applied for.';
  await as('head', () => around.disputes.replyToDispute({ position: dispute.position, text }));
  ahead += day;
}
