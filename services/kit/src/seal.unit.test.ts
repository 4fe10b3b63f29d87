import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { createSealer, type Keyring, readKeyring } from './seal.ts';

const [k1, k2, lookup] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const ring: Keyring = { current: 'k1', keys: { k1 }, lookup };
const sealer = createSealer(ring);
const unreadable = { kind: 'data-loss', code: 'sealed-unreadable' };

test('what was sealed is found again, in its place only', () => {
  const form = { account: '2020', text: 'ўқ', list: [1, null] };
  const sealed = sealer.seal(form, 'application/1/form');
  assert.deepEqual(sealer.open(sealed, 'application/1/form'), form);
  assert.throws(() => sealer.open(sealed, 'application/2/form'), unreadable);
  assert.ok(!sealed.includes('2020'));
});

test('the same value is never sealed twice to the same bytes', () => {
  const sealed = Array.from({ length: 1_000 }, () => sealer.seal('x', 'p').toString('hex'));
  assert.equal(new Set(sealed).size, sealed.length);
  for (const one of sealed) assert.equal(sealer.open(Buffer.from(one, 'hex'), 'p'), 'x');
});

test('every altered byte is noticed', () => {
  const sealed = sealer.seal({ a: 1 }, 'p');
  for (let i = 0; i < sealed.length; i++) {
    const altered = Buffer.from(sealed);
    altered.writeUInt8(altered.readUInt8(i) ^ 1, i);
    assert.throws(() => sealer.open(altered, 'p'), unreadable, `byte ${i}`);
  }
});

test('a value cut short anywhere, even inside the tag, is refused', () => {
  const sealed = sealer.seal('', 'p');
  for (let length = 0; length < sealed.length; length++) {
    assert.throws(() => sealer.open(sealed.subarray(0, length), 'p'), unreadable, `${length} bytes`);
  }
});

test('a new current key seals, and what an old one sealed still opens', () => {
  const old = sealer.seal('before', 'p');
  const rotated = createSealer({ current: 'k2', keys: { k1, k2 }, lookup });
  assert.equal(rotated.open(old, 'p'), 'before');
  const young = rotated.seal('after', 'p');
  assert.equal(rotated.open(young, 'p'), 'after');
  assert.throws(() => sealer.open(young, 'p'), unreadable);
  assert.throws(() => createSealer({ ...ring, keys: { k1: k2 } }).open(old, 'p'), unreadable);
});

test('a pseudonym is the same under the same lookup key, whatever seals', () => {
  const other = createSealer({ current: 'k2', keys: { k2 }, lookup });
  assert.equal(sealer.pseudonym('pin:1'), other.pseudonym('pin:1'));
  assert.notEqual(sealer.pseudonym('pin:1'), sealer.pseudonym('tin:1'));
  assert.notEqual(sealer.pseudonym('pin:1'), createSealer({ ...ring, lookup: k1 }).pseudonym('pin:1'));
  assert.match(sealer.pseudonym('pin:1'), /^[\w-]{43}$/);
});

const base64 = k1.toString('base64');
const files: [what: string, file: unknown, message: RegExp][] = [
  ['no keys', {}, /no key "undefined"/],
  ['a current key that is not there', { current: 'k9', keys: { k1: base64 }, lookup: base64 }, /no key "k9"/],
  ['a current key named like a part of every object', { current: 'constructor', keys: {}, lookup: base64 }, /no key/],
  ['a short key', { current: 'k1', keys: { k1: 'AAAA' }, lookup: base64 }, /"k1" of the key file is not 32 bytes/],
  ['no lookup key', { current: 'k1', keys: { k1: base64 } }, /"lookup" of the key file/],
  ['an id too long', { current: 'k', keys: { ['k'.repeat(300)]: base64 }, lookup: base64 }, /1 to 64 letters/],
  ['no object', null, /not a JSON object/],
];

for (const [what, file, message] of files) {
  test(`a key file with ${what} is refused`, () => {
    assert.throws(() => readKeyring(Buffer.from(JSON.stringify(file))), { message });
  });
}

test('a key file is read; one that is no JSON is refused without being quoted', () => {
  const file = JSON.stringify({ current: 'k1', keys: { k1: base64 }, lookup: base64 });
  assert.deepEqual(readKeyring(Buffer.from(file)), { current: 'k1', keys: { k1 }, lookup: k1 });
  assert.throws(
    () => readKeyring(Buffer.from(base64)),
    (error: Error) => !`${error.message} ${error.cause}`.includes(base64.slice(0, 6)),
  );
});
