import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReference } from './check-reference.ts';

const name = '{ uz-Latn: Nom, kaa: At, ru: Имя, en: Name }';
const agencies = `
- { code: ministry, name: ${name} }
- { code: ministry-tashkent, parent: ministry, territory: UZ-TK, name: ${name} }
`;
const offices = `
- code: hall
  agency: ministry-tashkent
  region: UZ-TK
  district: UZ-TK-01
  name: ${name}
  address: ${name}
  latitude: 41.3
  longitude: 69.2
  hours: ["Mo-Fr 09:00-13:00", "Sa 10:00-24:00"]
  exceptions: [{ day: 2026-12-31, hours: ["09:00-13:00"], note: ${name} }, { day: 2027-01-04, hours: [] }]
`;
const events = `- { code: moving, title: ${name}, business: false, services: [letter] }\n`;
const territories = `
- { code: UZ, level: republic, name: ${name} }
- { code: UZ-TK, level: region, parent: UZ, name: ${name} }
- { code: UZ-TK-01, level: district, parent: UZ-TK, name: ${name}, sample: true }
`;
const questions = `
- { record: ministry/birth@1, presence: true, title: ${name} }
- { record: ministry/birth@1, field: bornOn, type: string, format: date, title: ${name}, help: ${name} }
- { record: ministry/birth@1, field: sex, type: string, enum: [f], options: { f: ${name} }, title: ${name} }
`;

const sound = { agencies, offices, events, territories, questions };
const check = (changes: Partial<Record<keyof typeof sound, string | undefined>> = {}) => {
  const texts = { ...sound, ...changes };
  const file = (key: keyof typeof sound) => ({ file: `${key}.yaml`, text: texts[key] ?? '' });
  return checkReference(
    {
      agencies: file('agencies'),
      offices: file('offices'),
      events: file('events'),
      territories: texts.territories === undefined ? undefined : file('territories'),
      questions: texts.questions === undefined ? undefined : file('questions'),
    },
    new Set(['letter']),
  );
};

test('sound lists have no fault, and the newer ones may be missing', () => {
  const { reference, faults } = check();
  assert.deepEqual(faults, []);
  assert.equal(reference.territories?.length, 3);
  assert.equal(reference.questions?.length, 3);
  const older = checkReference({
    agencies: { file: 'agencies.yaml', text: `- { code: ministry, name: ${name} }` },
    offices: { file: 'offices.yaml', text: '[]' },
    events: { file: 'events.yaml', text: events },
  });
  assert.deepEqual(older.faults, []);
  assert.ok(!('territories' in older.reference), 'what is not written does not change the digest of a release');
});

const wrongs: [list: keyof typeof sound, passage: string, instead: string, code: string, path: string][] = [
  ['agencies', 'parent: ministry,', 'parent: nobody,', 'agency-unknown', '/1/parent'],
  ['agencies', 'parent: ministry,', '', 'parent', '/1/territory'],
  ['agencies', '- { code: ministry,', '- { code: ministry, parent: ministry-tashkent,', 'cycle', '/0/parent'],
  ['agencies', 'territory: UZ-TK,', 'territory: UZ-AN,', 'territory-unknown', '/1/territory'],
  ['offices', 'region: UZ-TK', 'region: UZ-AN', 'territory-unknown', '/0/region'],
  ['offices', 'district: UZ-TK-01', 'district: UZ-TK-02', 'territory-unknown', '/0/district'],
  ['offices', 'agency: ministry-tashkent', 'agency: nobody', 'agency-unknown', '/0/agency'],
  ['offices', 'day: 2027-01-04', 'day: 2026-12-31', 'day-twice', '/0/exceptions/1/day'],
  ['offices', 'day: 2027-01-04', 'day: 2027-02-30', 'date', '/0/exceptions/1/day'],
  ['offices', 'hours: ["09:00-13:00"]', 'hours: ["13:00-09:00"]', 'hours', '/0/exceptions/0/hours/0'],
  ['offices', 'hours: ["09:00-13:00"]', 'hours: ["9-13"]', 'format', '/0/exceptions/0/hours/0'],
  ['offices', 'Sa 10:00-24:00', 'Fr 12:00-14:00', 'hours', '/0/hours/1'],
  ['offices', 'Sa 10:00-24:00', 'Sa 22:00-02:00', 'hours', '/0/hours/1'],
  ['offices', 'Sa 10:00-24:00', 'Sa 10:00-24:30', 'format', '/0/hours/1'],
  ['offices', 'latitude: 41.3', 'latitude: 69.2', 'maximum', '/0/latitude'],
  ['events', 'services: [letter]', 'services: [letter, nothing]', 'service-unknown', '/0/services/1'],
  ['territories', 'code: UZ-TK-01, level: district', 'code: UZ-TK-01, level: region', 'territory-level', '/2/level'],
  ['territories', 'parent: UZ-TK,', 'parent: UZ,', 'parent', '/2/parent'],
  ['questions', 'ministry/birth@1, presence', 'nobody/birth@1, presence', 'agency-unknown', '/0/record'],
  ['questions', 'field: sex', 'field: bornOn', 'question-twice', '/2/record'],
  ['questions', 'presence: true, ', '', 'question-kind', '/0'],
  ['questions', 'enum: [f]', 'enum: [f, m]', 'options', '/2/enum'],
];
for (const [list, passage, instead, code, path] of wrongs) {
  test(`${list}: "${instead || `without ${passage}`}" is refused at its place`, () => {
    const text = sound[list];
    assert.ok(text.includes(passage));
    const { faults } = check({ [list]: text.replace(passage, instead) });
    const found = faults.find((fault) => fault.file === `${list}.yaml` && fault.code === code);
    assert.equal(found?.path, path, JSON.stringify(faults));
  });
}
