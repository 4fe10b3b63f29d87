import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { answers, begin, benefitWithRecords, read, submit } from './journeys.ts';
import { as, found, type IntakeClient, json, key, records, theApplication, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
let client: IntakeClient;

before(async () => {
  around = await openSurroundings();
  client = around.client(await around.intake());
});
after(() => around.end());

test('a benefit is applied for, granted by rules, in hand and verified', async () => {
  const draft = await begin(client, 'childbirth-benefit', { account: answers.account });
  assert.equal(draft.state, 'STATE_DRAFT');
  assert.match(draft.number, /^D-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  assert.deepEqual(draft.actions, ['ACTION_UPDATE', 'ACTION_REQUEST_EVIDENCE', 'ACTION_SUBMIT', 'ACTION_WITHDRAW']);
  assert.equal(draft.wait?.party, 'applicant');

  const changed = await as('dilnoza', () =>
    client.updateForm({
      number: draft.number,
      patchJson: json({ phone: answers.phone }),
      expectedVersion: draft.version,
    }),
  );
  assert.deepEqual(JSON.parse(String(changed.application?.formJson)), answers);

  const shown = theApplication(
    await as('dilnoza', () => client.requestEvidence({ number: draft.number, names: ['birth', 'residence'] })),
  );
  assert.deepEqual(
    shown.evidence.map(({ state }) => state),
    ['EVIDENCE_STATE_FOUND', 'EVIDENCE_STATE_FOUND'],
  );
  assert.equal(JSON.parse(String(shown.evidence[0]?.recordJson)).child, 'Namuna Namunayeva');
  assert.ok((shown.evidence[0]?.logPosition ?? 0) > 0);

  const issued = await submit(client, draft.number);
  assert.equal(issued.state, 'STATE_ISSUED');
  assert.equal(issued.decision?.by, 'rules');
  assert.equal(issued.wait, null);
  assert.deepEqual(issued.actions, []);

  const result = await as('dilnoza', () => client.getResult({ number: draft.number }));
  const content = JSON.parse(String(result.contentJson));
  assert.match(result.code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  assert.match(
    content.statement.en,
    /Dilnoza Namunayeva is awarded .*800\u00a0000 soums on the birth of Namuna Namunayeva/,
  );
  assert.match(content.statement.kaa, /Dilnoza Namunayeva/);

  const byCode = await client.verifyResult({ code: result.code.toLowerCase().replaceAll('-', '') });
  assert.equal(byCode.verification?.genuine, true);
  assert.equal(byCode.verification?.holder, 'D****** N*********');
  const byDocument = await client.verifyDocument({ document: result.document });
  assert.equal(byDocument.verification?.genuine, true);
  assert.equal(byDocument.verification?.digest, byCode.verification?.digest);
});

test('the timeline tells the story in five languages, without gaps', async () => {
  const { number } = await benefitWithRecords(client);
  await submit(client, number);
  const events = await as('dilnoza', () =>
    until(
      async () => (await around.tracking.getTimeline({ subject: number }).catch(() => ({ events: [] }))).events,
      (all) => all.at(-1)?.type === 'application.issued',
    ),
  );
  assert.deepEqual(
    events.map(({ type }) => type),
    ['application.begun', 'application.evidence-requested', 'application.submitted', 'application.issued'],
  );
  assert.deepEqual(
    events.map(({ sequence }) => sequence),
    [1, 2, 3, 4],
  );
  assert.equal(Object.values(events[2]?.text?.byLanguage ?? {}).filter(Boolean).length, 5);
  assert.equal(events[2]?.wait?.party, 'portal');
});

test('a certificate without a form is issued at once', async () => {
  const { number } = await begin(client, 'home-ownership-certificate', {}, 'aziz');
  const issued = await submit(client, number, 'aziz');
  assert.equal(issued.state, 'STATE_ISSUED');
  const { contentJson } = await as('aziz', () => client.getResult({ number }));
  assert.deepEqual(
    JSON.parse(String(contentJson)).facts.map((fact: { value: unknown }) => fact.value),
    [0, []],
  );
});

test('rules that refuse give every reason and the way to appeal', async () => {
  const { 'interior-ministry/birth@1': birth, 'interior-ministry/residence@1': residence } = around.registers;
  around.registers['interior-ministry/birth@1'] = async () => ({ outcome: 'not-found' });
  around.registers['interior-ministry/residence@1'] = async () => ({ outcome: 'not-found' });
  const { number } = await benefitWithRecords(client);
  const rejected = await submit(client, number);
  Object.assign(around.registers, { 'interior-ministry/birth@1': birth, 'interior-ministry/residence@1': residence });
  assert.equal(rejected.state, 'STATE_REJECTED');
  assert.match(rejected.decision?.reasons?.byLanguage.en ?? '', /No record of the birth.*not registered as resident/s);
  assert.match(rejected.decision?.appeal?.byLanguage.ru ?? '', new RegExp(number));
  await assert.rejects(
    as('dilnoza', () => client.getResult({ number })),
    (error) => isDomainError(error, 'no-result') && error.kind === 'wrong-state',
  );
});

test('who moved after the birth goes to a clerk, who approves', async () => {
  around.registers['interior-ministry/residence@1'] = found({
    ...records['interior-ministry/residence@1'],
    since: new Date().toISOString().slice(0, 10),
  });
  const { number } = await benefitWithRecords(client);
  const waiting = await submit(client, number);
  around.registers['interior-ministry/residence@1'] = found(records['interior-ministry/residence@1']);
  assert.equal(waiting.state, 'STATE_UNDER_EXAMINATION');
  assert.deepEqual([waiting.wait?.party, waiting.wait?.code], ['agency:social-protection-agency', 'examination']);
  assert.deepEqual(waiting.notes, []);

  const queue = await as('clerk', () => client.listQueue({}));
  const [first] = queue.applications.filter((application) => application.number === number);
  assert.match(first?.notes[0]?.byLanguage.en ?? '', /another region has not paid/);
  assert.deepEqual(first?.actions, ['ACTION_CLAIM', 'ACTION_REPLY']);

  const claimed = theApplication(await as('clerk', () => client.claimApplication({ number })));
  assert.deepEqual(
    [claimed.claimedBy, claimed.actions],
    [
      'clerk-1',
      [
        'ACTION_ASSIGN',
        'ACTION_APPROVE',
        'ACTION_REJECT',
        'ACTION_RETURN',
        'ACTION_REPLY',
        'ACTION_ASK_OPINION',
        'ACTION_EXTEND',
      ],
    ],
  );
  await as('clerk', () => client.decideApplication({ number, outcome: 'OUTCOME_APPROVED', idempotencyKey: key() }));
  const issued = await read(client, number);
  assert.deepEqual([issued.state, issued.decision?.by], ['STATE_ISSUED', 'official']);
});

test('a form is refused with every fault and where it is', async () => {
  const { number } = await begin(client, 'childbirth-benefit', { account: '12' });
  await assert.rejects(
    as('dilnoza', () => client.updateForm({ number, patchJson: json({ phone: 7, salary: 'x' }) })),
    (error) => {
      assert.ok(isDomainError(error, 'form-invalid'));
      assert.deepEqual(error.faults.map(({ path, code }) => `${path} ${code}`).sort(), [
        '/phone type',
        '/salary additionalProperties',
      ]);
      return true;
    },
  );
  await assert.rejects(submit(client, number), (error) => {
    assert.ok(isDomainError(error, 'form-invalid'));
    assert.deepEqual(error.faults.map(({ path, code }) => `${path} ${code}`).sort(), [
      '/account format',
      '/phone required',
    ]);
    return true;
  });
});

test('records that need the applicant’s request are never fetched without it', async () => {
  const before = around.asked.length;
  const { number } = await begin(client, 'childbirth-benefit', answers);
  await assert.rejects(submit(client, number), (error) => {
    assert.ok(isDomainError(error, 'evidence-not-requested'));
    assert.deepEqual(
      error.faults.map(({ path }) => path),
      ['/evidence/birth', '/evidence/residence'],
    );
    return true;
  });
  assert.equal(around.asked.length, before);
});

test('what cannot be applied for says why', async () => {
  const refused = async (service: string, serviceVersion: number, code: string, form: Buffer = json({})) => {
    const request = { service, serviceVersion, formJson: form, idempotencyKey: key() };
    await assert.rejects(
      as('dilnoza', () => client.createApplication(request)),
      (error) => isDomainError(error, code),
    );
  };
  await refused('no-such-service', 0, 'service-unknown');
  await refused('childbirth-benefit', 1, 'service-retired');
  await refused('childbirth-benefit', 99, 'service-unknown');
  await refused('id-card-renewal', 0, 'service-informational');
  await refused('childbirth-benefit', 0, 'request-invalid', Buffer.from('{"__proto__": {"x": 1}}'));
  await refused('childbirth-benefit', 0, 'request-invalid', Buffer.from('[1]'));
  await refused('childbirth-benefit', 0, 'request-invalid', Buffer.from('{'));
  await refused('childbirth-benefit', 0, 'request-invalid', json({ account: 'x'.repeat(70_000) }));
  await assert.rejects(
    as('forEntity', () => client.createApplication({ service: 'childbirth-benefit', idempotencyKey: key() })),
    (error) => isDomainError(error, 'audience-mismatch'),
  );
});
