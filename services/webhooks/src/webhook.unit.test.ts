import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterFailure, dueAt, type WebhookState } from './webhook.ts';

const at = (ms: number) => new Date(Date.UTC(2026, 0, 1) + ms);
const hour = 3_600_000;

test('each failure in a row waits longer, up to ten hours', () => {
  let state: WebhookState = { kind: 'active' };
  const pauses = Array.from({ length: 8 }, () => {
    state = afterFailure(state, at(0));
    return (dueAt(state)?.getTime() ?? 0) - at(0).getTime();
  });
  assert.deepEqual(pauses, [5_000, 300_000, 1_800_000, 2 * hour, 5 * hour, 10 * hour, 10 * hour, 10 * hour]);
});

test('an address that fails for five days is disabled, and stays so', () => {
  const first = afterFailure({ kind: 'active' }, at(0));
  assert.equal(afterFailure(first, at(5 * 24 * hour - 1)).kind, 'retrying');
  const disabled = afterFailure(first, at(5 * 24 * hour));
  assert.deepEqual(disabled, { kind: 'disabled', at: at(5 * 24 * hour) });
  assert.equal(dueAt(disabled), undefined);
  assert.equal(afterFailure(disabled, at(6 * 24 * hour)), disabled);
});
