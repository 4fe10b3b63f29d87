import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { newKey, ok, type Reply, type Visitor } from '../support/portal.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';
import { until } from '../support/until.ts';

const names = ['dilnoza', 'aziz', 'malika', 'jasur', 'rustam', 'timur'];
const victims = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway', 'enforcement-bureau'];
const service = 'enforcement-debt-check';

let system: TestSystem;

before(async () => {
  system = await startTestSystem({ ownDatabase: true });
});
after(() => system.stop());

/** Repeats a call, as a careful client does, with the same key until it is answered with `status`. */
async function insist(call: () => Promise<Reply>, status: number, refusals: string[]): Promise<Reply['body']> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    try {
      const reply = await call();
      if (reply.status === status) return reply.body;
      if (reply.status < 500) throw new Error(`refused: ${JSON.stringify(reply.body)}`, { cause: 'refused' });
      refusals.push(`${reply.status} ${reply.body.code} ${reply.body.party}`);
    } catch (error) {
      if ((error as Error).cause === 'refused') throw error;
      refusals.push('no answer');
    }
    await sleep(100);
  }
  throw new Error(`no answer within a minute; the last: ${refusals.slice(-5).join(', ')}`);
}

/** Applies again and again until told to stop; gives the numbers that were acknowledged. */
async function applyUntil(visitor: Visitor, stop: AbortSignal, refusals: string[]): Promise<string[]> {
  const acknowledged: string[] = [];
  while (!stop.aborted) {
    const headers = { 'idempotency-key': newKey() };
    const begin = () => visitor.post('/api/v1/applications', { service, form: {} }, { headers });
    const { number } = await insist(begin, 201, refusals);
    acknowledged.push(number);
    const repeated = { 'idempotency-key': newKey() };
    const submit = () => visitor.post(`/api/v1/applications/${number}/submission`, undefined, { headers: repeated });
    await insist(submit, 200, refusals);
  }
  return acknowledged;
}

async function allApplications(visitor: Visitor): Promise<{ number: string; state: string }[]> {
  const all = [];
  let path: string | undefined = '/api/v1/applications?size=100';
  while (path) {
    const reply: Reply = await visitor.get(path);
    all.push(...ok(reply).items);
    path = /<([^>]+)>; ?rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
  }
  return all;
}

/** Kills each process, the database last; tells how many calls failed while each was away. */
async function killInTurn(refusals: string[]): Promise<Record<string, number>> {
  const failed: Record<string, number> = {};
  for (const victim of victims) {
    await sleep(600);
    const before = refusals.length;
    const { pid, kill, ready } = system.process(victim);
    const old = pid();
    kill('SIGKILL');
    await until(
      async () => pid(),
      (now) => now !== undefined && now !== old,
    );
    await ready();
    failed[victim] = refusals.length - before;
  }
  await sleep(600);
  const before = refusals.length;
  const old = system.mongodb.pid() ?? 0;
  process.kill(old, 'SIGKILL');
  await until(
    async () => system.mongodb.pid(),
    (now) => now !== undefined && now !== old,
  );
  await sleep(1_500);
  failed.database = refusals.length - before;
  return failed;
}

test('each process is killed in turn under load: all that was acknowledged is found, nothing is doubled', async (t) => {
  const stop = new AbortController();
  const refusals: string[] = [];
  const work = names.map((name) => applyUntil(system.portal.as(name), stop.signal, refusals));
  const failed = await killInTurn(refusals).finally(() => stop.abort());
  const acknowledged = await Promise.all(work);

  assert.equal(system.told.filter((line) => line.includes('started again')).length, victims.length + 1);
  // Without the gateway or intake nothing can be begun: calls must have been under way when they were killed.
  assert.ok((failed.gateway ?? 0) > 0 && (failed.intake ?? 0) > 0, JSON.stringify(failed));
  let found = 0;
  for (const [i, name] of names.entries()) {
    const visitor = system.portal.as(name);
    const expected = new Set(acknowledged[i]);
    assert.equal(expected.size, acknowledged[i]?.length, 'two applications under one number');
    const stored = await until(
      () => allApplications(visitor),
      (all) => all.every(({ state }) => state === 'issued'),
      60_000,
    );
    assert.deepEqual(new Set(stored.map(({ number }) => number)), expected);
    assert.equal(stored.length, expected.size);
    for (const number of expected) await checkTimeline(visitor, number);
    found += stored.length;
  }
  t.diagnostic(
    `acknowledged ${found}, found ${found}, duplicates 0; calls that failed meanwhile: ${JSON.stringify(failed)}`,
  );
});

/** Every event once, in order, ending with the result. */
async function checkTimeline(visitor: Visitor, number: string): Promise<void> {
  const { items } = await until(
    async () => ok(await visitor.get(`/api/v1/applications/${number}/timeline`)),
    ({ items }) => items.at(-1)?.state === 'issued',
  );
  assert.deepEqual(
    items.map((item: { sequence: number }) => item.sequence),
    items.map((_: unknown, i: number) => i + 1),
  );
  const types = items.map((item: { type: string }) => item.type);
  assert.equal(types.filter((type: string) => type === 'application.issued').length, 1);
}
