import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import fc from 'fast-check';
import { applicationIn, now, passportOf, statuses, text, worldOf } from '../../test/samples.ts';
import type { Form } from './application.ts';
import { decide } from './decide.ts';
import { draftFaults, formInvalid } from './form.ts';
import { completed, layoutOf, submissionFaults, withPrefills } from './layout.ts';
import { counted } from './texts/form-faults.ts';

const applicant = { pin: '91203950010011', name: 'Dilnoza Namunayeva' };
const passport = passportOf('transactional', {
  id: 'branching-service',
  attachments: {},
  form: {
    ground: {
      type: 'string',
      enum: ['owner', 'consent'],
      title: text('Ground'),
      options: { owner: text('Own'), consent: text('Other') },
    },
    owner: { type: 'string', minLength: 3, title: text('Owner'), when: 'form.ground = "consent"' },
    ownerPhone: { type: 'string', format: 'uz-phone', title: text('Phone of the owner'), when: 'form.owner != null' },
    children: {
      type: 'array',
      minItems: 1,
      maxItems: 3,
      title: text('Children'),
      group: {
        name: { type: 'string', minLength: 2, title: text('Name') },
        born: { type: 'string', format: 'date', title: text('Born'), optional: true },
      },
    },
    persons: { type: 'integer', maximum: 3, title: text('Persons'), value: 'count(form.children) + 1' },
    address: { type: 'string', maxLength: 40, title: text('Address'), optional: true, prefill: 'residence.address' },
    caller: { type: 'string', title: text('Name'), prefill: 'applicant.name' },
  },
  pages: [
    { code: 'ground', title: text('Ground'), questions: ['ground', 'owner', 'ownerPhone'] },
    {
      code: 'people',
      title: text('People'),
      when: 'form.ground != null',
      questions: ['children', 'persons', 'address', 'caller'],
    },
  ],
});
const answering = (form: Form) => ({ applicant, form });
const told = (form: Form) => submissionFaults(passport, answering(form)).map(({ path, code }) => `${path} ${code}`);

test('what is asked follows from the answers before it, page by page', () => {
  assert.deepEqual(layoutOf(passport, answering({})).hidden, [
    'owner',
    'ownerPhone',
    'children',
    'persons',
    'address',
    'caller',
  ]);
  assert.deepEqual(layoutOf(passport, answering({ ground: 'owner', owner: 'Aziz' })).hidden, ['owner', 'ownerPhone']);
  // An answer that is not asked for decides nothing.
  assert.deepEqual(layoutOf(passport, answering({ ground: 'consent', owner: 'Aziz' })).hidden, []);
});

test('a submission requires what is asked, all at once and in the order of the form, and nothing else', () => {
  assert.deepEqual(told({}), ['/ground required']);
  assert.deepEqual(told({ ground: 'consent', owner: 'A', children: [{}, { name: 'x', born: 'y' }] }), [
    '/owner minLength',
    '/ownerPhone required',
    '/children/0/name required',
    '/children/1/name minLength',
    '/children/1/born format',
    '/caller required',
  ]);
  assert.deepEqual(told({ ground: 'owner', owner: '', ownerPhone: 1, caller: 'D', children: [{ name: 'Bola' }] }), []);
});

test('a worked-out answer is the portal’s, whatever was sent, and is held to its bounds', () => {
  const children = [{ name: 'Bola' }, { name: 'Qiz' }];
  const sent = { ground: 'owner', children, persons: 1, caller: 'D' };
  assert.equal(completed(passport, answering(sent)).persons, 3);
  assert.deepEqual(completed(passport, answering({ persons: 1 })), {});
  assert.deepEqual(told(sent), []);
  assert.deepEqual(told({ ...sent, children: [...children, { name: 'Yana' }] }), ['/persons maximum']);
  assert.deepEqual(told({ ...sent, children: undefined }), ['/children required', '/persons computed']);
});

test('what is known is put where nothing was answered, and only as far as it fits', () => {
  const record = { address: 'Nukus', region: 'UZ-QR' };
  const evidence = { residence: { state: 'found', record, answeredAt: 'x', logPosition: 1 } } as const;
  const with_ = (form: Form, known = evidence) =>
    withPrefills(passport, { applicant, form, evidence: known }, ['residence', 'applicant']);
  assert.deepEqual(with_({}), { address: 'Nukus', caller: applicant.name });
  assert.deepEqual(with_({ address: 'Mine', caller: 'Me' }), { address: 'Mine', caller: 'Me' });
  const long = { residence: { ...evidence.residence, record: { ...record, address: 'x'.repeat(41) } } };
  assert.deepEqual(with_({}, long), { caller: applicant.name });
});

test('submitting keeps nothing that was not asked', () => {
  const draft = {
    ...applicationIn(statuses.draft),
    form: { ground: 'owner', owner: 'Secret', caller: 'D', children: [{ name: 'Bola' }] },
  };
  const { next } = decide(draft, { name: 'submit' }, { role: 'applicant' }, worldOf(passport, now));
  assert.deepEqual(next.form, { ground: 'owner', caller: 'D', children: [{ name: 'Bola' }], persons: 2 });
});

test('every fault is said in five languages with the title of its question, and never with a placeholder left', () => {
  const wrong: Form = { ground: 'x', 'a/{b}': 1, children: [{ name: 1 }, 'x', {}, {}], caller: ['x'] };
  const faults = [
    ...draftFaults(passport, wrong),
    ...submissionFaults(passport, answering({ ...wrong, ground: 'consent', ownerPhone: '1' })),
    ...submissionFaults(passport, answering({ ground: 'y' })),
  ];
  assert.ok(faults.length > 8);
  for (const { texts = {}, path } of faults) {
    for (const language of languages)
      assert.match(texts[language] ?? '', /^[“«].+[”»]: \S.*\.$/, `${path} ${language}`);
    assert.doesNotMatch(Object.values(texts).join(), /\{(title|advice|counted|limit|help|choices|field|within)\}/);
  }
  const enumFault = faults.find(({ code }) => code === 'enum');
  assert.equal(enumFault?.texts?.ru, '«Ground (ru)»: выберите одно из: Own (ru), Other (ru).');
  const within = faults.find(({ path }) => path === '/children/0/name');
  assert.equal(within?.texts?.en, '“Children (en) 1: Name (en)”: give a text.');
});

test('numbers agree with their nouns', () => {
  const russian = [1, 2, 5, 11, 21, 104].map((n) => counted(n, 'characters').ru);
  assert.deepEqual(russian, ['1 символ', '2 символа', '5 символов', '11 символов', '21 символ', '104 символа']);
  assert.deepEqual(
    [1, 2].map((n) => counted(n, 'faults').en),
    ['1 fault', '2 faults'],
  );
  assert.equal(counted(3, 'items')['uz-Cyrl'], '3 та ёзув');
  const whole = formInvalid(submissionFaults(passport, answering({})));
  assert.ok(whole instanceof DomainError);
  assert.match(whole.texts?.ru ?? '', /1 ошибка/);
});

test('for any answers, what is kept of a submission is what is asked, and asking again changes nothing', () => {
  const value = fc.oneof(
    fc.constantFrom('owner', 'consent', 'x'),
    fc.integer(),
    fc.array(fc.dictionary(fc.string(), fc.string()), { maxLength: 3 }),
  );
  const forms = fc.dictionary(fc.constantFrom(...Object.keys(passport.form ?? {})), value, { noNullPrototype: true });
  fc.assert(
    fc.property(forms, (form) => {
      const once = layoutOf(passport, answering(form));
      const again = layoutOf(passport, answering(once.form));
      assert.deepEqual(again, once);
      for (const name of once.hidden) assert.ok(!(name in once.form));
    }),
    { numRuns: 30 },
  );
});
