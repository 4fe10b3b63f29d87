import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { memberPaths } from '@darcha/pki/pki.ts';
import { startImpostor } from '../../support/impostor.ts';
import { newKey, ok } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

const recordType = 'interior-ministry/residence@1';
const record = {
  region: 'UZ-TK',
  address: 'Toshkent shahri, Namuna koʻchasi 1',
  since: '2019-05-01',
  registeredPersons: 3,
};

let member: Member | undefined;

afterEach(() => {
  member?.close();
  member = undefined;
});

const log = createLogger('test', 'silent');

/** The two pairs of a member, and the authority, as the development certificate authority made them. */
function pairsOf(code: string) {
  const paths = memberPaths(join(system.dataDirectory, 'pki'), code);
  const pair = (files: { certificate: string; key: string }) => ({
    certificate: readFileSync(files.certificate),
    key: readFileSync(files.key),
  });
  return {
    connection: { ...pair(paths.connection), authority: readFileSync(paths.authority) },
    signing: pair(paths.signing),
  };
}

/** Connects as the interior ministry. */
export function ministry(): Member {
  member = createMember({
    code: 'interior-ministry',
    address: system.addresses.members,
    ...pairsOf('interior-ministry'),
    log,
  });
  return member;
}

async function submitted(name: string): Promise<string> {
  const applicant = system.portal.as(name);
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(
    await applicant.post('/api/v1/applications', { service: 'residence-certificate', form: {} }, { headers }),
    201,
  );
  ok(await applicant.post(`/api/v1/applications/${draft.number}/submission`));
  return draft.number;
}

function stateOf(name: string, number: string, state: string, code?: string) {
  return until(
    async () => ok(await system.portal.as(name).get(`/api/v1/applications/${number}`)),
    (application) => application.state === state && (code === undefined || application.wait?.code === code),
    40_000,
  );
}

test('a register that is down: the application waits with the reason, and goes on by itself when it is back', async () => {
  const number = await submitted('dilnoza');
  const waiting = await stateOf('dilnoza', number, 'waiting-for-register', 'register-unavailable');
  assert.equal(waiting.wait.party, 'register:interior-ministry');
  assert.ok(waiting.wait.reason.length > 20);
  assert.ok(Date.parse(waiting.wait.until) > Date.now());

  ministry().provide({ [recordType]: async () => ({ outcome: 'found', record }) });
  const issued = await stateOf('dilnoza', number, 'issued');
  assert.equal(issued.decision.by, 'rules');
});

test('a register that answers too slowly: the application waits and goes on', async () => {
  let slow = true;
  ministry().provide({
    [recordType]: async () => {
      if (slow) await sleep(15_000);
      return { outcome: 'found', record };
    },
  });
  const number = await submitted('aziz');
  await stateOf('aziz', number, 'waiting-for-register', 'register-slow');
  slow = false;
  await stateOf('aziz', number, 'issued');
});

test('a register that answers with a wrong schema is not believed', async () => {
  let wrong = true;
  ministry().provide({
    [recordType]: async () => ({ outcome: 'found', record: wrong ? { ...record, since: 'long ago' } : record }),
  });
  const number = await submitted('rustam');
  const waiting = await stateOf('rustam', number, 'waiting-for-register', 'register-answer-invalid');
  assert.equal(waiting.evidence[0].record, undefined);
  wrong = false;
  await stateOf('rustam', number, 'issued');
});

test('a register whose answer carries another signature is not believed', async () => {
  const stop = startImpostor({
    address: system.addresses.members,
    connection: pairsOf('interior-ministry').connection,
    provider: 'interior-ministry',
    signer: { code: 'cadastre-agency', pair: pairsOf('cadastre-agency').signing },
    recordType,
    record,
    log,
  });
  const number = await submitted('timur');
  await stateOf('timur', number, 'waiting-for-register', 'register-answer-invalid');
  stop();
  ministry().provide({ [recordType]: async () => ({ outcome: 'found', record }) });
  await stateOf('timur', number, 'issued');
});

test('a register that keeps failing is left alone by the breaker, and tried again later', async () => {
  let broken = true;
  ministry().provide({
    [recordType]: async () => ({
      outcome: 'found',
      record: broken ? { ...record, registeredPersons: 'many' } : record,
    }),
  });
  const numbers: string[] = [];
  for (let i = 0; i < 12; i++) numbers.push(await submitted('nargiza'));
  const waits = await Promise.all(numbers.map((number) => stateOf('nargiza', number, 'waiting-for-register')));
  assert.ok(waits.every(({ wait }) => wait.party === 'register:interior-ministry'));
  const accesses = ok(await system.portal.as('nargiza').get('/api/v1/accesses?size=100'));
  const codes = new Set(accesses.items.map(({ code }: { code: string }) => code));
  assert.deepEqual([...codes].sort(), ['answer-invalid', 'provider-circuit-open']);
  broken = false;
  await Promise.all(numbers.map((number) => stateOf('nargiza', number, 'issued')));
});
