import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingAt, overlapOf, parseSpan } from './opening.ts';

const usual = { hours: ['Mo-Fr 09:00-13:00', 'Mo-Fr 14:00-18:00'] };

/** A time on the clocks of Tashkent, and the state in the same words. */
const at = (time: string) => new Date(`${time}:00+05:00`);
const clock = (instant: Date | undefined) =>
  instant && new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(0, 16);
const state = (office: Parameters<typeof openingAt>[0], time: string) => {
  const opening = openingAt(office, at(time));
  if (!opening) return 'unknown';
  return opening.open ? `open until ${clock(opening.closes)}` : `closed until ${clock(opening.opensNext)}`;
};

test('a working day with its break', () => {
  assert.equal(state(usual, '2026-11-16T08:59'), 'closed until 2026-11-16T09:00');
  assert.equal(state(usual, '2026-11-16T09:00'), 'open until 2026-11-16T13:00');
  assert.equal(state(usual, '2026-11-16T13:00'), 'closed until 2026-11-16T14:00');
  assert.equal(state(usual, '2026-11-16T17:59'), 'open until 2026-11-16T18:00');
  assert.equal(state(usual, '2026-11-16T18:00'), 'closed until 2026-11-17T09:00');
});

test('after Friday comes Monday', () => {
  assert.equal(state(usual, '2026-11-20T18:30'), 'closed until 2026-11-23T09:00');
});

test('usual hours do not hold on holidays and on days off by decree', () => {
  // Tuesday 8 December 2026, Constitution Day.
  assert.equal(state(usual, '2026-12-08T10:00'), 'closed until 2026-12-09T09:00');
  // 1 January is a holiday, the 2nd a day off by decree; then a weekend.
  assert.equal(state(usual, '2025-12-31T20:00'), 'closed until 2026-01-05T09:00');
  // A Sunday with hours of its own is open: a weekend alone is no day off.
  assert.equal(state({ hours: ['Mo-Su 08:00-20:00'] }, '2026-11-22T12:00'), 'open until 2026-11-22T20:00');
});

test('an exceptional day replaces the hours, on a holiday too', () => {
  const office = {
    ...usual,
    exceptions: [
      { day: '2026-12-08', hours: ['10:00-12:00'] },
      { day: '2026-12-09', hours: [] },
    ],
  };
  assert.equal(state(office, '2026-12-07T18:00'), 'closed until 2026-12-08T10:00');
  assert.equal(state(office, '2026-12-08T11:00'), 'open until 2026-12-08T12:00');
  assert.equal(state(office, '2026-12-08T12:00'), 'closed until 2026-12-10T09:00');
});

test('an opening through midnight is one, unless the next day is off', () => {
  const night = { hours: ['Mo-Su 20:00-24:00', 'Mo-Su 00:00-02:00'] };
  assert.equal(state(night, '2026-11-16T23:59'), 'open until 2026-11-17T02:00');
  assert.equal(state(night, '2026-11-17T00:00'), 'open until 2026-11-17T02:00');
  assert.equal(state(night, '2026-11-17T02:00'), 'closed until 2026-11-17T20:00');
  assert.equal(state(night, '2026-12-07T23:00'), 'open until 2026-12-08T00:00');
  assert.equal(state(night, '2026-12-08T00:00'), 'closed until 2026-12-09T00:00');
});

test('what cannot be known is said to be unknown', () => {
  assert.equal(state(usual, '2030-01-07T10:00'), 'unknown');
  assert.equal(state(usual, '2020-01-07T10:00'), 'unknown');
  const closed = { hours: ['Mo 09:00-10:00'], exceptions: [] };
  assert.equal(state(closed, '2027-12-31T10:00'), 'closed until undefined');
});

test('spans are read as schema.org writes them, and two at the same time are found', () => {
  assert.deepEqual(parseSpan('Sa-Mo,We 10:00-24:00'), { weekdays: [5, 6, 0, 2], opens: 600, closes: 1_440 });
  assert.equal(overlapOf(['Mo-Fr 09:00-13:00', 'Sa 10:00-12:00', 'Fr 12:59-15:00'].map(parseSpan)), 2);
  assert.equal(overlapOf(['Mo 09:00-13:00', 'Mo 13:00-18:00'].map(parseSpan)), undefined);
});
