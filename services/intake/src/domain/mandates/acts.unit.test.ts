/** What is said to be possible is, and nothing else, in each state and for each side. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDomainError } from '@darcha/kit/errors.ts';
import { accepted, actionsOf, revoked } from './acts.ts';
import type { Mandate } from './mandate.ts';

const from = new Date('2026-11-22T05:00:00Z');
const [before, now, after] = [-1, 1, 400].map((days) => new Date(from.getTime() + days * 86_400_000));
assert.ok(before && now && after);

const mandate = {
  kind: 'power-of-attorney',
  status: { kind: 'accepted' },
  from,
  until: new Date(from.getTime() + 300 * 86_400_000),
  representativeIs: { pin: '90507880010028' },
  acts: [],
  version: 1,
} as unknown as Mandate;
const proven = { ...mandate, kind: 'parent', confirmedAt: from } as Mandate;
const ended = (kind: 'declined' | 'revoked') => ({ ...mandate, status: { kind, at: from } });

// biome-ignore format: a table
const cases: [name: string, mandate: Mandate, at: Date][] = [
  ['offered', { ...mandate, status: { kind: 'offered' } }, now], ['to come', mandate, before], ['in force', mandate, now],
  ['declined', ended('declined'), now], ['revoked', ended('revoked'), now], ['expired', mandate, after],
  ['proven', proven, now], ['unconfirmed', proven, new Date(from.getTime() + 200 * 86_400_000)],
];

function changes(step: () => Mandate, mandate: Mandate): boolean {
  try {
    return step() !== mandate;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
}

for (const [name, one, at] of cases) {
  for (const side of ['principal', 'representative'] as const) {
    test(`${name}: what the ${side} can do is told`, () => {
      const possible = [
        ...(changes(() => accepted(one, { side, name: 'Aziz', now: at }), one) ? ['accept'] : []),
        ...(changes(() => revoked(one, side, at), one) ? ['revoke'] : []),
      ];
      assert.deepEqual(actionsOf(one, side, at), possible);
    });
  }
}
