import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from './check-event.ts';
import type { TrackedEvent } from './event.ts';

test('as many may follow as sign an application, with who conducts it; no more than are bounded', () => {
  const text = { 'uz-Latn': 'a', 'uz-Cyrl': 'а', kaa: 'a', ru: 'а', en: 'a' };
  const named = { subject: 'D-1', sequence: 1, type: 'application.signed', owner: 'somebody', party: 'co-signer' };
  const event = { ...named, at: new Date(), agencies: [], service: 'marriage', state: 'draft', text };
  const with_ = (many: number): TrackedEvent => {
    return { ...event, followers: Array.from({ length: many }, (_, i) => `follower-${i}`) };
  };
  assert.deepEqual(faultsOf(with_(21), ''), []);
  assert.deepEqual(
    faultsOf(with_(33), '').map(({ path }) => path),
    ['/followers'],
  );
});
