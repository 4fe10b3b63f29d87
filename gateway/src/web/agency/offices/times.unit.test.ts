import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes } from './times.ts';

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
  for (const [text, times] of typed) assert.deepEqual(readTimes(text), { times }, text);
});

test('nothing, or a dash alone, is closed', () => {
  for (const text of ['', '  ', '-', ' – ', '\u00a0']) assert.deepEqual(readTimes(text), { times: [] }, text);
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
    [',', { times: [] }],
    ['22-6', { fault: 'backwards', piece: '22-6' }],
    ['9-9', { fault: 'backwards', piece: '9-9' }],
    ['24-24', { fault: 'backwards', piece: '24-24' }],
    ['9-13, 12.30-18', { fault: 'overlapping', piece: '12.30-18' }],
    ['9-13, 9-13', { fault: 'overlapping', piece: '9-13' }],
    ['1-2,3-4,5-6,7-8,9-10,11-12,13-14', { fault: 'too-many', piece: '13-14' }],
    ['x'.repeat(99), { fault: 'unreadable', piece: 'x'.repeat(40) }],
  ];
  for (const [text, found] of wrong) assert.deepEqual(readTimes(text), found, text);
});

test('a text of any length is read at once', () => {
  const before = process.cpuUsage();
  for (const odd of [' ', '-', ' -', '9-13 ', ',', '9']) {
    const found = readTimes(`${odd.repeat(200_000 / odd.length)}x`);
    assert.ok('fault' in found);
  }
  assert.ok(process.cpuUsage(before).user < 1_000_000);
});
