import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import { answers, begin, benefitWithRecords, read, submit } from './journeys.ts';
import { as, found, type IntakeClient, records, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;
const homes = 'cadastre-agency/homes@1';

before(async () => {
  around = await openSurroundings({});
  client = around.client(await around.intake());
});
beforeEach(() => {
  around.registers[homes] = found(records[homes]);
  around.asked.length = 0;
});
after(() => around.end());

const issued = (number: string) =>
  until(
    () => read(client, number),
    ({ state }) => state === 'STATE_ISSUED',
  );

async function submitHomes(): Promise<Application> {
  const { number } = await begin(client, 'home-ownership-certificate');
  return await submit(client, number);
}

test('a register that is away: the application waits, says for whom, and goes on by itself', async () => {
  await around.disconnect('cadastre-agency');
  const waiting = await submitHomes();
  assert.equal(waiting.state, 'STATE_WAITING_FOR_REGISTER');
  assert.deepEqual([waiting.wait?.party, waiting.wait?.code], ['register:cadastre-agency', 'register-unavailable']);
  assert.ok(new Date(waiting.wait?.until ?? '').getTime() > Date.now());
  const { byLanguage = {} } = waiting.wait?.reason ?? {};
  assert.equal(new Set(Object.values(byLanguage)).size, 5);
  assert.match(byLanguage.en ?? '', /Holder of the register: .*[Cc]adastre/);
  assert.deepEqual(waiting.actions, ['ACTION_WITHDRAW', 'ACTION_WRITE']);
  assert.equal(waiting.evidence[0]?.state, 'EVIDENCE_STATE_PENDING');

  // Several attempts fail; the state, and with it the timeline, changes only once.
  await sleep(1_000);
  assert.equal((await read(client, waiting.number)).version, waiting.version);
  await around.connect('cadastre-agency');
  await issued(waiting.number);
  assert.equal(around.asked.length, 1);
  const { events } = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: waiting.number }),
      (r) => r.events.at(-1)?.state === 'issued',
    ),
  );
  assert.deepEqual(
    events.map(({ type }) => type.slice('application.'.length)),
    ['begun', 'submitted', 'waiting-for-register', 'records-received', 'issued'],
  );
});

test('a slow register: the submission answers in time and the wait says so', async () => {
  around.registers[homes] = async () => {
    await sleep(3_000);
    return { outcome: 'not-found' };
  };
  const waiting = await submitHomes();
  assert.deepEqual([waiting.state, waiting.wait?.code], ['STATE_WAITING_FOR_REGISTER', 'register-slow']);
  around.registers[homes] = found(records[homes]);
  await issued(waiting.number);
});

test('a register that lies: its answer is not used', async () => {
  around.registers[homes] = found({ count: 'many', homes: [] });
  const waiting = await submitHomes();
  assert.deepEqual(
    [waiting.state, waiting.wait?.party, waiting.wait?.code],
    ['STATE_WAITING_FOR_REGISTER', 'register:cadastre-agency', 'register-answer-invalid'],
  );
  around.registers[homes] = found(records[homes]);
  await issued(waiting.number);
});

test('a limit of questions that is used up: the reason says until when, and it is asked again from then on', async () => {
  await around.limit(homes, 1);
  // Earlier questions may have used it up already.
  const first = await submitHomes();
  const waiting = await submitHomes();
  assert.deepEqual(
    [waiting.state, waiting.wait?.party, waiting.wait?.code],
    ['STATE_WAITING_FOR_REGISTER', 'register:cadastre-agency', 'quota-exhausted'],
  );
  const tomorrow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tashkent' }).format(Date.now() + 24 * 3_600_000);
  const { byLanguage = {} } = waiting.wait?.reason ?? {};
  for (const words of Object.values(byLanguage)) assert.ok(words.includes(`${tomorrow} 00:00`), words);
  assert.equal(new Set(Object.values(byLanguage)).size, 5);

  // There is room now, but nobody asks before the time: longer than the longest usual pause nothing happens.
  await around.limit(homes, 0);
  const asked = around.asked.length;
  await sleep(1_000);
  assert.deepEqual([(await read(client, waiting.number)).version, around.asked.length], [waiting.version, asked]);
  const later = await around.intake({ now: () => new Date(Date.now() + 25 * 3_600_000) });
  await issued(waiting.number);
  await issued(first.number);
  await later.stop();
});

test('a register that refuses: an official is told, nothing is lost', async () => {
  around.registers[homes] = async () => ({ outcome: 'refused', reason: 'The record is under review.' });
  const examined = await submitHomes();
  assert.equal(examined.state, 'STATE_UNDER_EXAMINATION');
  assert.equal(examined.evidence[0]?.state, 'EVIDENCE_STATE_REFUSED');
});

test('of two records the one that came is kept and not asked for again', async () => {
  const birth = 'interior-ministry/birth@1';
  const residence = 'interior-ministry/residence@1';
  let broken = true;
  around.registers[birth] = async () =>
    broken ? { outcome: 'found', record: {} } : found(records[birth])({} as never);
  const { number } = await begin(client, 'childbirth-benefit', answers);
  await assert.rejects(
    as('dilnoza', () => client.requestEvidence({ number, names: ['birth', 'residence'] })),
    (error) =>
      isDomainError(error, 'register-unavailable') &&
      error.kind === 'unavailable' &&
      error.party === 'agency:interior-ministry',
  );
  const draft = await read(client, number);
  assert.deepEqual(
    draft.evidence.map(({ state }) => state),
    ['EVIDENCE_STATE_PENDING', 'EVIDENCE_STATE_FOUND'],
  );
  const waiting = await submit(client, number);
  assert.deepEqual([waiting.state, waiting.wait?.code], ['STATE_WAITING_FOR_REGISTER', 'register-answer-invalid']);
  broken = false;
  await issued(number);
  assert.equal(around.asked.filter(({ recordType }) => recordType === residence).length, 1);
});

test('it can be withdrawn while a register is awaited, and stays so', async () => {
  await around.disconnect('cadastre-agency');
  const { number } = await submitHomes();
  const withdrawn = await as('dilnoza', () => client.withdrawApplication({ number }));
  assert.equal(withdrawn.application?.state, 'STATE_WITHDRAWN');
  await around.connect('cadastre-agency');
  await sleep(600);
  assert.equal((await read(client, number)).state, 'STATE_WITHDRAWN');
});

test('withdrawn while the records are on their way: one of the two stands, whole', async () => {
  around.registers[homes] = async () => {
    await sleep(150);
    return { outcome: 'found', record: records[homes] };
  };
  const { number } = await begin(client, 'home-ownership-certificate');
  const submitting = submit(client, number);
  await until(() => around.asked.length > 0);
  await as('dilnoza', () => client.withdrawApplication({ number }));
  assert.equal((await submitting).state, 'STATE_WITHDRAWN');
  await assert.rejects(
    as('dilnoza', () => client.getResult({ number })),
    (error) => isDomainError(error, 'no-result'),
  );
});

test('what the questions carry', async () => {
  const { number } = await benefitWithRecords(client);
  const birth = around.asked.find(({ question }) => question.fields.includes('bornOn'));
  assert.deepEqual(birth?.question, {
    arguments: { parent: '91203950010011' },
    fields: ['child', 'bornOn', 'actNumber'],
    purpose: 'childbirth-benefit',
    basis: 'benefits',
    consumer: 'social-protection-agency',
    application: number,
  });
});

test('instances that take up the same application at once decide it once', async () => {
  const second = await around.intake({ timing: { leaseMs: 30, pollMs: 20 } });
  around.registers[homes] = async () => {
    await sleep(250);
    return { outcome: 'found', record: records[homes] };
  };
  const { number, version } = await submitHomes();
  const { version: final } = await issued(number);
  await second.stop();
  // The short lease made the second instance ask as well; of the two outcomes one was written.
  assert.deepEqual([version, final], [3, 3]);
  const { events } = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: number }),
      (r) => r.events.at(-1)?.state === 'issued',
    ),
  );
  assert.equal(events.filter(({ type }) => type === 'application.issued').length, 1);
});
