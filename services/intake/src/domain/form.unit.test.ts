import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import fc from 'fast-check';
import { passportOf, text } from '../../test/samples.ts';
import type { Form } from './application.ts';
import { draftFaults } from './form.ts';
import { mergePatch, readObject } from './json.ts';
import { submissionFaults as faultsOf } from './layout.ts';
import { leadsToAnswer } from './pointer.ts';

const passport = passportOf('transactional', {
  id: 'form-service',
  form: {
    phone: { type: 'string', format: 'uz-phone', title: text('Phone') },
    year: { type: 'integer', minimum: 1930, title: text('Year') },
    office: { type: 'string', enum: ['a', 'b'], title: text('Office') },
    note: { type: 'string', optional: true, maxLength: 3, title: text('Note') },
    children: {
      type: 'array',
      optional: true,
      items: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
      title: text('Children'),
    },
  },
});
const submissionFaults = (service: Passport, form: Form) =>
  faultsOf(service, { applicant: { pin: '91203950010011', name: 'Dilnoza' }, form });
const codes = (faults: { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`).sort();

test('a draft may be unfinished but not misshaped', () => {
  assert.deepEqual(draftFaults(passport, { phone: '+99', office: 'c', note: 'no', year: 1920, children: [{}] }), []);
  assert.deepEqual(codes(draftFaults(passport, { year: '1984', 'a/b': 1 })), [
    '/a~1b additionalProperties',
    '/year type',
  ]);
});

test('a submission shows every fault, where it is and what to do', () => {
  const faults = submissionFaults(passport, { phone: '901234567', year: 1920, note: 'long', children: [{}] });
  assert.deepEqual(codes(faults), [
    '/children/0/name required',
    '/note maxLength',
    '/office required',
    '/phone format',
    '/year minimum',
  ]);
  assert.match(faults.find(({ path }) => path === '/phone')?.message ?? '', /\+998 and 9 digits/);
  assert.deepEqual(submissionFaults(passport, { phone: '+998901234567', year: 1984, office: 'a' }), []);
});

test('a pattern is told by the help of its question, or in words, and not as a pattern alone', () => {
  const account = { type: 'string', pattern: '^[0-9]{8}$', title: text('Account') } as const;
  const service = passportOf('transactional', {
    id: 'pattern-service',
    form: { account, card: { ...account, help: text('The eight digits on the front of the card.') } },
  });
  assert.deepEqual(
    submissionFaults(service, { account: '1', card: '1' }).map(({ path, message }) => [path, message]),
    [
      ['/account', '“Account (en)”: give 8 digits.'],
      [
        '/card',
        '“Account (en)”: this answer does not have the form asked for. The eight digits on the front of the card. (en)',
      ],
    ],
  );
});

test('a draft keeps nothing that is beyond an upper bound, and no text is without one', () => {
  const misshapen = { phone: '9'.repeat(4_001), note: 'long', children: [{ name: 'x'.repeat(4_001) }] };
  const expected = ['/children/0/name maxLength', '/note maxLength', '/phone maxLength'];
  assert.deepEqual(codes(draftFaults(passport, misshapen)), expected);
  const submitted = codes(submissionFaults(passport, { ...misshapen, year: 1984, office: 'a' }));
  assert.deepEqual(submitted, [...expected, '/phone format'].sort());
  const roomy = passportOf('transactional', {
    id: 'roomy-service',
    form: {
      story: { type: 'string', maxLength: 9_000, title: text('Story') },
      year: { type: 'integer', maximum: 2_000, title: text('Year') },
      homes: { type: 'array', items: { type: 'object' }, maxItems: 1, title: text('Homes') },
    },
  });
  assert.deepEqual(draftFaults(roomy, { story: 'x'.repeat(9_000), year: 2_000, homes: [{}] }), []);
  assert.deepEqual(codes(draftFaults(roomy, { year: 2_001, homes: [{}, {}] })), ['/homes maxItems', '/year maximum']);
});

test('merge patches follow RFC 7396', () => {
  assert.deepEqual(mergePatch({ a: 'b', c: { d: 'e', f: 'g' } }, { a: 'z', c: { f: null } }), {
    a: 'z',
    c: { d: 'e' },
  });
  assert.deepEqual(mergePatch({ a: [1, 2] }, { a: { b: null, c: 1 } }), { a: { c: 1 } });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (target) => {
      assert.deepEqual(mergePatch(target, {}), target);
    }),
  );
});

test('hostile JSON is refused with its reason', () => {
  const refused = (bytes: Buffer, code: string) =>
    assert.throws(
      () => readObject(bytes, '/form'),
      (error) => isDomainError(error) && error.faults[0]?.code === code,
    );
  refused(Buffer.from('{'), 'json-malformed');
  refused(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'json-malformed');
  refused(Buffer.from('null'), 'type');
  refused(Buffer.from('{"a": {"__proto__": 1}}'), 'name-forbidden');
  refused(Buffer.from(`{"a": ${'['.repeat(16)}${']'.repeat(16)}}`), 'too-deep');
  refused(Buffer.from(`{"a": "${'x'.repeat(65_536)}"}`), 'too-large');
  assert.deepEqual(readObject(Buffer.alloc(0), '/form'), {});
});

test('a JSON Pointer leads to an answer the form knows, or to none', () => {
  const leading = ['/phone', '/children', '/children/0', '/children/12/name'];
  const astray = ['', 'phone', '/', '/none', '/phone/0', '/phone/x', '/children/x', '/children/01', '/children/0/age'];
  assert.deepEqual(
    [...leading, ...astray, '/toString'].filter((pointer) => leadsToAnswer(passport, pointer)),
    leading,
  );
  const odd = passportOf('transactional', { form: { 'a/b': { type: 'string', title: text('Odd') } } });
  assert.deepEqual([leadsToAnswer(odd, '/a~1b'), leadsToAnswer(odd, '/a/b')], [true, false]);
});
