import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import fc from 'fast-check';
import { passportOf, text } from '../../test/samples.ts';
import { draftFaults, submissionFaults } from './form.ts';
import { firstPart, mergePatch, readObject } from './json.ts';

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
const codes = (faults: { path: string; code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`).sort();

test('a draft may be unfinished but not misshaped', () => {
  assert.deepEqual(draftFaults(passport, { phone: '+99', office: 'c', note: 'too long' }), []);
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

test('the first name of a JSON Pointer', () => {
  assert.deepEqual(['/a/0/b', '/a~1b', '', 'a'].map(firstPart), ['a', 'a/b', undefined, undefined]);
});
