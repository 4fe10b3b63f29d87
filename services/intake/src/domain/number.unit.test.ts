import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { alphabet, applicationNumber, encode, grouped, readApplicationNumber, readResultCode } from './number.ts';

const anyNumber = fc.uint8Array({ minLength: 6, maxLength: 6 }).map(applicationNumber);

test('a number is read back however it is typed', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      assert.match(number, /^D-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
      assert.equal(readApplicationNumber(number), number);
      const typed = number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
      assert.equal(readApplicationNumber(typed), number);
    }),
  );
});

test('any one wrong character is noticed', () => {
  fc.assert(
    fc.property(anyNumber, fc.nat({ max: 9 }), fc.constantFrom(...alphabet), (number, place, wrong) => {
      const plain = number.replaceAll('-', '');
      const changed = plain.slice(0, place + 1) + wrong + plain.slice(place + 2);
      assert.equal(readApplicationNumber(changed) === undefined, changed !== plain);
    }),
  );
});

test('what is no number or code is none', () => {
  for (const text of ['', 'D', 'D-7KQ2', 'D-UUUU-UUUU-UU', 'x'.repeat(10_000), '<script>']) {
    assert.equal(readApplicationNumber(text), undefined);
    assert.equal(readResultCode(text), undefined);
  }
  const code = encode(randomBytes(10));
  assert.equal(code.length, 16);
  assert.equal(readResultCode(grouped(code).toLowerCase()), code);
});
