import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { now, passportOf, text } from '../../test/samples.ts';
import { begin } from './begin.ts';

const beginning = {
  number: 'D-1',
  owner: 'owner',
  applicant: { pin: '91203950010011', name: 'Dilnoza' },
  form: {},
  recordKey: 'AAAA',
  now,
};

test('a service that is suspended takes no application and says why', () => {
  const passport = passportOf('transactional', { suspended: { reason: text('Fees cannot be paid online yet.') } });
  assert.throws(
    () => begin(passport, beginning),
    (error) => {
      assert.ok(error instanceof DomainError);
      assert.deepEqual([error.kind, error.code], ['wrong-state', 'service-suspended']);
      assert.match(error.message, /at present\. Fees cannot be paid online yet\. \(en\)/);
      assert.match(error.details['reason.uz-Latn'] ?? '', /yet\. \(uz-Latn\)/);
      return true;
    },
  );
});

test('the same service open begins a draft', () => {
  assert.equal(begin(passportOf('transactional'), beginning).next.status.kind, 'draft');
});
