import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessTokenClaims, findAccount, idTokenClaims } from './claims.ts';
import { INTEGRATOR, officials, people, signInNames } from './people.ts';

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

test('the table of people in the documentation has everybody, with number, office and roles', () => {
  const rows = readFileSync(new URL('../../../docs/people.md', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rowOf = (name: string) => rows.find((cells) => cells[1] === `\`${name}\``) ?? [];
  for (const { name, pin, givenName, familyName, organisation } of people) {
    const [, , shown, number, what = ''] = rowOf(name);
    assert.deepEqual([shown, number], [`${givenName} ${familyName}`, pin], name);
    if (organisation) assert.ok(what.includes(organisation.tin), name);
  }
  for (const { name, givenName, familyName, agency, roles } of officials) {
    assert.deepEqual(rowOf(name).slice(2, 5), [`${givenName} ${familyName}`, agency, roles.join(', ')], name);
  }
  assert.ok(rowOf(INTEGRATOR).length > 0);
});
