/** Roles × RPCs: who may call what. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DomainError } from '@darcha/kit/errors.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { exchange as exchangeContract, exchangeOverview } from '@darcha/proto/contracts.ts';
import type { RunningExchange } from '../src/start.ts';
import { openRaw } from './raw-provider.ts';
import { as, codes, dial, log, type OverviewClient, pin, readTls, Surroundings } from './support.ts';

let around: Surroundings;
let exchange: RunningExchange;

before(async () => {
  around = await Surroundings.begin();
  exchange = await around.exchange({ helloWithinMs: 100 });
});

after(() => around.end());

const callers: Record<Caller['kind'], Caller> = {
  anonymous: { kind: 'anonymous' },
  person: { kind: 'person', pin, name: 'D' },
  official: { kind: 'official', id: '1', name: 'C', agency: 'national-archive', roles: ['clerk'] },
  integrator: { kind: 'integrator', id: 'x' },
  service: { kind: 'service', name: 'gateway' },
};

const rpcs: Record<'listAccesses' | 'listRecordTypes' | 'listProviders', (client: OverviewClient) => Promise<unknown>> =
  {
    listAccesses: (client: OverviewClient) => client.listAccesses({}),
    listRecordTypes: (client: OverviewClient) => client.listRecordTypes({}),
    listProviders: (client: OverviewClient) => client.listProviders({}),
  };

const refusals: Record<keyof typeof rpcs, Partial<Record<Caller['kind'], string>>> = {
  listAccesses: {
    anonymous: 'unauthenticated',
    official: 'forbidden',
    integrator: 'forbidden',
    service: 'forbidden',
  },
  listRecordTypes: {},
  listProviders: {},
};

async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'allowed';
  } catch (error) {
    if (error instanceof DomainError) return error.kind;
    throw error;
  }
}

for (const name of Object.keys(rpcs) as (keyof typeof rpcs)[]) {
  for (const kind of Object.keys(callers) as Caller['kind'][]) {
    const expected = refusals[name][kind] ?? 'allowed';
    test(`${name} by ${kind}: ${expected}`, async () => {
      const client = around.overview(exchange);
      assert.equal(await outcome(as(callers[kind], () => rpcs[name](client))), expected);
    });
  }
}

test('no service but the gateway is let in', async () => {
  const client = around.overview(exchange, 'intake');
  for (const rpc of Object.values(rpcs)) assert.equal(await outcome(rpc(client)), 'unauthenticated');
});

test('the answer of the open lists', async () => {
  const client = around.overview(exchange);
  const { recordTypes } = await client.listRecordTypes({});
  assert.deepEqual(
    recordTypes.map(({ id, provider }) => ({ id, provider })),
    ['convictions@1', 'residence@1'].map((name) => ({
      id: `interior-ministry/${name}`,
      provider: 'interior-ministry',
    })),
  );
  const [convictions] = recordTypes;
  assert.equal(JSON.parse(String(convictions?.argumentsSchemaJson)).type, 'object');
  assert.deepEqual(
    convictions?.fields.map(({ name, sensitivity, required, title }) => [name, sensitivity, required, title !== null]),
    [
      ['count', 'SENSITIVITY_SPECIAL', true, true],
      ['checkedOn', 'SENSITIVITY_OFFICIAL', false, true],
    ],
  );
  const { providers } = await client.listProviders({});
  assert.deepEqual(providers, [{ code: 'interior-ministry', streams: 0, circuitOpen: false }]);
});

test('limits of a page are checked', async () => {
  const client = around.overview(exchange);
  for (const request of [{ limit: -1 }, { limit: 101 }, { beforePosition: -1 }]) {
    assert.equal(await outcome(as(callers.person, () => client.listAccesses(request))), 'invalid');
  }
});

function memberClient(tls: Tls) {
  return around.client(exchange, tls, 3_000);
}

test('members: a registered one may ask and provide, an unregistered one neither', async () => {
  const known = memberClient(around.connection(codes.provider));
  assert.equal(await outcome(known.ask({ question: null })), 'invalid');
  assert.equal((await openRaw(around, exchange, { hello: { recordTypes: [] } }).ended)?.code, 'record-types-wrong');

  const stranger = memberClient(around.connection('newcomer'));
  assert.equal(await outcome(stranger.ask({ question: null })), 'unauthenticated');
  const stream = (async () => {
    for await (const _ of stranger.provide((async function* () {})()));
  })();
  assert.equal(await outcome(stream), 'unauthenticated');
});

test('each listener serves its own contract only', async () => {
  const make = (address: string, tls: Tls) => ({
    peer: 'exchange',
    address: dial(address),
    tls,
    log,
    timeoutMs: 3_000,
  });
  const gateway = readTls(servicePaths(around.directory, 'gateway'));
  const asker = createClient(exchangeContract, make(exchange.address, gateway));
  const viewer = createClient(exchangeOverview, make(exchange.membersAddress, around.connection(codes.asker)));
  around.onEnd(() => asker.close());
  around.onEnd(() => viewer.close());
  assert.notEqual(await outcome(asker.ask({ question: null })), 'allowed');
  assert.notEqual(await outcome(viewer.listProviders({})), 'allowed');
});
