import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { saveContent } from '@darcha/agency-sdk/content.ts';
import { type Answered, createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import type { RunningExchange } from '@darcha/exchange/start.ts';
import { people } from '@darcha/identity/people.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { ensurePki, memberPaths } from '@darcha/pki/pki.ts';
import { agencyCodes } from '../src/agencies.ts';
import { exchangeAt } from './exchange.ts';
import { type AgencyProcess, agencyProcess, freshDirectory, tlsOf } from './support.ts';

const log = createLogger('sandbox-test', 'silent');
const directory = freshDirectory();
const pki = join(directory, 'pki');
let agencies: AgencyProcess;
let database: Database;
let exchange: RunningExchange;
let portal: Member;

const start = (membersAddress: string) =>
  exchangeAt({ pki, mongo: { uri: database.uri, name: `sandbox-test-${process.pid}` } }, membersAddress, log);

before(async () => {
  const uri = process.env.DARCHA_TEST_MONGODB;
  [database] = await Promise.all([
    startDatabase({
      dataDirectory: join(directory, 'mongodb'),
      cacheDirectory: fileURLToPath(new URL('../../../.cache', import.meta.url)),
      ...(uri ? { uri } : {}),
    }),
    ensurePki({
      directory: pki,
      environment: 'test',
      services: ['exchange'],
      members: ['portal', 'social-protection-agency', ...agencyCodes],
    }),
  ]);
  exchange = await start('127.0.0.1:0');
  const { connection, signing, authority } = memberPaths(pki, 'portal');
  const address = exchange.membersAddress.replace('127.0.0.1', 'localhost');
  portal = createMember({
    code: 'portal',
    address,
    connection: tlsOf({ ...connection, authority }),
    signing: { certificate: readFileSync(signing.certificate), key: readFileSync(signing.key) },
    log,
  });
  agencies = agencyProcess(pki, agencyCodes, address);
  await agencies.ready;
});

after(async () => {
  await agencies?.stop();
  await portal?.close();
  await exchange?.stop();
  await database?.stop();
});

const pinOf = (name: string) => people.find((person) => person.name === name)?.pin;

const asBenefit = (person: string) =>
  portal.ask({
    recordType: 'interior-ministry/residence@1',
    arguments: { person: pinOf(person) },
    fields: ['region', 'since'],
    purpose: 'childbirth-benefit',
    basis: 'benefits',
    consumer: 'social-protection-agency',
  });

/** Asks an agency for a record about a person for its own certificate. */
const asCertificate = (
  agency: string,
  record: string,
  fields: string[],
  [purpose, basis]: [string, string],
  name: string,
) =>
  portal.ask({
    recordType: `${agency}/${record}@1`,
    arguments: { person: pinOf(name) },
    fields,
    purpose,
    basis,
    consumer: agency,
  });

test('every agency answers under an agreement, with the fields asked for and no others', async () => {
  const [residence, homes, debt, holdings, waste, none] = await Promise.all([
    asBenefit('dilnoza'),
    asCertificate('cadastre-agency', 'homes', ['count'], ['home-ownership-certificate', 'cadastre'], 'aziz'),
    asCertificate('enforcement-bureau', 'debt', ['count', 'total'], ['enforcement-debt-check', 'enforcement'], 'jasur'),
    asCertificate('national-archive', 'holdings', ['holdings'], ['archive-salary-certificate', 'archives'], 'gulnora'),
    asCertificate('sanitation-operator', 'waste-account', ['debt'], ['waste-account', 'sanitation'], 'dilnoza'),
    asBenefit('timur'),
  ]);
  assert.deepEqual(residence.record, { region: 'UZ-TK', since: '2019-04-16' });
  assert.deepEqual(homes.record, { count: 1 });
  assert.deepEqual(debt.record, { count: 2, total: 14_320_500 });
  const held = holdings.record?.holdings;
  assert.ok(Array.isArray(held) && held.length === 2);
  assert.deepEqual(waste.record, { debt: 0 });
  assert.equal(none.outcome, 'not-found');
});

test('whom somebody may act for is answered about that person', async () => {
  const asking = { purpose: 'acting-for-another', consumer: 'justice-ministry' };
  const [children, entities] = await Promise.all([
    portal.ask({
      ...{ ...asking, recordType: 'interior-ministry/children@1', basis: 'family', fields: ['parent', 'children'] },
      arguments: { parent: pinOf('dilnoza') },
    }),
    portal.ask({
      ...{
        ...asking,
        recordType: 'justice-ministry/legal-entities@1',
        basis: 'entities',
        fields: ['head', 'entities'],
      },
      arguments: { head: pinOf('rustam') },
    }),
  ]);
  assert.equal(children.record?.parent, pinOf('dilnoza'));
  assert.deepEqual(entities.record?.entities, [
    { tin: '900000012', name: '“Namuna Qurilish” MChJ', since: '2021-09-01' },
  ]);
});

test('the plans of homes come as a document', async () => {
  const { record, content } = await portal.askWithContent({
    recordType: 'cadastre-agency/plans@1',
    arguments: { person: pinOf('aziz') },
    fields: ['count', 'plans'],
    content: 'plans',
    purpose: 'permanent-residence-registration',
    basis: 'cadastre',
    consumer: 'interior-ministry',
  });
  assert.ok(content);
  assert.equal(record?.count, 1);
  const to = join(directory, 'plans.pdf');
  await saveContent(content, to);
  assert.match(readFileSync(to, 'latin1'), /^%PDF-[\s\S]*%%EOF\n$/);
});

test('what the sandbox grants without being asked is granted at once, and asked with its quota', async () => {
  const { connection, signing, authority } = memberPaths(pki, 'social-protection-agency');
  const member = createMember({
    code: 'social-protection-agency',
    address: exchange.membersAddress.replace('127.0.0.1', 'localhost'),
    connection: tlsOf({ ...connection, authority }),
    signing: { certificate: readFileSync(signing.certificate), key: readFileSync(signing.key) },
    log,
  });
  const recordType = 'interior-ministry/residence@1';
  const wanted = { recordType, fields: ['region'], purposes: ['unemployment-registration'], basis: 'employment' };
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const term = { from: day(0), until: day(365), quota: { perDay: 500 } };
  // It is said once the agency is connected, and may come a moment after the request.
  const { id } = await member.agreements.request({ ...wanted, ...term });
  let state = '';
  while (state !== 'AGREEMENT_STATE_GRANTED') ({ state } = await member.agreements.get(id));
  const beyond = await member.agreements.request({ ...wanted, ...term, fields: ['address'] });
  assert.equal(beyond.state, 'AGREEMENT_STATE_REQUESTED');
  const answered = await member.ask({
    ...wanted,
    purpose: 'unemployment-registration',
    arguments: { person: pinOf('dilnoza') },
  });
  assert.deepEqual([answered.record, answered.quota?.remaining], [{ region: 'UZ-TK' }, 499]);
  await member.close();
});

test('agencies come back by themselves after the exchange was away', async () => {
  const { membersAddress } = exchange;
  await exchange.stop();
  exchange = await start(membersAddress);
  assert.deepEqual((await patiently(() => asBenefit('dilnoza'))).record, { region: 'UZ-TK', since: '2019-04-16' });
});

test("agencies told to stop end in order; what they have written names the agency and nobody's number", async () => {
  await agencies.stop();
  assert.equal(agencies.child.exitCode, 0);
  const lines = agencies.written().trim().split('\n');
  for (const line of lines) assert.doesNotMatch(line, /\b9\d{13}\b/);
  for (const code of agencyCodes) {
    const own = lines.filter((line) => line.includes(`"service":"sandbox-${code}"`));
    assert.ok(own.some((line) => line.includes(`"recordType":"${code}/`) && line.includes('"outcome":"found"')));
  }
  await assert.rejects(asBenefit('dilnoza'), (error) => isDomainError(error, 'provider-away'));
});

/** Asks again while the provider is not there yet. */
async function patiently(ask: () => Promise<Answered>): Promise<Answered> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 100 || !(error instanceof Error)) throw error;
      await sleep(100);
    }
  }
}
