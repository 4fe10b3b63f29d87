/** Systems that keep to the contract pass the trial; those that do not are found out, each by the case that is for it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { conformanceCommand } from '../src/command.ts';
import { asker, type Folder, prepareFolder } from '../src/folder.ts';
import { type Plan, readPlan } from '../src/plan.ts';
import { type Finding, runCases } from '../src/run.ts';
import { passedOn } from '../src/system.ts';
import { patience } from '../src/trial.ts';
import { startTrialExchange, type TrialExchange } from '../src/trial-exchange.ts';
import { faultyProvider } from './faulty-provider.ts';

const code = 'preschool-school-ministry';
const log = createLogger('conformance-test', 'silent');
const schoolCertificate = `${code}/school-certificate@1`;
const residence = 'interior-ministry/residence@1';
const record = { number: 'NA 0001234', school: 'Namuna 1', level: 'secondary', issuedOn: '2013-06-15' };
const known = ['91203950010011', '90507880010028'];
const example = fileURLToPath(new URL('../../../docs/examples/python/conformance.yaml', import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'darcha-conformance-'));
let plan: Plan;
let folder: Folder;
let exchange: TrialExchange;

before(async () => {
  plan = readPlan(example);
  folder = await prepareFolder(directory, code, ['interior-ministry']);
  const recordTypes = new Map(plan.provides.map(({ recordType }) => [recordType.id, recordType]));
  const options = { member: code, address: 'localhost:0', tls: folder.tls, recordTypes, helloWithinMs: 10_000, log };
  exchange = await startTrialExchange(options);
});

after(async () => {
  await exchange.stop();
  rmSync(directory, { recursive: true, force: true });
});

function member(): Member {
  const read = (name: string) => readFileSync(join(folder.certificates, name));
  return createMember({
    code,
    address: exchange.address,
    connection: { certificate: read('connection.pem'), key: read('connection.key'), authority: read('ca.pem') },
    signing: { certificate: read('signing.pem'), key: read('signing.key') },
    log,
  });
}

/** The findings of a trial, by case; short of patience, and of the five minutes before a replay. */
async function tried(changes: Partial<Plan>, ask: () => Promise<boolean> = async () => false) {
  const trial = {
    plan: { ...plan, ...changes },
    folder,
    exchange,
    patience: { ...patience, awayMs: 200, silenceMs: 30, replayMs: 0 },
    ask: async () => ({ believed: await ask(), how: 'ended' }),
  };
  const findings = await runCases(trial, () => undefined);
  return new Map<string, Finding>(findings.map((finding) => [finding.id, finding]));
}

const notPassed = (findings: Map<string, Finding>) =>
  [...findings.values()].filter(({ status }) => status !== 'passed').map(({ id, came }) => `${id}: ${came}`);

/** As if five minutes had gone by when a question comes again. */
function hastyMemory() {
  const heard = new Set<string>();
  return {
    heard: async ({ id }: { id: string }) => {
      const first = Date.now() - (heard.has(id) ? 360_000 : 0);
      heard.add(id);
      return first;
    },
    close: async () => undefined,
  };
}

test('a provider made with the SDK passes all cases', async () => {
  const system = member();
  system.provide(
    {
      [schoolCertificate]: async ({ arguments: { person, ...others } }) => {
        if (!/^\d{14}$/.test(String(person)) || Object.keys(others).length > 0)
          return { outcome: 'refused', reason: 'No.' };
        return known.includes(String(person)) ? { outcome: 'found', record } : { outcome: 'not-found' };
      },
    },
    { memory: hastyMemory() },
  );
  const findings = await tried({ asks: undefined });
  await system.close();
  assert.deepEqual(notPassed(findings), []);
  assert.equal(findings.size, 29);
});

const badHabits = [
  [
    'answers with all its fields, looks at no time and remembers nothing',
    { wholeRecord: true, timeless: true },
    [
      'answers-only-fields-asked',
      'refuses-stale',
      'refuses-future',
      'refuses-waited-too-long',
      'refuses-waits-too-long',
      'refuses-replayed',
    ],
  ],
  [
    'verifies no signature and answers twice',
    { trusting: true, twice: true },
    [
      'mistrusts-altered-question',
      'mistrusts-other-signature',
      'mistrusts-other-kind',
      'mistrusts-other-member',
      'mistrusts-other-place',
      'mistrusts-certificate-expired',
      'mistrusts-certificate-not-yet-valid',
      'mistrusts-certificate-foreign-authority',
      'answers-many-at-once',
      'answers-once',
    ],
  ],
] as const;

for (const [what, habit, found] of badHabits) {
  test(`a provider that ${what} is found out by the cases for it, and passes the others`, async () => {
    const system = faultyProvider({ address: exchange.address, folder, code, log, record, known, ...habit });
    const findings = await tried({
      asks: undefined,
      provides: plan.provides.map((one) => ({ ...one, found: [one.found[0]] })),
    });
    await system.stop();
    const failures = [...findings.values()].filter(({ status }) => status === 'failed');
    assert.deepEqual(failures.map(({ id }) => id).toSorted(), [...found].toSorted(), JSON.stringify(failures));
    for (const { expected, came, advice, see } of failures)
      for (const part of [expected, came, advice, see]) assert.ok(part);
  });
}

const asking = {
  recordType: residence,
  arguments: { person: known[0] },
  fields: ['region'],
  purpose: 'school-admission',
  basis: 'registration',
};

test('a member made with the SDK asks as it must and believes no lie', async () => {
  const system = member();
  const ask = async () =>
    system.ask(asking).then(
      () => true,
      () => false,
    );
  const findings = await tried({ provides: [] }, ask);
  await system.close();
  assert.deepEqual(notPassed(findings), []);
  assert.equal(findings.size, 15);
});

test('one that believes everything fails every case in which it is lied to', async () => {
  const system = member();
  const ask = async () =>
    system.ask(asking).then(
      () => true,
      () => true,
    );
  const findings = await tried({ provides: [] }, ask);
  await system.close();
  const believed = [...findings.values()].filter(({ status }) => status === 'failed').map(({ id }) => id);
  assert.equal(believed.length, 12);
  assert.ok(believed.every((id) => id.startsWith('disbelieves-')));
});

async function command(...words: string[]) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await conformanceCommand(words, {
    print: (line) => lines.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: lines.join('\n'), complained: complaints.join('\n') };
}

test('the command tells what it waits for, goes on without a connection, and ends with 1', async () => {
  const file = join(directory, 'conformance.yaml');
  const types = fileURLToPath(new URL('../../../services/exchange/content/record-types', import.meta.url));
  const sample = (person: string) => `[{ person: "${person}" }]`;
  const provides = `provides:\n  - { recordType: "${types}/${schoolCertificate}.yaml", found: ${sample('91203950010011')}, notFound: ${sample('91705830010097')} }`;
  const asks = `asks:\n  { recordType: "${types}/${residence}.yaml", record: ${JSON.stringify({ region: 'UZ-TK', address: 'A', since: '2019-04-16', registeredPersons: 1 })}, command: ["sh", "-c", "echo no such module >&2; exit 3"] }`;
  writeFileSync(file, `member: ${code}\n${provides}\n${asks}\n`);
  const {
    code: ended,
    printed,
    complained,
  } = await command(file, '--listen', 'localhost:0', '--within', '0.05', '--json');
  assert.equal(ended, 1);
  assert.match(complained, /awaited at localhost:\d+, as preschool-school-ministry/);
  const { conforms, findings } = JSON.parse(printed);
  assert.equal(conforms, false);
  assert.match(findings[0].came, /no stream said Hello/);
  assert.equal(findings.filter(({ status }: Finding) => status === 'not-tried').length, 28);
  assert.match(findings.at(-1).came, /ended with 3 \(no such module\) and no question had come/);
});

test('a file with faults is refused with their lines, and a wrong call with the usage', async () => {
  const file = join(directory, 'faulty.yaml');
  const type = `../../services/exchange/content/record-types/${residence}.yaml`;
  const path = fileURLToPath(new URL(`../${type}`, import.meta.url));
  writeFileSync(
    file,
    `member: ${code}\nprovides:\n  - recordType: ${path}\n    found: [{ person: "1" }]\n    notFound: [{}]\n`,
  );
  const { code: ended, complained } = await command(file);
  assert.equal(ended, 2);
  assert.match(complained, /faulty\.yaml:3 at \/provides\/0\/recordType: .* not one of preschool-school-ministry's/);
  assert.match(complained, /:4 at \/provides\/0\/found\/0\/person: .*pattern/);
  assert.match((await command()).complained, /Give one file\.\n\nUsage/);
  assert.match((await command(file, '--listen', '0.0.0.0:1')).complained, /localhost:PORT/);
});

test('its members are none of the exchange’s, and the folder stays as it is the next time', async () => {
  const key = readFileSync(join(folder.certificates, 'signing.key'));
  const again = await prepareFolder(directory, code, []);
  assert.deepEqual(readFileSync(join(again.certificates, 'signing.key')), key);
  assert.match(asker, /^conformance-/);
});

test('the command that asks gets of its surroundings what every program needs, and what the plan names', () => {
  const all = { PATH: '/bin', LC_ALL: 'C', AGENCY: 'a', DARCHA_KEY: 'k', DARCHA: 'd', TOKEN: 'secret', LCX: 'x' };
  assert.deepEqual(passedOn(all), { PATH: '/bin', LC_ALL: 'C' });
  assert.deepEqual(Object.keys(passedOn(all, ['AGENCY', 'DARCHA_*'])), ['PATH', 'LC_ALL', 'AGENCY', 'DARCHA_KEY']);
});
