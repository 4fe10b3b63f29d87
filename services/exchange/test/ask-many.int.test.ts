/** Many questions in one call: each is decided, logged and answered by itself. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Asking, Outcome } from '@darcha/agency-sdk/member.ts';
import { openScans, type Scans, wanted } from './scans.ts';
import { codes, until } from './support.ts';

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
  assert.ok(taken < 400, `${taken} questions were taken`);
});

test('a message that is no question is refused in its place, and the others are answered', async () => {
  const { around, exchange } = scans;
  const good = await around.signed({ recordType: plain.recordType, fields: ['number'] });
  const questions = [null, good, { ...good, payload: Buffer.alloc(20_000) }, good];
  const requests = async function* () {
    for (const question of questions) yield { question };
  };
  const found = new Map<number, string>();
  const client = around.client(exchange, around.connection(codes.asker));
  for await (const { number, answered, failure } of client.askMany(requests())) {
    found.set(number, answered ? 'answered' : (failure?.code ?? ''));
  }
  assert.deepEqual([found.get(1), found.get(3)], ['question-malformed', 'question-malformed']);
  assert.deepEqual([found.get(2), found.get(4)].toSorted(), ['answered', 'question-replayed']);
});
