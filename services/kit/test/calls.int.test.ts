import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentContext, ownContext, runInContext } from '@darcha/kit/context.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { type Client, type ClientOptions, createClient } from '@darcha/kit/rpc/client.ts';
import { checkHealth } from '@darcha/kit/rpc/health.ts';
import { admitServices, type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Implementation } from '@darcha/kit/rpc/types.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { exchange, type MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import type { ProvideRequest, ProvideRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { ProvideResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideResponse.ts';
import { silent, until } from './support.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-calls-'));
const lines: string[] = [];
let server: RunningServer;
const closing: (() => unknown)[] = [];

/** Why the server's work was told to give up. */
const aborted: unknown[] = [];
/** What the server does with a stream; each test sets its own. */
let provide: (requests: AsyncIterable<ProvideRequest>) => AsyncIterable<ProvideResponseInput>;

function tlsOf(name: string): Tls {
  const { certificate, key, authority } = servicePaths(directory, name);
  return { certificate: readFileSync(certificate), key: readFileSync(key), authority: readFileSync(authority) };
}

function optionsOf(to = server): ClientOptions {
  return {
    peer: 'tracking',
    address: to.address.replace('127.0.0.1', 'localhost'),
    tls: tlsOf('gateway'),
    log: silent,
  };
}

function trackingClient(more: Partial<ClientOptions> = {}): Client<MethodsOf<typeof tracking>> {
  const client = createClient(tracking, { ...optionsOf(), ...more });
  closing.push(() => client.close());
  return client;
}

function exchangeClient(): Client<MethodsOf<typeof exchange>> {
  const client = createClient(exchange, optionsOf());
  closing.push(() => client.close());
  return client;
}

const trackingCode: Implementation<MethodsOf<typeof tracking>> = {
  appendEvents: async () => {
    throw new Error('a fault inside');
  },
  getTimeline: async ({ subject }) => {
    const signal = currentContext()?.signal;
    if (subject === 'slow') {
      signal?.addEventListener('abort', () => aborted.push(signal.reason));
      await sleep(10_000, undefined, { ...(signal && { signal }) });
    }
    if (subject === 'short') await sleep(100);
    return { events: [] };
  },
  readFeed: async () => ({ events: [] }),
  watchTimeline: async function* () {
    yield {};
  },
};

const notCalled = async (): Promise<never> => assert.fail('not called here');

async function start(): Promise<RunningServer> {
  return startServer({
    name: 'tracking',
    address: '127.0.0.1:0',
    tls: tlsOf('tracking'),
    log: createLogger('test', 'info', { write: (line) => void lines.push(line) }),
    admit: admitServices({ relays: ['gateway'] }),
    services: [service(tracking, trackingCode), service(exchange, { ask: notCalled, provide: (r) => provide(r) })],
  });
}

before(async () => {
  await ensurePki({ directory, services: ['tracking', 'gateway', 'stranger'], members: [], environment: 'test' });
  server = await start();
});

after(async () => {
  for (const close of closing) await close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const hello = (type: string): ProvideRequestInput => ({ hello: { recordTypes: [type] } }) as ProvideRequestInput;

test('health is true while it serves, and false for any reason not to', async () => {
  const other = await start();
  const options = optionsOf(other);
  assert.equal(await checkHealth(options, 3_000), true);
  assert.equal(await checkHealth({ ...options, peer: 'intake' }, 3_000), false, 'it is somebody else');
  await other.stop();
  assert.equal(await checkHealth(options, 3_000), false, 'it has stopped');
});

test('work is told when nobody waits for it any more, and that is no fault in the log', async () => {
  lines.length = 0;
  await assert.rejects(trackingClient({ timeoutMs: 100 }).getTimeline({ subject: 'slow' }), { kind: 'timeout' });
  const abort = new AbortController();
  const calling = trackingClient().getTimeline({ subject: 'slow' }, { signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  await assert.rejects(calling, { kind: 'cancelled' });
  await until(() => aborted.length === 2);
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

test('a sender faster than its reader has to wait, and nothing is lost', async () => {
  const total = 2_000;
  const text = 'x'.repeat(1_000);
  let sent = 0;
  let sentBeforeReading = 0;
  provide = async function* (requests) {
    yield {};
    await sleep(200);
    sentBeforeReading = sent;
    let count = 0;
    for await (const { hello } of requests) {
      assert.equal(hello?.recordTypes?.[0], `${count}${text}`);
      count += 1;
    }
    yield { question: { signature: String(count) } };
  };
  const requests = async function* () {
    for (; sent < total; sent++) yield hello(`${sent}${text}`);
  };
  const answers: string[] = [];
  for await (const { question } of exchangeClient().provide(requests())) if (question) answers.push(question.signature);
  assert.deepEqual(answers, [String(total)]);
  assert.ok(sentBeforeReading < total, `${sentBeforeReading} of ${total} were sent before any was read`);
});

test('a failure of the sender reaches the reader of the answers', async () => {
  provide = async function* (requests) {
    for await (const _ of requests) yield {};
  };
  const requests = async function* () {
    yield hello('a');
    throw new Error('the well ran dry');
  };
  const reading = (async () => {
    for await (const _ of exchangeClient().provide(requests()));
  })();
  await assert.rejects(reading, { message: 'the well ran dry' });
});

test('when the reader leaves, both ends of a stream are let go', async () => {
  let left = 0;
  provide = async function* (requests) {
    try {
      for await (const _ of requests) yield {};
    } finally {
      left += 1;
    }
  };
  const requests = async function* () {
    try {
      while (true) {
        yield hello('a');
        await sleep(1);
      }
    } finally {
      left += 1;
    }
  };
  for await (const _ of exchangeClient().provide(requests())) break;
  await until(() => left === 2);
});

test('a stop lets the calls in flight finish', async () => {
  const other = await start();
  const client = createClient(tracking, optionsOf(other));
  await client.getTimeline({ subject: 's' });
  const calling = client.getTimeline({ subject: 'short' });
  await sleep(30);
  await Promise.all([other.stop(), other.stop()]);
  assert.deepEqual(await calling, { events: [] });
  client.close();
});
