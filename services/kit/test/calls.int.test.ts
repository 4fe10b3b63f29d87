import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { createHealthClient } from '@darcha/kit/rpc/health.ts';
import { tracking } from '@darcha/proto/contracts.ts';
import { aborted, begun, lines, optionsOf, start, trackingClient, useServer } from './calls-support.ts';
import { until } from './support.ts';

useServer();

test('health is true while it serves, and false for any reason not to', async () => {
  const other = await start();
  const options = optionsOf(other);
  const [health, misled] = [createHealthClient(options), createHealthClient({ ...options, peer: 'intake' })];
  assert.equal(await health.check(3_000), true);
  assert.equal(await misled.check(3_000), false, 'it is somebody else');
  await other.stop();
  assert.equal(await health.check(3_000), false, 'it has stopped');
  const again = await start(other.address);
  await until(() => health.check(3_000));
  health.close();
  assert.equal(await health.check(3_000), false, 'nobody asks any more');
  misled.close();
  await again.stop();
});

test('work is told when nobody waits for it any more, and that is no fault in the log', async () => {
  lines.length = 0;
  const client = trackingClient();
  const abort = new AbortController();
  const calling = client.getTimeline({ subject: 'slow' }, { signal: abort.signal });
  await until(() => begun.includes('slow'));
  abort.abort();
  await assert.rejects(calling, { kind: 'cancelled' });
  await until(() => aborted.length === 1);
  // On a busy machine a short time may pass before the call has even reached the server.
  for (let timeoutMs = 100; aborted.length < 2; timeoutMs *= 2) {
    await assert.rejects(client.getTimeline({ subject: 'slow' }, { timeoutMs }), { kind: 'timeout' });
    await sleep(50);
  }
  assert.deepEqual(lines, []);
});

test('an unexpected error is logged with the correlation id of its call', async () => {
  const context = { ...ownContext('gateway', 5_000), correlationId: 'find-me-again' };
  await assert.rejects(
    runInContext(context, () => trackingClient().appendEvents({ events: [] })),
    { kind: 'internal' },
  );
  const line = lines.map((text) => JSON.parse(text)).find(({ err }) => err?.message === 'a fault inside');
  assert.equal(line?.correlationId, 'find-me-again');
});

test('a request that does not fit, and a caller without time, never open the breaker', async () => {
  const client = trackingClient();
  const late = { ...ownContext('gateway', 5_000), deadline: Date.now() - 1 };
  for (let i = 0; i < 10; i++) {
    await assert.rejects(client.appendEvents({ events: [5] } as never), { code: 'request-unsendable' });
    await assert.rejects(
      runInContext(late, () => client.getTimeline({ subject: 's' })),
      { code: 'deadline-passed' },
    );
    const hurried = { ...ownContext('gateway', 5_000), deadline: Date.now() + 5 };
    await assert.rejects(
      runInContext(hurried, () => client.getTimeline({ subject: 'slow' })),
      { kind: 'timeout' },
    );
  }
  assert.deepEqual(await client.getTimeline({ subject: 's' }), { events: [] });
});

test('a closed client says so', async () => {
  const client = createClient(tracking, optionsOf());
  client.close();
  await assert.rejects(client.getTimeline({ subject: 's' }), { kind: 'unavailable', code: 'stopping' });
  const reading = (async () => {
    for await (const _ of client.watchTimeline({ subject: 's' })) assert.fail('a message');
  })();
  await assert.rejects(reading, { kind: 'unavailable', code: 'stopping' });
});

test('a stop lets the calls in flight finish', async () => {
  const other = await start();
  const client = createClient(tracking, optionsOf(other));
  await client.getTimeline({ subject: 's' });
  const calling = client.getTimeline({ subject: 'short' });
  await until(() => begun.includes('short'));
  await Promise.all([other.stop(), other.stop()]);
  assert.deepEqual(await calling, { events: [] });
  client.close();
});
