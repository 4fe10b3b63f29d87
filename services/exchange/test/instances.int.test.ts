/** Several instances of the exchange and of a provider: all carry the load, and when one is killed the others go on. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { environmentOf } from './process-environment.ts';
import { allowed, codes, log, record, residence, Surroundings, until } from './support.ts';

let around: Surroundings;
/** The instance and the provider that will be killed, and those that stay. */
let doomed: { address: string; child: ChildProcess };
let doomedProvider: ChildProcess;
let steady: RunningExchange;
let asker: Member;
/** Questions that the two providers have heard, and what keeps the answers of ours back. */
const heard = { ours: 0, theirs: 0 };
let held = Promise.withResolvers<void>();

const local = (address: string) => address.replace('127.0.0.1', 'localhost');
const all = () => heard.ours + heard.theirs;

before(async () => {
  around = await Surroundings.begin();
  doomed = await startDoomed();
  const config = around.config({ beatEveryMs: 200 });
  steady = await startExchange({ ...config, members: { ...config.members, announce: 'localhost:0' } }, log);
  around.onEnd(() => steady.stop());
});

after(() => around.end());

function start(file: URL, env: Record<string, string>, words: string[] = []): ChildProcess {
  const child = fork(fileURLToPath(file), words, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  around.onEnd(() => child.kill('SIGKILL'));
  return child;
}

async function startDoomed() {
  const child = start(new URL('instance.ts', import.meta.url), {
    ...environmentOf(around),
    DARCHA_MEMBERS_ANNOUNCE: 'localhost:0',
  });
  const [message] = await once(child, 'message');
  return { address: local(message.ready.address.split(' ')[1]), child };
}

const member = (code: string, address: string) => around.member(code, { ...steady, membersAddress: address });

/** Questions asked at once, none of them answered before `meanwhile` is over. */
async function askAll(count: number, meanwhile: (before: number) => Promise<void>): Promise<void> {
  held = Promise.withResolvers();
  const before = all();
  const answers = Promise.all(Array.from({ length: count }, () => asker.ask(allowed)));
  await until('the providers have heard all of them', () => all() - before === count);
  await meanwhile(before);
  held.resolve();
  const positions = (await answers).map(({ outcome, logPosition }) => {
    assert.equal(outcome, 'found');
    return logPosition;
  });
  assert.equal(new Set(positions).size, count);
}

test('a member that knows one instance learns of all: a provider keeps a stream to each', async () => {
  const expected = [doomed.address, local(steady.membersAddress)].toSorted();
  const bare = around.client(steady, around.connection(codes.asker));
  const told = async () => (await bare.listInstances({})).addresses.join();
  await until('the instances know each other', async () => (await told()) === expected.join());
  const provision = member(codes.provider, doomed.address).provide({
    [residence]: async () => {
      heard.ours += 1;
      await held.promise;
      return { outcome: 'found', record };
    },
  });
  await until('it has a stream to each', () => provision.instances().length === 2);
  assert.deepEqual(provision.instances().toSorted(), expected);
});

test('instances of a provider share the questions; when one is killed, the other answers what it had heard', async () => {
  doomedProvider = start(new URL('provider.ts', import.meta.url), environmentOf(around), [
    doomed.address,
    around.directory,
    '2',
  ]);
  heard.theirs = -1;
  doomedProvider.on('message', () => {
    heard.theirs += 1;
  });
  await until('it has a stream to each', () => heard.theirs === 0);
  asker = member(codes.asker, `${doomed.address},${local(steady.membersAddress)}`);
  await askAll(8, async (before) => {
    assert.deepEqual(heard, { ours: 4, theirs: 4 });
    doomedProvider.kill('SIGKILL');
    await until('ours has heard all of them', () => all() - before === 12);
  });
});

test('when an instance of the exchange is killed, its questions are put to another, as new ones', async () => {
  const logged = (await around.entries()).length;
  await askAll(8, async (before) => {
    doomed.child.kill('SIGKILL');
    await until('half of them have been put again', () => all() - before === 12);
  });
  const entries = (await around.entries()).slice(logged);
  assert.deepEqual(new Set(entries.map(({ verdict }) => verdict)), new Set(['granted']));
  assert.equal(new Set(entries.map(({ question }) => question?.id)).size, 8);
  await askAll(4, async () => undefined);
});

test('an instance that was killed is told of no longer', async () => {
  const bare = around.client(steady, around.connection(codes.asker));
  await until('only the other is told of', async () => {
    const { addresses } = await bare.listInstances({});
    return addresses.join() === local(steady.membersAddress);
  });
});
