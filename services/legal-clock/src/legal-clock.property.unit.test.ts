/** The clock against a slow count that shares nothing with it: whole numbers for days, and the rules said the other way round. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alarmTaken, nextAlarm } from './alarms.ts';
import { calendar, fixedHolidays, type YearCalendar } from './calendar.ts';
import type { Term } from './clock.ts';
import { deadlineOf, remainingDays, stoppedDays } from './counting.ts';
import { explainInAll } from './explain.ts';
import {
  type Clock,
  type ClockRules,
  extendClock,
  extensionRefusal,
  resumeClock,
  startClock,
  stopClock,
} from './legal-clock.ts';
import { workingDaysOf } from './working-days.ts';

const day = 86_400_000;
const ahead = 5 * 3_600_000;
/** Days since 1970 in Tashkent. */
const dayOf = (at: Date) => Math.floor((at.getTime() + ahead) / day);
const named = (number: number) => new Date(number * day).toISOString().slice(0, 10);
const numbered = (name: string) => Date.parse(name) / day;

const kinds = fc.constantFrom('working' as const, 'calendar' as const);
const terms: fc.Arbitrary<Term> = fc.record({ days: fc.integer({ min: 1, max: 60 }), kind: kinds });
/** Ten years with days off anywhere, weekends that are worked, and whole weeks without work. */
const firstYear = 2031;
const tenYears = fc.array(
  fc.record({ off: fc.array(fc.nat(364), { maxLength: 40 }), worked: fc.array(fc.nat(364), { maxLength: 6 }) }),
  {
    minLength: 10,
    maxLength: 10,
  },
);
type Years = Record<number, YearCalendar>;
const yearsOf = (drawn: { off: number[]; worked: number[] }[]): Years =>
  Object.fromEntries(
    drawn.map(({ off, worked }, i) => {
      const first = numbered(`${firstYear + i}-01-01`);
      const names = (numbers: number[]) => numbers.map((number) => named(first + number));
      return [firstYear + i, { religiousHolidays: [], daysOff: names(off), workingWeekends: names(worked) }];
    }),
  );
/** Hours after the beginning at which it is stopped and goes on again, in turn. */
const turns = fc.array(fc.integer({ min: 0, max: 24 * 12 }), { maxLength: 8 });
const begins = fc
  .integer({ min: Date.UTC(firstYear, 0, 2), max: Date.UTC(firstYear + 9, 5, 1) })
  .map((at) => new Date(at));

/** The clock after its turns, and when they were. */
function turned(clock: Clock, hours: number[], start: Date): { clock: Clock; at: Date; spans: [number, number][] } {
  let at = start;
  let result = clock;
  const spans: [number, number][] = [];
  hours.forEach((pause, i) => {
    at = new Date(at.getTime() + pause * 3_600_000);
    if (i % 2 === 0) spans.push([dayOf(at), Number.POSITIVE_INFINITY]);
    else spans[spans.length - 1] = [spans.at(-1)?.[0] ?? 0, dayOf(at)];
    result = i % 2 === 0 ? stopClock(result, 'correction', at) : resumeClock(result, at);
  });
  return { clock: result, at, spans };
}

/** Which days are worked, day by day, as whole numbers. */
function workedOf(years: Years): (number: number) => boolean | undefined {
  const off = new Set<number>();
  const on = new Set<number>();
  for (const [year, { religiousHolidays, daysOff, workingWeekends }] of Object.entries(years)) {
    for (const name of [...fixedHolidays.map((each) => `${year}-${each}`), ...religiousHolidays, ...daysOff])
      off.add(numbered(name));
    for (const name of workingWeekends) on.add(numbered(name));
  }
  const [first, last] = [Math.min(...Object.keys(years).map(Number)), Math.max(...Object.keys(years).map(Number))];
  const [from, to] = [numbered(`${first}-01-01`), numbered(`${last}-12-31`)];
  return (number) => {
    if (number < from || number > to) return undefined;
    // 1 January 1970 was a Thursday.
    const weekend = (number + 4) % 7 === 0 || (number + 4) % 7 === 6;
    return !off.has(number) && (!weekend || on.has(number));
  };
}

/** The last day; undefined where the calendar ends before it. `spans`: days of stopping and of going on. */
function slowLastDay(
  start: number,
  { days, kind }: Term,
  spans: [number, number][],
  worked: ReturnType<typeof workedOf>,
): number | undefined {
  let counted = 0;
  for (let number = start + 1; ; number++) {
    if (spans.some(([stop, on]) => number > stop && number <= on)) continue;
    const works = worked(number);
    if (works === undefined) return undefined;
    if (works || kind === 'calendar') counted++;
    const heldOver = spans.some(([stop, on]) => number >= stop && number < on);
    if (counted >= days && works && !heldOver) return number;
  }
}

const plain: ClockRules = { silence: 'escalate', escalation: [] };

test('over ten years every term, however stopped, ends where a count day by day ends it', () => {
  const property = fc.property(tenYears, begins, terms, turns, (drawn, start, term, hours) => {
    const years = yearsOf(drawn);
    const days = workingDaysOf(years);
    const { clock: live, at, spans } = turned(startClock(term, plain, start), hours, start);
    const clock = JSON.parse(JSON.stringify(live)) as Clock;
    const closed = spans.map(([stop, on]): [number, number] => [stop, Math.min(on, dayOf(at))]);
    const last = slowLastDay(dayOf(start), term, closed, workedOf(years));
    assert.ok(last !== undefined);
    assert.equal(deadlineOf(clock, at, days).getTime(), (last + 1) * day - ahead);
    assert.equal(
      stoppedDays(clock, at),
      closed.reduce((sum, [stop, on]) => sum + on - stop, 0),
    );
    const left = Array.from({ length: Math.max(0, last - dayOf(at)) }, (_, i) => dayOf(at) + 1 + i);
    assert.equal(
      remainingDays(clock, at, days),
      left.filter((each) => term.kind === 'calendar' || workedOf(years)(each)).length,
    );
    assert.ok(Object.values(explainInAll(clock, at, days)).every((sentence) => !sentence.includes('undefined')));
  });
  fc.assert(property, { numRuns: 100 });
});

test('with the days of Uzbekistan likewise; beyond the years that are known it says what to do', () => {
  const worked = workedOf(calendar);
  const known = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 31) }).map((at) => new Date(at));
  const property = fc.property(known, terms, turns, (start, term, hours) => {
    const { clock, at, spans } = turned(startClock(term, plain, start), hours, start);
    const closed = spans.map(([stop, on]): [number, number] => [stop, Math.min(on, dayOf(at))]);
    const last = slowLastDay(dayOf(start), term, closed, worked);
    if (last === undefined)
      assert.throws(() => deadlineOf(clock, at), { name: 'RangeError', message: /Add the year to/ });
    else assert.equal(deadlineOf(clock, at).getTime(), (last + 1) * day - ahead);
  });
  fc.assert(property, { numRuns: 300 });
});

test('alarms go off in order of time, each once, whatever happens meanwhile', () => {
  const steps = fc.array(
    fc.record({
      to: fc.constantFrom('official' as const, 'head' as const, 'higher-body' as const),
      when: fc.constantFrom('before', 'after', 'then'),
      term: terms,
    }),
    { maxLength: 5 },
  );
  const property = fc.property(
    fc.constantFrom('escalate' as const, 'approve' as const, 'refuse' as const),
    steps,
    terms,
    (silence, listed, term) => {
      const escalation = listed.map(({ to, when, term: length }) =>
        when === 'then' ? { to } : { to, [when]: length },
      );
      let clock = startClock(term, { silence, escalation }, new Date('2026-01-12T07:00:00Z'));
      const implied =
        silence !== 'escalate' || !listed.some(({ to, when }) => to === 'head' && when === 'then') ? 1 : 0;
      let before = new Date(clock.start);
      for (let i = 0; i < listed.length + implied; i++) {
        const alarm = nextAlarm(clock);
        assert.ok(alarm && alarm.at >= before);
        before = alarm.at;
        clock = alarmTaken(clock);
      }
      assert.equal(nextAlarm(clock), undefined);
    },
  );
  fc.assert(property, { numRuns: 50 });
});

test('whatever is done at whatever time, forwards or back, nothing throws and no instant is before the last', () => {
  const doing = fc.tuple(fc.constantFrom('stop', 'resume', 'extend', 'tell'), fc.integer({ min: 0, max: 700 }));
  const property = fc.property(terms, fc.array(doing, { maxLength: 20 }), (term, done) => {
    const rules: ClockRules = { ...plain, extension: { ...term, days: 5 } };
    let clock = startClock(term, rules, new Date('2025-01-10T07:00:00Z'));
    for (const [what, days] of done) {
      const at = new Date(Date.UTC(2025, 0, 1 + days));
      if (what === 'stop') clock = stopClock(clock, 'correction', at);
      else if (what === 'resume') clock = resumeClock(clock, at);
      else if (what === 'extend' && !extensionRefusal(clock, { days: 5, at }))
        clock = extendClock(clock, { days: 5, at, notice: 'event:1' });
      else if (nextAlarm(clock)) clock = alarmTaken(clock);
      const instants = clock.stops.flatMap((stop) => [stop.at, ...(stop.until ? [stop.until] : [])]);
      assert.deepEqual(instants, instants.toSorted());
      assert.ok(deadlineOf(clock, at) > new Date(clock.start) && remainingDays(clock, at) >= 0);
    }
  });
  fc.assert(property, { numRuns: 100 });
});
