import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes, type TimesFault } from './times.ts';

test('times are taken as people type them', () => {
  const day = ['09:00-13:00', '14:00-18:00'];
  const typed: [string, string[]][] = [
    ['09:00-13:00, 14:00-18:00', day],
    ['9-13, 14-18', day],
    ['9:00–13:00; 14.00 – 18.00', day],
    ['9—13 14−18', day],
    ['\u00a09 -- 13 ,\t14 ‑ 18;', day],
    // In their order, however they were typed.
    ['14-18,9-13', day],
    ['9-13,13-18', ['09:00-13:00', '13:00-18:00']],
    ['0-24', ['00:00-24:00']],
    ['8.30-17.15', ['08:30-17:15']],
  ];
  for (const [text, times] of typed) assert.deepEqual(readTimes(text, 6), { times }, text);
});

test('nothing, or a dash alone, is closed', () => {
  for (const text of ['', '  ', ',', '-', ' – ', '\u00a0']) assert.deepEqual(readTimes(text, 6), { times: [] }, text);
});

test('what cannot be is told with the piece of it', () => {
  const wrong: [string, object][] = [
    ['9', { fault: 'unreadable', piece: '9' }],
    ['9-13, later', { fault: 'unreadable', piece: 'later' }],
    ['9-', { fault: 'unreadable', piece: '9-' }],
    ['9:5-13', { fault: 'unreadable', piece: '9:5-13' }],
    ['9:60-13', { fault: 'unreadable', piece: '9:60-13' }],
    ['9-25', { fault: 'unreadable', piece: '9-25' }],
    ['9-24:30', { fault: 'unreadable', piece: '9-24:30' }],
    ['9-13-18', { fault: 'unreadable', piece: '9-13-18' }],
    ['22-6', { fault: 'backwards', piece: '22-6' }],
    ['9-0', { fault: 'backwards', piece: '9-0' }],
    ['24-24', { fault: 'backwards', piece: '24-24' }],
    ['9-13, 12.30-18', { fault: 'overlapping', piece: '12.30-18' }],
    ['9-13, 9-13', { fault: 'overlapping', piece: '9-13' }],
    ['0-1,01-02,03-04,5-13,14-15,16-17,18-19', { fault: 'too-many', piece: '18-19' }],
    ['x'.repeat(99), { fault: 'unreadable', piece: 'x'.repeat(40) }],
  ];
  for (const [text, found] of wrong) {
    const { fault, values } = readTimes(text, 6) as TimesFault;
    assert.deepEqual({ fault, piece: values.piece }, found, text);
  }
});

test('times of a clock of twelve hours are asked back, with what was probably meant', () => {
  const odd: [string, fault: string, span: string, meant: string][] = [
    ['9-13, 2-6', 'at-night', '02:00-06:00', '14:00-18:00'],
    ['1.30-5', 'at-night', '01:30-05:00', '13:30-17:00'],
    ['9-6', 'afternoon', '09:00-06:00', '09:00-18:00'],
    ['9:30-1', 'afternoon', '09:30-01:00', '09:30-13:00'],
  ];
  for (const [text, fault, span, meant] of odd) {
    const found = readTimes(text, 6) as TimesFault;
    assert.deepEqual([found.fault, found.values.span, found.values.meant], [fault, span, meant], text);
  }
  for (const text of ['02:00-06:00', '02-06', '6-14', '7-9', '0-24']) assert.ok('times' in readTimes(text, 6), text);
});

test('a text of any length is read at once', () => {
  const before = process.cpuUsage();
  for (const odd of [' ', '-', ' -', '9-13 ', ',', '9']) {
    const found = readTimes(`${odd.repeat(200_000 / odd.length)}x`, 6);
    assert.ok('fault' in found);
  }
  assert.ok(process.cpuUsage(before).user < 1_000_000);
});
