import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openHead } from '@darcha/application-record/head.ts';
import { type ApplicationRecord, chainFaults, headFaults, valueFaults } from '@darcha/application-record/record.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { createPortalCertificate, embeddedKey } from '@darcha/result-document/portal.ts';
import { readPdf } from '@darcha/result-document/seal/read.ts';
import { statusFaultsOf } from '@darcha/result-document/status-list.ts';
import { approveArchive, archiveAnswers, archiveInExamination, benefitWithRecords, read, submit } from './journeys.ts';
import { as, type IntakeClient, key, theApplication, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;
let results: ReturnType<Surroundings['results']>;
let records: ReturnType<Surroundings['records']>;

before(async () => {
  around = await openSurroundings();
  const instance = await around.intake();
  client = around.client(instance);
  results = around.results(instance);
  records = around.records(instance);
});
after(() => around.end());

const refused = (work: Promise<unknown>, code: string, paths?: string[]) =>
  assert.rejects(work, (error) => {
    assert.ok(isDomainError(error, code), String(error));
    if (paths) assert.deepEqual(error.faults.map(({ path }) => path).sort(), paths);
    return true;
  });

async function issued(): Promise<string> {
  const { number } = await benefitWithRecords(client);
  await submit(client, number);
  // At once, or on a busy machine a moment later.
  await until(
    () => read(client, number),
    ({ state }) => state === 'STATE_ISSUED',
  );
  return number;
}

test('a result is in hand as a sealed PDF, proven by itself and by the portal, until it is revoked', async () => {
  const number = await issued();
  const pdfIn = (language: string) => as('dilnoza', () => results.getResultPdf({ number, language }));
  const { pdf, fileName } = await pdfIn('kaa');
  assert.equal(fileName, `childbirth-benefit-${number}-kaa.pdf`);
  const authority = readFileSync(around.environment().DARCHA_MEMBER_CONNECTION_AUTHORITY ?? '');
  const portal = createPortalCertificate([authority], 'portal');
  const { document } = await as('dilnoza', () => client.getResult({ number }));
  const file = readPdf(pdf, portal);
  assert.deepEqual([file.faults, file.document], [[], document]);
  const verify = async (bytes: Buffer) => (await results.verifyPdf({ pdf: bytes })).verification;
  assert.deepEqual((await verify(pdf))?.verdict, 'VERDICT_GENUINE');
  const changed = Buffer.from(pdf);
  changed[9_000] = (changed[9_000] ?? 0) ^ 1;
  const altered = await verify(changed);
  assert.deepEqual([altered?.genuine, altered?.verdict, altered?.holder], [false, 'VERDICT_ALTERED', '']);
  const longer = Buffer.concat([pdf, Buffer.alloc(1_500_000, ' ')]);
  assert.equal((await verify(longer))?.verdict, 'VERDICT_ALTERED');
  await refused(pdfIn('de'), 'request-invalid', ['/language']);
  await refused(
    as('aziz', () => results.getResultPdf({ number, language: 'ru' })),
    'application-unknown',
  );
  await refused(
    as('clerk', () => results.getResultPdf({ number, language: 'ru' })),
    'role-not-allowed',
  );

  const revocation = { number, reasons: 'The record of the birth was annulled by a court.', language: 'en' };
  await refused(
    as('clerk', () => results.revokeResult(revocation)),
    'head-only',
  );
  await refused(
    as('dilnoza', () => results.revokeResult(revocation)),
    'role-not-allowed',
  );
  await refused(
    as('headArchivist', () => results.revokeResult(revocation)),
    'application-unknown',
  );
  await refused(
    as('head', () => results.revokeResult({ ...revocation, reasons: 'No.' })),
    'reasons-invalid',
  );
  assert.ok((await read(client, number, 'head')).actions.includes('ACTION_REVOKE'));
  assert.deepEqual((await read(client, number, 'clerk')).actions, []);
  const { status } = JSON.parse(Buffer.from(document.split('.')[1] ?? '', 'base64url').toString());
  const day = status.status_list.uri.split('/').at(-1);
  const listed = async () => {
    const { token } = await results.getStatusList({ day });
    return statusFaultsOf(token, status.status_list, { portal, at: new Date() });
  };
  assert.deepEqual(await listed(), []);
  await as('head', () => results.revokeResult({ ...revocation, idempotencyKey: key() }));
  assert.deepEqual(await listed(), ['revoked']);

  const now = await read(client, number);
  assert.deepEqual([now.state, now.actions, now.wait], ['STATE_REVOKED', [], null]);
  assert.equal(now.revocation?.reasons?.byLanguage.ru, revocation.reasons);
  assert.match(now.revocation?.appeal?.byLanguage.en ?? '', /appeal|court/i);
  const { code } = await as('dilnoza', () => client.getResult({ number }));
  const asked = [
    await verify(pdf),
    (await client.verifyDocument({ document })).verification,
    (await client.verifyResult({ code })).verification,
  ];
  for (const told of asked) {
    assert.deepEqual([told?.genuine, told?.verdict, told?.faults], [false, 'VERDICT_REVOKED', ['revoked']]);
    assert.equal(told?.revokedAt, now.revocation?.at);
    assert.equal(JSON.stringify(told).includes('court'), false, 'the reasons are not for everybody');
  }
  await refused(
    as('head', () => results.revokeResult(revocation)),
    'action-not-allowed',
  );
  const last = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: number }),
      ({ events }) => events.at(-1)?.type === 'application.revoked',
    ),
  );
  assert.equal(last.events.at(-1)?.state, 'revoked');
  await refused(results.getStatusList({ day: '2999-01-01' }), 'status-list-unknown');
  for (const wrong of ['', '2026-02-30', 'x'.repeat(500)]) {
    await refused(results.getStatusList({ day: wrong }), 'request-invalid', ['/day']);
  }
});

test('whom the applicant names collects with a new code; the record says who did', async () => {
  const { number } = await archiveInExamination(client);
  await approveArchive(client, number);
  const codeNow = async () => (await read(client, number)).collection?.code ?? '';
  const first = await codeNow();
  const collector = { name: 'Aziz Namunayev', document: 'ad 1234567' };
  const collect = (collectionCode: string, collectedBy?: 'COLLECTED_BY_COLLECTOR') =>
    as('archivist', () => client.collectResult({ number, collectionCode, ...(collectedBy && { collectedBy }) }));
  await refused(collect(first, 'COLLECTED_BY_COLLECTOR'), 'collector-not-named');
  await refused(
    as('dilnoza', () => results.nameCollector({ number, collector: { name: '?', document: '1' } })),
    'request-invalid',
    ['/collector/document', '/collector/name'],
  );
  await refused(
    as('archivist', () => results.nameCollector({ number, collector })),
    'role-not-allowed',
  );
  const naming = { number, collector, idempotencyKey: key() };
  await as('dilnoza', () => results.nameCollector(naming));
  const second = await codeNow();
  await as('dilnoza', () => results.nameCollector(naming));
  assert.equal(await codeNow(), second, 'the same request was done twice');
  assert.notEqual(second, first);
  const seen = await read(client, number, 'archivist');
  assert.deepEqual(seen.collection?.collector, { name: 'Aziz Namunayev', document: 'AD 1234567' });
  assert.equal(seen.collection?.code, '');
  await refused(collect(first, 'COLLECTED_BY_COLLECTOR'), 'collection-code-wrong');

  for (let i = 0; i < 4; i++) await refused(collect('0000-0000'), 'collection-code-wrong');
  await refused(collect(second), 'collection-locked');
  await as('dilnoza', () => results.reissueCollectionCode({ number, idempotencyKey: key() }));
  await refused(collect(second), 'collection-code-wrong');
  theApplication(await collect(await codeNow(), 'COLLECTED_BY_COLLECTOR'));
  const done = await read(client, number);
  assert.deepEqual(
    [done.state, done.collection?.collectedBy, done.collection?.collector?.name],
    ['STATE_COLLECTED', 'COLLECTED_BY_COLLECTOR', 'Aziz Namunayev'],
  );
  await refused(
    as('dilnoza', () => results.reissueCollectionCode({ number })),
    'action-not-allowed',
  );
  const reasons = { reasons: 'Issued for another person of the same name.', language: 'en' };
  await as('headArchivist', () => results.revokeResult({ number, ...reasons }));
  const revoked = await read(client, number, 'archivist');
  assert.deepEqual([revoked.state, revoked.collection?.collectedBy], ['STATE_REVOKED', 'COLLECTED_BY_COLLECTOR']);
  const { events } = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: number }),
      (timeline) => timeline.events.at(-1)?.type === 'application.revoked',
    ),
  );
  assert.equal(JSON.stringify(events).includes('Aziz'), false, 'who collects is nobody else’s business');
});

test('who is named no more cannot collect', async () => {
  const { number } = await archiveInExamination(client);
  await approveArchive(client, number);
  await as('dilnoza', () =>
    results.nameCollector({ number, collector: { name: 'Aziz Namunayev', document: '90507880010028' } }),
  );
  const code = (await read(client, number)).collection?.code ?? '';
  await as('dilnoza', () => results.nameCollector({ number }));
  const collecting = { number, collectionCode: code, collectedBy: 'COLLECTED_BY_COLLECTOR' } as const;
  await refused(
    as('archivist', () => client.collectResult(collecting)),
    'collector-not-named',
  );
  await refused(
    as('archivist', () => client.collectResult({ number, collectionCode: code })),
    'collection-code-wrong',
  );
});

test('the applicant takes the record of every step along, signed; the agency can have its head, and name its own officials', async () => {
  const { number } = await archiveInExamination(client);
  await read(client, number, 'archivist');
  await read(client, number, 'archivist');
  await approveArchive(client, number);
  const { recordJson } = await as('dilnoza', () => records.getRecord({ number }));
  const record = JSON.parse(recordJson.toString()) as ApplicationRecord;
  const authority = readFileSync(around.environment().DARCHA_MEMBER_CONNECTION_AUTHORITY ?? '');
  const trusted = createPortalCertificate([authority], 'portal');
  const { faults, head } = await openHead(record.head, trusted, embeddedKey);
  assert.ok(head);
  assert.deepEqual([...faults, ...chainFaults(record), ...valueFaults(record), ...headFaults(record, head)], []);
  const told = record.entries.map(({ step, by }) =>
    by.role === 'official' ? `${step} ${by.agency}` : `${step} ${by.role}`,
  );
  assert.deepEqual(told, [
    'begin applicant',
    'submit applicant',
    'examine portal',
    'read national-archive',
    'claim national-archive',
    'approve national-archive',
  ]);
  const values = (name: 'applicant' | 'answers' | 'records' | 'decision') =>
    record.entries.map(({ changed }) => changed[name]?.value).find((value) => value !== undefined);
  assert.deepEqual(values('answers'), archiveAnswers);
  assert.deepEqual(values('applicant'), { pin: '91203950010011', name: 'Dilnoza Namunayeva' });
  assert.equal((values('decision') as { by: string }).by, 'official');
  assert.ok(!recordJson.includes('archivist-1'), 'an official is named');

  await refused(
    as('archivist', () => records.getRecord({ number })),
    'role-not-allowed',
  );
  const forOfficial = await as('archivist', () => records.getRecordHead({ number }));
  assert.equal(forOfficial.hash, head.hash);
  const [reader] = record.entries.flatMap(({ by }) => (by.role === 'official' ? by.official : []));
  assert.deepEqual(
    forOfficial.officials.map(({ pseudonym, official }) => [pseudonym, official]),
    [[reader, 'archivist-1']],
  );
  const own = await as('dilnoza', () => records.getRecordHead({ number }));
  assert.deepEqual(own.officials, []);
});
