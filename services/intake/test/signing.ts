/** Several people sign one application: it waits for them, and is submitted with the last signature. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { SignatureRequest } from '@darcha/proto/gen/darcha/intake/v1/SignatureRequest.ts';
import { begin, read, submit } from './journeys.ts';
import { as, type CallerName, callers, json, key, until } from './support.ts';
import type { Surroundings } from './surroundings.ts';

const service = 'marriage-registration';
const answers = { spouse: callers.aziz.pin, surname: 'each-own', office: 'civil-registry-nukus' };
const refused = (code: string) => (error: unknown) => {
  assert.ok(isDomainError(error, code), `${code} was expected: ${String(error)}`);
  return true;
};

/** Two sign beside the applicant, of whom one is Malika. */
export const witnessed = (text: string) =>
  text.replace(
    '      person: form.spouse\n      basis: family\n',
    `      person: if form.surname = "of-spouse" then [form.spouse, "${callers.malika.pin}"] else form.spouse\n      basis: family\n`,
  );

export function signingTests(around: () => Surroundings): void {
  const open = async (options: Parameters<Surroundings['intake']>[0] = {}) => {
    const instance = await around().intake(options);
    return { client: around().client(instance), signatures: around().signatures(instance), instance };
  };
  type Signatures = ReturnType<Surroundings['signatures']>;
  const request = async (signatures: Signatures, number: string, name: CallerName): Promise<SignatureRequest> => {
    const { request: one } = await as(name, () => signatures.getSignatureRequest({ number }));
    assert.ok(one);
    return one;
  };
  const sign = async (signatures: Signatures, number: string, name: CallerName) => {
    const { digest } = await request(signatures, number, name);
    return await as(name, () => signatures.signApplication({ number, digest }));
  };

  test('it waits for the other signature, which nobody else sees, and is then submitted', async () => {
    const { client, signatures, instance } = await open();
    const { number } = await begin(client, service, answers);
    await assert.rejects(request(signatures, number, 'aziz'), refused('signature-not-asked'));
    const asked = await submit(client, number);
    assert.equal(asked.state, 'STATE_DRAFT');
    assert.deepEqual([asked.wait?.party, asked.wait?.code], ['co-signer', 'signatures']);
    assert.equal(asked.clock, null, 'no term runs yet');
    assert.equal((await submit(client, number)).version, asked.version, 'asked for once');
    for (const name of ['malika', 'dilnoza', 'forEntity'] as const) {
      for (const [unknown, digest] of [
        [number, 'x'],
        ['D-0000-0000-00', 'x'],
        ['x', 'x'],
      ] as const) {
        await assert.rejects(request(signatures, unknown, name), refused('signature-not-asked'));
        const signing = as(name, () => signatures.signApplication({ number: unknown, digest }));
        await assert.rejects(signing, refused('signature-not-asked'));
      }
    }
    const { requests } = await as('aziz', () => signatures.listSignatureRequests({}));
    assert.deepEqual(
      requests.filter((one) => one.number === number).map(({ applicant, as: who }) => [applicant, who?.byLanguage.en]),
      [[callers.dilnoza.name, 'Future spouse']],
    );
    await assert.rejects(
      as('aziz', () => client.getApplication({ number })),
      refused('application-unknown'),
    );
    const shown = await request(signatures, number, 'aziz');
    assert.deepEqual(JSON.parse(shown.formJson.toString()), answers);
    const other = as('aziz', () => signatures.signApplication({ number, digest: 'another' }));
    await assert.rejects(other, refused('signing-changed'));
    assert.deepEqual(await sign(signatures, number, 'aziz'), { submitted: true });
    const submitted = await until(
      () => read(client, number),
      ({ state }) => state === 'STATE_UNDER_EXAMINATION',
    );
    assert.ok(submitted.clock);
    assert.equal(submitted.signing?.signatures[0]?.name, callers.aziz.name);
    await assert.rejects(request(signatures, number, 'aziz'), refused('signature-not-asked'));
    // Who has signed follows it from then on.
    const followed = await until(
      () => as('aziz', () => around().tracking.getTimeline({ subject: number })).catch(() => ({ events: [] })),
      ({ events }) => events.some(({ type }) => type === 'application.submitted'),
    );
    assert.equal(followed.events.find(({ type }) => type === 'application.signed')?.party, 'co-signer');
    const { recordJson } = await as('dilnoza', () => around().records(instance).getRecord({ number }));
    const record = JSON.parse(recordJson.toString()) as { entries: { step: string; by: object }[] };
    assert.deepEqual(record.entries.find(({ step }) => step === 'sign')?.by, { role: 'co-signer', signer: 'spouse' });
    await as('dilnoza', () => client.withdrawApplication({ number, idempotencyKey: key() }));
  });

  test('a refusal is told with its reason, a change makes signatures void, and both can be asked for again', async () => {
    const { client, signatures } = await open();
    const { number } = await begin(client, service, answers);
    await submit(client, number);
    const short = as('aziz', () => signatures.refuseSignature({ number, reasons: 'No.', language: 'en' }));
    await assert.rejects(short, refused('reasons-invalid'));
    const reasons = 'We have not agreed on the registry.';
    await as('aziz', () => signatures.refuseSignature({ number, reasons, language: 'en' }));
    const back = await read(client, number);
    assert.deepEqual([back.state, back.signing?.endedBy, back.signing?.reasons], ['STATE_DRAFT', 'refused', reasons]);
    assert.equal(back.wait?.party, 'applicant');
    await assert.rejects(request(signatures, number, 'aziz'), refused('signature-not-asked'));

    await submit(client, number);
    const { digest } = await request(signatures, number, 'aziz');
    const patchJson = json({ office: 'civil-registry-tashkent' });
    await as('dilnoza', () => client.updateForm({ number, patchJson }));
    const stale = as('aziz', () => signatures.signApplication({ number, digest }));
    await assert.rejects(stale, refused('signature-not-asked'));
    assert.equal((await read(client, number)).signing?.endedBy, 'changed');
    await submit(client, number);
    await assert.rejects(
      as('aziz', () => signatures.signApplication({ number, digest })),
      refused('signing-changed'),
    );
    await as('dilnoza', () => client.withdrawApplication({ number, idempotencyKey: key() }));
    await assert.rejects(sign(signatures, number, 'aziz'), refused('signature-not-asked'));
  });

  test('of two who sign at once the later one submits, once', async () => {
    const { client, signatures } = await open();
    const { number } = await begin(client, service, { ...answers, surname: 'of-spouse' });
    await submit(client, number);
    const signed = await Promise.all([sign(signatures, number, 'aziz'), sign(signatures, number, 'malika')]);
    assert.deepEqual(signed.map(({ submitted }) => submitted).toSorted(), [false, true]);
    const { events } = await until(
      () => as('dilnoza', () => around().tracking.getTimeline({ subject: number })).catch(() => ({ events: [] })),
      (timeline) => timeline.events.some(({ type }) => type === 'application.submitted'),
    );
    assert.equal(events.filter(({ type }) => type === 'application.submitted').length, 1);
    await until(
      () => read(client, number),
      ({ state }) => state === 'STATE_UNDER_EXAMINATION',
    );
    await as('dilnoza', () => client.withdrawApplication({ number, idempotencyKey: key() }));
  });

  test('past the last day nobody signs any more, and the applicant is told', async () => {
    const { client, signatures } = await open();
    const { number } = await begin(client, service, answers);
    await submit(client, number);
    const { digest } = await request(signatures, number, 'aziz');
    const later = await open({ now: () => new Date(Date.now() + 15 * 86_400_000) });
    const late = as('aziz', () => later.signatures.signApplication({ number, digest }));
    await assert.rejects(late, refused('signature-not-asked'));
    const lapsed = await until(
      () => read(client, number),
      ({ signing }) => signing?.endedBy === 'expired',
    );
    assert.equal(lapsed.state, 'STATE_DRAFT');
    await later.instance.stop();
  });
}
