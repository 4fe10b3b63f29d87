/** Mandates that registers prove: made by what they say and nothing else, asked for again, and ended when they no longer say so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDomainError } from '@darcha/kit/errors.ts';
import { mandateProofs } from '@darcha/proto/contracts.ts';
import type { Mandate } from '@darcha/proto/gen/darcha/intake/v1/Mandate.ts';
import type { ProveMandateRequestInput } from '@darcha/proto/gen/darcha/intake/v1/ProveMandateRequest.ts';
import { read, submit } from './journeys.ts';
import { as, type CallerName, callers, found, key, type Register, records, theApplication, until } from './support.ts';
import type { Surroundings } from './surroundings.ts';

const children = 'interior-ministry/children@1';
const entities = 'justice-ministry/legal-entities@1';
const child = { kind: 'MANDATE_KIND_PARENT', principal: callers.child.pin } as const;
const company = { kind: 'MANDATE_KIND_LEGAL_ENTITY', principal: callers.forEntity.organisation.tin } as const;
const none: Register = async () => ({ outcome: 'not-found' });
const dayLength = 86_400_000;

const refused =
  (code: string, fault = '') =>
  (error: unknown) => {
    assert.ok(isDomainError(error, code), `${code} was expected: ${String(error)}`);
    if (fault !== '') assert.equal(error.details.fault, fault);
    return true;
  };

export function provingTests(around: () => Surroundings): void {
  let shared: ReturnType<typeof begin> | undefined;
  /** One for all of these tests, with a clock that can be put forward, by days; the last of them stops it. */
  const begun = () => (shared ??= begin());
  const begin = async () => {
    const clock = { days: 0 };
    const instance = await around().intake({ now: () => new Date(Date.now() + clock.days * dayLength) });
    const client = around().client(instance);
    const mandates = around().mandates(instance);
    const proofs = around().reach(mandateProofs, instance);
    const prove = async (who: CallerName, request: ProveMandateRequestInput): Promise<Mandate> => {
      const { mandate } = await as(who, () => proofs.proveMandate(request));
      assert.ok(mandate);
      return mandate;
    };
    const beginUnder = (who: CallerName, mandate: string, service: string) =>
      as(who, () => client.createApplication({ service, mandate, idempotencyKey: key() })).then(theApplication);
    const received = async (who: CallerName) =>
      (await as(who, () => mandates.listMandates({ side: 'MANDATE_SIDE_REPRESENTATIVE' }))).mandates;
    const asked = (recordType: string) => around().asked.filter((one) => one.recordType === recordType).length;
    return { ...{ clock, instance, client, mandates, prove, beginUnder, received, asked } };
  };

  test('a parent named by the register applies for the child, and everywhere it is said by what proof', async () => {
    const { client, mandates, prove, beginUnder, asked, instance } = await begun();
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => prove('dilnoza', child)));
    // Pressed again: the same one, and no further question.
    const before = asked(children);
    const mandate = await prove('dilnoza', child);
    assert.equal(asked(children), before);
    assert.deepEqual([...new Set(atOnce.map(({ number }) => number))], [mandate.number]);
    assert.equal(mandate.state, 'MANDATE_STATE_IN_FORCE');
    assert.equal(mandate.lastDay, '2030-02-14');
    assert.deepEqual(mandate.principal, { pin: callers.child.pin, name: callers.child.name, organisation: null });
    assert.equal(mandate.proof?.recordType, children);
    assert.ok(Number(mandate.proof?.logPosition) > 0);

    const draft = await beginUnder('dilnoza', mandate.number, 'residence-certificate');
    assert.equal(draft.applicant?.pin, callers.child.pin);
    const issued = await submit(client, draft.number);
    assert.equal(issued.state, 'STATE_ISSUED');
    const questions = around().asked.filter(({ recordType }) => recordType === 'interior-ministry/residence@1');
    assert.equal(questions.at(-1)?.question.arguments.person, callers.child.pin);
    const result = await as('dilnoza', () => client.getResult({ number: draft.number }));
    assert.notEqual(result.document, '');

    const listed = await as('child', () => client.listApplications({}));
    assert.deepEqual(
      listed.applications.map(({ number }) => number),
      [draft.number],
    );
    const { recordJson } = await as('child', () => around().records(instance).getRecord({ number: draft.number }));
    const record = JSON.parse(recordJson.toString()) as {
      entries: { step: string; by: object; changed: { representation?: { value?: Record<string, unknown> } } }[];
    };
    const [began] = record.entries;
    assert.deepEqual(began?.by, { role: 'representative', mandate: mandate.number });
    const { pin, kind, proof } = began?.changed.representation?.value ?? {};
    assert.deepEqual({ pin, kind }, { pin: callers.dilnoza.pin, kind: 'parent' });
    assert.deepEqual(proof, {
      ...{ record: children, answeredAt: mandate.proof?.answeredAt, logPosition: mandate.proof?.logPosition },
    });
    const { events } = await until(
      () => as('child', () => around().tracking.getTimeline({ subject: draft.number })).catch(() => ({ events: [] })),
      (timeline) => timeline.events.some(({ type }) => type === 'application.submitted'),
    );
    const submitted = events.find(({ type }) => type === 'application.submitted');
    assert.match(submitted?.text?.byLanguage.en ?? '', new RegExp(`by a parent under mandate ${mandate.number}`));

    await assert.rejects(
      as('child', () => mandates.revokeMandate({ number: mandate.number })),
      refused('mandate-by-register'),
    );
    const given = await as('dilnoza', () => mandates.revokeMandate({ number: mandate.number }));
    assert.equal(given.mandate?.state, 'MANDATE_STATE_REVOKED');
  });

  test('nothing is made of an answer that does not name them, or cannot be', async () => {
    const { prove, received } = await begun();
    const { registers } = around();
    const ordinary = { ...registers };
    const before = (await received('malika')).length;
    const naming = (...named: object[]): Register => found({ parent: callers.malika.pin, children: named });
    const one = records[children].children[0];
    const cases: [string, Register, string, string?][] = [
      ['another child', naming({ ...one, pin: '91502120010999' }), 'mandate-not-proven'],
      ['no child', none, 'mandate-not-proven'],
      ['a child of 18', naming({ ...one, bornOn: '2001-01-01' }), 'child-of-age'],
      ['not born yet', naming({ ...one, bornOn: '2999-01-01' }), 'proof-unavailable', 'register-answer-invalid'],
      ['of another parent', found({ ...records[children], parent: callers.aziz.pin }), 'proof-unavailable'],
      ['no record of this type', found({ children: 'x' }), 'proof-unavailable', 'register-answer-invalid'],
      ['refused', async () => ({ outcome: 'refused', reason: 'Not today.' }), 'proof-refused'],
      ['slow', () => sleep(2_000).then(() => ({ outcome: 'not-found' })), 'proof-unavailable', 'register-slow'],
    ];
    for (const [name, register, code, fault] of cases) {
      registers[children] = register;
      await assert.rejects(prove('malika', child), refused(code, fault), name);
    }
    Object.assign(registers, ordinary);
    await around().disconnect('interior-ministry');
    await assert.rejects(prove('malika', child), refused('proof-unavailable', 'register-unavailable'));
    await around().connect('interior-ministry');
    assert.equal((await received('malika')).length, before);
    const malformed = [{ kind: 'MANDATE_KIND_POWER_OF_ATTORNEY' as const }, { principal: '1' }, company];
    for (const wrong of malformed) {
      const request = { ...child, ...wrong, ...(wrong === company && { principal: child.principal }) };
      await assert.rejects(prove('malika', request), refused('request-invalid'));
    }
  });

  test('a head acts for the company until the register names another', async () => {
    const { clock, client, prove, beginUnder } = await begun();
    const { registers } = around();
    const mandate = await prove('aziz', company);
    assert.equal(mandate.principal?.organisation?.name, '“Namuna” MChJ');
    await assert.rejects(
      beginUnder('aziz', mandate.number, 'residence-certificate'),
      refused('representation-not-allowed'),
    );
    const draft = await beginUnder('aziz', mandate.number, 'company-extract');
    assert.equal(draft.applicant?.organisation?.tin, company.principal);
    assert.equal((await submit(client, draft.number, 'aziz')).state, 'STATE_ISSUED');
    // It is the company's: whoever is signed in for it has it in their list.
    const own = await as('forEntity', () => client.listApplications({}));
    assert.ok(own.applications.some(({ number }) => number === draft.number));
    const open = await beginUnder('aziz', mandate.number, 'company-extract');

    registers[entities] = none;
    // A repetition within a minute asks nothing; whoever begins something a day later has the register asked.
    assert.equal((await prove('aziz', company)).number, mandate.number);
    clock.days = 2;
    await assert.rejects(beginUnder('aziz', mandate.number, 'company-extract'), refused('mandate-not-in-force'));
    clock.days = 0;
    assert.equal((await read(client, open.number, 'forEntity')).representation?.endedBy, 'disproved');
    await assert.rejects(submit(client, open.number, 'aziz'), refused('mandate-not-in-force'));

    registers[entities] = found(records[entities]);
    assert.notEqual((await prove('aziz', company)).number, mandate.number);
  });

  test('an old proof is asked for again when it is used, counts a while without an answer, and is then at rest', async () => {
    const { instance, clock, client, prove, beginUnder, received, asked } = await begun();
    const { registers } = around();
    registers[entities] = found(records[entities]);
    const { number } = await prove('aziz', company);
    const draft = await beginUnder('aziz', number, 'company-extract');
    let before = asked(entities);
    clock.days = 2;
    await submit(client, draft.number, 'aziz');
    assert.ok(asked(entities) >= before + 2, 'once for the mandate, once for the extract');
    const [confirmed] = await received('aziz');
    assert.deepEqual([confirmed?.number, confirmed?.acts.at(-1)?.act], [number, 'confirmed']);

    const open = await beginUnder('aziz', number, 'company-extract');
    await around().disconnect('justice-ministry');
    clock.days = 5;
    await beginUnder('aziz', number, 'company-extract');
    clock.days = 10;
    await assert.rejects(beginUnder('aziz', number, 'company-extract'), (error) => {
      assert.ok(isDomainError(error, 'mandate-not-in-force'));
      assert.equal(error.details.state, 'unconfirmed');
      return true;
    });
    await assert.rejects(
      as('aziz', () => client.getApplication({ number: open.number })),
      refused('mandate-not-in-force'),
    );
    assert.equal((await received('aziz'))[0]?.state, 'MANDATE_STATE_UNCONFIRMED');
    await around().connect('justice-ministry');
    assert.equal((await prove('aziz', company)).number, number);
    await as('aziz', () => client.getApplication({ number: open.number }));

    // What nobody uses the portal asks about, because somebody may still read what is in their hands.
    registers[entities] = none;
    before = asked(entities);
    clock.days = 18;
    const after = await until(
      () => read(client, open.number, 'forEntity'),
      ({ representation }) => representation?.endedBy !== '',
    );
    assert.equal(after.representation?.endedBy, 'disproved');
    assert.equal(asked(entities), before + 1);
    // What others began in this country must not see that day.
    await instance.stop();
  });
}
