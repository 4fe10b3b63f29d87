/** Requests of clients: counted once whatever is told twice, over all gateways and copies, and shown to both sides alone. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { type MethodsOf, quotas } from '@darcha/proto/contracts.ts';
import { ContentError } from '../src/seed.ts';
import { type Copy, Surroundings } from './support/running.ts';

type QuotasClient = Client<MethodsOf<typeof quotas>>;

const surroundings = new Surroundings();
const clientList = `- { id: map, contact: Namuna Xarita, dailyRequests: 50, sample: true }
- { id: quiet, contact: Namuna, dailyRequests: 7 }
`;
let time = Date.parse('2026-03-02T10:00:00.000Z');
let copy: Copy;
let first: QuotasClient;
let second: QuotasClient;

const gateway: Caller = { kind: 'service', name: 'gateway' };
const map: Caller = { kind: 'integrator', id: 'map' };
const operator: Caller = { kind: 'official', id: 'operator', name: 'O', agency: 'portal', roles: ['operator'] };
const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> =>
  runInContext({ ...ownContext('test', 10_000), caller }, work);

before(async () => {
  await surroundings.open();
  await surroundings.write({ 'clients.yaml': clientList });
  const now = () => new Date(time);
  copy = await surroundings.start({ now });
  const other = await surroundings.start({ now });
  first = createClient(quotas, surroundings.peer('gateway', copy.address));
  second = createClient(quotas, surroundings.peer('gateway', other.address));
});
after(async () => {
  first.close();
  second.close();
  await surroundings.close();
});

/** Tells what a gateway has counted; gives what all of them have. */
async function tell(to: QuotasClient, reporter: string, requests: number, day = '2026-03-02', client = 'map') {
  const { standings } = await as(gateway, () => to.spend({ reporter, spendings: [{ client, day, requests }] }));
  return standings[0];
}

test('gateways add up, and what is told twice or late changes nothing', async () => {
  const [north, south] = [randomUUID(), randomUUID()];
  assert.equal((await tell(first, north, 5))?.used, 5);
  assert.equal((await tell(second, south, 3))?.used, 8);
  assert.equal((await tell(second, north, 5))?.used, 8);
  assert.equal((await tell(first, north, 9))?.used, 12);
  assert.equal((await tell(second, north, 6))?.used, 12);
  assert.deepEqual(await tell(first, north, 0), {
    client: 'map',
    day: '2026-03-02',
    limit: 50,
    used: 12,
    resetsAt: '2026-03-02T19:00:00.000Z',
  });
});

test('many gateways that are the first to tell of a client at once all count', async () => {
  const told = Array.from({ length: 20 }, (_, i) =>
    tell(i % 2 ? first : second, randomUUID(), 2, '2026-03-02', 'crowd'),
  );
  await Promise.all(told);
  const standing = await tell(first, randomUUID(), 0, '2026-03-02', 'crowd');
  assert.deepEqual([standing?.used, standing?.limit], [40, 1_000]);
});

test('a client sees its own quota, day by day', async () => {
  await tell(first, randomUUID(), 4, '2026-03-01');
  const { quota } = await as(map, () => first.getQuota({}));
  assert.deepEqual([quota?.client, quota?.limit, quota?.used, quota?.contact], ['map', 50, 12, 'Namuna Xarita']);
  assert.deepEqual(
    quota?.days.map(({ requests }) => requests),
    [12, 4, 0, 0, 0, 0, 0],
  );
  const { quota: unknown } = await as({ kind: 'integrator', id: 'new' }, () => first.getQuota({}));
  assert.deepEqual([unknown?.limit, unknown?.used, unknown?.registered], [1_000, 0, false]);
});

test('an operator sees every client page by page, registered or not', async () => {
  const { quotas: page, page: next } = await as(operator, () => first.listQuotas({ page: { size: 2 } }));
  const rest = await as(operator, () => second.listQuotas({ page: { size: 2, token: next?.nextToken ?? '' } }));
  assert.deepEqual(
    [...page, ...rest.quotas].map(({ client, used, registered, sample }) => [client, used, registered, sample]),
    [
      ['crowd', 40, false, false],
      ['map', 12, true, true],
      ['quiet', 0, true, false],
    ],
  );
  assert.equal(rest.page?.nextToken, '');
  for (const request of [{ token: 'x' }, { size: 101 }, { size: -1 }]) {
    await assert.rejects(
      as(operator, () => first.listQuotas({ page: request })),
      (error) => isDomainError(error, 'request-invalid'),
    );
  }
});

test('everybody else is refused', async () => {
  const others: Caller[] = [
    { kind: 'anonymous' },
    { kind: 'person', pin: '91203950010011', name: 'Dilnoza' },
    { kind: 'official', id: 'x', name: 'X', agency: 'portal', roles: ['clerk'] },
    { kind: 'official', id: 'x', name: 'X', agency: 'interior-ministry', roles: ['operator'] },
    { kind: 'service', name: 'intake' },
  ];
  const refused = (caller: Caller, work: () => Promise<unknown>, code: string) =>
    assert.rejects(as(caller, work), (error) => isDomainError(error, code), `${caller.kind} ${code}`);
  for (const caller of [...others, gateway, map]) {
    if (caller !== map) await refused(caller, () => first.getQuota({}), 'integrator-required');
    await refused(caller, () => first.listQuotas({}), 'operator-required');
  }
  const report = { reporter: randomUUID(), spendings: [{ client: 'map', day: '2026-03-02', requests: 1_000 }] };
  for (const caller of [...others, operator, map]) {
    await refused(caller, () => first.spend(report), 'caller-not-allowed');
  }
  const intake = createClient(quotas, surroundings.peer('intake', copy.address));
  await refused(gateway, () => intake.spend(report), 'caller-not-allowed');
  intake.close();
});

test('a report that is wrong anywhere is refused, and nothing of it is kept', async () => {
  const good = { client: 'map', day: '2026-03-02', requests: 1_000 };
  const reports = [
    { reporter: 'x.$y', spendings: [good] },
    { spendings: [good, { ...good, day: '2026-02-20' }] },
    { spendings: [good, { ...good, client: 'two words' }] },
    { spendings: [good, { ...good, requests: '18446744073709551615' }] },
    { spendings: Array.from({ length: 501 }, () => good) },
  ];
  for (const report of reports) {
    await assert.rejects(
      as(gateway, () => first.spend({ reporter: randomUUID(), ...report })),
      (error) => isDomainError(error, 'request-invalid'),
    );
  }
  assert.equal((await tell(first, randomUUID(), 0))?.used, 12);
});

test('a new day begins at nothing, and days that are no longer shown are forgotten', async () => {
  time = Date.parse('2026-03-02T19:00:00.000Z');
  const { quota } = await as(map, () => first.getQuota({}));
  assert.deepEqual([quota?.used, quota?.resetsAt, quota?.days[1]?.requests], [0, '2026-03-03T19:00:00.000Z', 12]);
  time = Date.parse('2026-03-09T10:00:00.000Z');
  await tell(first, randomUUID(), 1, '2026-03-09');
  time = Date.parse('2026-03-02T10:00:00.000Z');
  assert.equal((await as(map, () => first.getQuota({}))).quota?.used, 0);
});

test('a list of clients with faults stops the start and says where', async () => {
  await surroundings.write({ 'clients.yaml': '- { id: map, contact: Namuna, dailyRequests: none }\n' });
  await assert.rejects(surroundings.start(), (error) => {
    assert.ok(error instanceof ContentError, String(error));
    assert.match(error.message, /clients\.yaml:1:\d+ .*dailyRequests/);
    return true;
  });
});
