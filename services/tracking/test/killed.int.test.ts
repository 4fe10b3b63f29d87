import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compiledCode } from './config.ts';
import { type Bench, history, openBench, type TrackingClient, wholeFeed } from './support.ts';

let bench: Bench;
const children: ChildProcess[] = [];

before(async () => {
  bench = await openBench({ ownDatabase: true });
});

after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await bench.close();
});

/** An instance in a process of its own. */
async function startProcess(): Promise<{ address: string; child: ChildProcess }> {
  const keys = join(bench.directory, 'keys.json');
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  const { current, lookup } = bench.keyring;
  writeFileSync(keys, JSON.stringify({ current, keys: { [current]: base64(lookup) }, lookup: base64(lookup) }));
  const child = fork(fileURLToPath(new URL('../src/main.ts', import.meta.url)), [], {
    env: { ...compiledCode, ...bench.environment(), DARCHA_KEYS: keys },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { ready: { address: string } }) => resolve(message.ready.address));
    child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
  return { address, child };
}

/** Sends histories until told to stop; keeps apart what was acknowledged and what was not. */
function sendingTo(instance: { address: string }, name: string) {
  const client = bench.client(instance, 'intake');
  const acknowledged: string[] = [];
  const unanswered: string[] = [];
  let going = true;
  const done = (async () => {
    for (let i = 0; going; i++) {
      const subject = `K-${name}-${i}`;
      await client.appendEvents({ events: history(subject, 3) }, { timeoutMs: 5_000 }).then(
        () => acknowledged.push(subject),
        () => unanswered.push(subject),
      );
      // A breaker that is open answers at once.
      if (unanswered.length > 0) await sleep(100);
    }
  })();
  const stop = () => {
    going = false;
    return done;
  };
  return { acknowledged, unanswered, stop };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

/** Everything acknowledged is there; what is sent again completes the rest, with nothing twice and no gap. */
async function checkAll(client: TrackingClient, senders: ReturnType<typeof sendingTo>[]): Promise<void> {
  const found = new Set((await wholeFeed(client)).map(({ key }) => key));
  const acknowledged = senders.flatMap((sender) => sender.acknowledged);
  const unanswered = senders.flatMap((sender) => sender.unanswered);
  assert.deepEqual(
    acknowledged.filter((subject) => !found.has(`${subject} 3`)),
    [],
  );
  for (const subject of unanswered) await client.appendEvents({ events: history(subject, 3) });
  const feed = await wholeFeed(client);
  const keys = new Set(feed.map(({ key }) => key));
  assert.ok([...acknowledged, ...unanswered].every((subject) => keys.has(`${subject} 3`)));
  assert.equal(keys.size, feed.length);
  assert.deepEqual(
    feed.map(({ position }) => position),
    feed.map((_, i) => i + 1),
  );
}

test('an instance is killed while two take events in', async () => {
  const [steady, doomed] = await Promise.all([bench.start(), startProcess()]);
  const names = ['a', 'b', 'c', 'd'];
  const senders = names.map((name, i) => sendingTo(i % 2 === 0 ? steady : doomed, name));
  const [ofSteady, ofDoomed] = [senders[0], senders[1]];
  assert.ok(ofSteady && ofDoomed);
  await until(() => ofSteady.acknowledged.length > 10 && ofDoomed.acknowledged.length > 10);
  doomed.child.kill('SIGKILL');
  const sofar = ofSteady.acknowledged.length;
  await until(() => ofDoomed.unanswered.length > 0 && ofSteady.acknowledged.length > sofar + 10);
  await Promise.all(senders.map(({ stop }) => stop()));
  await checkAll(bench.client(steady, 'intake'), senders);
});

test('the database is killed while two instances take events in', async () => {
  const instances = await Promise.all([bench.start(), bench.start()]);
  const senders = ['e', 'f', 'g', 'h'].map((name, i) => sendingTo(instances[i % 2] ?? instances[0], name));
  await until(() => senders.every(({ acknowledged }) => acknowledged.length > 10));
  await bench.crashDatabase();
  const sofar = senders.map(({ acknowledged }) => acknowledged.length);
  await until(() => senders.every(({ acknowledged }, i) => acknowledged.length > (sofar[i] ?? 0) + 5));
  await Promise.all(senders.map(({ stop }) => stop()));
  await checkAll(bench.client(instances[0], 'intake'), senders);
});

test('the process starts on what is there, and ends in order', async () => {
  const { address, child } = await startProcess();
  const client = bench.client({ address }, 'intake');
  assert.deepEqual(await client.appendEvents({ events: history('K-a-0', 3) }), { known: 3 });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});
