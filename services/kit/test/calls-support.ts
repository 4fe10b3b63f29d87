/** A server and its clients, for the tests of calls. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentContext } from '@darcha/kit/context.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { type Client, type ClientOptions, createClient } from '@darcha/kit/rpc/client.ts';
import { admitServices, type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Implementation } from '@darcha/kit/rpc/types.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { exchange, type MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import type { AskWithContentRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskWithContentRequest.ts';
import type { ProvideRequest } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { SendContentRequest } from '@darcha/proto/gen/darcha/exchange/v1/SendContentRequest.ts';
import { silent } from './support.ts';

let directory = '';
export const lines: string[] = [];
let server: RunningServer;
const closing: (() => unknown)[] = [];

/** What the server was asked for and has begun. */
export const begun: string[] = [];
/** Why the server's work was told to give up. */
export const aborted: unknown[] = [];
/** What the server does with a stream; each test sets its own. */
export const stream: Pick<Implementation<MethodsOf<typeof exchange>>, 'provide' | 'askWithContent' | 'sendContent'> = {
  provide: () => assert.fail('not called here'),
  askWithContent: () => assert.fail('not called here'),
  sendContent: () => assert.fail('not called here'),
};

function tlsOf(name: string): Tls {
  const { certificate, key, authority } = servicePaths(directory, name);
  return { certificate: readFileSync(certificate), key: readFileSync(key), authority: readFileSync(authority) };
}

export function optionsOf(to = server): ClientOptions {
  return {
    peer: 'tracking',
    address: to.address.replace('127.0.0.1', 'localhost'),
    tls: tlsOf('gateway'),
    log: silent,
  };
}

export function trackingClient(more: Partial<ClientOptions> = {}): Client<MethodsOf<typeof tracking>> {
  const client = createClient(tracking, { ...optionsOf(), ...more });
  closing.push(() => client.close());
  return client;
}

export function exchangeClient(): Client<MethodsOf<typeof exchange>> {
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
    begun.push(subject);
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

const notStreamed = (): never => assert.fail('not called here');
const notCalled = async (): Promise<never> => assert.fail('not called here');

export async function start(address = '127.0.0.1:0'): Promise<RunningServer> {
  return startServer({
    name: 'tracking',
    address,
    tls: tlsOf('tracking'),
    log: createLogger('test', 'info', { write: (line) => void lines.push(line) }),
    admit: admitServices({ relays: ['gateway'] }),
    services: [
      service(tracking, trackingCode),
      service(exchange, {
        ask: notCalled,
        askMany: notStreamed,
        askWithContent: (request: AskWithContentRequest) => stream.askWithContent(request),
        sendContent: (requests: AsyncIterable<SendContentRequest>) => stream.sendContent(requests),
        provide: (requests: AsyncIterable<ProvideRequest>) => stream.provide(requests),
        listInstances: notCalled,
      }),
    ],
  });
}

/** Starts the server before the tests of the file that calls this, and stops it after them. */
export function useServer(): void {
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'darcha-calls-'));
    await ensurePki({ directory, services: ['tracking', 'gateway', 'stranger'], members: [], environment: 'test' });
    server = await start();
  });
  after(async () => {
    for (const close of closing.splice(0)) await close();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });
}
