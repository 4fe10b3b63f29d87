/** What a citizen may expect of the shipped content beyond that it has no faults. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Content, readContent } from './content.ts';
import { checkOfficeHours } from './domain/checking/check-office-hours.ts';
import { withBodies } from './domain/edition/agencies.ts';
import { hoursOf } from './domain/publishing/office-hours.ts';

let content: Content;

before(async () => {
  content = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
});

const inForce = () => content.passports.map(({ passport }) => passport).filter(({ retired }) => retired === undefined);

test('the shipped content has no faults', () => {
  assert.deepEqual(content.faults, []);
});

test('every service is given at an office, and every region has several', () => {
  const { agencies, offices, territories = [] } = content.reference;
  for (const passport of inForce()) {
    const own = withBodies(passport.authority, agencies);
    const given = passport.offices === 'all' ? offices.filter(({ agency }) => own.has(agency)) : passport.offices;
    assert.ok(given.length > 0, passport.id);
  }
  for (const { code } of territories.filter(({ level }) => level === 'region')) {
    assert.ok(offices.filter(({ region }) => region === code).length >= 2, code);
  }
});

test('what is listed of offices could have been said by their agencies', () => {
  for (const office of content.reference.offices) {
    const checked = checkOfficeHours(hoursOf(office));
    assert.ok('hours' in checked, `${office.code} ${JSON.stringify(checked)}`);
  }
});

test('every service is reached by a life or business event, in its order', () => {
  const named = new Set(content.reference.events.flatMap(({ services = [] }) => services));
  for (const { id } of inForce()) assert.ok(named.has(id), id);
});

test('whatever record a refusal looks at can be asked of the person instead', () => {
  const asked = new Set<string>();
  for (const question of content.reference.questions ?? []) {
    asked.add('field' in question ? `${question.record}#${question.field}` : question.record);
  }
  for (const { id, rules = [], evidence = {} } of inForce()) {
    const refusals = rules.filter(({ refuse }) => refuse).map(({ when }) => when);
    for (const [name, { record, take }] of Object.entries(evidence)) {
      const reads = (field: string) => refusals.some((when) => new RegExp(`\\b${name}\\.${field}\\b`).test(when));
      if (refusals.some((when) => new RegExp(`\\b${name}\\b`).test(when)))
        assert.ok(asked.has(record), `${id} ${record}`);
      for (const field of take.filter(reads)) assert.ok(asked.has(`${record}#${field}`), `${id} ${record}#${field}`);
    }
  }
});
