/** Acting for another: what a mandate opens, what it leaves shut, and that its end shuts everything at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { GrantMandateRequestInput } from '@darcha/proto/gen/darcha/intake/v1/GrantMandateRequest.ts';
import { begin, read } from './journeys.ts';
import { as, callers, type IntakeClient, json, key, theApplication, until } from './support.ts';
import type { Surroundings } from './surroundings.ts';

const service = 'study-archive-certificate';
const answers = {
  institution: 'Namuna texnikumi',
  level: 'secondary-special',
  field: 'Buxgalteriya hisobi',
  from: 1998,
  to: 2001,
  nameChanged: false,
  office: 'higher-education-nukus',
};
const refused = (code: string) => (error: unknown) => {
  assert.ok(isDomainError(error, code), `${code} was expected: ${String(error)}`);
  return true;
};

type Mandates = ReturnType<Surroundings['mandates']>;

async function granted(mandates: Mandates, changes: GrantMandateRequestInput = {}): Promise<string> {
  const request = { representative: callers.aziz.pin, powers: ['MANDATE_POWER_APPLY' as const], idempotencyKey: key() };
  const { mandate } = await as('dilnoza', () => mandates.grantMandate({ ...request, ...changes }));
  return mandate?.number ?? '';
}

/** In force for Aziz to act for Dilnoza. */
async function given(mandates: Mandates, changes: GrantMandateRequestInput = {}): Promise<string> {
  const number = await granted(mandates, changes);
  await as('aziz', () => mandates.acceptMandate({ number }));
  return number;
}

const beginUnder = (client: IntakeClient, mandate: string, of = service) =>
  as('aziz', () =>
    client.createApplication({ service: of, formJson: json(answers), mandate, idempotencyKey: key() }),
  ).then(theApplication);

export function actingTests(around: () => Surroundings): void {
  const open = async (options: Parameters<Surroundings['intake']>[0] = {}) => {
    const instance = await around().intake(options);
    return { client: around().client(instance), mandates: around().mandates(instance), instance };
  };

  test('whoever holds a mandate acts for its principal, and everywhere it is said who did what', async () => {
    const { client, mandates, instance } = await open();
    const number = await granted(mandates, { services: [service] });
    const offered = await as('aziz', () => mandates.getMandate({ number }));
    assert.equal(offered.mandate?.state, 'MANDATE_STATE_OFFERED');
    assert.deepEqual(offered.mandate?.principal, { pin: '', name: 'Dilnoza Namunayeva', organisation: null });
    await assert.rejects(beginUnder(client, number), refused('mandate-not-in-force'));
    await assert.rejects(
      as('dilnoza', () => mandates.acceptMandate({ number })),
      refused('role-not-allowed'),
    );
    for (const strange of [number, 'M-0000-0000-00', 'x']) {
      for (const act of ['getMandate', 'acceptMandate', 'revokeMandate'] as const) {
        await assert.rejects(
          as('malika', () => mandates[act]({ number: strange })),
          refused('mandate-unknown'),
        );
      }
      const theirs = { service, mandate: strange, idempotencyKey: key() };
      await assert.rejects(
        as('malika', () => client.createApplication(theirs)),
        refused('mandate-unknown'),
      );
    }
    await as('aziz', () => mandates.acceptMandate({ number }));
    await assert.rejects(beginUnder(client, number, 'enforcement-debt-check'), refused('representation-not-allowed'));

    const draft = await beginUnder(client, number);
    assert.equal(draft.applicant?.pin, callers.dilnoza.pin);
    assert.equal(draft.representation?.name, callers.aziz.name);
    assert.equal(draft.followUpCode, '');
    await as('aziz', () => client.submitApplication({ number: draft.number, idempotencyKey: key() }));
    const listed = await as('dilnoza', () => client.listApplications({}));
    assert.ok(listed.applications.some((one) => one.number === draft.number));
    assert.deepEqual((await as('aziz', () => client.listApplications({}))).applications, []);
    const represented = await as('aziz', () => mandates.listRepresented({}));
    assert.deepEqual(
      represented.applications.map((one) => one.number),
      [draft.number],
    );
    const own: (() => Promise<unknown>)[] = [
      () => client.getResult({ number: draft.number }),
      () => around().records(instance).getRecord({ number: draft.number }),
      () => around().drafts(instance).copyApplication({ number: draft.number, idempotencyKey: key() }),
      () => around().following(instance).openCalendar({ number: draft.number }),
    ];
    for (const call of own) await assert.rejects(as('aziz', call), refused('mandate-out-of-scope'));
    const { events } = await until(
      () => as('aziz', () => around().tracking.getTimeline({ subject: draft.number })).catch(() => ({ events: [] })),
      (timeline) => timeline.events.length > 1,
    );
    const told = events.find(({ type }) => type === 'application.submitted');
    assert.equal(told?.party, 'representative');
    assert.match(
      told?.text?.byLanguage.en ?? '',
      new RegExp(`submitted\\. Done by a representative under mandate ${number}`),
    );
    const official = await as('registrar', () => client.getApplication({ number: draft.number })).then(theApplication);
    assert.equal(official.representation?.pin, callers.aziz.pin);
    assert.equal(official.representation?.mandate, number);

    const { recordJson } = await as('dilnoza', () => around().records(instance).getRecord({ number: draft.number }));
    const record = JSON.parse(recordJson.toString()) as {
      entries: { step: string; by: object; changed: { representation?: { value?: { name: string; pin: string } } } }[];
    };
    assert.deepEqual(
      record.entries.filter(({ step }) => step === 'begin' || step === 'submit').map(({ by }) => by),
      [
        { role: 'representative', mandate: number },
        { role: 'representative', mandate: number },
      ],
    );
    assert.equal(record.entries[0]?.changed.representation?.value?.pin, callers.aziz.pin);
  });

  test('revoked in the middle: nothing more is done under it, and the principal goes on', async () => {
    const { client, mandates, instance } = await open();
    const mandate = await given(mandates);
    const { number } = await beginUnder(client, mandate);
    const update = (field: string) => ({ number, patchJson: json({ field }) });
    // Steps that are under way while it ends stand before its end, or not at all.
    const racing = Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => as('aziz', () => client.updateForm(update(`Racing ${i}`)))),
    );
    await as('dilnoza', () => mandates.revokeMandate({ number: mandate }));
    const then = await read(client, number);
    for (const one of await racing) {
      if (one.status === 'rejected') assert.ok(one.reason instanceof DomainError);
    }
    assert.equal((await read(client, number)).version, then.version);
    assert.equal(then.representation?.endedBy, 'revoked');
    await assert.rejects(
      as('aziz', () => client.updateForm(update('Later'))),
      refused('mandate-not-in-force'),
    );
    await assert.rejects(
      as('aziz', () => client.getApplication({ number })),
      refused('mandate-not-in-force'),
    );
    await assert.rejects(beginUnder(client, mandate), refused('mandate-not-in-force'));
    const seen = () => as('aziz', () => around().tracking.getTimeline({ subject: number }));
    await until(
      () =>
        seen().then(
          () => 'seen',
          (error) => (error as DomainError).code,
        ),
      (code) => code === 'subject-unknown',
    );
    // Who revoked it is said wherever it is said that it has ended.
    const { events } = await as('dilnoza', () => around().tracking.getTimeline({ subject: number }));
    const end = events.find(({ type }) => type === 'application.representation-ended');
    assert.equal(end?.party, 'applicant');
    assert.match(end?.text?.byLanguage.en ?? '', /The applicant has revoked it/);
    const { recordJson } = await as('dilnoza', () => around().records(instance).getRecord({ number }));
    const { entries } = JSON.parse(recordJson.toString()) as { entries: { step: string; by: object }[] };
    assert.deepEqual(entries.find(({ step }) => step === 'end-representation')?.by, { role: 'applicant' });
    const again = await as('dilnoza', () => mandates.revokeMandate({ number: mandate }));
    assert.equal(again.mandate?.acts.length, 3);
    await as('dilnoza', () => client.updateForm({ number, patchJson: json({ institution: 'Boshqa texnikum' }) }));
    const submitted = await as('dilnoza', () => client.submitApplication({ number, idempotencyKey: key() }));
    assert.equal(theApplication(submitted).state, 'STATE_UNDER_EXAMINATION');
  });

  test('past its last day a mandate ends by itself', async () => {
    const { client, mandates } = await open();
    const mandate = await given(mandates);
    const { number } = await beginUnder(client, mandate);
    const later = await open({ now: () => new Date(Date.now() + 366 * 86_400_000) });
    await assert.rejects(
      as('aziz', () => later.client.submitApplication({ number, idempotencyKey: key() })),
      refused('mandate-not-in-force'),
    );
    await until(
      () => read(client, number),
      ({ representation }) => representation?.endedBy === 'expired',
    );
    await later.instance.stop();
  });

  test('an application is entrusted and taken over, and a mandate to follow is no mandate to act', async () => {
    const { client, mandates } = await open();
    const follow = await given(mandates, { powers: ['MANDATE_POWER_FOLLOW'] });
    const { number } = await begin(client, service, answers);
    await assert.rejects(beginUnder(client, follow), refused('mandate-out-of-scope'));
    await assert.rejects(
      as('aziz', () => client.getApplication({ number })),
      refused('application-unknown'),
    );
    // Under somebody else's mandate one's own application cannot be put.
    const { number: his } = await begin(client, service, answers, 'aziz');
    await assert.rejects(
      as('aziz', () => mandates.entrustApplication({ number: his, mandate: follow })),
      refused('mandate-unknown'),
    );
    const other = await begin(client, 'enforcement-debt-check', {});
    await assert.rejects(
      as('dilnoza', () => mandates.entrustApplication({ number: other.number, mandate: follow })),
      refused('representation-not-allowed'),
    );
    await as('dilnoza', () => mandates.entrustApplication({ number, mandate: follow }));
    const seen = await as('aziz', () => client.getApplication({ number })).then(theApplication);
    assert.deepEqual(seen.actions, []);
    const steps = [
      () => client.submitApplication({ number, idempotencyKey: key() }),
      () => client.withdrawApplication({ number, idempotencyKey: key() }),
      () => mandates.takeOverApplication({ number }),
    ];
    for (const step of steps) await assert.rejects(as('aziz', step), refused('mandate-out-of-scope'));
    await as('dilnoza', () => mandates.takeOverApplication({ number }));
    await assert.rejects(
      as('aziz', () => client.getApplication({ number })),
      refused('mandate-not-in-force'),
    );
    await assert.rejects(
      as('dilnoza', () => mandates.takeOverApplication({ number })),
      refused('not-represented'),
    );
  });

  test('a grant says everything that is wrong with it, and is made once under a key', async () => {
    const { mandates } = await open();
    const wrong = { representative: '1', powers: [], services: ['X'], firstDay: '2020-01-01', lastDay: 'x' } as const;
    await assert.rejects(granted(mandates, { ...wrong, powers: [], services: ['X'] }), (error) => {
      assert.ok(isDomainError(error, 'mandate-invalid'));
      const paths = error.faults.map(({ path }) => path);
      assert.deepEqual(paths, ['/representative', '/powers', '/services/0', '/firstDay']);
      return true;
    });
    // Of services that are not there, or take nobody else's word for the applicant's.
    await assert.rejects(granted(mandates, { services: [service, 'no-such', 'enforcement-debt-check'] }), (error) => {
      assert.ok(isDomainError(error, 'mandate-invalid'));
      assert.deepEqual(
        error.faults.map(({ path, code }) => [path, code]),
        [
          ['/services/1', 'unknown'],
          ['/services/2', 'representation'],
        ],
      );
      return true;
    });
    await assert.rejects(granted(mandates, { representative: callers.dilnoza.pin }), refused('mandate-invalid'));
    await assert.rejects(granted(mandates, { lastDay: '2999-01-01' }), refused('mandate-invalid'));
    const same = { idempotencyKey: key() };
    assert.equal(await granted(mandates, same), await granted(mandates, same));
    const otherwise = { ...same, services: [service] };
    await assert.rejects(granted(mandates, otherwise), refused('key-reused'));
    // Nobody is told whether there is such a person.
    assert.match(await granted(mandates, { representative: '99999999999999' }), /^M-/);
  });
}
