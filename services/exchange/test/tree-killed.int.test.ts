/** Instances and the database are killed, and the disk is full, while two instances append and sign. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { exchangeServerPaths, servicePaths } from '@darcha/pki/pki.ts';
import { compiledCode } from './config.ts';
import { brisk, covered, entryBytes, type LogClient, logClient, verifyChain, verifyEntries } from './log-reader.ts';
import { codes, Surroundings, until } from './support.ts';

interface Instance {
  address: string;
  membersAddress: string;
  stop(): Promise<void>;
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let around: Surroundings;
let engine: Database;
let steady: Instance;
let reader: LogClient;
/** Positions that were told to those who asked, with the signature of the question. */
const acknowledged = new Map<number, string>();

before(async () => {
  around = await Surroundings.begin({ ownDatabase: true });
  engine = around.database;
  around.onEnd(() => engine.stop());
  writeEnvironment();
  steady = await around.exchange({ tree: brisk });
  reader = logClient(around, steady);
});

after(() => around.end());

let environment: Record<string, string>;
function writeEnvironment(): void {
  const { directory, logIdentity, mongo, database } = around;
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  const key = () => randomBytes(32).toString('base64');
  const tls = (prefix: string, paths: { certificate: string; key: string; authority: string }) => ({
    [`${prefix}_CERTIFICATE`]: paths.certificate,
    [`${prefix}_KEY`]: paths.key,
    [`${prefix}_AUTHORITY`]: paths.authority,
  });
  environment = {
    ...compiledCode,
    ...tls('DARCHA_TLS', servicePaths(directory, 'exchange')),
    ...tls('DARCHA_MEMBERS_TLS', exchangeServerPaths(directory)),
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_LOG_LEVEL: 'silent',
    DARCHA_LISTEN: '127.0.0.1:0',
    DARCHA_MEMBERS_LISTEN: '127.0.0.1:0',
    DARCHA_MEMBERS: join(directory, 'members'),
    DARCHA_MONGODB_URI: database.uri,
    DARCHA_MONGODB_NAME: mongo.connection.name,
    DARCHA_KEYS: write('keys.json', JSON.stringify({ current: 'a', keys: { a: key() }, lookup: key() })),
    DARCHA_LOG_ORIGIN: logIdentity.origin,
    DARCHA_LOG_KEY: write('log.pem', logIdentity.key),
    DARCHA_EXCHANGE_CONTENT: fileOf('content'),
  };
}

async function startDoomed(): Promise<Instance & { child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL('instance.ts', import.meta.url)), {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  around.onEnd(() => child.kill('SIGKILL'));
  const [message] = await once(child, 'message');
  const [address, membersAddress] = message.ready.address.split(' ');
  return { address, membersAddress, child, stop: async () => undefined };
}

/** Asks what will be denied, and so logged, until told to stop. */
function asking(instance: Instance) {
  const client = around.client(instance, around.connection(codes.asker), 5_000);
  let going = true;
  const here: number[] = [];
  const done = (async () => {
    while (going) {
      const question = await around.signed({ purpose: 'curiosity' });
      const error = await client.ask({ question }).catch((failure: unknown) => failure);
      const position = error instanceof DomainError ? Number(error.details.logPosition) : Number.NaN;
      await sleep(80);
      if (Number.isNaN(position)) continue;
      here.push(position);
      acknowledged.set(position, question.signature);
    }
  })();
  const stop = () => {
    going = false;
    return done;
  };
  return { told: here, stop };
}

/** Nothing that was told is lost, nothing is forked, and all of it is in the tree. */
async function checkAll(): Promise<void> {
  await until('the database is there', async () => (await around.entries().catch(() => [])).length > 0);
  const bytes = await entryBytes(around);
  const entries = await around.entries();
  for (const [position, signature] of acknowledged) {
    assert.equal(entries[position - 1]?.asked.signature, signature, `entry ${position}`);
  }
  const newest = await covered(reader, bytes.length);
  assert.equal(newest.checkpoint?.size, bytes.length);
  await verifyChain([reader], around);
  const some = [1, bytes.length >> 1, bytes.length];
  const picked = some.map((position) => ({ position, bytes: bytes[position - 1] as Buffer }));
  await verifyEntries(reader, newest, picked);
  await until('all was found sound', async () => {
    const { integrity } = await reader.getCheckpoint({});
    assert.notEqual(integrity?.state, 'LOG_STATE_BROKEN', integrity?.fault);
    return (integrity?.checkedSize ?? 0) >= bytes.length;
  });
}

async function reopen(): Promise<void> {
  // Kept from being emptied or stopped a second time: `engine` is what is stopped at the end.
  await around.stopDatabase();
  engine = await startDatabase({
    dataDirectory: join(around.directory, 'database'),
    cacheDirectory: fileOf('../../../.cache'),
  });
}

test('an instance is killed, again and again, while two append and sign', async () => {
  const ofSteady = asking(steady);
  for (let round = 0; round < 2; round++) {
    const doomed = await startDoomed();
    const ofDoomed = asking(doomed);
    await until('both were told', () => ofDoomed.told.length > 5 + round * 3);
    doomed.child.kill('SIGKILL');
    await ofDoomed.stop();
  }
  const sofar = ofSteady.told.length;
  await until('the other goes on', () => ofSteady.told.length > sofar + 5);
  await ofSteady.stop();
  await checkAll();
});

test('the database is killed, then its disk is full, while two append and sign', async () => {
  const other = await around.exchange({ tree: brisk });
  const both = [asking(steady), asking(other)];
  const ways: (() => void)[] = [
    () => engine.process?.kill('SIGKILL'),
    // From here on every write to a file fails, as on a full disk; the engine gives up at the first.
    () => execFileSync('prlimit', ['--pid', String(engine.process?.pid), '--fsize=1']),
  ];
  for (const [round, end] of ways.entries()) {
    await bothAreTold(both, 5 + round * 3);
    const ended = once(engine.process as ChildProcess, 'exit');
    end();
    await ended;
    await reopen();
  }
  await bothAreTold(both, 1);
  await Promise.all(both.map(({ stop }) => stop()));
  await checkAll();
});

async function bothAreTold(both: ReturnType<typeof asking>[], more: number): Promise<void> {
  const sofar = both.map(({ told }) => told.length);
  await until('both go on', () => both.every(({ told }, i) => told.length >= (sofar[i] ?? 0) + more));
}
