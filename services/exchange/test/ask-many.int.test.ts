/** Many questions in one call: each is decided, logged and answered by itself. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Asking, Outcome } from '@darcha/agency-sdk/member.ts';
import { Queue } from '@darcha/kit/queue.ts';
import type { AskManyRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/AskManyRequest.ts';
import { openScans, type Scans, wanted } from './scans.ts';
import { codes, record, residence, until } from './support.ts';

let scans: Scans;
before(async () => {
  scans = await openScans();
  scans.content = undefined;
});
after(() => scans.around.end());

const { content: _, ...plain } = wanted;
const person = (i: number): Asking => ({
  ...plain,
  arguments: { person: String(91203950010000 + i) },
  fields: ['number'],
});

async function outcomes(askings: Iterable<Asking> | AsyncIterable<Asking>): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcome of scans.asker.askMany(askings)) all.push(outcome);
  return all;
}

test('each question has its own outcome and its own place in the log', async () => {
  const askings = Array.from({ length: 100 }, (_, i) => person(i));
  askings[7] = { ...person(7), purpose: 'another' };
  askings[8] = { ...person(8), arguments: { person: 'nobody' } };
  const all = await outcomes(askings);
  assert.equal(all.length, 100);
  const refused = all.filter(({ error }) => error);
  assert.deepEqual(refused.map(({ asking, error }) => [askings.indexOf(asking), error?.code, error?.kind]).toSorted(), [
    [7, 'purpose-not-agreed', 'forbidden'],
    [8, 'arguments-invalid', 'invalid'],
  ]);
  assert.equal(refused.find(({ error }) => error?.code === 'arguments-invalid')?.error?.faults[0]?.path, '/person');
  for (const { asking, answered } of all) if (answered) assert.equal(answered.record?.number, asking.arguments.person);
  const places = all.map(({ answered, error }) => answered?.logPosition ?? Number(error?.details.logPosition));
  const logged = (await scans.around.entries()).filter(({ position }) => places.includes(position));
  assert.deepEqual([new Set(places).size, logged.length], [100, 100]);
});

test('no more is taken of the asker than is under way, and who leaves is let go', async () => {
  let taken = 0;
  let left = false;
  const endless = async function* () {
    try {
      while (true) yield person(taken++);
    } finally {
      left = true;
    }
  };
  for await (const { answered } of scans.asker.askMany(endless())) {
    assert.ok(answered);
    break;
  }
  await until('the askings are left', () => left);
  // What is under way, what waits at the exchange to be read, and what is on the way there.
  assert.ok(taken < 1_200, `${taken} questions were taken`);
});

test('a message that is no question is refused in its place, and the others are answered', async () => {
  const { around, exchange } = scans;
  const good = await around.signed({ recordType: plain.recordType, fields: ['number'] });
  const questions = [null, good, { ...good, payload: Buffer.alloc(20_000) }, good];
  const requests = async function* () {
    for (const question of questions) yield { questions: question ? [question] : [] };
  };
  const found = new Map<number, string>();
  const client = around.client(exchange, around.connection(codes.asker));
  for await (const { outcomes } of client.askMany(requests())) {
    for (const { number, answered, failure } of outcomes)
      found.set(number, answered ? 'answered' : (failure?.code ?? ''));
  }
  assert.deepEqual([found.get(1), found.get(3)], ['question-malformed', 'question-malformed']);
  assert.deepEqual([found.get(2), found.get(4)].toSorted(), ['answered', 'question-replayed']);
});

test('an exchange that stops answers what it has read, and ends the call well', async () => {
  const { around } = scans;
  const stopping = await around.exchange();
  const [heard, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const provision = around.member(codes.provider, stopping).provide({
    [residence]: async () => {
      heard.resolve();
      await goOn.promise;
      return { outcome: 'found', record };
    },
  });
  await until('the provider is connected', () => provision.connected());
  const requests = new Queue<AskManyRequestInput>();
  const answers = around.client(stopping, around.connection(codes.asker)).askMany(requests)[Symbol.asyncIterator]();
  requests.push({ questions: [await around.signed()] });
  requests.push({ questions: [await around.signed({ purpose: 'curiosity' })] });
  const first = answers.next();
  await heard.promise;
  const stopped = stopping.stop();
  goOn.resolve();
  const results = [await first, await answers.next()].map(({ value }) => value);
  assert.deepEqual(
    results
      .flatMap((result) => result?.outcomes ?? [])
      .map(({ number }) => number)
      .toSorted(),
    [1, 2],
  );
  assert.equal((await answers.next()).done, true);
  await stopped;
});

test('a member that asks much at a time asks down one call, and each question has its own outcome', async () => {
  const { around } = scans;
  const before = (await around.entries()).length;
  const settled = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) => scans.asker.ask({ ...person(i), ...(i % 4 === 0 && { purpose: 'another' }) })),
  );
  for (const [i, one] of settled.entries()) {
    if (i % 4 === 0) assert.ok(one.status === 'rejected' && one.reason.code === 'purpose-not-agreed', `${i}`);
    else assert.ok(one.status === 'fulfilled' && one.value.record?.number === person(i).arguments.person, `${i}`);
  }
  assert.equal((await around.entries()).length, before + 40);
});
