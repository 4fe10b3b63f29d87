import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOfficeHours } from './check-office-hours.ts';

const note = { 'uz-Latn': 'Bayram arafasi', kaa: 'Bayram aldı', ru: 'Предпраздничный день', en: 'Eve of the holiday' };
const sound = {
  hours: ['Mo-Fr 09:00-13:00', 'Mo-Fr 14:00-18:00'],
  exceptions: [
    { day: '2026-12-31', hours: ['09:00-13:00'], note },
    { day: '2020-01-01', hours: [] },
  ],
  telephone: '+998000000011',
};

test('sound hours are taken as they are, with days that have passed', () => {
  assert.deepEqual(checkOfficeHours(sound), { hours: sound });
  const fewest = { hours: ['Sa 10:00-24:00'], exceptions: [] };
  assert.deepEqual(checkOfficeHours(fewest), { hours: fewest });
});

const day = (value: string) => ({
  exceptions: [
    { day: '2026-12-31', hours: [] },
    { day: value, hours: [] },
  ],
});
const times = (...hours: string[]) => ({ exceptions: [{ day: '2026-12-31', hours }] });
const noted = (changed: object) => ({ exceptions: [{ day: '2026-12-31', hours: [], note: { ...note, ...changed } }] });
const { en: _en, ...withoutEnglish } = note;

const wrongs: [string, object, path: string, code: string][] = [
  ['no hours', { hours: [] }, '/hours', 'minItems'],
  ['15 spans', { hours: Array(15).fill('Mo 09:00-10:00') }, '/hours', 'maxItems'],
  ['a span of another form', { hours: ['Mo-Fr 09:00-13:00', 'Mo-Fr 9-13'] }, '/hours/1', 'format'],
  ['a span without end', { hours: [`${'Mo,'.repeat(30)}Mo 09:00-10:00`] }, '/hours/0', 'maxLength'],
  ['a span past midnight', { hours: ['Mo-Fr 22:00-02:00'] }, '/hours/0', 'hours'],
  ['spans that overlap', { hours: ['Mo-Fr 09:00-13:00', 'Fr 12:00-14:00'] }, '/hours/1', 'hours'],
  ['101 exceptions', { exceptions: Array(101).fill({ day: '2026-12-31', hours: [] }) }, '/exceptions', 'maxItems'],
  ['a day there is not', day('2027-02-30'), '/exceptions/1/day', 'date'],
  ['a day twice', day('2026-12-31'), '/exceptions/1/day', 'day-twice'],
  ['times of another form', times('9-13'), '/exceptions/0/hours/0', 'format'],
  ['times past midnight', times('13:00-09:00'), '/exceptions/0/hours/0', 'hours'],
  ['times that overlap', times('09:00-13:00', '12:00-14:00'), '/exceptions/0/hours/1', 'hours'],
  ['too many times', times(...Array(7).fill('09:00-10:00')), '/exceptions/0/hours', 'maxItems'],
  [
    'a language left out',
    { exceptions: [{ day: '2026-12-31', hours: [], note: withoutEnglish }] },
    '/exceptions/0/note/en',
    'language-missing',
  ],
  ['an empty text', noted({ ru: ' ' }), '/exceptions/0/note/ru', 'empty'],
  ['a text too long', noted({ ru: 'а'.repeat(301) }), '/exceptions/0/note/ru', 'maxLength'],
  ['a language there is not', noted({ de: 'Feiertag' }), '/exceptions/0/note/de', 'property-unknown'],
  ['HTML', noted({ en: '<b>Closed</b>' }), '/exceptions/0/note/en', 'html'],
  ['a number that is none', { telephone: '71 200 00 00' }, '/telephone', 'format'],
];
for (const [what, changed, path, code] of wrongs) {
  test(`${what} is refused at its place`, () => {
    const checked = checkOfficeHours({ ...sound, ...changed });
    assert.ok('faults' in checked);
    assert.deepEqual(
      checked.faults.map((fault) => [fault.path, fault.code]),
      [[path, code]],
    );
  });
}

test('every fault is told at once, and the message shows the form', () => {
  const checked = checkOfficeHours({ hours: ['Monday'], exceptions: [{ day: 'tomorrow', hours: [] }], telephone: '1' });
  assert.ok('faults' in checked);
  assert.deepEqual(checked.faults.map(({ path }) => path).sort(), ['/exceptions/0/day', '/hours/0', '/telephone']);
  assert.match(
    checked.faults.find(({ path }) => path === '/hours/0')?.message ?? '',
    /For example "Mo-Fr 09:00-13:00"/,
  );
});
