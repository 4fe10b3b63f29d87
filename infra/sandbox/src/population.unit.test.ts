import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people as identities } from '@darcha/identity/people.ts';
import { monthsBack, plusDays } from './population/calendar.ts';
import { createPopulation, type Population } from './population.ts';

const today = '2026-11-22';
const pins = ({ people }: Population) => people.map(({ pin }) => pin);

test('the same seed and day give the same people, another seed others', () => {
  assert.deepEqual(createPopulation(today), createPopulation(today));
  assert.deepEqual(createPopulation(today, 7), createPopulation(today, 7));
  assert.notDeepEqual(pins(createPopulation(today, 7)), pins(createPopulation(today, 8)));
});

test('on another day only what lies in the last months has moved', () => {
  const now = createPopulation(today);
  const nextYear = createPopulation('2027-12-01');
  const born = (population: Population) => population.births.filter(({ bornOn }) => bornOn <= '2024-12-31');
  assert.deepEqual(born(nextYear), born(now));
  for (const table of ['homes', 'documents', 'holdings'] as const) assert.deepEqual(nextYear[table], now[table]);
  const adults = (population: Population) => population.people.filter(({ birthDate }) => birthDate <= '2024-12-31');
  assert.deepEqual(adults(nextYear), adults(now));
});

test('there are a few hundred people in every region, each with a number no real person has and a plainly invented surname', () => {
  const { people, registrations } = createPopulation(today);
  assert.ok(people.length >= 400 && people.length < 500, `${people.length} people`);
  assert.equal(new Set(people.map(({ pin }) => pin)).size, people.length);
  assert.equal(new Set(registrations.map(({ dwelling }) => dwelling.region)).size, 14);
  for (const { pin, birthDate, familyName } of people) {
    assert.match(pin, /^9\d{13}$/);
    assert.equal(pin.slice(1, 7), `${birthDate.slice(8)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`);
    assert.match(
      familyName,
      /^(Namunay|Sinov|Misol|Xayoliy|Tajribay|Andazay|Nusxay|Taxmin|Úlgi|Sınaq|Mısal|Qıyal|Obrazts|Primer|Prob|Vymysl)/,
    );
  }
});

test('everybody who can sign in is among them, with the same name and number', () => {
  const { people } = createPopulation(today);
  for (const { pin, givenName, familyName, patronymic, birthDate } of identities) {
    const expected = { pin, givenName, familyName, patronymic, birthDate };
    assert.deepEqual(
      people.find((person) => person.pin === pin),
      expected,
    );
  }
});

test('on any day of a leap year nothing lies in the future and everything points to somebody', () => {
  for (let day = '2027-12-31'; day <= '2029-01-01'; day = plusDays(day, 1)) {
    const population = createPopulation(day);
    const known = new Set(pins(population));
    assert.equal(known.size, population.people.length, `numbers given twice on ${day}`);
    for (const { bornOn, registeredOn, child, parents } of population.births) {
      assert.ok(bornOn < registeredOn && registeredOn <= day, `a birth of ${bornOn} seen on ${day}`);
      assert.ok([child, ...parents].every((pin) => known.has(pin)));
    }
    for (const { since, until, person } of population.registrations) {
      assert.ok(since <= day && (until === undefined || (until >= since && until <= day)), `${since} seen on ${day}`);
      assert.ok(known.has(person));
    }
  }
});

test('the population has cases for every rule of the childbirth benefit', () => {
  const { births, registrations } = createPopulation(today);
  const recent = births.filter(({ bornOn }) => bornOn >= monthsBack(today, 6, 22));
  const late = births.filter(({ bornOn }) => bornOn < monthsBack(today, 6, 22) && bornOn > monthsBack(today, 15, 1));
  const moved = recent.filter(({ bornOn, parents }) =>
    registrations.some(({ person, since, until }) => parents.includes(person) && !until && since > bornOn),
  );
  assert.ok(recent.length > moved.length && late.length > 1 && moved.length > 1);
});

test('what is no day is refused with an example of one', () => {
  for (const wrong of ['', 'today', '2026-02-30', '2026-1-1', '22.11.2026']) {
    assert.throws(() => createPopulation(wrong), { name: 'RangeError', message: /YYYY-MM-DD, for example/ });
  }
});
