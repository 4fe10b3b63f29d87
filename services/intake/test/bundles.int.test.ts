import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Bundle } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import { compiledCode } from './config.ts';
import { read } from './journeys.ts';
import { as, type CallerName, callers, found, type IntakeClient, json, key, records, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let bundles: ReturnType<Surroundings['bundles']>;
let client: IntakeClient;
let following: ReturnType<Surroundings['following']>;
const entry = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const [benefit, registration, certificate] = [
  'childbirth-benefit',
  'permanent-residence-registration',
  'residence-certificate',
] as const;
const home = {
  address: 'Nukus shahri, Namuna koʻchasi, 3-uy',
  cadastreNumber: '10:99:01:01:01:0001',
  ground: 'family',
  children: 1,
  office: 'interior-nukus',
};
const answers = {
  shared: { phone: '+998901234567' },
  parts: { [benefit]: { account: '20208000900123456789' }, [registration]: home },
};

before(async () => {
  around = await openSurroundings();
  const instance = await around.intake();
  bundles = around.bundles(instance);
  client = around.client(instance);
  following = around.following(instance);
});
after(() => around.end());

function theBundle({ bundle }: { bundle: Bundle | null }): Bundle {
  assert.ok(bundle);
  return bundle;
}
const partOf = ({ parts }: Bundle, service: string) => {
  const part = parts.find((one) => one.service === service);
  assert.ok(part);
  return part;
};
const stateOf = (bundle: Bundle, service: string) => partOf(bundle, service).application?.state;
const begin = async (given: object = answers, caller: CallerName = 'dilnoza', leaveOut: string[] = []) => {
  const request = { code: 'child-is-born', answersJson: json(given), leaveOut, idempotencyKey: key() };
  return theBundle(await as(caller, () => bundles.createBundle(request)));
};
const see = async (number: string, caller: CallerName = 'dilnoza') =>
  theBundle(await as(caller, () => bundles.getBundle({ number })));

async function refused(work: Promise<unknown>): Promise<DomainError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof DomainError, 'it was not refused');
  return error;
}

async function typesOf(number: string): Promise<string[]> {
  const { events } = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: number }).catch(() => ({ events: [] })),
      ({ events: told }) => told.length > 0,
    ),
  );
  return events.map(({ type }) => type);
}

test('one form over three services: every fault at once, then one part is granted, one refused, one waits for its register', async () => {
  const birth = 'interior-ministry/birth@1';
  around.registers[birth] = found({ ...records[birth], bornOn: '2020-01-01' });
  await around.disconnect('cadastre-agency');
  const { number } = await begin({ shared: { phone: '12' }, parts: {} });
  const asking = await see(number);
  assert.deepEqual(
    partOf(asking, benefit).formState?.faults.map(({ path, code }) => [path, code]),
    [
      ['/account', 'required'],
      ['/phone', 'format'],
    ],
  );
  assert.equal(partOf(asking, registration).formState?.pages[0]?.code, 'form');
  const faulty = await refused(as('dilnoza', () => bundles.submitBundle({ number })));
  const paths = faulty.faults.map(({ path }) => path);
  assert.equal(faulty.code, 'form-invalid');
  assert.equal(paths.filter((path) => path === '/shared/phone').length, 1);
  for (const path of [
    `/parts/${benefit}/account`,
    `/parts/${benefit}/evidence/birth`,
    `/parts/${registration}/address`,
  ])
    assert.ok(paths.includes(path), paths.join());

  await as('dilnoza', () => bundles.updateBundle({ number, patchJson: json(answers) }));
  const asked = { number, service: benefit, names: ['birth', 'residence'] };
  const shown = theBundle(await as('dilnoza', () => bundles.requestBundleEvidence(asked)));
  assert.deepEqual(
    partOf(shown, benefit).evidence.map(({ state }) => state),
    ['EVIDENCE_STATE_FOUND', 'EVIDENCE_STATE_FOUND'],
  );
  const once = key();
  const submit = () => as('dilnoza', () => bundles.submitBundle({ number, idempotencyKey: once }));
  theBundle(await submit());
  const decided = await until(
    () => see(number),
    (bundle) =>
      stateOf(bundle, registration) === 'STATE_WAITING_FOR_REGISTER' && stateOf(bundle, certificate) === 'STATE_ISSUED',
  );
  assert.equal(stateOf(decided, benefit), 'STATE_REJECTED');
  assert.equal(partOf(decided, registration).application?.wait?.party, 'register:cadastre-agency');
  assert.deepEqual(
    [decided.state, decided.actions, decided.answersJson.length],
    ['BUNDLE_STATE_UNDER_WAY', ['withdraw'], 0],
  );
  // Repeated, it is the same bundle with the same applications; under no key it is over.
  assert.deepEqual(
    theBundle(await submit()).parts.map((part) => part.number),
    decided.parts.map((part) => part.number),
  );
  assert.equal((await refused(as('dilnoza', () => bundles.submitBundle({ number })))).code, 'action-not-allowed');

  await around.connect('cadastre-agency');
  await until(
    () => see(number),
    (bundle) => stateOf(bundle, registration) === 'STATE_UNDER_EXAMINATION',
  );
  const part = partOf(decided, registration).number;
  const mine = await read(client, part);
  assert.deepEqual([mine.bundle, JSON.parse(mine.formJson.toString()).phone], [number, answers.shared.phone]);
  // An official of the agency whose turn it is sees the part and nothing of the bundle.
  assert.equal((await read(client, part, 'cadastre')).bundle, '');
  assert.equal((await refused(see(number, 'cadastre'))).code, 'persons-only');
  for (const other of ['aziz', 'forEntity'] as const) {
    assert.equal((await refused(see(number, other))).code, 'bundle-unknown');
    assert.equal((await refused(as(other, () => bundles.withdrawBundle({ number })))).code, 'bundle-unknown');
  }
  const withdrawn = theBundle(await as('dilnoza', () => bundles.withdrawBundle({ number })));
  assert.deepEqual(
    [benefit, registration, certificate].map((service) => stateOf(withdrawn, service)),
    ['STATE_REJECTED', 'STATE_WITHDRAWN', 'STATE_ISSUED'],
  );
  assert.deepEqual([withdrawn.state, withdrawn.actions], ['BUNDLE_STATE_PARTLY_GRANTED', []]);
  assert.deepEqual(await typesOf(number), [
    'bundle.begun',
    'bundle.evidence-requested',
    'bundle.submitted',
    'bundle.withdrawn',
  ]);
  assert.deepEqual((await typesOf(partOf(decided, benefit).number)).slice(0, 3), [
    'application.begun',
    'application.evidence-requested',
    'application.submitted',
  ]);
  around.registers[birth] = found(records[birth]);
});

test('what is not for the caller is left out and told; a draft is begun once, changed on its version, taken back', async () => {
  const forEntity = await begin({}, 'forEntity');
  assert.deepEqual(
    forEntity.parts.map(({ leftOut, obstacle }) => [leftOut, obstacle?.code]),
    forEntity.parts.map(() => [true, 'audience-mismatch']),
  );
  assert.ok(forEntity.parts[0]?.obstacle?.text?.byLanguage.kaa);
  const nothing = await refused(as('forEntity', () => bundles.submitBundle({ number: forEntity.number })));
  assert.deepEqual(
    nothing.faults.map(({ path }) => path),
    ['/leaveOut'],
  );

  const idempotencyKey = key();
  const create = (code = 'child-is-born') =>
    as('dilnoza', () => bundles.createBundle({ code, idempotencyKey, leaveOut: [benefit, registration] }));
  const [one, two] = (await Promise.all([create(), create()])).map(theBundle);
  assert.equal(one?.number, two?.number);
  assert.equal((await refused(create('other'))).code, 'key-reused');
  const unknown = await refused(as('dilnoza', () => bundles.createBundle({ code: 'flood', idempotencyKey: key() })));
  assert.equal(unknown.code, 'bundle-unknown');
  const number = one?.number ?? '';
  const stale = { number, patchJson: json({}), choice: { leaveOut: [] }, expectedVersion: 9 };
  assert.equal((await refused(as('dilnoza', () => bundles.updateBundle(stale)))).code, 'version-stale');
  const { bundles: own } = await as('dilnoza', () => bundles.listBundles({}));
  assert.equal(own[0]?.number, number);
  const gone = theBundle(await as('dilnoza', () => bundles.withdrawBundle({ number })));
  assert.deepEqual([gone.state, gone.actions], ['BUNDLE_STATE_WITHDRAWN', []]);
});

test('a bundle is followed by its number and code, and its deadlines by a calendar, as its parts go', async () => {
  const { number, followUpCode: code } = await begin(answers, 'malika', [benefit]);
  const find = (given: string) =>
    as('anonymous', () => following.findStatus({ number: number.toLowerCase(), code: given }));
  const unknown = async (given: string) => assert.equal((await refused(find(given))).code, 'status-unknown');
  const draft = (await find(code)).bundle;
  assert.deepEqual([draft?.state, draft?.parts.map(({ status }) => status)], ['BUNDLE_STATE_DRAFT', [null, null]]);
  assert.equal(Object.values(draft?.next?.byLanguage ?? {}).filter(Boolean).length, 5);
  for (const other of ['dilnoza', 'forEntity'] as const) {
    assert.equal((await refused(as(other, () => following.openCalendar({ number })))).code, 'bundle-unknown');
    assert.equal((await refused(as(other, () => following.renewFollowUpCode({ number })))).code, 'bundle-unknown');
  }
  const { secret } = await as('malika', () => following.openCalendar({ number }));
  const calendar = () => as('anonymous', () => following.readCalendar({ number, secret }));
  const kinds = async () => (await calendar()).deadlines.map((one) => [one.number, one.kind]);
  assert.deepEqual(await kinds(), [[number, 'submission']]);

  await as('malika', () => bundles.submitBundle({ number }));
  const going = await until(
    () => see(number, 'malika'),
    (bundle) => stateOf(bundle, registration) === 'STATE_UNDER_EXAMINATION',
  );
  const { bundle: told, status } = await find(code);
  const examined = told?.parts.find(({ service }) => service === registration)?.status;
  assert.deepEqual(
    [status, told?.state, told?.next, examined?.number, examined?.state, told?.parts.length],
    [null, 'BUNDLE_STATE_UNDER_WAY', null, partOf(going, registration).number, 'STATE_UNDER_EXAMINATION', 2],
  );
  for (const personal of [callers.malika.pin, callers.malika.name, home.address]) {
    assert.ok(!JSON.stringify(told).includes(personal), personal);
  }
  assert.deepEqual(await kinds(), [[partOf(going, registration).number, 'decision']]);

  for (let i = 0; i < 5; i++) await unknown('0000-0000');
  await unknown(code);
  const { code: renewed } = await as('malika', () => following.renewFollowUpCode({ number }));
  const after = await see(number, 'malika');
  assert.deepEqual([after.followUpCode, after.version], [renewed, going.version]);
  assert.equal((await find(renewed)).bundle?.number, number);
  await unknown(code);
  await as('malika', () => following.closeCalendar({ number }));
  assert.equal((await refused(calendar())).code, 'calendar-unknown');
  // What is followed stands beside it: a change of the bundle keeps it.
  await as('malika', () => bundles.withdrawBundle({ number }));
  assert.equal((await find(renewed)).bundle?.number, number);
});

test('killed while its parts begin: each begins once, by another instance, on the clock of the submission', async () => {
  const number = (await begin(answers, 'malika', [benefit])).number;
  const child = fork(entry, {
    env: { ...compiledCode, ...around.environment() },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ ready: { address: string } }];
  const homes = 'cadastre-agency/homes@1';
  around.registers[homes] = () => {
    child.kill('SIGKILL');
    return new Promise(() => undefined);
  };
  const dying = around.bundles(message.ready);
  await Promise.allSettled([as('malika', () => dying.submitBundle({ number })), once(child, 'exit')]);
  around.registers[homes] = found(records[homes]);
  const going = await until(
    () => see(number, 'malika'),
    (bundle) =>
      stateOf(bundle, registration) === 'STATE_UNDER_EXAMINATION' && stateOf(bundle, certificate) === 'STATE_ISSUED',
  );
  const { applications } = await as('malika', () => client.listApplications({ page: { size: 100 } }));
  const parts = applications.filter((application) => application.bundle === number);
  const numbers = going.parts.filter(({ leftOut }) => !leftOut).map((part) => part.number);
  assert.deepEqual(parts.map((part) => part.number).toSorted(), numbers.toSorted());
  for (const part of parts) assert.equal(part.submittedAt, going.submittedAt);
});
