/** Two agencies decide one application (S10): in sequence, silent, late, refusing; and what happens at the same moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { fromWireText } from '@darcha/proto/text.ts';
import { archiveFacts, archiveInExamination, read, submit } from '../journeys.ts';
import { as, type CallerName, json, theApplication, until } from '../support.ts';
import {
  claim,
  client,
  confirm,
  decide,
  inExamination,
  officials,
  partsOf,
  putForward,
  queued,
  refusal,
  registered,
  timelineOf,
} from './around.ts';

test('each agency has its turn, its queue and what it needs to see; the last decision makes the result', async () => {
  const number = await inExamination();
  assert.deepEqual(
    [(await queued('cadastre')).includes(number), (await queued('interior')).includes(number)],
    [true, false],
  );
  assert.deepEqual(partsOf(await read(client, number)), [
    'housing OPEN UNSPECIFIED',
    'registration WAITING UNSPECIFIED',
  ]);
  const seen = await read(client, number, 'cadastre');
  assert.deepEqual(Object.keys(JSON.parse(String(seen.formJson))).toSorted(), [
    'address',
    'cadastreNumber',
    'ground',
    'office',
  ]);
  assert.deepEqual(
    seen.evidence.map(({ name }) => name),
    ['homes'],
  );
  await assert.rejects(claim('interior', number), refusal('not-your-turn'));
  await assert.rejects(decide('cadastre', { number, outcome: 'OUTCOME_APPROVED' }), refusal('not-claimed'));

  await claim('cadastre', number);
  const facts = decide('cadastre', { number, outcome: 'OUTCOME_APPROVED', factsJson: json(registered) });
  await assert.rejects(facts, refusal('facts-invalid'));
  const half = await decide('cadastre', { number, outcome: 'OUTCOME_APPROVED', basis: ['housing'] });
  assert.equal(half.state, 'STATE_UNDER_EXAMINATION');
  assert.deepEqual(partsOf(half), ['housing DECIDED APPROVED official', 'registration OPEN UNSPECIFIED']);
  assert.deepEqual(
    [(await queued('cadastre')).includes(number), (await queued('interior')).includes(number)],
    [false, true],
  );
  const mine = await read(client, number);
  assert.equal(mine.wait?.party, 'agency:interior-ministry');
  assert.match(fromWireText(mine.wait?.reason ?? null).en, /turn of: Ministry of Internal Affairs/);

  await claim('interior', number);
  await assert.rejects(decide('interior', { number, outcome: 'OUTCOME_APPROVED' }), refusal('facts-invalid'));
  const unknown = decide('interior', {
    number,
    outcome: 'OUTCOME_REJECTED',
    reasons: 'The entry exists.',
    language: 'en',
    basis: ['x'],
  });
  await assert.rejects(unknown, refusal('basis-invalid'));
  const preview = (name: CallerName, facts?: object) =>
    as(name, () => officials.previewResult({ number, ...(facts && { factsJson: json(facts) }) }));
  const asked = await preview('interior');
  assert.deepEqual(
    asked.facts.map(({ name, valueJson, schemaJson }) => [name, valueJson.length > 0, schemaJson.length > 0]),
    [
      ['address', true, false],
      ['since', false, true],
      ['entry', false, true],
      ['children', true, false],
    ],
  );
  assert.deepEqual([asked.asksFacts, asked.statement], [true, null]);
  await assert.rejects(preview('interior', { since: 'x' }), refusal('facts-invalid'));
  assert.match(fromWireText((await preview('interior', registered)).statement).en, /2026/);
  await assert.rejects(preview('interiorHead'), refusal('already-claimed'));
  const proposed = await decide('interior', { number, outcome: 'OUTCOME_APPROVED', factsJson: json(registered) });
  const confirming = await preview('interiorHead');
  assert.deepEqual([String(confirming.facts[2]?.valueJson), confirming.asksFacts], ['"R-2026/17"', false]);
  assert.deepEqual([proposed.state, proposed.parts[1]?.proposal?.by], ['STATE_UNDER_EXAMINATION', 'interior-1']);
  await assert.rejects(confirm('interior', number), refusal('own-proposal'));
  await assert.rejects(claim('interiorHead', number), refusal('decision-proposed'));
  assert.deepEqual(await queued('interiorHead', { claim: 'CLAIM_FILTER_PROPOSED' }), [number]);
  const wrong = { number, reasons: 'The entry has another number.', language: 'en' };
  await as('interiorHead', () => officials.objectToDecision(wrong));
  const back = (await read(client, number, 'interior')).parts[1];
  assert.deepEqual([back?.claimedBy, back?.objection, back?.proposal], ['interior-1', wrong.reasons, null]);
  await decide('interior', { number, outcome: 'OUTCOME_APPROVED', factsJson: json(registered) });
  const done = await confirm('interiorHead', number);
  assert.equal(done.state, 'STATE_READY_FOR_COLLECTION');
  assert.deepEqual([done.parts[1]?.proposedBy, done.parts[1]?.decidedBy], ['interior-1', 'interior-9']);
  assert.equal((await read(client, number)).parts[1]?.decidedBy, '', 'not for the applicant');
  assert.deepEqual(
    done.decision?.basis.map(({ key }) => key),
    ['registration'],
  );
  const collecting = as('cadastre', () => client.collectResult({ number, collectionCode: 'ABCD' }));
  await assert.rejects(collecting, refusal('role-not-allowed'));
  const told = await timelineOf(
    number,
    /part-approved: Approved by: Cadastre Agency.*\n.*part-begun: .*Ministry of Internal/,
  );
  assert.match(told, /part-begun: It is now the turn of: Cadastre Agency/);
});

test('a silent agency holds nothing up; its late refusal counts while the whole is open, with all reasons told together', async () => {
  const number = await inExamination();
  putForward(6);
  const silent = await until(
    () => read(client, number),
    ({ parts }) => parts[1]?.state === 'PART_STATE_OPEN',
  );
  assert.deepEqual(partsOf(silent), ['housing OPEN APPROVED silence', 'registration OPEN UNSPECIFIED']);
  await timelineOf(number, /Cadastre Agency\. By law this counts as consent/);

  await claim('cadastre', number);
  const reasons = { reasons: 'The house has been pulled down.', language: 'en' };
  const late = await decide('cadastre', { number, outcome: 'OUTCOME_REJECTED', ...reasons });
  assert.equal(late.state, 'STATE_UNDER_EXAMINATION', 'its refusal collects: the other decides all the same');
  await claim('interior', number);
  await decide('interior', { number, outcome: 'OUTCOME_APPROVED', factsJson: json(registered) });
  assert.equal((await confirm('interiorHead', number)).state, 'STATE_REJECTED');
  assert.match(
    fromWireText((await read(client, number)).decision?.reasons ?? null).en,
    /Cadastre Agency: The house has been pulled down\./,
  );
  await assert.rejects(claim('cadastre', number), refusal('action-not-allowed'));
});

test('a head is told of silence that does not decide; a correction is asked of those alone whom it concerns', async () => {
  putForward(0);
  const number = await inExamination();
  await claim('cadastre', number);
  await decide('cadastre', { number, outcome: 'OUTCOME_APPROVED' });
  putForward(8);
  const overdue = (
    await until(
      () => read(client, number),
      ({ parts }) => parts[1]?.overdue === true,
    )
  ).parts[1];
  assert.deepEqual([overdue?.state, overdue?.outcome], ['PART_STATE_OPEN', 'PART_OUTCOME_UNSPECIFIED']);
  await claim('interior', number);
  const wrong = { reasons: 'Nobody answers this telephone.', language: 'en', fields: ['/phone'] };
  const returned = await decide('interior', { number, outcome: 'OUTCOME_RETURNED', ...wrong });
  assert.deepEqual(
    returned.parts.map(({ state }) => state),
    ['PART_STATE_DECIDED', 'PART_STATE_WAITING'],
  );
  await as('dilnoza', () => client.updateForm({ number, patchJson: json({ phone: '+998901234568' }) }));
  assert.deepEqual(partsOf(await submit(client, number)), [
    'housing DECIDED APPROVED official',
    'registration OPEN UNSPECIFIED',
  ]);

  await claim('interior', number);
  await decide('interior', { number, outcome: 'OUTCOME_RETURNED', ...wrong, fields: ['/address'] });
  await as('dilnoza', () => client.updateForm({ number, patchJson: json({ address: 'Nukus, Namuna 5, 1' }) }));
  assert.deepEqual(partsOf(await submit(client, number)), [
    'housing OPEN UNSPECIFIED',
    'registration WAITING UNSPECIFIED',
  ]);
  putForward(0);
});

test('of two decisions at one moment one stands; a withdrawal meets a decision, and one of the two has happened', async () => {
  for (let i = 0; i < 4; i++) {
    const { number } = await archiveInExamination(client);
    await claim('archivist', number);
    const approving = () => decide('archivist', { number, outcome: 'OUTCOME_APPROVED', factsJson: json(archiveFacts) });
    const reasons = { reasons: 'There is no such record.', language: 'en' };
    const other =
      i % 2 === 0
        ? () => decide('archivist', { number, outcome: 'OUTCOME_REJECTED', ...reasons })
        : () => as('dilnoza', async () => theApplication(await client.withdrawApplication({ number })));
    const ended = await Promise.allSettled(i < 2 ? [approving(), other()] : [other(), approving()]);
    const [won, ...others] = ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value.state] : []));
    assert.deepEqual(others, [], 'both happened');
    const lost = ended.find((end) => end.status === 'rejected');
    assert.ok(lost && isDomainError(lost.reason, 'action-not-allowed'), String(lost?.reason));
    assert.equal((await read(client, number)).state, won);
    const told = await timelineOf(number, /(ready-for-collection|rejected|withdrawn):/);
    assert.equal(told.match(/(ready-for-collection|rejected|withdrawn):/g)?.length, 1, told);
  }
});
