import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { currentContext, ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { admitServices, type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Implementation } from '@darcha/kit/rpc/types.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { type MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const directory = mkdtempSync(join(tmpdir(), 'darcha-kit-'));
const log = createLogger('kit-test', 'silent');
let server: RunningServer;
const clients: { close(): void }[] = [];

function tlsOf(name: string): Tls {
  const paths = servicePaths(directory, name);
  return {
    certificate: readFileSync(paths.certificate),
    key: readFileSync(paths.key),
    authority: readFileSync(paths.authority),
  };
}

function clientOf(name: string, timeoutMs = 3_000): Client<MethodsOf<typeof tracking>> {
  const client = createClient(tracking, {
    peer: 'tracking',
    address: server.address.replace('127.0.0.1', 'localhost'),
    tls: tlsOf(name),
    log,
    timeoutMs,
  });
  clients.push(client);
  return client;
}

const implementation: Implementation<MethodsOf<typeof tracking>> = {
  appendEvents: async ({ events }) => {
    if (events.length === 0) {
      throw new DomainError('invalid', 'events-missing', 'Give at least one event.', {
        faults: [{ path: '/events', code: 'required', message: 'At least one.' }],
        details: { limit: '500' },
      });
    }
    throw new Error('secret of the inside');
  },
  getTimeline: async ({ subject }) => {
    const context = currentContext();
    if (subject === 'slow') await sleep(5_000, undefined, { ...(context && { signal: context.signal }) });
    const { kind } = context?.caller ?? { kind: 'none' };
    return { events: [{ subject, type: `${kind} ${context?.correlationId} ${context?.peer}` }] };
  },
  watchTimeline: async function* ({ afterSequence }) {
    for (let sequence = afterSequence + 1; ; sequence++) {
      yield { event: { sequence } };
      await sleep(1);
    }
  },
  readFeed: async () => ({ events: [] }),
};

before(async () => {
  await ensurePki({
    directory,
    services: ['tracking', 'gateway', 'intake', 'stranger'],
    members: [],
    environment: 'test',
  });
  server = await startServer({
    name: 'tracking',
    address: '127.0.0.1:0',
    tls: tlsOf('tracking'),
    log,
    admit: admitServices({ relays: ['gateway'], selves: ['intake'] }),
    services: [service(tracking, implementation)],
  });
});

after(async () => {
  for (const client of clients) client.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('the caller and the correlation id travel with a call of a relay', async () => {
  const context = {
    ...ownContext('gateway', 5_000),
    caller: { kind: 'person', pin: '9', name: 'N' } as const,
    correlationId: 'abcdefgh-1',
  };
  const { events } = await runInContext(context, () => clientOf('gateway').getTimeline({ subject: 's' }));
  assert.equal(events[0]?.type, 'person abcdefgh-1 darcha:service:gateway');
});

test('a peer that is no relay cannot speak for a person', async () => {
  const context = { ...ownContext('intake', 5_000), caller: { kind: 'person', pin: '9', name: 'N' } as const };
  const { events } = await runInContext(context, () => clientOf('intake').getTimeline({ subject: 's' }));
  assert.match(events[0]?.type ?? '', /^service /);
});

test('a certificate of the right authority but of an unknown name is refused', async () => {
  await assert.rejects(clientOf('stranger').getTimeline({ subject: 's' }), {
    kind: 'unauthenticated',
    code: 'peer-unknown',
  });
});

test('an error arrives with kind, code, party, faults and details', async () => {
  await assert.rejects(clientOf('gateway').appendEvents({ events: [] }), {
    kind: 'invalid',
    code: 'events-missing',
    party: 'service:tracking',
    faults: [{ path: '/events', code: 'required', message: 'At least one.' }],
    details: { limit: '500' },
  });
});

test('an unexpected error leaves as one fixed text', async () => {
  await assert.rejects(clientOf('gateway').appendEvents({ events: [{ subject: 'x' }] }), (error: DomainError) => {
    assert.equal(error.kind, 'internal');
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});

test('a call ends at its deadline', async () => {
  await assert.rejects(clientOf('gateway', 200).getTimeline({ subject: 'slow' }), { kind: 'timeout' });
});

test('a stream can be left at any moment', async () => {
  const seen: number[] = [];
  for await (const { event } of clientOf('gateway').watchTimeline({ subject: 's', afterSequence: 5 })) {
    seen.push(event?.sequence ?? 0);
    if (seen.length === 3) break;
  }
  assert.deepEqual(seen, [6, 7, 8]);
});

test('a server that stops ends its streams and says so', async () => {
  const other = await startServer({
    name: 'tracking',
    address: '127.0.0.1:0',
    tls: tlsOf('tracking'),
    log,
    admit: admitServices({ relays: ['gateway'] }),
    services: [
      service(tracking, {
        appendEvents: async () => ({ known: 0 }),
        getTimeline: async () => ({ events: [] }),
        readFeed: async () => ({ events: [] }),
        watchTimeline: async function* () {
          yield { event: { sequence: 1 } };
          await new Promise(() => undefined);
        },
      }),
    ],
  });
  const client = createClient(tracking, {
    peer: 'tracking',
    address: other.address.replace('127.0.0.1', 'localhost'),
    tls: tlsOf('gateway'),
    log,
  });
  const reading = (async () => {
    for await (const _ of client.watchTimeline({ subject: 's' })) void other.stop();
  })();
  await assert.rejects(reading, { kind: 'unavailable', code: 'stopping' });
  client.close();
});

test('when the other side is away the breaker opens, and calls fail at once', async () => {
  const client = createClient(tracking, { peer: 'tracking', address: 'localhost:1', tls: tlsOf('gateway'), log });
  clients.push(client);
  const codes: string[] = [];
  for (let i = 0; i < 8; i++) {
    await client.getTimeline({ subject: 's' }).catch((error: DomainError) => codes.push(error.code));
  }
  assert.equal(codes[0], 'transport-unavailable');
  assert.equal(codes.at(-1), 'circuit-open');
});

for (const version of ['v1', 'v1alpha']) {
  test(`reflection ${version} lists the services and gives the file of a symbol`, async () => {
    const replies = await reflect(version, [
      { listServices: '' },
      { fileContainingSymbol: tracking.name },
      { fileContainingSymbol: 'darcha.intake.v1.Intake' },
    ]);
    assert.deepEqual(replies[0]?.listServicesResponse?.service, [{ name: tracking.name }]);
    const file = Buffer.from(replies[1]?.fileDescriptorResponse?.fileDescriptorProto[0] ?? '').toString('latin1');
    assert.match(file, /darcha\.tracking\.v1.*AppendEvents/s);
    assert.equal(replies[2]?.errorResponse?.errorCode, grpc.status.NOT_FOUND);
  });
}

interface Reflected {
  listServicesResponse?: { service: { name: string }[] };
  fileDescriptorResponse?: { fileDescriptorProto: Uint8Array[] };
  errorResponse?: { errorCode: number };
}

/** Asks as any tool does that knows nothing of the contracts. */
async function reflect(version: string, requests: object[]): Promise<Reflected[]> {
  const file = new URL(`../proto/grpc/reflection/${version}/reflection.proto`, import.meta.resolve('@grpc/reflection'));
  const name = `grpc.reflection.${version}.ServerReflection`;
  const Reflection = grpc.makeClientConstructor(loadSync(fileURLToPath(file))[name] as grpc.ServiceDefinition, name);
  const { certificate, key, authority } = tlsOf('gateway');
  const client = new Reflection(
    server.address.replace('127.0.0.1', 'localhost'),
    grpc.credentials.createSsl(authority, key, certificate),
  );
  clients.push(client);
  const stream: grpc.ClientDuplexStream<object, Reflected> = client.ServerReflectionInfo?.();
  for (const request of requests) stream.write(request);
  stream.end();
  return await stream.toArray();
}
