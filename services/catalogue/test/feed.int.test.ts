/** The catalogue as a whole, and what changes in it, for those who keep a copy. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { feed, type MethodsOf } from '@darcha/proto/contracts.ts';
import type { ExportServicesResponse } from '@darcha/proto/gen/darcha/catalogue/v1/ExportServicesResponse.ts';
import { type Copy, Surroundings } from './support/running.ts';

const surroundings = new Surroundings();
let copy: Copy;
let client: Client<MethodsOf<typeof feed>>;

before(async () => {
  await surroundings.open();
  surroundings.useOwnContent();
  copy = await surroundings.start();
  client = createClient(feed, surroundings.peer('gateway', copy.address));
});
after(async () => {
  client?.close();
  await surroundings.close();
});

async function exported(knownEdition = ''): Promise<ExportServicesResponse[]> {
  const parts: ExportServicesResponse[] = [];
  for await (const part of client.exportServices({ knownEdition })) parts.push(part);
  return parts;
}

test('an export is the lists, and then every service in force, by identifier, all of one edition', async () => {
  const [first, ...rest] = await exported();
  const { total, edition } = await copy.client.listServices({});
  assert.equal(rest.length, total);
  assert.ok([first, ...rest].every((part) => part?.edition === edition));
  const { agencies } = await copy.client.listAgencies({});
  assert.deepEqual(first?.lists?.agencies, agencies);
  assert.ok((first?.lists?.territories.length ?? 0) > 0);
  const ids = rest.map(({ service }) => service?.id ?? '');
  assert.deepEqual(ids, ids.toSorted());
  const one = rest.find(({ service }) => service?.id === 'childbirth-benefit')?.service;
  const read = await copy.client.getService({ id: 'childbirth-benefit' });
  assert.deepEqual([one?.version, one?.digest, one?.passportJson], [read.version, read.digest, read.passportJson]);
});

test('whoever holds the edition in force is told so, and nothing else', async () => {
  const { edition } = await copy.client.listAgencies({});
  assert.deepEqual(await exported(edition), [{ edition, lists: null, service: null }]);
});

test('changes come in their order, in pieces as large as wanted, each once', async () => {
  const all = (await client.listChanges({ limit: 500 })).changes;
  assert.deepEqual(
    all.map(({ position }) => position),
    all.map((_, i) => i + 1),
  );
  const first = await client.listChanges({ limit: 3 });
  const second = await client.listChanges({ after: first.changes.at(-1)?.position ?? 0, limit: 500 });
  assert.deepEqual([first.more, second.more], [true, false]);
  assert.deepEqual([...first.changes, ...second.changes], all);
  assert.deepEqual(await client.listChanges({ after: all.length }), { changes: [], more: false });
});

test('what is out of bounds is refused by its name', async () => {
  for (const wrong of [{ after: -1 }, { limit: -1 }, { limit: 501 }]) {
    await assert.rejects(client.listChanges(wrong), (error) => {
      assert.ok(isDomainError(error, 'request-invalid'));
      return error.faults[0]?.path === Object.keys(wrong)[0];
    });
  }
  await assert.rejects(exported('x'.repeat(65)), (error) => isDomainError(error, 'request-invalid'));
});

const callers: { [Kind in Caller['kind']]: Extract<Caller, { kind: Kind }> } = {
  anonymous: { kind: 'anonymous' },
  person: { kind: 'person', pin: '91203950010011', name: 'Dilnoza' },
  official: { kind: 'official', id: 'clerk-1', name: 'Clerk', agency: 'interior-ministry', roles: ['clerk'] },
  integrator: { kind: 'integrator', id: 'integrator-1' },
  service: { kind: 'service', name: 'intake' },
};

test('every caller may read; a service that has no business here may not', async () => {
  for (const caller of Object.values(callers)) {
    await runInContext({ ...ownContext('test', 10_000), caller }, async () => {
      assert.ok((await exported()).length > 1, caller.kind);
      assert.ok((await client.listChanges({})).changes.length > 0, caller.kind);
    });
  }
  const stranger = createClient(feed, surroundings.peer('stranger', copy.address));
  await assert.rejects(stranger.listChanges({}), (error) => isDomainError(error, 'peer-unknown'));
  stranger.close();
});
