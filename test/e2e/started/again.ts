import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKey, ok, openPortal } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { launch, leftBehind } from './launcher.ts';
import { monitor } from './monitor.ts';
import { system } from './system.ts';

test('keeps what was entrusted to it, stops on Ctrl-C leaving no process, and has it after the next start', async () => {
  const { ports, launched: first, addresses } = system;
  const [address] = /http:\/\/\S+/.exec(first.output()) ?? [];
  assert.equal(address, addresses.gateway);
  const body = { service: 'residence-certificate', form: {} };
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(await system.portal.as('dilnoza').post('/api/v1/applications', body, { headers }), 201);

  const second = launch(ports);
  assert.equal(await second.ended, 1);
  assert.match(second.output(), new RegExp(`port ${ports.gateway} is in use.*DARCHA_HTTP_PORT`));

  first.child.kill('SIGINT');
  assert.equal(await first.ended, 0, first.output());
  assert.deepEqual(await until(leftBehind, (pids) => pids.length === 0, 10_000), []);

  const third = launch(ports);
  await third.ready();
  const again = ok(await openPortal(addresses).as('dilnoza').get(`/api/v1/applications/${draft.number}`));
  assert.equal(again.createdAt, draft.createdAt);
  await monitor.visit();

  // Even a launcher that is killed outright takes everything with it.
  third.child.kill('SIGKILL');
  await third.ended;
  assert.deepEqual(await until(leftBehind, (pids) => pids.length === 0, 15_000), []);
});
