/** The agreements of the content: entered once, never changed by it, and none in production. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { answering, consumer, wanted } from './agreements-support.ts';
import { allowed, codes, failure, log, Surroundings } from './support.ts';

let around: Surroundings;
let content: string;

before(async () => {
  around = await Surroundings.begin();
  content = join(around.directory, 'content');
  cpSync(around.config().content, content, { recursive: true });
});

after(() => around.end());

const running: RunningExchange[] = [];
afterEach(() => Promise.all(running.splice(0).map((exchange) => exchange.stop())));

const file = () => join(content, 'agreements.yaml');
async function start(changes: Partial<ReturnType<Surroundings['config']>> = {}) {
  const exchange = await startExchange({ ...around.config(), content, ...changes }, log);
  running.push(exchange);
  return exchange;
}

test('instances that start at once enter every agreement of the content once, signed by nobody', async () => {
  const [exchange] = await Promise.all([start(), start(), start()]);
  const provider = await answering(around, exchange);
  const { agreements } = await provider.agreements.list();
  assert.deepEqual(
    agreements.map(({ id, acts, state }) => [id, acts, state]),
    ['direct', 'ended', 'in-force'].map((id) => [id, 1, 'AGREEMENT_STATE_GRANTED']),
  );
  assert.equal((await provider.agreements.get('in-force')).seeded, true);
  assert.equal((await around.member(codes.asker, exchange).ask(allowed)).outcome, 'found');
});

test('a seeded agreement is acted upon like any other, and a start with the same content changes nothing of that', async () => {
  const exchange = await start();
  const provider = await answering(around, exchange);
  await provider.agreements.act(await provider.agreements.get('in-force'), {
    do: 'end',
    reason: 'A signed one follows.',
  });
  const again = await start();
  const seen = await around.member(consumer, again).agreements.get('in-force');
  assert.deepEqual([seen.state, seen.acts], ['AGREEMENT_STATE_ENDED', 2]);
});

test('content can add an agreement; with other terms for one that is there it is refused', async () => {
  const text = readFileSync(file(), 'utf8');
  const [first = ''] = text.split('\n\n');
  writeFileSync(
    file(),
    `${text}\n${first.replace('id: in-force', 'id: added').replace('childbirth-benefit', 'added')}\n`,
  );
  const exchange = await start();
  assert.equal((await around.member(consumer, exchange).agreements.get('added')).seeded, true);
  const requested = await around.member(consumer, exchange).agreements.request(wanted({ id: 'taken' }));
  assert.equal(requested.id, 'taken');

  writeFileSync(file(), text.replace('until: 2020-12-31', 'until: 2021-12-31').replace('id: direct', 'id: taken'));
  await assert.rejects(start(), /can add agreements and change none.*: ended, taken\. Undo the change/);
  writeFileSync(file(), text);
  await start();
});

test('a record type changes in what those who agreed upon it would notice by a new version only', async () => {
  const folder = join(content, 'record-types/interior-ministry');
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(join(folder, name), 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(join(folder, name), text.replace(from, to));
    return () => writeFileSync(join(folder, name), text);
  };
  const undo = change('residence@1.yaml', 'maxLength: 300', 'maxLength: 30');
  await assert.rejects(start(), /residence@1: the field "address" is of another form/);
  undo();
  change('residence@1.yaml', 'description: Address at which', 'description: The address at which');
  // Nobody has agreed upon this one.
  change('convictions@1.yaml', 'maximum: 100', 'maximum: 10');
  await start();
});

test('in production nothing is agreed that nobody signed', async () => {
  const mongo = { uri: around.database.uri, name: `${around.mongo.connection.name}-p` };
  const exchange = await start({ environment: 'production', mongo });
  const member = around.member(codes.asker, exchange);
  const error = await failure(member.ask(allowed));
  assert.equal(error.code, 'no-agreement');
  assert.deepEqual((await member.agreements.list()).agreements, []);
  await around.mongo.connection.getClient().db(mongo.name).dropDatabase();
});
