import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessTokenClaims, findAccount, idTokenClaims } from './claims.ts';
import { officials, people, signInNames } from './people.ts';

test('every personal number is of the impossible series and says the birth date', () => {
  for (const { name, pin, birthDate } of people) {
    const [year = '', month = '', day = ''] = birthDate.split('-');
    assert.match(pin, /^9\d{13}$/, name);
    assert.equal(pin.slice(1, 7), `${day}${month}${year.slice(2)}`, name);
  }
});

test('no name and no personal number is given twice', () => {
  assert.equal(new Set(signInNames).size, signInNames.length);
  assert.equal(new Set(people.map(({ pin }) => pin)).size, people.length);
  assert.equal(signInNames.length, people.length + officials.length + 1);
});

test('a representative is told with the organisation, an official without a personal number', () => {
  const sardor = findAccount('sardor');
  const clerk = findAccount('clerk-archive');
  assert.ok(sardor && clerk);
  assert.match(accessTokenClaims(sardor).organisation?.tin ?? '', /^9000000\d\d$/);
  const claims = accessTokenClaims(clerk);
  assert.equal(claims.kind, 'official');
  assert.equal('pin' in claims, false);
  assert.equal('birthdate' in idTokenClaims(clerk), false);
});
