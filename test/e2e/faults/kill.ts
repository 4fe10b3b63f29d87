import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Supervised } from '@darcha/local/supervisor.ts';
import { newKey, ok, type Reply, type Visitor } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

const names = ['dilnoza', 'aziz', 'malika', 'jasur', 'rustam', 'timur'];
const victims = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway', 'enforcement-bureau'];
const service = 'enforcement-debt-check';

/** Six clients who apply again and again, each with a pause after every application. */
interface Load {
  pauseMs: number;
  stop: AbortController;
  /** Every call that was not answered as it should be, and was repeated. */
  refusals: string[];
}

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
    await sleep(400);
  }
  throw new Error(`no answer within a minute; the last: ${refusals.slice(-5).join(', ')}`);
}

/** Applies again and again until told to stop; gives the numbers that were acknowledged. */
async function applyUntil(visitor: Visitor, load: Load): Promise<string[]> {
  const acknowledged: string[] = [];
  while (!load.stop.signal.aborted) {
    const headers = { 'idempotency-key': newKey() };
    const begin = () => visitor.post('/api/v1/applications', { service, form: {} }, { headers });
    const { number } = await insist(begin, 201, load.refusals);
    acknowledged.push(number);
    const repeated = { 'idempotency-key': newKey() };
    const submit = () => visitor.post(`/api/v1/applications/${number}/submission`, undefined, { headers: repeated });
    await insist(submit, 200, load.refusals);
    await sleep(load.pauseMs);
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
async function killInTurn(load: Load): Promise<Record<string, number>> {
  const failed: Record<string, number> = {};
  for (const victim of victims) failed[victim] = await failuresWithout(system.process(victim), load);
  const { pid } = system.mongodb;
  const kill = (signal: NodeJS.Signals) => process.kill(pid() ?? 0, signal);
  failed.database = await failuresWithout({ pid, kill, ready: () => sleep(1_500) }, load);
  return failed;
}

/** Kills a process while the clients make no pauses; while it starts they make some, so that it is sooner ready. */
async function failuresWithout(
  { pid, kill, ready }: Pick<Supervised, 'pid' | 'kill' | 'ready'>,
  load: Load,
): Promise<number> {
  load.pauseMs = 0;
  await sleep(300);
  const before = load.refusals.length;
  const old = pid();
  kill('SIGKILL');
  load.pauseMs = 1_000;
  await until(
    async () => pid(),
    (now) => now !== undefined && now !== old,
  );
  await ready();
  return load.refusals.length - before;
}

test('each process is killed in turn under load: all that was acknowledged is found, nothing is doubled', async (t) => {
  const load: Load = { pauseMs: 0, stop: new AbortController(), refusals: [] };
  const earlier = await Promise.all(names.map((name) => allApplications(system.portal.as(name))));
  const work = names.map((name) => applyUntil(system.portal.as(name), load));
  const failed = await killInTurn(load).finally(() => load.stop.abort());
  const acknowledged = await Promise.all(work);

  assert.equal(system.told.filter((line) => line.includes('started again')).length, victims.length + 1);
  // Without the gateway or intake nothing can be begun: calls must have been under way when they were killed.
  assert.ok((failed.gateway ?? 0) > 0 && (failed.intake ?? 0) > 0, JSON.stringify(failed));
  let found = 0;
  for (const [i, name] of names.entries()) {
    const visitor = system.portal.as(name);
    const told = [...(earlier[i]?.map(({ number }) => number) ?? []), ...(acknowledged[i] ?? [])];
    const expected = new Set(told);
    assert.equal(expected.size, told.length, 'two applications under one number');
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
