/** Forms, drafts and duplicates with real passports, through the contract. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import { begin, submit } from './journeys.ts';
import { as, type CallerName, type IntakeClient, json, key, theApplication, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

const service = 'study-archive-certificate';
const answers = {
  institution: 'Namuna instituti',
  level: 'higher',
  field: 'Tarix',
  from: 1990,
  to: 1995,
  nameChanged: false,
  office: 'higher-education-tashkent',
};
/** Of another institution: of one there may be only one. */
const elsewhere = (name: string) => ({ ...answers, institution: `Namuna ${name}` });
const day = 86_400_000;

let around: Surroundings;
let client: IntakeClient;
/** Another instance. */
let second: IntakeClient;
let drafts: ReturnType<Surroundings['drafts']>;
let informing: ReturnType<Surroundings['informing']>;
let skew = 0;

before(async () => {
  // A record that is shown before it is used, and an answer that begins with it.
  const prefilled = (text: string) =>
    text
      .replace('consent: law', 'consent: request')
      .replace(
        '\n  ground:\n',
        '\n  former: { type: string, optional: true, maxLength: 300, prefill: residence.address, title: { uz-Latn: Avvalgi manzil, kaa: Aldınǵı mánzil, ru: Прежний адрес, en: Former address } }\n  ground:\n',
      );
  const residenceLast = (text: string) => prefilled(text.replace('consent: law', 'consent:  law'));
  around = await openSurroundings({ 'permanent-residence-registration/2.yaml': residenceLast });
  const options = { now: () => new Date(Date.now() + skew) };
  const instance = await around.intake(options);
  client = around.client(instance);
  drafts = around.drafts(instance);
  informing = around.informing(instance);
  second = around.client(await around.intake(options));
});
after(() => around.end());

const read = async (number: string, by: CallerName = 'dilnoza') =>
  theApplication(await as(by, () => second.getApplication({ number })));
const patch = async (number: string, change: object) =>
  theApplication(await as('dilnoza', () => client.updateForm({ number, patchJson: json(change) })));
const formOf = ({ formJson }: { formJson: Buffer }) => JSON.parse(formJson.toString()) as Record<string, unknown>;
const refusal = async (call: Promise<unknown>): Promise<DomainError> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof DomainError, 'it is refused');
  return error;
};

test('a form says page by page what is asked, what is worked out and what is missing, in five languages', async () => {
  const { number, formState, keptUntil } = await begin(client, service, { from: 1990, to: 1988, years: 7 });
  assert.ok(Date.parse(keptUntil) > Date.now() + 28 * day);
  assert.deepEqual(
    formState?.pages.map(({ code, faults }) => [code, faults]),
    [
      ['studies', 4],
      ['name', 1],
      ['collection', 1],
    ],
  );
  assert.deepEqual(formState?.hidden, ['formerName']);
  assert.deepEqual(formState?.prefilled, [
    { question: 'certificateName', source: 'applicant', provider: '', changed: false },
  ]);
  const [years] = formState?.faults.filter(({ path }) => path === '/years') ?? [];
  assert.equal(years?.code, 'minimum', 'what the client sent for it is not believed');
  for (const language of languages) assert.match(years?.message?.byLanguage[language] ?? '', /^[“«].+0/);
  const asked = await patch(number, { nameChanged: true, others: [{ institution: 'x' }] });
  assert.deepEqual(asked.formState?.hidden, []);
  const error = await refusal(as('dilnoza', () => second.submitApplication({ number })));
  assert.deepEqual(
    error.faults.map(({ path, code }) => `${path} ${code}`),
    [
      ...[
        '/institution required',
        '/level required',
        '/field required',
        '/years minimum',
        '/others/0/institution minLength',
      ],
      ...['/formerName required', '/office required'],
    ],
  );
  for (const { texts } of error.faults) assert.deepEqual(Object.keys(texts ?? {}), [...languages]);
  assert.match(error.texts?.ru ?? '', /7 ошибок/);
});

test('what a branch hides is neither required nor submitted', async () => {
  const { number } = await begin(client, service, {
    ...elsewhere('branch'),
    nameChanged: true,
    formerName: 'Tajribayeva',
  });
  const back = await patch(number, { nameChanged: false });
  assert.equal(formOf(back).formerName, 'Tajribayeva', 'while it is a draft nothing is lost');
  const examined = await submit(client, number);
  assert.deepEqual(formOf(examined), { ...elsewhere('branch'), years: 5, certificateName: 'Dilnoza Namunayeva' });
  assert.equal(examined.formState, null);
});

test('an answer begins with a record once it is shown, and stays the person’s', async () => {
  const { number } = await begin(client, 'permanent-residence-registration', {});
  const state = async () => (await read(number)).formState?.prefilled;
  assert.deepEqual(await state(), []);
  await as('dilnoza', () => client.requestEvidence({ number, names: ['residence'] }));
  const { evidence } = await read(number);
  assert.deepEqual(
    evidence.map(({ name, state }) => [name, state]).filter(([name]) => name === 'residence'),
    [['residence', 'EVIDENCE_STATE_FOUND']],
  );
  const from = { question: 'former', source: 'residence', provider: 'interior-ministry' };
  assert.deepEqual(await state(), [{ ...from, changed: false }]);
  const other = await patch(number, { former: 'Nukus, Namuna 1' });
  assert.deepEqual(other.formState?.prefilled, [{ ...from, changed: true }]);
  await as('dilnoza', () => client.requestEvidence({ number, names: ['residence'] }));
  assert.equal(formOf(await read(number)).former, 'Nukus, Namuna 1');
});

test('a draft of 2 MB is refused, with the limit as far as it gets, and nothing is lost', async () => {
  const { number } = await begin(client, service, elsewhere('large'));
  // More than one call carries at all; people meet the gateway's limit before.
  await assert.rejects(patch(number, { field: 'x'.repeat(2 * 1024 * 1024) }), DomainError);
  const large = { field: 'x'.repeat(200 * 1024) };
  const error = await refusal(patch(number, large));
  assert.deepEqual([error.faults[0]?.path, error.faults[0]?.code], ['/form', 'too-large']);
  assert.match(error.faults[0]?.message ?? '', /64 KiB/);
  await assert.rejects(begin(client, service, large), (reason) => isDomainError(reason, 'request-invalid'));
  const { version, formJson } = await read(number);
  assert.deepEqual([version, formOf({ formJson }).institution], [1, 'Namuna large']);
});

test('a draft is erased only after notice, and the notice says until when it is kept', async () => {
  const { number } = await begin(client, service, elsewhere('left'));
  try {
    skew = 26 * day;
    const noticed = await until(
      () => read(number),
      ({ version }) => version === 2,
    );
    assert.equal(noticed.state, 'STATE_DRAFT');
    const told = await until(async () => {
      const { events } = await as('dilnoza', () => around.tracking.getTimeline({ subject: number }));
      return events.find(({ type }) => type === 'application.draft-ending');
    });
    const last = new Date(Date.parse(noticed.keptUntil) - 1 + 5 * 3_600_000).toISOString().slice(0, 10);
    for (const language of languages) assert.ok(told?.text?.byLanguage[language]?.includes(last), language);
    skew = 32 * day;
    const gone = await until(
      () => read(number),
      ({ state }) => state === 'STATE_EXPIRED',
    );
    assert.deepEqual(formOf(gone), {});
  } finally {
    skew = 0;
  }
});

test('an earlier application is copied as far as it fits; what does not is told', async () => {
  const { number } = await begin(client, service, {
    ...elsewhere('copied'),
    field: 'T',
    others: [{ institution: 'Boshqa' }],
  });
  const request = { number, idempotencyKey: key() };
  const { application, leftOut } = await as('dilnoza', () => drafts.copyApplication(request));
  assert.ok(application && application.number !== number);
  assert.deepEqual(
    leftOut.map(({ path, code }) => `${path} ${code}`),
    ['/field minLength'],
  );
  const { field: _, ...kept } = elsewhere('copied');
  const certificateName = 'Dilnoza Namunayeva';
  assert.deepEqual(formOf(application), { ...kept, others: [{ institution: 'Boshqa' }], certificateName, years: 5 });
  const again = await as('dilnoza', () => drafts.copyApplication(request));
  assert.equal(again.application?.number, application.number);
  const strangers = await refusal(as('aziz', () => drafts.copyApplication({ number, idempotencyKey: key() })));
  assert.equal(strangers.code, 'application-unknown');
});

test('what an integrator prepared is opened by one person, once, and belongs to nobody before', async () => {
  const request = { service, formJson: json(elsewhere('prepared')), idempotencyKey: key() };
  const prepared = await as('integrator', () => drafts.prepareDraft(request));
  assert.deepEqual(await as('integrator', () => drafts.prepareDraft(request)), prepared);
  const open = (by: CallerName, code = prepared.code) => as(by, () => drafts.claimDraft({ code }));
  const both = await Promise.allSettled([open('aziz', prepared.code.toLowerCase()), open('malika')]);
  const won = both.flatMap((each) => (each.status === 'fulfilled' ? [theApplication(each.value)] : []));
  assert.equal(won.length, 1);
  const [draft] = won;
  const by = draft?.applicant?.name.startsWith('Aziz') ? 'aziz' : 'malika';
  assert.deepEqual(
    [draft?.preparedBy, formOf(draft as typeof draft & object).institution],
    ['integrator-1', 'Namuna prepared'],
  );
  assert.equal((await open(by)).application?.number, draft?.number);
  assert.equal((await refusal(open('dilnoza'))).code, 'prepared-draft-unknown');
  assert.equal((await refusal(open('dilnoza', 'nothing'))).code, 'prepared-draft-unknown');
  assert.equal((await refusal(open('integrator'))).code, 'persons-only');
  assert.equal((await refusal(as('dilnoza', () => drafts.prepareDraft(request)))).code, 'integrators-only');
  const one = key();
  const others = [1_991, 1_992, 1_993].map((to) => ({ ...request, formJson: json({ to }), idempotencyKey: one }));
  const atOnce = await Promise.allSettled(others.map((other) => as('integrator', () => drafts.prepareDraft(other))));
  const codes = atOnce.map((each) => (each.status === 'fulfilled' ? 'prepared' : each.reason.code));
  assert.deepEqual(codes.toSorted(), ['key-reused', 'key-reused', 'prepared']);
  const wrong = { ...request, formJson: json({ from: 'x' }), idempotencyKey: key() };
  assert.equal((await refusal(as('integrator', () => drafts.prepareDraft(wrong)))).faults[0]?.path, '/from');
  const late = await as('integrator', () => drafts.prepareDraft({ ...request, idempotencyKey: key() }));
  skew = 15 * day;
  assert.equal((await refusal(open('dilnoza', late.code)).finally(() => (skew = 0))).code, 'prepared-draft-unknown');
});

test('whoever prepared a draft is let know only where the person agrees, until they end it; so is a program they name', async () => {
  const prepare = () =>
    as('integrator', () => drafts.prepareDraft({ service, formJson: json(elsewhere('told')), idempotencyKey: key() }));
  const open = async (allowInforming: boolean) => {
    const { code } = await prepare();
    const draft = await as('dilnoza', () => drafts.claimDraft({ code, allowInforming }));
    return { ...theApplication(draft), digest: createHash('sha256').update(code.replaceAll('-', '')).digest('hex') };
  };
  const [told, untold] = [await open(true), await open(false)];
  assert.deepEqual([told.informed, untold.informed], ['integrator-1', '']);
  assert.ok(told.actions.includes('ACTION_END_INFORMING') && untold.actions.includes('ACTION_ALLOW_INFORMING'));
  const allow = (number: string, name = '') => as('dilnoza', () => informing.allowInforming({ number, client: name }));
  const end = (number: string) => as('dilnoza', () => informing.endInforming({ number }));
  assert.equal((await end(told.number)).application?.informed, '');
  const { version } = theApplication(await end(told.number));
  assert.equal((await allow(told.number)).application?.informed, 'integrator-1');
  assert.equal((await allow(told.number)).application?.version, version + 1, 'allowed twice is once');
  const own = await begin(client, service, elsewhere('own'));
  assert.equal((await refusal(allow(own.number))).faults[0]?.path, '/client');
  assert.equal((await refusal(allow(own.number, 'a b'))).code, 'request-invalid');
  assert.equal((await allow(own.number, 'other-soft')).application?.informed, 'other-soft');
  await end(own.number);

  const feedOf = async (number: string) => {
    // As the gateway itself: the feed is for services.
    const { events } = await runInContext(ownContext('gateway', 15_000), () =>
      around.tracking.readFeed({ limit: 500 }),
    );
    const ofIt = events.flatMap(({ event }) => (event?.subject === number ? [event] : []));
    return ofIt.map(({ type, informed }) => [
      type.slice('application.'.length),
      informed?.client ?? '',
      informed?.draft,
    ]);
  };
  const { digest, number } = told;
  assert.deepEqual(
    await until(
      () => feedOf(number),
      (events) => events.length === 5,
    ),
    [
      ['begun', 'integrator-1', digest],
      ['prepared', 'integrator-1', digest],
      ['informing-allowed', 'integrator-1', digest],
      ['informing-ended', '', undefined],
      ['informing-allowed', 'integrator-1', digest],
    ],
  );
  const others = await until(
    () => feedOf(own.number),
    (events) => events.length === 3,
  );
  assert.deepEqual(others.slice(1), [
    ['informing-allowed', 'other-soft', ''],
    ['informing-ended', '', undefined],
  ]);
});

test('of two submitted at the same moment one is; the other is told which, and submitted with a reason an official sees', async () => {
  const same = elsewhere('once');
  const [a, b] = await Promise.all([begin(client, service, same), begin(client, service, same)]);
  const submitting = (number: string, duplicateReason = '') =>
    as('dilnoza', () => second.submitApplication({ number, duplicateReason, language: duplicateReason && 'en' }));
  const both = await Promise.allSettled([submit(client, a.number), submitting(b.number)]);
  assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
  const [first, other] = both[0].status === 'fulfilled' ? [a, b] : [b, a];
  const error = await refusal(submitting(other.number));
  assert.deepEqual([error.code, error.details.number], ['duplicate-under-way', first.number]);
  assert.ok(Object.values(error.texts ?? {}).every((text) => text.includes(first.number)));
  assert.equal((await refusal(submitting(other.number, 'short'))).code, 'reasons-invalid');
  const reason = 'The first one names the wrong years.';
  const mine = theApplication(await submitting(other.number, reason));
  assert.deepEqual(mine.duplicateOverride, { number: '', reason, language: 'en' });
  const seen = await until(
    () => read(other.number, 'registrar'),
    ({ notes }) => notes.length > 0,
  );
  assert.deepEqual(seen.duplicateOverride, { number: first.number, reason, language: 'en' });
  assert.ok(seen.notes.some(({ byLanguage }) => byLanguage.en?.includes(first.number)));
  // Somebody else's is another subject, and the place is free when the first has ended.
  await submit(client, (await begin(client, service, same, 'aziz')).number, 'aziz');
  await as('dilnoza', () => client.withdrawApplication({ number: first.number }));
  await submit(client, (await begin(client, service, same)).number);
});

test('what was begun finishes in its version when the service is retired', async () => {
  const { number, serviceVersion } = await begin(client, 'residence-certificate');
  await around.retire('residence-certificate', serviceVersion, 'interior-ministry');
  const begun = () =>
    as('malika', () => second.createApplication({ service: 'residence-certificate', idempotencyKey: key() }));
  await until(() =>
    begun().then(
      () => false,
      (error: unknown) => isDomainError(error, 'service-retired'),
    ),
  );
  const issued = theApplication(await as('dilnoza', () => second.submitApplication({ number })));
  assert.deepEqual([issued.state, issued.serviceVersion], ['STATE_ISSUED', serviceVersion]);
  const copy = () => as('dilnoza', () => drafts.copyApplication({ number, idempotencyKey: key() }));
  await until(() =>
    copy().then(
      () => false,
      (error: unknown) => isDomainError(error, 'service-retired'),
    ),
  );
});
