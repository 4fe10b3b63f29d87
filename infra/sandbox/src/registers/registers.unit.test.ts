import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { people as identities } from '@darcha/identity/people.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { agencies, agencyCodes } from '../agencies.ts';
import { monthsBack } from '../population/calendar.ts';
import { createPopulation, type Population } from '../population.ts';
import type { OpenRegisters } from './register.ts';

const recordTypes = new URL('../../../../services/exchange/content/record-types/', import.meta.url);
const days = ['2026-11-22', '2027-01-01', '2028-02-29', '2028-03-31'] as const;

const populations = new Map<string, Population>();

function populationOn(day: string): Population {
  const population = populations.get(day) ?? createPopulation(day);
  populations.set(day, population);
  return population;
}

const opened = new Map<string, ReturnType<typeof openRegisters>>();

/** Every register of every agency as it stands on a day. */
function registersOn(day: string) {
  const registers = opened.get(day) ?? openRegisters(day);
  opened.set(day, registers);
  return registers;
}

function openRegisters(day: string) {
  const population = populationOn(day);
  const open: OpenRegisters = Object.assign({}, ...agencyCodes.map((code) => agencies[code]));
  const registers = Object.fromEntries(Object.entries(open).map(([name, fill]) => [name, fill(population)]));
  return { population, registers };
}

const subjects: Readonly<Record<string, string>> = {
  'interior-ministry/birth@1': 'parent',
  'interior-ministry/children@1': 'parent',
  'justice-ministry/legal-entities@1': 'head',
};

function subjectOf(recordType: string): string {
  return subjects[recordType] ?? 'person';
}

/** The record the register has about a person of the identity provider; undefined when it is sure that it has none. */
function recordOf(name: string, recordType: string, day: string): Record<string, unknown> | undefined {
  const register = registersOn(day).registers[recordType];
  const pin = identities.find((person) => person.name === name)?.pin;
  const reply = register?.({ [subjectOf(recordType)]: pin });
  assert.ok(reply && reply.outcome !== 'refused', `${recordType} of ${name}`);
  return reply.outcome === 'found' ? reply.record : undefined;
}

for (const code of agencyCodes) {
  test(`every record of every person conforms to the record types of ${code}`, () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    (formats as unknown as (ajv: Ajv2020) => void)(ajv);
    ajv.addKeyword('x-sensitivity');
    for (const [recordType, fill] of Object.entries(agencies[code])) {
      const type = parse(readFileSync(new URL(`${recordType}.yaml`, recordTypes), 'utf8'));
      const [arguments_, record] = [ajv.compile(type.arguments), ajv.compile(type.record)];
      for (const population of days.map(populationOn)) {
        const register = fill(population);
        let found = 0;
        for (const { pin } of population.people) {
          const given = { [type.subject]: pin };
          assert.ok(arguments_(given), ajv.errorsText(arguments_.errors));
          const reply = register(given);
          if (reply.outcome !== 'found') continue;
          found += 1;
          assert.ok(record(reply.record), `${recordType}: ${ajv.errorsText(record.errors)}`);
        }
        assert.ok(found > 20, `${recordType} knows about ${found} people only`);
      }
    }
  });
}

const tins = (entities: unknown) => (entities as { tin: string }[] | undefined)?.map(({ tin }) => tin);

for (const day of days) {
  test(`the stories of the people who can sign in hold on ${day}`, () => {
    const birth = (name: string) => recordOf(name, 'interior-ministry/birth@1', day);
    const residence = (name: string) => recordOf(name, 'interior-ministry/residence@1', day);
    const homes = (name: string) => recordOf(name, 'cadastre-agency/homes@1', day)?.count;
    const debt = (name: string) => recordOf(name, 'enforcement-bureau/debt@1', day);

    assert.ok(String(birth('dilnoza')?.bornOn) >= monthsBack(day, 1, 1), 'a newborn of this month or the one before');
    assert.equal(residence('dilnoza')?.region, 'UZ-TK');
    assert.match(String(residence('dilnoza')?.since), /^2019-/);
    assert.equal(residence('dilnoza')?.registeredPersons, 4);
    assert.equal(homes('dilnoza'), 0);

    assert.equal(homes('aziz'), 1);
    assert.deepEqual(debt('aziz'), { count: 0, total: 0, documents: [] });

    assert.equal(String(birth('malika')?.bornOn).slice(0, 7), monthsBack(day, 2, 1).slice(0, 7));
    assert.ok(String(residence('malika')?.since) > String(birth('malika')?.bornOn), 'moved after the birth');
    assert.equal(residence('malika')?.registeredPersons, 2);

    assert.equal(debt('jasur')?.count, 2);
    assert.equal(debt('jasur')?.total, 14_320_500);
    const holdings = recordOf('gulnora', 'national-archive/holdings@1', day)?.holdings;
    assert.ok(Array.isArray(holdings) && holdings.length === 2);
    assert.ok(String(birth('nargiza')?.bornOn) < monthsBack(day, 7, 28), 'too late for the benefit');
    assert.equal(residence('timur'), undefined);

    const children = (name: string) => recordOf(name, 'interior-ministry/children@1', day)?.children as object[];
    assert.equal(children('dilnoza').length, 2);
    assert.equal(recordOf('gulnora', 'interior-ministry/children@1', day), undefined);
    const headed = (name: string) => recordOf(name, 'justice-ministry/legal-entities@1', day)?.entities;
    assert.deepEqual([headed('sardor'), headed('rustam'), headed('dilnoza')].map(tins), [
      ['900000011'],
      ['900000012'],
      undefined,
    ]);
    assert.equal(birth('timur'), undefined);

    const waste = (name: string) => recordOf(name, 'sanitation-operator/waste-account@1', day);
    assert.deepEqual([waste('dilnoza')?.persons, waste('dilnoza')?.debt, waste('dilnoza')?.credit], [4, 0, 0]);
    assert.equal(waste('dilnoza')?.address, residence('dilnoza')?.address);
    assert.equal(waste('jasur')?.debt, 4 * Number(waste('jasur')?.monthlyCharge));
    assert.equal(waste('aziz')?.credit, 2 * Number(waste('aziz')?.monthlyCharge));
    assert.ok(String(waste('jasur')?.paidThrough) < String(waste('dilnoza')?.paidThrough), 'paid for fewer months');
    assert.ok(String(waste('aziz')?.paidThrough) > day, 'paid in advance');
    assert.equal(waste('timur'), undefined);
  });
}

test('a moved family has left its former address', () => {
  const { population, registers } = registersOn('2026-11-22');
  const malika = identities.find(({ name }) => name === 'malika')?.pin;
  const entries = population.registrations.filter(({ person }) => person === malika);
  assert.deepEqual(
    entries.map(({ dwelling, until }) => [dwelling.region, until === undefined]),
    [
      ['UZ-SA', false],
      ['UZ-FA', true],
    ],
  );
  const reply = registers['interior-ministry/residence@1']?.({ person: malika });
  assert.ok(reply?.outcome === 'found' && reply.record.region === 'UZ-FA');
});

test('of a person nobody knows, registers that answer for everybody say nothing is there, the others that they found none', () => {
  const { registers } = registersOn('2026-11-22');
  const outcomes = Object.entries(registers).map(([recordType, register]) => [
    recordType,
    register({ [subjectOf(recordType)]: '90101019999999' }).outcome,
  ]);
  assert.deepEqual(Object.fromEntries(outcomes), {
    'interior-ministry/birth@1': 'not-found',
    'interior-ministry/children@1': 'not-found',
    'interior-ministry/residence@1': 'not-found',
    'cadastre-agency/homes@1': 'found',
    'cadastre-agency/plans@1': 'not-found',
    'enforcement-bureau/debt@1': 'found',
    'national-archive/holdings@1': 'not-found',
    'sanitation-operator/waste-account@1': 'not-found',
    'justice-ministry/legal-entities@1': 'not-found',
  });
});

test('wrong arguments are refused with what to do, and never repeated', () => {
  const cases: [given: Record<string, unknown>, reason: RegExp][] = [
    [{}, /"\w+" is missing: give the personal number/],
    [{ parent: '9120395001001', person: '9120395001001' }, /leave out: (person|parent)/],
    [{ parent: 91203950010011 }, /text of exactly 14 digits|leave out: parent/],
    [{ person: { $ne: null } }, /text of exactly 14 digits|leave out: person/],
    [{ person: '９1203950010011' }, /text of exactly 14 digits|leave out: person/],
  ];
  for (const [recordType, register] of Object.entries(registersOn('2026-11-22').registers)) {
    for (const [given, reason] of cases) {
      const reply = register(given);
      assert.ok(reply.outcome === 'refused', `${recordType} answers ${JSON.stringify(given)}`);
      assert.match(reply.reason, reason);
      assert.doesNotMatch(reply.reason, /\d{13}/);
    }
  }
});
