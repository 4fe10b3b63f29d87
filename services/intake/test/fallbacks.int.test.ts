/** A register that is away, and every way on: an earlier record, the question kept for it, a paper of one's own. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import { send } from './attaching.ts';
import { pdf } from './files.ts';
import { answers, begin, benefitWithRecords, read, submit } from './journeys.ts';
import { as, type CallerName, found, type IntakeClient, json, key, records, theApplication, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;
let fallbacks: ReturnType<Surroundings['fallbacks']>;
let files: ReturnType<Surroundings['filesClient']>;
/** Issued while the registers were there. */
let first: Application;

const ministry = 'interior-ministry';
const birth = records['interior-ministry/birth@1'];
const certificate = { child: birth.child, bornOn: birth.bornOn, actNumber: 'A-71' };

before(async () => {
  around = await openSurroundings();
  const instance = await around.intake();
  client = around.client(instance);
  fallbacks = around.fallbacks(instance);
  files = around.filesClient(instance);
  const { number } = await benefitWithRecords(client);
  first = await submit(client, number);
  assert.equal(first.state, 'STATE_ISSUED');
  await around.disconnect(ministry);
});
after(() => around.end());

const refused = (call: Promise<unknown>, code: string) =>
  assert.rejects(call, (error) => {
    assert.ok(isDomainError(error, code), String(error));
    return true;
  });
const record = (application: Application, name: string) => {
  const one = application.evidence.find((evidence) => evidence.name === name);
  assert.ok(one);
  return one;
};
const open = async (number: string, by: CallerName = 'dilnoza') =>
  (await as(by, () => fallbacks.listFallbacks({ number }))).fallbacks;
const useEarlier = async (number: string, name: string, earlier: string) =>
  theApplication(
    await as('dilnoza', () => fallbacks.useEarlierRecord({ number, name, earlier, idempotencyKey: key() })),
  );
const usePaper = async (number: string, stated: object = certificate) =>
  theApplication(
    await as('dilnoza', () =>
      fallbacks.useOwnPaper({ number, name: 'birth', statedJson: json(stated), idempotencyKey: key() }),
    ),
  );
const whileBack = async (work: () => Promise<void>) => {
  await around.connect(ministry);
  await work().finally(() => around.disconnect(ministry));
};
const timeline = async (number: string, last: string) => {
  const seen = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: number }),
      ({ events }) => events.some(({ type }) => type === `application.${last}`),
    ),
  );
  return seen.events.map(({ type }) => type.slice('application.'.length));
};
const askedFor = (number: string, field: string) =>
  around.asked.filter(({ question }) => question.application === number && question.fields.includes(field)).length;

/** A draft for which the register was asked in vain. */
async function draft(by: CallerName = 'dilnoza'): Promise<string> {
  const { number } = await begin(client, 'childbirth-benefit', answers, by);
  await refused(
    as(by, () => client.requestEvidence({ number, names: ['birth', 'residence'] })),
    'register-unavailable',
  );
  return number;
}

/** Submitted, with the questions kept in the exchange. */
async function waiting(): Promise<Application> {
  const application = await submit(client, await draft());
  assert.deepEqual(
    [application.state, application.wait?.party, application.wait?.code],
    ['STATE_WAITING_FOR_REGISTER', `register:${ministry}`, 'question-parked'],
  );
  return application;
}

test('what is open is told with the earlier record, to its own person alone', async () => {
  const number = await draft();
  const [ofBirth, ofResidence] = await open(number);
  assert.deepEqual(
    [ofBirth?.name, ofBirth?.earlier?.application, ofBirth?.earlier?.ageDays],
    ['birth', first.number, 0],
  );
  assert.deepEqual(JSON.parse(String(ofResidence?.earlier?.recordJson)), { region: 'UZ-TK', since: '2019-05-01' });
  assert.equal(ofResidence?.earlier?.logPosition, record(first, 'residence').logPosition);
  assert.equal(ofBirth?.paper?.attachment, 'birthCertificate');
  assert.deepEqual(Object.keys(JSON.parse(String(ofBirth?.paper?.statesJson))), ['child', 'bornOn', 'actNumber']);
  const others = await draft('aziz');
  assert.deepEqual(
    (await open(others, 'aziz')).map(({ name, earlier }) => [name, earlier]),
    [
      ['birth', null],
      ['residence', null],
    ],
  );
  await refused(open(number, 'aziz'), 'application-unknown');
  await refused(open(number, 'clerk'), 'persons-only');
  await refused(useEarlier(number, 'residence', others), 'earlier-record-unknown');
  await refused(useEarlier(number, 'none', first.number), 'fallback-not-open');
  const taking = { number: others, name: 'residence', earlier: first.number, idempotencyKey: key() };
  await refused(
    as('aziz', () => fallbacks.useEarlierRecord(taking)),
    'earlier-record-unknown',
  );
});

test('an earlier record too old for the passport is not offered', async () => {
  const number = await draft();
  const later = await around.intake({ now: () => new Date(Date.now() + 31 * 86_400_000) });
  const seen = await as('dilnoza', () => around.fallbacks(later).listFallbacks({ number }));
  assert.deepEqual(
    seen.fallbacks.map(({ earlier }) => earlier),
    [null, null],
  );
  await later.stop();
});

test('a register that is back answers for itself: nothing earlier is used', async () => {
  const number = await draft();
  await whileBack(async () => {
    const after = await useEarlier(number, 'residence', first.number);
    const residence = record(after, 'residence');
    assert.deepEqual([residence.state, residence.earlier], ['EVIDENCE_STATE_FOUND', null]);
    assert.notEqual(residence.logPosition, record(first, 'residence').logPosition);
  });
});

test('an earlier record and a paper: the application goes on at its place; the kept question is answered beside the paper', async () => {
  const number = await draft();
  const used = await useEarlier(number, 'residence', first.number);
  const residence = record(used, 'residence');
  assert.deepEqual(
    [residence.state, residence.earlier?.application, residence.earlier?.ageDays, residence.logPosition],
    ['EVIDENCE_STATE_FOUND', first.number, 0, record(first, 'residence').logPosition],
  );
  const submitted = await submit(client, number);
  assert.equal(submitted.wait?.code, 'question-parked');
  assert.ok(record(submitted, 'birth').parkedUntil > new Date(Date.now() + 9 * 86_400_000).toISOString());
  const { byLanguage = {} } = submitted.wait?.reason ?? {};
  assert.equal(new Set(Object.values(byLanguage)).size, 5);
  assert.deepEqual(
    ['ACTION_ATTACH', 'ACTION_USE_OWN_PAPER'].filter((action) => !submitted.actions.includes(action as never)),
    [],
  );
  await refused(usePaper(number), 'paper-missing');
  await refused(send(files, pdf(), { number, name: 'residenceCertificate' }), 'action-not-allowed');
  await send(files, pdf(), { number, name: 'birthCertificate', fileName: 'Guvohnoma.pdf' });
  await refused(usePaper(number, { ...certificate, bornOn: 'in March' }), 'form-invalid');

  const examined = await usePaper(number);
  assert.deepEqual(
    [examined.state, record(examined, 'birth').state],
    ['STATE_UNDER_EXAMINATION', 'EVIDENCE_STATE_PAPER'],
  );
  assert.deepEqual(
    [examined.number, examined.submittedAt, examined.clock?.deadline, examined.clock?.startedAt],
    [number, submitted.submittedAt, submitted.clock?.deadline, submitted.clock?.startedAt],
  );
  const before = await read(client, number, 'clerk');
  assert.ok(before.notes.some(({ byLanguage: { en } }) => /birth@1.*nobody has confirmed it/.test(en ?? '')));
  assert.deepEqual(JSON.parse(String(record(before, 'birth').paper?.statedJson)), certificate);
  assert.equal(record(before, 'residence').earlier?.application, first.number);
  const ask = (by: CallerName) => as(by, () => fallbacks.askRegister({ number, name: 'birth' }));
  await refused(ask('dilnoza'), 'officials-only');
  await refused(ask('clerk'), 'not-claimed');
  await as('clerk', () => client.claimApplication({ number }));
  await refused(ask('clerk'), 'register-unavailable');

  const asked = askedFor(number, 'actNumber');
  await whileBack(async () => {
    const seen = await until(
      () => read(client, number, 'clerk'),
      (now) => record(now, 'birth').state === 'EVIDENCE_STATE_FOUND',
    );
    assert.deepEqual(record(seen, 'birth').paper?.differs, ['actNumber']);
    assert.equal(JSON.parse(String(record(seen, 'birth').recordJson)).actNumber, 'A-17');
    assert.ok(seen.notes.some(({ byLanguage: { en } }) => /differs.*Number of the entry/.test(en ?? '')));
    assert.equal(askedFor(number, 'actNumber'), asked + 1);
    const renewed = await as('clerk', () => fallbacks.askRegister({ number, name: 'residence' }));
    assert.equal(record(theApplication(renewed), 'residence').earlier, null);
    await refused(ask('clerk'), 'fallback-not-open');
  });
  const told = await timeline(number, 'register-asked-again');
  assert.deepEqual(
    told.filter((type) => type !== 'read' && type !== 'attachment-read'),
    [
      ...['begun', 'evidence-requested', 'earlier-record-used', 'submitted', 'question-parked', 'own-paper-used'],
      ...['under-examination', 'claimed', 'record-arrived', 'record-differs', 'register-asked-again', 'record-arrived'],
    ],
  );
});

test('kept by one instance, answered by another: the register is asked once, and the rules decide', async () => {
  const other = await around.intake();
  const there = around.client(other);
  const { number } = await begin(there, 'childbirth-benefit', answers);
  await refused(
    as('dilnoza', () => there.requestEvidence({ number, names: ['birth', 'residence'] })),
    'register-unavailable',
  );
  const kept = await submit(there, number);
  assert.equal(kept.wait?.code, 'question-parked');
  await other.stop();
  await whileBack(async () => {
    const issued = await until(
      () => read(client, number),
      ({ state }) => state === 'STATE_ISSUED',
    );
    assert.deepEqual(
      [issued.submittedAt, askedFor(number, 'actNumber'), askedFor(number, 'region')],
      [kept.submittedAt, 1, 1],
    );
  });
  const told = await timeline(number, 'issued');
  assert.equal(told.filter((type) => type === 'record-arrived').length, 2);
});

test('decided on the paper before the register is back: the record is held against it all the same', async () => {
  const { number } = await waiting();
  await send(files, pdf(), { number, name: 'birthCertificate' });
  const still = await usePaper(number);
  assert.equal(still.state, 'STATE_WAITING_FOR_REGISTER', 'the other record is awaited as before');
  assert.equal((await useEarlier(number, 'residence', first.number)).state, 'STATE_UNDER_EXAMINATION');
  await as('clerk', () => client.claimApplication({ number }));
  const approval = { number, outcome: 'OUTCOME_APPROVED', factsJson: json(certificate) } as const;
  const issued = theApplication(await as('clerk', () => client.decideApplication(approval)));
  assert.equal(issued.state, 'STATE_ISSUED');
  await whileBack(async () => {
    const compared = await until(
      () => read(client, number, 'clerk'),
      (now) => record(now, 'birth').state === 'EVIDENCE_STATE_FOUND',
    );
    assert.deepEqual([compared.state, record(compared, 'birth').paper?.differs], ['STATE_ISSUED', ['actNumber']]);
    assert.equal(
      record(compared, 'residence').earlier?.application,
      first.number,
      'nothing else is exchanged after the end',
    );
  });
  assert.deepEqual((await timeline(number, 'record-differs')).slice(-2), ['record-arrived', 'record-differs']);
});

test('withdrawn while the question was kept: what the register answers is not kept', async () => {
  const { number } = await waiting();
  await as('dilnoza', () => client.withdrawApplication({ number }));
  const { version } = await read(client, number);
  await whileBack(async () => {
    await until(() => askedFor(number, 'actNumber') === 1);
    const next = await waitingElsewhere();
    await until(
      () => read(client, next),
      ({ state }) => state === 'STATE_ISSUED',
    );
  });
  const after = await read(client, number);
  assert.deepEqual([after.state, after.version], ['STATE_WITHDRAWN', version]);
});

/** Another application, which is through once everything before it has been dealt with. */
async function waitingElsewhere(): Promise<string> {
  const { number } = await benefitWithRecords(client);
  await submit(client, number);
  return number;
}

test('a record without a fallback waits as before', async () => {
  around.registers['enforcement-bureau/debt@1'] = found({ count: 'many' });
  const { number } = await begin(client, 'enforcement-debt-check');
  const application = await submit(client, number);
  assert.equal(application.wait?.code, 'register-answer-invalid');
  assert.deepEqual(application.actions, ['ACTION_WITHDRAW', 'ACTION_WRITE']);
  assert.deepEqual(await open(number), []);
});
