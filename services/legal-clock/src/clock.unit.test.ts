import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendar, fixedHolidays } from './calendar.ts';
import {
  coveredUntil,
  deadline,
  isDayOff,
  isWorkingDay,
  parseTerm,
  readTerm,
  startOfDay,
  tashkentDay,
  weekdayOf,
  yearsAfter,
} from './clock.ts';

const until = (from: string, term: string) => deadline(new Date(from), parseTerm(term)).toISOString();

test('a term is read, and what is no term is refused with what to write', () => {
  assert.deepEqual(parseTerm('5 working days'), { days: 5, kind: 'working' });
  assert.deepEqual(parseTerm('1 working day'), { days: 1, kind: 'working' });
  assert.deepEqual(parseTerm('30 days'), { days: 30, kind: 'calendar' });
  assert.deepEqual(parseTerm('1 day'), { days: 1, kind: 'calendar' });
  for (const wrong of ['', '0 days', '5 day', '1000 days', '5  days', ' 5 days', '5 working', 'a week', '-1 days']) {
    assert.equal(readTerm(wrong), undefined);
    assert.throws(() => parseTerm(wrong), { name: 'RangeError', message: /is not a term\. Write/ });
  }
});

test('the day changes in Tashkent at 19:00 UTC', () => {
  assert.equal(tashkentDay(new Date('2026-11-16T18:59:59.999Z')), '2026-11-16');
  assert.equal(tashkentDay(new Date('2026-11-16T19:00:00.000Z')), '2026-11-17');
  assert.equal(tashkentDay(new Date('2025-12-31T19:00:00.000Z')), '2026-01-01');
});

test('a day begins at 19:00 UTC of the day before', () => {
  assert.equal(startOfDay('2026-11-17').toISOString(), '2026-11-16T19:00:00.000Z');
  assert.equal(startOfDay('2026-01-01').toISOString(), '2025-12-31T19:00:00.000Z');
  assert.equal(tashkentDay(startOfDay('2028-02-29')), '2028-02-29', 'no calendar is needed for it');
  assert.throws(() => startOfDay('2027-02-29'), { name: 'RangeError', message: /is not a day/ });
});

test('the last day that can be counted is known before a term fails on the next', () => {
  const last = coveredUntil();
  assert.equal(last, '2027-12-31');
  assert.doesNotThrow(() => isWorkingDay(last));
  const next = tashkentDay(new Date(startOfDay(last).getTime() + 86_400_000));
  assert.throws(() => isWorkingDay(next), { name: 'RangeError' });
});

test('a day off is a holiday or one by decree; a mere weekend is none', () => {
  assert.ok(isDayOff('2026-12-08') && isDayOff('2026-12-31'));
  assert.ok(!isDayOff('2026-11-22') && !isDayOff('2026-12-12') && !isDayOff('2026-11-16'));
  assert.deepEqual([weekdayOf('2026-11-16'), weekdayOf('2026-11-22')], [0, 6]);
  assert.throws(() => isDayOff('2028-01-03'), { name: 'RangeError' });
});

test('an event a second before midnight is counted from the earlier day', () => {
  // Monday 16 November 2026.
  assert.equal(until('2026-11-16T18:59:59Z', '1 working day'), '2026-11-17T19:00:00.000Z');
  assert.equal(until('2026-11-16T19:00:00Z', '1 working day'), '2026-11-18T19:00:00.000Z');
  assert.equal(until('2026-11-16T18:59:59Z', '1 day'), '2026-11-17T19:00:00.000Z');
});

test('working days pass over the weekend and over holidays', () => {
  // Friday: five working days are the next Friday.
  assert.equal(until('2026-11-13T06:00:00Z', '5 working days'), '2026-11-20T19:00:00.000Z');
  // Monday 7 December 2026: the 8th is Constitution Day.
  assert.equal(until('2026-12-07T06:00:00Z', '1 working day'), '2026-12-09T19:00:00.000Z');
  // Thursday 10 December 2026: Saturday the 12th is worked, its rest was moved to the 31st.
  assert.equal(until('2026-12-10T06:00:00Z', '2 working days'), '2026-12-12T19:00:00.000Z');
  assert.equal(until('2026-12-30T06:00:00Z', '1 working day'), '2027-01-04T19:00:00.000Z');
});

test('calendar days that end on a day off end on the next working day', () => {
  assert.equal(until('2026-11-16T06:00:00Z', '30 days'), '2026-12-16T19:00:00.000Z');
  // 5 December 2026 is a Saturday.
  assert.equal(until('2026-11-05T06:00:00Z', '30 days'), '2026-12-07T19:00:00.000Z');
  // 20 March 2026: Ramazon hayit, then Navroʻz and Sunday, then the day off given for Navroʻz.
  assert.equal(until('2026-03-19T06:00:00Z', '1 day'), '2026-03-24T19:00:00.000Z');
});

test('a year without data is an error that says where to add it', () => {
  const message = /the calendar has data for 2025 to 2027 only\. Add the year to/;
  assert.throws(() => isWorkingDay('2028-01-03'), { name: 'RangeError', message });
  assert.throws(() => until('2027-12-31T06:00:00Z', '1 working day'), { name: 'RangeError', message });
  assert.throws(() => until('2024-12-01T06:00:00Z', '5 working days'), { name: 'RangeError', message });
  for (const wrong of ['2026-02-30', '2026-1-1', 'today', '']) {
    assert.throws(() => isWorkingDay(wrong), { name: 'RangeError', message: /is not a day/ });
  }
});

test('every day of the calendar lies in its year, and is on the right side of the week', () => {
  for (const [year, { religiousHolidays, daysOff, workingWeekends }] of Object.entries(calendar)) {
    for (const day of [...religiousHolidays, ...daysOff, ...workingWeekends]) assert.equal(day.slice(0, 4), year);
    for (const day of daysOff) assert.ok(!isWeekend(day), `${day} is a weekend already`);
    for (const day of workingWeekends) assert.ok(isWeekend(day), `${day} is worked anyway`);
  }
});

test('a holiday on a weekend gives the next working day off', () => {
  for (const [year, { religiousHolidays }] of Object.entries(calendar)) {
    for (const holiday of [...fixedHolidays.map((day) => `${year}-${day}`), ...religiousHolidays]) {
      assert.equal(isWorkingDay(holiday), false);
      if (!isWeekend(holiday)) continue;
      const monday = new Date(Date.parse(holiday) + (new Date(holiday).getUTCDay() === 6 ? 2 : 1) * 86_400_000);
      assert.equal(isWorkingDay(monday.toISOString().slice(0, 10)), false, `nothing is given for ${holiday}`);
    }
  }
});

const instant = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2027-03-31T00:00:00Z'),
  noInvalidDate: true,
});
const term = fc.record({
  days: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('working' as const, 'calendar' as const),
});

test('a term ends where a count hour by hour ends it', () => {
  fc.assert(
    fc.property(instant, term, (from, { days, kind }) => {
      assert.equal(deadline(from, { days, kind }).getTime(), slowEnd(from, days, kind));
    }),
    { numRuns: 100 },
  );
});

test('a later event and a longer term never end earlier', () => {
  fc.assert(
    fc.property(instant, fc.nat(86_400_000), term, fc.nat(20), (from, later, { days, kind }, more) => {
      const end = deadline(from, { days, kind });
      assert.ok(deadline(new Date(from.getTime() + later), { days, kind }) >= end);
      assert.ok(deadline(from, { days: days + more, kind }) >= end);
      assert.ok(end > from);
    }),
  );
});

test('the zone of the machine plays no part', () => {
  const clock = JSON.stringify(new URL('./clock.ts', import.meta.url).href);
  const program = `import { deadline, parseTerm } from ${clock};
    console.log(deadline(new Date('2026-03-28T18:59:59Z'), parseTerm('10 working days')).toISOString());`;
  for (const TZ of ['America/New_York', 'Pacific/Kiritimati']) {
    const end = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { TZ },
      encoding: 'utf8',
    });
    assert.equal(end, '2026-04-10T19:00:00.000Z\n');
  }
});

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tashkent',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
});

/** Walks the hours after the event on the wall clock of Tashkent, reading the calendar by itself. */
function slowEnd(from: Date, days: number, kind: 'working' | 'calendar'): number {
  let day = read(from).day;
  let counted = 0;
  for (let hour = Math.floor(from.getTime() / 3_600_000) * 3_600_000; ; hour += 3_600_000) {
    const now = read(new Date(hour));
    if (now.day <= day) continue;
    // `day` has ended; this hour begins the next one.
    const passed = counted >= days && worked(day);
    if (passed) return hour;
    day = now.day;
    if (kind === 'calendar' || worked(day)) counted += 1;
  }
}

function read(at: Date): { day: string; weekday: string } {
  const part = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, weekday: String(part.weekday) };
}

function worked(day: string): boolean {
  const year = calendar[Number(day.slice(0, 4))];
  assert.ok(year);
  if (year.workingWeekends.includes(day)) return true;
  const off = isWeekend(day) || fixedHolidays.includes(day.slice(5));
  return !off && !year.daysOff.includes(day) && !year.religiousHolidays.includes(day);
}

function isWeekend(day: string): boolean {
  return ['Sat', 'Sun'].includes(read(new Date(`${day}T12:00:00+05:00`)).weekday);
}

test('years end with the same day of Tashkent', () => {
  const after = (from: string, years: number) => yearsAfter(new Date(from), years).toISOString();
  assert.equal(after('2026-03-24T05:00:00.000Z', 3), '2029-03-24T19:00:00.000Z');
  assert.equal(after('2026-03-24T20:00:00.000Z', 1), '2027-03-25T19:00:00.000Z', 'it is the 25th in Tashkent');
  assert.equal(after('2028-02-29T05:00:00.000Z', 3), '2031-03-01T19:00:00.000Z');
  assert.equal(after('2026-12-31T05:00:00.000Z', 1), '2027-12-31T19:00:00.000Z');
});
