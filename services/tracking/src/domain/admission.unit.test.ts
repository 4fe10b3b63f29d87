import assert from 'node:assert/strict';
import { test } from 'node:test';
import { admit } from './admission.ts';
import { keyOf, type TrackedEvent } from './event.ts';

const words = { 'uz-Latn': 'a', 'uz-Cyrl': 'а', kaa: 'a', ru: 'а', en: 'a' };

function eventOf(subject: string, sequence: number, state = 'submitted', owner = 'somebody'): TrackedEvent {
  const at = new Date(Date.UTC(2026, 0, sequence));
  const rest = { type: 'application.moved', agencies: ['cadastre-agency'], party: 'portal', service: 'home' };
  return { subject, sequence, at, owner, text: { ...words }, state, ...rest };
}

const stored = (...events: TrackedEvent[]) => new Map(events.map((event) => [keyOf(event), event]));
const keys = ({ fresh }: ReturnType<typeof admit>) => fresh.map(({ event }) => keyOf(event));
const codes = ({ refusals }: ReturnType<typeof admit>) => refusals.map((refusal) => refusal?.code);

test('new events of several subjects are stored in the order in which they came', () => {
  const admission = admit([[eventOf('A', 1), eventOf('B', 1), eventOf('A', 2)]], stored());
  assert.deepEqual(keys(admission), ['A 1', 'B 1', 'A 2']);
  assert.deepEqual(codes(admission), [undefined]);
});

test('what is there already, equal in every field, is no new event', () => {
  const admission = admit([[eventOf('A', 1), eventOf('A', 2)]], stored(eventOf('A', 1)));
  assert.deepEqual(keys(admission), ['A 2']);
});

test('an event twice in one request, or in two, is stored once and counted for the first', () => {
  const admission = admit(
    [
      [eventOf('A', 1), eventOf('A', 1)],
      [eventOf('A', 1), eventOf('A', 2)],
    ],
    stored(),
  );
  assert.deepEqual(
    admission.fresh.map(({ event, request }) => [keyOf(event), request]),
    [
      ['A 1', 0],
      ['A 2', 1],
    ],
  );
});

test('an event that differs from the stored one in any field is a conflict', () => {
  const known = eventOf('A', 1);
  const others: TrackedEvent[] = [
    { ...known, state: 'rejected' },
    { ...known, at: new Date(known.at.getTime() + 1) },
    { ...known, agencies: [] },
    { ...known, text: { ...words, kaa: 'b' } },
    { ...known, wait: { party: 'applicant', code: 'correction', reason: words } },
  ];
  for (const other of others) assert.deepEqual(codes(admit([[other]], stored(known))), ['sequence-conflict']);
});

test('a gap is refused, before what is stored and within a request', () => {
  assert.deepEqual(codes(admit([[eventOf('A', 3)]], stored(eventOf('A', 1)))), ['sequence-gap']);
  assert.deepEqual(codes(admit([[eventOf('A', 1), eventOf('A', 3)]], stored())), ['sequence-gap']);
  assert.deepEqual(codes(admit([[eventOf('A', 2), eventOf('A', 1)]], stored())), ['sequence-gap']);
});

test('an event with another owner than the one before it is refused', () => {
  assert.deepEqual(codes(admit([[eventOf('A', 2, 'submitted', 'other')]], stored(eventOf('A', 1)))), ['owner-changed']);
});

test('a refused request adds nothing, and what builds on it is refused too; others go on', () => {
  const admission = admit(
    [[eventOf('A', 1), eventOf('B', 2)], [eventOf('A', 2)], [eventOf('C', 1)], [eventOf('C', 2)]],
    stored(),
  );
  assert.deepEqual(codes(admission), ['sequence-gap', 'sequence-gap', undefined, undefined]);
  assert.deepEqual(keys(admission), ['C 1', 'C 2']);
});
