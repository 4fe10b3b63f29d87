import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { hoursIn } from '../../citizen/catalogue/opening.ts';
import { sayIn } from '../../language/messages.ts';
import { linesOf, type Week, weekdays, weekOf } from './week-lines.ts';

const closed: Week = { Mo: [], Tu: [], We: [], Th: [], Fr: [], Sa: [], Su: [] };
const times = ['09:00-13:00', '14:00-18:00'];

test('days with the same times stand together', () => {
  const open = (days: string[], hours = times): Partial<Week> => Object.fromEntries(days.map((day) => [day, hours]));
  const week = (...parts: Partial<Week>[]): Week => Object.assign({ ...closed }, ...parts);
  const cases: [Week, string[]][] = [
    [closed, []],
    [week(open(['Mo', 'Tu', 'We', 'Th', 'Fr'])), ['Mo-Fr 09:00-13:00', 'Mo-Fr 14:00-18:00']],
    [week(open(['Mo', 'We'], ['10:00-24:00'])), ['Mo,We 10:00-24:00']],
    [week(open(['Sa', 'Su'], ['10:00-12:00'])), ['Sa,Su 10:00-12:00']],
    [week(open(['Mo', 'Tu', 'We', 'Su'], ['10:00-12:00'])), ['Mo-We,Su 10:00-12:00']],
    [week(open(['Mo', 'Tu', 'We', 'Fr', 'Sa', 'Su'], ['10:00-12:00'])), ['Mo-We,Fr-Su 10:00-12:00']],
    // The times of a day stay together, though two of its spans are those of the other days.
    [
      week(open(['Mo', 'Tu', 'We']), open(['Sa'], ['09:00-13:00'])),
      ['Mo-We 09:00-13:00', 'Mo-We 14:00-18:00', 'Sa 09:00-13:00'],
    ],
  ];
  for (const [days, lines] of cases) {
    assert.deepEqual(linesOf(days), lines);
    assert.deepEqual(weekOf(lines), days);
  }
});

test('each day of a week may be like any other or none: nothing is lost', () => {
  const kinds = [[], ['09:00-13:00'], times];
  for (let number = 0; number < kinds.length ** weekdays.length; number += 1) {
    const kindOf = (place: number) => kinds[Math.floor(number / kinds.length ** place) % kinds.length] ?? [];
    const week = Object.fromEntries(weekdays.map((day, place) => [day, kindOf(place)])) as unknown as Week;
    assert.deepEqual(weekOf(linesOf(week)), week);
  }
});

test('lines that were written by hand are read', () => {
  assert.deepEqual(weekOf(['Fr-Mo 10:00-12:00', 'Tu 14:00-15:00', 'Tu 08:00-09:00']), {
    ...closed,
    ...{ Fr: ['10:00-12:00'], Sa: ['10:00-12:00'], Su: ['10:00-12:00'], Mo: ['10:00-12:00'] },
    Tu: ['08:00-09:00', '14:00-15:00'],
  });
  for (const odd of ['', 'Mo', 'Mo-Fr', 'Mo-Xx 09:00-13:00', 'Mo 9-13', '09:00-13:00', 'Mo 09:00-13:00, 14:00-18:00']) {
    assert.throws(() => weekOf([odd]), new RegExp(`"${odd}" is no line`));
  }
});

test('the hours of all offices of the sample content come back as they were', () => {
  const content = new URL('../../../../../services/catalogue/content/offices.yaml', import.meta.url);
  const offices: { code: string; hours: string[] }[] = parse(readFileSync(content, 'utf8'));
  assert.ok(offices.length > 100);
  for (const { code, hours } of offices) assert.deepEqual(linesOf(weekOf(hours)), hours, code);
});

test('every run of days is said with its dash', () => {
  const [row] = hoursIn(['Mo-We,Fr-Su 10:00-12:00'], { say: sayIn('en') });
  assert.deepEqual(row, { days: 'Monday – Wednesday, Friday – Sunday', times: '10:00–12:00' });
});
