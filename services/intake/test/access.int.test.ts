import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import { archiveAnswers, archiveInExamination, begin } from './journeys.ts';
import { as, type CallerName, callers, type IntakeClient, json, key } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;
let results: ReturnType<Surroundings['results']>;
let records: ReturnType<Surroundings['records']>;
let following: ReturnType<Surroundings['following']>;
let draft = '';
let submitted = '';

before(async () => {
  around = await openSurroundings();
  const instance = await around.intake();
  client = around.client(instance);
  results = around.results(instance);
  records = around.records(instance);
  following = around.following(instance);
  ({ number: draft } = await begin(client, 'archive-salary-certificate', archiveAnswers));
  ({ number: submitted } = await archiveInExamination(client));
});
after(() => around.end());

/** Each call as it would be made; those on an application are made on one that exists. */
const calls: Record<string, (number: string) => Promise<unknown>> = {
  createApplication: () => client.createApplication({ service: 'home-ownership-certificate', idempotencyKey: key() }),
  listApplications: () => client.listApplications({}),
  listQueue: () => client.listQueue({}),
  getApplication: (number) => client.getApplication({ number }),
  updateForm: (number) => client.updateForm({ number, patchJson: json({ to: 'x' }) }),
  requestEvidence: (number) => client.requestEvidence({ number, names: ['holdings'] }),
  submitApplication: (number) => client.submitApplication({ number, expectedVersion: 99 }),
  withdrawApplication: (number) => client.withdrawApplication({ number, idempotencyKey: 'x' }),
  claimApplication: (number) => client.claimApplication({ number, idempotencyKey: 'x' }),
  decideApplication: (number) => client.decideApplication({ number, outcome: 'OUTCOME_APPROVED', expectedVersion: 99 }),
  extendDeadline: (number) => client.extendDeadline({ number, reasons: 'A sound reason.', language: 'en' }),
  collectResult: (number) => client.collectResult({ number, collectionCode: 'x' }),
  getResult: (number) => client.getResult({ number }),
  verifyResult: () => client.verifyResult({ code: 'x' }),
  verifyDocument: () => client.verifyDocument({ document: 'x' }),
  getResultPdf: (number) => results.getResultPdf({ number, language: 'en' }),
  nameCollector: (number) => results.nameCollector({ number }),
  reissueCollectionCode: (number) => results.reissueCollectionCode({ number }),
  revokeResult: (number) => results.revokeResult({ number, reasons: 'Long enough to be.', language: 'en' }),
  verifyPdf: () => results.verifyPdf({ pdf: Buffer.from('x') }),
  getRecord: (number) => records.getRecord({ number }),
  getRecordHead: (number) => records.getRecordHead({ number }),
  getStatusList: () => results.getStatusList({ day: '2026-11-22' }),
  findStatus: () => following.findStatus({ number: 'x', code: 'x' }),
  readCalendar: () => following.readCalendar({ number: 'x', secret: 'x' }),
  renewFollowUpCode: (number) => following.renewFollowUpCode({ number }),
  openCalendar: (number) => following.openCalendar({ number }),
  closeCalendar: (number) => following.closeCalendar({ number }),
};
const onApplication = Object.keys(calls).filter((name) => (calls[name]?.length ?? 0) > 0);
const owners: CallerName[] = ['dilnoza'];
/** The same person for a legal entity is somebody else. */
const strangers = (Object.keys(callers) as CallerName[]).filter(
  (name) => !owners.includes(name) && name !== 'archivist' && name !== 'headArchivist',
);

async function codeOf(name: CallerName, rpc: string, number: string): Promise<string> {
  try {
    await as(name, () => calls[rpc]?.(number) ?? Promise.reject(new Error(`no call ${rpc}`)));
    return 'ok';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
}

test('every call is in this test', () => {
  const all = [client, results, records, following]
    .flatMap(Object.keys)
    .filter((name) => !['close', 'connects'].includes(name));
  assert.deepEqual(Object.keys(calls).sort(), all.sort());
});

test('nobody but the applicant and the agency’s officials learns that an application exists', async () => {
  // Of a number that is nobody's there is nothing to be allowed: one stranger of each kind shows that it sounds the same.
  const kinds: CallerName[] = ['aziz', 'forEntity', 'clerk', 'integrator', 'anonymous'];
  for (const [number, names] of [
    [draft, strangers],
    [submitted, strangers],
    ['D-0000-0000-00', kinds],
    ['x', kinds],
  ] as const) {
    for (const rpc of onApplication) {
      const expected = ['withdrawApplication', 'claimApplication'].includes(rpc)
        ? ['application-unknown', 'request-invalid']
        : ['application-unknown'];
      const answers = names.map(async (name) => {
        const code = await codeOf(name, rpc, number);
        assert.ok(expected.includes(code), `${name} ${rpc} ${number}: ${code}`);
      });
      await Promise.all(answers);
    }
  }
});

test('a draft is the applicant’s alone', async () => {
  assert.equal(await codeOf('archivist', 'getApplication', draft), 'application-unknown');
  assert.equal(await codeOf('archivist', 'claimApplication', draft), 'request-invalid');
  assert.equal(await codeOf('dilnoza', 'getApplication', draft), 'ok');
  const queue = await as('archivist', () => client.listQueue({}));
  assert.deepEqual(
    queue.applications.map(({ number }) => number),
    [submitted],
  );
  await assert.rejects(
    as('archivist', () => client.listQueue({ state: 'STATE_DRAFT' })),
    (error) => isDomainError(error, 'request-invalid'),
  );
});

test('applicants do not decide, officials do not apply for others', async () => {
  for (const rpc of ['decideApplication', 'extendDeadline', 'collectResult', 'revokeResult']) {
    assert.ok(['role-not-allowed', 'version-stale'].includes(await codeOf('dilnoza', rpc, submitted)), rpc);
  }
  const own = ['updateForm', 'requestEvidence', 'getResult', 'getResultPdf', 'nameCollector', 'reissueCollectionCode'];
  own.push('getRecord');
  for (const rpc of [...own, 'renewFollowUpCode', 'openCalendar', 'closeCalendar']) {
    assert.equal(await codeOf('archivist', rpc, submitted), 'role-not-allowed', rpc);
  }
});

test('who may begin, list and look through the queue', async () => {
  const expected: Record<string, Partial<Record<CallerName, string>>> = {
    createApplication: {
      dilnoza: 'ok',
      aziz: 'ok',
      malika: 'ok',
      forEntity: 'audience-mismatch',
      anonymous: 'sign-in-required',
    },
    listApplications: { dilnoza: 'ok', aziz: 'ok', malika: 'ok', forEntity: 'ok', anonymous: 'sign-in-required' },
    listQueue: {
      clerk: 'ok',
      secondClerk: 'ok',
      head: 'ok',
      archivist: 'ok',
      supervisor: 'ok',
      headArchivist: 'ok',
      registrar: 'ok',
      anonymous: 'sign-in-required',
      ...{ cadastre: 'ok', cadastreHead: 'ok', interior: 'ok', interiorHead: 'ok' },
    },
  };
  for (const [rpc, codes] of Object.entries(expected)) {
    for (const name of Object.keys(callers) as CallerName[]) {
      const otherwise = rpc === 'listQueue' ? 'officials-only' : 'persons-only';
      assert.equal(await codeOf(name, rpc, ''), codes[name] ?? otherwise, `${name} ${rpc}`);
    }
  }
});

test('verification is open to everybody', async () => {
  for (const name of Object.keys(callers) as CallerName[]) {
    assert.equal(await codeOf(name, 'verifyResult', ''), 'ok');
    assert.equal(await codeOf(name, 'verifyDocument', ''), 'ok');
    assert.equal(await codeOf(name, 'verifyPdf', ''), 'ok');
    assert.equal(await codeOf(name, 'getStatusList', ''), 'ok');
  }
});

test('what only officials see, and what only the applicant sees', async () => {
  const seen = await as('archivist', () => client.claimApplication({ number: submitted }));
  assert.equal(seen.application?.claimedBy, 'archivist-1');
  const mine = await as('dilnoza', () => client.getApplication({ number: submitted }));
  assert.equal(mine.application?.claimedBy, '');
});

test('a list shows one’s own, page by page, newest first', async () => {
  for (let i = 0; i < 3; i++) await begin(client, 'home-ownership-certificate', {}, 'aziz');
  const numbers: string[] = [];
  let token = '';
  do {
    const response = await as('aziz', () => client.listApplications({ page: { size: 2, token } }));
    assert.ok(
      response.applications.every(
        ({ applicant, formJson }) => applicant?.pin === callers.aziz.pin && formJson.length === 0,
      ),
    );
    numbers.push(...response.applications.map(({ number }) => number));
    token = response.page?.nextToken ?? '';
  } while (token !== '');
  assert.equal(numbers.length, new Set(numbers).size);
  assert.ok(numbers.length >= 3);
});
