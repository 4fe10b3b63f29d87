import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@darcha/proto/text.ts';
import type { LogEntry, Verdict } from '@darcha/transparency-log/log-entry.ts';
import { lookerOf } from '../domain/accesses/filter.ts';
import { reasonOf } from '../domain/accesses/reasons.ts';
import type { PlacedEntry } from '../store/log-store.ts';
import { readAccesses } from './read.ts';

const start = Date.parse('2026-11-22T05:00:00.000Z');

function entry(minute: number, verdict: Verdict = 'granted', code = 'agreement:a', consumer = 'tax'): LogEntry {
  const question = {
    ...{ id: '', sender: 'portal', consumer, provider: 'interior-ministry', recordType: 'r' },
    ...{ fields: [], purpose: 'p', basis: 'b', application: '', askedAt: '', subject: 'me' },
  };
  const at = new Date(start + minute * 60_000).toISOString();
  return { at, peer: 'portal', verdict, code, asked: { digest: '', signature: '' }, question };
}

/** A log of one entry a minute; counts what is read of it. */
function logOf(entries: LogEntry[]) {
  const state = { read: 0 };
  const about = async (_subject: string, before: number, limit: number): Promise<PlacedEntry[]> => {
    const all = entries.map((one, i) => ({ position: i + 1, leafHash: Buffer.alloc(32), entry: one })).reverse();
    const found = all.filter(({ position }) => before === 0 || position < before).slice(0, limit);
    state.read += found.length;
    return found;
  };
  return { about, state };
}

const usual = { before: 0, limit: 20, skip: 0, filter: {}, count: false };
const positions = ({ found }: { found: PlacedEntry[] }) => found.map(({ position }) => position);

test('pages go on exactly where they ended, and end when nothing follows', async () => {
  const log = logOf(Array.from({ length: 5 }, (_, i) => entry(i)));
  const first = await readAccesses(log, 'me', { ...usual, limit: 2 });
  assert.deepEqual([positions(first), first.next], [[5, 4], 4]);
  const second = await readAccesses(log, 'me', { ...usual, limit: 2, before: first.next });
  assert.deepEqual([positions(second), second.next], [[3, 2], 2]);
  const last = await readAccesses(log, 'me', { ...usual, limit: 2, before: second.next });
  assert.deepEqual([positions(last), last.next], [[1], 0]);
  const whole = await readAccesses(log, 'me', { ...usual, limit: 5 });
  assert.equal(whole.next, 0, 'a full page is not followed by an empty one');
});

test('by time, agency and verdict, together', async () => {
  const entries = [entry(0), entry(1, 'denied', 'no-agreement', 'bank'), entry(2, 'failed', 'provider-slow'), entry(3)];
  const log = logOf(entries);
  const at = (minute: number) => start + minute * 60_000;
  const read = async (filter: object) => positions(await readAccesses(log, 'me', { ...usual, filter }));
  assert.deepEqual(await read({ from: at(1), to: at(2) }), [3, 2]);
  assert.deepEqual(await read({ verdict: 'denied' }), [2]);
  assert.deepEqual(await read({ agency: 'tax' }), [4, 3, 1]);
  assert.deepEqual(await read({ agency: 'bank' }), [], 'whom a refused question merely names has not looked');
  assert.deepEqual(await read({ agency: 'portal' }), [4, 3, 2, 1]);
  assert.deepEqual(await read({ agency: 'tax', from: at(2), verdict: 'failed' }), [3]);
});

test('the count is that of all, whatever part is shown', async () => {
  const log = logOf(Array.from({ length: 1_300 }, (_, i) => entry(i, i % 2 ? 'granted' : 'denied')));
  const counted = await readAccesses(log, 'me', {
    ...{ before: 0, limit: 3, skip: 2, count: true },
    filter: { verdict: 'granted' },
  });
  assert.deepEqual([positions(counted), counted.next, counted.total], [[1_296, 1_294, 1_292], 1_292, 650]);
});

test('one call reads so much and no more, and says where to go on', async () => {
  const log = logOf([entry(0), ...Array.from({ length: 10_400 }, (_, i) => entry(i + 1, 'denied', 'no-agreement'))]);
  const filter = { verdict: 'granted' as const };
  const first = await readAccesses(log, 'me', { ...usual, filter });
  assert.deepEqual([positions(first), log.state.read], [[], 10_000]);
  const second = await readAccesses(log, 'me', { ...usual, filter, before: first.next });
  assert.deepEqual([positions(second), second.next], [[1], 0]);
});

test('nothing is read of what is older than was asked for, nor more than a page without a filter', async () => {
  const log = logOf(Array.from({ length: 3_000 }, (_, i) => entry(i)));
  await readAccesses(log, 'me', { ...usual, filter: { from: start + 2_990 * 60_000 } });
  assert.equal(log.state.read, 500);
  await readAccesses(log, 'me', usual);
  assert.equal(log.state.read, 521);
});

test('who has to answer: whom it was for under an agreement, else who asked', () => {
  assert.equal(lookerOf(entry(0)), 'tax');
  assert.equal(lookerOf(entry(0, 'denied', 'no-agreement')), 'portal');
  assert.equal(lookerOf(entry(0, 'denied', 'quota-exhausted')), 'tax');
});

test('what was not granted has a reason in every language, also under a code that came later', () => {
  assert.equal(reasonOf({ verdict: 'granted', code: 'agreement:a' }), undefined);
  for (const code of [
    'no-agreement',
    'fields-not-agreed',
    'provider-slow',
    'answer-invalid',
    'internal',
    'constructor',
  ]) {
    const reason = reasonOf({ verdict: code.startsWith('no') ? 'denied' : 'failed', code });
    for (const language of languages) assert.match(reason?.[language] ?? '', /^\p{Lu}.{30,}\.$/u);
  }
});
