import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { approveArchive, archiveAnswers, archiveFacts, archiveInExamination, begin, read, submit } from './journeys.ts';
import { as, type IntakeClient, json, key, theApplication, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;

before(async () => {
  around = await openSurroundings();
  client = around.client(await around.intake());
});
after(() => around.end());

const refused = (work: Promise<unknown>, code: string, paths?: string[]) =>
  assert.rejects(work, (error) => {
    assert.ok(isDomainError(error, code), String(error));
    if (paths) assert.deepEqual(error.faults.map(({ path }) => path).sort(), paths);
    return true;
  });

test('an archive certificate: returned, corrected, approved, collected, and verified', async () => {
  const { number } = await archiveInExamination(client);
  const claimed = theApplication(await as('archivist', () => client.claimApplication({ number })));
  assert.equal(JSON.parse(String(claimed.evidence[0]?.recordJson)).holdings[0].fund, 'F-12');
  const reasons = 'Fabrika nomini toʻliq yozing.';
  const returning = { number, outcome: 'OUTCOME_RETURNED', reasons, language: 'uz-Latn' } as const;
  await as('archivist', () => client.decideApplication({ ...returning, fields: ['/employer'] }));

  const returned = await read(client, number);
  assert.deepEqual(
    [returned.state, returned.wait?.party, returned.wait?.code],
    ['STATE_RETURNED', 'applicant', 'correction'],
  );
  assert.deepEqual([returned.decision?.fields, returned.decision?.reasons?.byLanguage.ru], [['/employer'], reasons]);
  const other = { employer: '“Namuna” fabrikasi', to: 1992 };
  await refused(
    as('dilnoza', () => client.updateForm({ number, patchJson: json(other) })),
    'correction-not-asked',
    ['/to'],
  );
  await as('dilnoza', () => client.updateForm({ number, patchJson: json({ employer: '“Namuna” fabrikasi' }) }));
  assert.equal((await submit(client, number)).state, 'STATE_UNDER_EXAMINATION');

  const ready = await approveArchive(client, number);
  assert.equal(ready.state, 'STATE_READY_FOR_COLLECTION');
  assert.deepEqual([ready.collection?.office, ready.collection?.code], ['national-archive-nukus', '']);
  const mine = await read(client, number);
  assert.match(mine.collection?.code ?? '', /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  assert.match(mine.collection?.lastDay ?? '', /^\d{4}-\d{2}-\d{2}$/);
  await refused(
    as('dilnoza', () => client.getResult({ number })),
    'no-result',
  );

  await refused(
    as('archivist', () => client.collectResult({ number, collectionCode: '0000-0000' })),
    'collection-code-wrong',
  );
  const collectionCode = mine.collection?.code.toLowerCase() ?? '';
  await as('archivist', () => client.collectResult({ number, collectionCode }));
  assert.equal((await read(client, number)).state, 'STATE_COLLECTED');
  const result = await as('dilnoza', () => client.getResult({ number }));
  const content = JSON.parse(String(result.contentJson));
  assert.match(content.statement.en, /at “Namuna” fabrikasi for the period 1984-1991/);
  assert.equal((await client.verifyResult({ code: result.code })).verification?.genuine, true);
});

test('an approval without the facts the result states is refused with each of them', async () => {
  const { number } = await archiveInExamination(client);
  await as('archivist', () => client.claimApplication({ number }));
  const approve = (facts: object) =>
    as('archivist', () => client.decideApplication({ number, outcome: 'OUTCOME_APPROVED', factsJson: json(facts) }));
  await refused(approve({}), 'facts-invalid', ['/facts/archiveReference', '/facts/period']);
  await refused(approve({ ...archiveFacts, period: '1', employer: 'Other', x: 1 }), 'facts-invalid', [
    '/facts/employer',
    '/facts/period',
    '/facts/x',
  ]);
  const decide = (decision: object) => as('archivist', () => client.decideApplication({ number, ...decision }));
  await refused(decide({ outcome: 'OUTCOME_REJECTED', reasons: 'No.', language: 'en' }), 'reasons-invalid');
  await refused(
    decide({ outcome: 'OUTCOME_REJECTED', reasons: 'Not in our archive.', language: 'de' }),
    'request-invalid',
  );
  await refused(
    decide({
      outcome: 'OUTCOME_RETURNED',
      reasons: 'Correct this, please.',
      language: 'en',
      fields: ['/nothing', '/to'],
    }),
    'fields-invalid',
    ['/fields/0'],
  );
  await refused(decide({}), 'request-invalid');
});

test('after five wrong codes none is looked at for a while, not even the right one', async () => {
  const { number } = await archiveInExamination(client);
  await approveArchive(client, number);
  const collect = (collectionCode: string) => as('archivist', () => client.collectResult({ number, collectionCode }));
  for (let i = 0; i < 5; i++) await refused(collect('1111-1111'), 'collection-code-wrong');
  const { collection } = await read(client, number);
  await refused(collect(collection?.code ?? ''), 'collection-locked');
  assert.equal((await read(client, number)).state, 'STATE_READY_FOR_COLLECTION');
});

test('two clerks at once: one has it, the other is told; a head can take over', async () => {
  around.registers['interior-ministry/birth@1'] = async () => ({ outcome: 'refused', reason: 'under review' });
  const draft = await begin(client, 'childbirth-benefit', { account: '20208000900123456789', phone: '+998901234567' });
  const { number } = draft;
  await as('dilnoza', () => client.requestEvidence({ number, names: ['birth', 'residence'] }));
  assert.equal((await submit(client, number)).state, 'STATE_UNDER_EXAMINATION');

  const claims = await Promise.allSettled(
    (['clerk', 'secondClerk'] as const).map((name) => as(name, () => client.claimApplication({ number }))),
  );
  assert.deepEqual(claims.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const loser = claims.find((claim) => claim.status === 'rejected');
  assert.ok(isDomainError(loser?.reason, 'already-claimed'));
  const [winner, other] =
    claims[0]?.status === 'fulfilled' ? (['clerk', 'secondClerk'] as const) : (['secondClerk', 'clerk'] as const);
  const rejection = {
    number,
    outcome: 'OUTCOME_REJECTED',
    reasons: 'The record of the birth is disputed.',
    language: 'en',
  } as const;
  await refused(
    as(other, () => client.decideApplication(rejection)),
    'already-claimed',
  );

  await as('head', () => client.claimApplication({ number }));
  await refused(
    as(winner, () => client.decideApplication(rejection)),
    'already-claimed',
  );
  const decisions = await Promise.allSettled(
    [1, 2, 3].map(() => as('head', () => client.decideApplication(rejection))),
  );
  assert.equal(decisions.filter(({ status }) => status === 'fulfilled').length, 1);
  const rejected = await read(client, number);
  assert.deepEqual([rejected.state, rejected.decision?.by], ['STATE_REJECTED', 'official']);
});

test('the same request under the same key is done once; another request under it is refused', async () => {
  const creation = { service: 'archive-salary-certificate', formJson: json(archiveAnswers), idempotencyKey: key() };
  const drafts = await Promise.all([1, 2, 3, 4].map(() => as('dilnoza', () => client.createApplication(creation))));
  const { number } = theApplication(drafts[0] ?? { application: null });
  assert.equal(new Set(drafts.map(({ application }) => application?.number)).size, 1);
  await refused(
    as('dilnoza', () => client.createApplication({ ...creation, formJson: json({}) })),
    'key-reused',
  );
  const others = await as('aziz', () => client.createApplication(creation));
  assert.notEqual(others.application?.number, number);

  const submission = { number, idempotencyKey: key() };
  const first = await as('dilnoza', () => client.submitApplication(submission));
  const again = await as('dilnoza', () => client.submitApplication(submission));
  assert.equal(again.application?.version, first.application?.version);
  await refused(
    as('dilnoza', () => client.withdrawApplication(submission)),
    'key-reused',
  );
  await refused(
    as('dilnoza', () => client.submitApplication({ number, idempotencyKey: key() })),
    'action-not-allowed',
  );
});

test('a change made on an outdated version is refused', async () => {
  const draft = await begin(client, 'archive-salary-certificate', archiveAnswers);
  const change = (employer: string) =>
    as('dilnoza', () =>
      client.updateForm({ number: draft.number, patchJson: json({ employer }), expectedVersion: draft.version }),
    );
  await change('One');
  await refused(change('Two'), 'version-stale');
});

test('terms that run out end an application, with an event', async () => {
  const draft = await begin(client, 'archive-salary-certificate', archiveAnswers);
  const { number } = await archiveInExamination(client);
  await approveArchive(client, number);
  let days = 60;
  const later = await around.intake({ now: () => new Date(Date.now() + days * 86_400_000) });
  for (const each of [number, draft.number]) {
    if (each === draft.number) {
      // Nobody was told in time that it would be erased: it is kept for as long as the notice says.
      const kept = await until(
        () => read(client, each),
        ({ version }) => version > draft.version,
      );
      assert.equal(kept.state, 'STATE_DRAFT');
      days = 70;
    }
    await until(
      () => read(client, each),
      ({ state }) => state === 'STATE_EXPIRED',
    );
  }
  await later.stop();
  const { events } = await as('dilnoza', () =>
    until(
      () => around.tracking.getTimeline({ subject: number }),
      (r) => r.events.at(-1)?.state === 'expired',
    ),
  );
  assert.equal(events.at(-1)?.type, 'application.collection-expired');
});
