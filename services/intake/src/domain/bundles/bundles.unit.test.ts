import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import fc from 'fast-check';
import { now, passportOf, text } from '../../../test/samples.ts';
import { stateKinds } from '../lifecycle.ts';
import { faultsInBundle, formOf, placeOf, readAnswers } from './answers.ts';
import {
  type Answers,
  type Bundle,
  type BundleStatus,
  beginBundle,
  bundleBegun,
  expireBundle,
  type Shared,
  withdrawBundle,
} from './bundle.ts';
import { feeOf, sumOf } from './fees.ts';
import { bundleStateOf, bundleStates } from './state.ts';
import { answerBundle, obstacleOf, partBegun, submitBundle } from './submission.ts';

const shared: Shared[] = [
  { name: 'phone', title: text('Phone'), answers: { benefit: 'phone', 'moving-in': 'telephone' } },
  { name: 'street', title: text('Street'), answers: { 'moving-in': 'road', note: 'place' } },
];
const services = ['benefit', 'moving-in', 'note'];
const own = { benefit: ['account', 'phone'], 'moving-in': ['rooms', 'telephone', 'road'], note: ['place'] };

test('a shared answer stands in every form that takes it and in no other, and a fault leads back to it', () => {
  const value = fc.oneof(fc.string(), fc.integer());
  const answersOf = fc.record({
    shared: fc.record({ phone: value, street: value }, { requiredKeys: [] }),
    parts: fc.record({ benefit: fc.record({ account: value }), 'moving-in': fc.record({ rooms: value }) }),
  });
  fc.assert(
    fc.property(answersOf, (answers) => {
      for (const service of services) {
        const form = formOf(answers as Answers, shared, service);
        for (const [name, answer] of Object.entries(form)) {
          assert.ok(own[service as keyof typeof own].includes(name), `${service} ${name}`);
          const [, section = '', ...path] = placeOf(`/${name}`, shared, service).split('/');
          const found = path.reduce(
            (at, key) => (at as Record<string, unknown>)[key] as object,
            answers[section as 'shared'] as object,
          );
          assert.equal(found, answer);
        }
        const taken = shared.filter((one) => one.answers[service] && one.name in answers.shared);
        for (const one of taken) assert.ok(Object.hasOwn(form, one.answers[service] ?? ''));
      }
    }),
  );
});

test('what is asked once is faulty once, whatever it is called in the parts', () => {
  const fault = (path: string) => ({ path, code: 'pattern', message: 'Wrong.' });
  const faults = faultsInBundle(
    [
      ['benefit', fault('/phone')],
      ['moving-in', fault('/telephone')],
      ['moving-in', fault('/rooms/0')],
    ],
    shared,
  );
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['/shared/phone', '/parts/moving-in/rooms/0'],
  );
});

test('the state of the whole follows from the parts, in whatever order they stand', () => {
  const submitted: BundleStatus = { kind: 'submitted', submittedAt: now, begun: true };
  const parts = fc.array(fc.constantFrom(...stateKinds), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.integer(), (states, turn) => {
      const state = bundleStateOf(submitted, states);
      assert.ok(bundleStates.includes(state));
      const at = Math.abs(turn) % states.length;
      assert.equal(bundleStateOf(submitted, [...states.slice(at), ...states.slice(0, at)]), state);
      const moving = states.some((kind) => ['submitted', 'waiting-for-register', 'under-examination'].includes(kind));
      if (moving) assert.ok(state === 'under-way' || state === 'awaiting-applicant');
      assert.equal(
        state === 'granted',
        states.every((kind) => kind === 'issued' || kind === 'collected'),
      );
      assert.equal(
        state === 'withdrawn',
        states.every((kind) => kind === 'withdrawn'),
      );
    }),
  );
  assert.equal(bundleStateOf({ ...submitted, begun: false }, []), 'under-way');
  assert.equal(bundleStateOf(submitted, ['issued', 'rejected']), 'partly-granted');
  assert.equal(bundleStateOf(submitted, ['returned', 'under-examination']), 'awaiting-applicant');
  assert.equal(bundleStateOf(submitted, ['rejected', 'withdrawn', 'revoked']), 'not-granted');
});

test('each fee is reduced by itself, then they are added', () => {
  const fee = (amount: number) => feeOf({ fee: { amount, basis: 'fees' } as Passport['fee'] });
  assert.deepEqual(sumOf([fee(15), undefined, fee(15)]), { counter: 30, online: 26 });
  assert.equal(sumOf([feeOf({ fee: 'none' })]), undefined);
});

const phone = { type: 'string', format: 'uz-phone', title: text('Phone') } as const;
const account = { type: 'string', minLength: 20, title: text('Account') } as const;
const passports = new Map<string, Passport>([
  ['benefit', passportOf('transactional', { id: 'benefit', form: { phone, account } })],
  ['moving-in', passportOf('interactive', { id: 'moving-in', form: { telephone: phone } })],
]);
const world = { now, agencyName: (code: string) => code };

function begun(parts = ['benefit', 'moving-in'], answers: Answers = { shared: {}, parts: {} }): Bundle {
  const offered = { code: 'child', event: 'birth', title: text('Child'), services: parts, shared: shared.slice(0, 1) };
  return beginBundle(offered, {
    number: 'B-7KQ2-M9XF-4T',
    owner: 'owner',
    applicant: { pin: '91203950010011', name: 'Dilnoza' },
    answers,
    parts: parts.map((service, i) => ({ service, serviceVersion: 3, number: `D-${i}`, leftOut: false })),
    now,
  }).next;
}

test('once its parts have begun, or it is over, a bundle says no more who applied and what they answered', () => {
  const bundle = begun(undefined, { shared: { phone: '+998901234567' }, parts: {} });
  const submitted: Bundle = { ...bundle, status: { kind: 'submitted', submittedAt: now, begun: false } };
  for (const { next } of [withdrawBundle(bundle, now), expireBundle(bundle, now), bundleBegun(submitted, now)]) {
    const { applicant, answers, evidence } = next;
    assert.deepEqual(
      { applicant, answers, evidence },
      { applicant: { pin: '', name: '' }, answers: { shared: {}, parts: {} }, evidence: {} },
    );
  }
});

function faultsOf(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    assert.ok(error instanceof DomainError && error.code === 'form-invalid', String(error));
    for (const { texts } of error.faults) assert.ok(texts?.kaa && texts['uz-Cyrl']);
    return error.faults.map(({ path, code }) => `${path} ${code}`).toSorted();
  }
}

test('all faults of all parts at once, and nothing is submitted; a part that is left out has none', () => {
  const wrong = { shared: { phone: '12' }, parts: { benefit: { account: '1' } } };
  const bundle = begun(undefined, wrong);
  assert.deepEqual(
    faultsOf(() => submitBundle(bundle, passports, world)),
    ['/parts/benefit/account minLength', '/shared/phone format'],
  );
  const parts = bundle.parts.map((part) => ({ ...part, leftOut: true }));
  assert.deepEqual(
    faultsOf(() => submitBundle({ ...bundle, parts }, passports, world)),
    ['/leaveOut required'],
  );
  const one = { ...bundle, parts: parts.map((part) => ({ ...part, leftOut: part.service === 'benefit' })) };
  assert.deepEqual(
    faultsOf(() => submitBundle(one, passports, world)),
    ['/shared/phone format'],
  );
});

test('a part becomes the same application however often it is begun', () => {
  const right = { shared: { phone: '+998901234567' }, parts: { benefit: { account: '2'.repeat(20) } } };
  const { next } = submitBundle(begun(undefined, right), passports, world);
  for (const part of next.parts) {
    const passport = passports.get(part.service) as Passport;
    const make = () => partBegun(next, part, { ...world, passport }, 'key-of-the-record');
    const made = make();
    assert.deepEqual(make(), made);
    assert.deepEqual(
      [made.next.number, made.next.bundle, made.next.status.kind],
      [part.number, next.number, 'submitted'],
    );
    assert.deepEqual(
      made.events.map(({ sequence }) => sequence),
      made.events.map((_, i) => i + 1),
    );
    assert.equal(made.entries.at(-1)?.position, made.entries.length);
  }
});

test('what a part does not allow is told before, and is a fault of the submission', () => {
  const { applicant } = begun();
  const company = { applicant: { ...applicant, organisation: { tin: '900000011', name: 'Namuna' } } };
  const passport = passportOf('transactional');
  assert.equal(obstacleOf(passport, { applicant }), undefined);
  assert.equal(obstacleOf(passport, company)?.code, 'audience-mismatch');
  assert.equal(obstacleOf({ ...passport, suspended: { reason: text('Away') } }, { applicant })?.text.en, 'Away (en)');
  assert.equal(obstacleOf(undefined, { applicant })?.code, 'service-retired');
  const bundle = begun(['moving-in', 'gone']);
  assert.ok(faultsOf(() => submitBundle(bundle, passports, world)).includes('/parts/gone service-retired'));
});

test('answers nobody asks for, or that stand elsewhere, are refused by name', () => {
  const value = { shared: { age: 3 }, parts: { benefit: { phone: 'x' }, nothing: {} }, more: 1 };
  const { faults } = readAnswers(value, begun());
  assert.deepEqual(faults.map(({ path, code }) => `${path} ${code}`).toSorted(), [
    '/more additionalProperties',
    '/parts/benefit/phone shared',
    '/parts/nothing additionalProperties',
    '/shared/age additionalProperties',
  ]);
  const unknown = { shared: {}, parts: { benefit: { wings: 2 } } };
  const { parts } = begun();
  assert.deepEqual(
    faultsOf(() => answerBundle(begun(), { answers: unknown, parts }, passports, now)),
    ['/parts/benefit/wings additionalProperties'],
  );
});
