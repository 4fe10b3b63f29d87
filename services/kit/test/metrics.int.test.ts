import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { createBatcher } from '@darcha/kit/batch.ts';
import { createBreakers } from '@darcha/kit/breaker.ts';
import { counter, gauge } from '@darcha/kit/metrics/instruments.ts';
import { serveMetrics } from '@darcha/kit/metrics/serve.ts';
import { trackingClient, useServer } from './calls-support.ts';
import { silent } from './support.ts';

useServer();

const fruits = counter('test_fruits_total', 'Fruits.', ['kind']);
const baskets = gauge('test_baskets', 'Baskets.', ['of']);

async function scrape(address: string): Promise<string[]> {
  const response = await fetch(`http://${address}/metrics`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  return (await response.text()).split('\n');
}

test('a process serves what it counted and measured since it was told to', async () => {
  fruits.add({ kind: 'before' });
  const { address, stop } = await serveMetrics('127.0.0.1:0', silent);
  const forget = baskets.from(() => [{ labels: { of: 'willow' }, value: 3 }]);
  baskets.from(() => {
    throw new Error('lost');
  });
  const breakers = createBreakers({ log: silent, volume: 1 });
  try {
    fruits.add({ kind: 'apple' });
    fruits.add({ kind: 'apple' }, 2);
    await breakers.run('picking', async () => assert.fail('rotten')).catch(() => undefined);
    const pick = createBatcher<number, number>({ name: 'picks', maxItems: 10, run: async (items) => items });
    await Promise.all([pick(1), pick(2), pick(3)]);
    const client = trackingClient();
    await client.getTimeline({ subject: 'quick' });
    await client.appendEvents({}).catch(() => undefined);

    const lines = await scrape(address);
    const timeline = 'grpc_type="unary",grpc_service="darcha.tracking.v1.Tracking",grpc_method="GetTimeline"';
    for (const line of [
      'test_fruits_total{kind="apple"} 3',
      'test_baskets{of="willow"} 3',
      'darcha_breaker_open{operation="picking"} 1',
      'darcha_batch_items_count{batch="picks"} 1',
      'darcha_batch_items_sum{batch="picks"} 3',
      `grpc_server_handled_total{${timeline},grpc_code="OK"} 1`,
      `grpc_client_handled_total{${timeline},grpc_code="OK"} 1`,
      `grpc_server_handling_seconds_count{${timeline}} 1`,
      `grpc_server_handled_total{${timeline.replace('GetTimeline', 'AppendEvents')},grpc_code="INTERNAL"} 1`,
    ]) {
      assert.ok(lines.includes(line), `${line} is missing in ${lines.filter((l) => !l.startsWith('#')).join('\n')}`);
    }
    assert.ok(lines.some((line) => line.startsWith('process_cpu_seconds_total ')));
    assert.ok(
      lines.some((line) => line.startsWith('darcha_certificate_expiry_timestamp_seconds{holder="service:tracking"')),
    );
    assert.ok(!lines.some((line) => line.includes('before')));
    assert.equal((await fetch(`http://${address}/`)).status, 404);
    assert.equal((await fetch(`http://${address}/metrics`, { method: 'POST' })).status, 405);

    forget();
    assert.ok(!(await scrape(address)).some((line) => line.startsWith('test_baskets{')));
  } finally {
    breakers.stop();
    await stop();
  }
  fruits.add({ kind: 'after' });
  await assert.rejects(fetch(`http://${address}/metrics`));
});

test('an address that is taken is an error that names it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await assert.rejects(
    serveMetrics(`127.0.0.1:${port}`, silent),
    new RegExp(`cannot serve metrics at 127.0.0.1:${port}`),
  );
  other.close();
});
