import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { passportChecking } from '@darcha/proto/contracts.ts';
import { type CatalogueClient, type Copy, Surroundings } from './support/running.ts';
import { samplePassport } from './support/sample.ts';

const surroundings = new Surroundings();
let copy: Copy;

before(async () => {
  await surroundings.open();
  await surroundings.write();
  copy = await surroundings.start();
});
after(() => surroundings.close());

/** Every kind of caller there is; the compiler says when one is missing. */
const callers: { [Kind in Caller['kind']]: Extract<Caller, { kind: Kind }> } = {
  anonymous: { kind: 'anonymous' },
  person: { kind: 'person', pin: '91203950010011', name: 'Dilnoza' },
  official: { kind: 'official', id: 'clerk-1', name: 'Clerk', agency: 'interior-ministry', roles: ['clerk'] },
  integrator: { kind: 'integrator', id: 'integrator-1' },
  service: { kind: 'service', name: 'intake' },
};

/** Every RPC there is. */
const rpcs: {
  [Rpc in Exclude<keyof CatalogueClient, 'close' | 'connects'>]: (client: CatalogueClient) => Promise<unknown>;
} = {
  listServices: (client) => client.listServices({}),
  suggest: (client) => client.suggest({ query: 'res' }),
  getService: (client) => client.getService({ id: 'residence-letter' }),
  listAgencies: (client) => client.listAgencies({}),
  listOffices: (client) => client.listOffices({}),
  listTerritories: (client) => client.listTerritories({}),
  listEvents: (client) => client.listEvents({}),
  listBundles: (client) => client.listBundles({}),
  watchEdition: async (client) => {
    for await (const message of client.watchEdition({})) return message;
    return undefined;
  },
};

for (const [rpc, call] of Object.entries(rpcs)) {
  for (const [kind, caller] of Object.entries(callers)) {
    test(`${rpc} answers a caller of kind ${kind}`, async () => {
      const context = { ...ownContext('test', 10_000), caller };
      assert.ok(await runInContext(context, () => call(copy.client)));
    });
  }

  test(`${rpc} answers intake, and refuses a service that has no business here`, async () => {
    assert.ok(await call(copy.clientOf('intake')));
    await assert.rejects(call(copy.clientOf('stranger')), (error) => isDomainError(error, 'peer-unknown'));
  });
}

/** Checking takes longer than reading, so it is not for everybody. */
const mayCheck: Record<Caller['kind'], string | undefined> = {
  anonymous: 'sign-in-required',
  person: 'caller-not-allowed',
  official: undefined,
  integrator: undefined,
  service: 'caller-not-allowed',
};

for (const [kind, caller] of Object.entries(callers)) {
  test(`checkPassport answers a caller of kind ${kind} as it should`, async () => {
    const client = createClient(passportChecking, surroundings.peer('gateway', copy.address));
    const asked = runInContext({ ...ownContext('test', 10_000), caller }, () =>
      client.checkPassport({ yaml: Buffer.from(samplePassport) }),
    );
    const refusal = mayCheck[caller.kind];
    if (refusal === undefined) assert.deepEqual((await asked).faults, []);
    else await assert.rejects(asked, (error) => isDomainError(error, refusal));
    client.close();
  });
}
