import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogMonitor } from '../../support/log-monitor.ts';
import { newKey, ok } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

/** Goes on watching after the next start. */
export let monitor: LogMonitor;

test('anybody can see that the log of the exchange only grows, and that what agencies asked is in it', async () => {
  monitor = new LogMonitor(system.addresses.gateway);
  const before = await monitor.visit();
  const visitor = system.portal.as('dilnoza');
  const body = { service: 'childbirth-benefit', form: {} };
  const { number } = ok(
    await visitor.post('/api/v1/applications', body, { headers: { 'idempotency-key': newKey() } }),
    201,
  );
  ok(await visitor.post(`/api/v1/applications/${number}/evidence`, { names: ['birth', 'residence'] }));
  const { items } = ok(await visitor.get('/api/v1/accesses'));
  const after = await until(
    () => monitor.visit(),
    (size) => size >= Math.max(before + 2, items[0].position),
    10_000,
  );
  assert.ok(after >= before + 2);
  const log = ok(await system.portal.visitor.get('/log'));
  assert.notEqual(log.integrity.state, 'broken', log.integrity.fault);
  assert.ok(items[0].position <= log.size);
});
