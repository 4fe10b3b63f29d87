/** Programs are told what applicants let them know: in order, at least once, and nothing any more once that is ended. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import { MongoClient } from 'mongodb';
import { Webhook as Verifier } from 'standardwebhooks';
import type { Tracking } from '../src/start.ts';
import { compiledCode } from './config.ts';
import { as, type Bench, eventOf, openBench, people, type TrackingClient } from './support.ts';

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let bench: Bench;
let instance: Tracking;
let intake: TrackingClient;
let database: MongoClient;
let server: Server;
let child: ChildProcess | undefined;
const received: Received[] = [];
/** By path what is answered; "hang" for nothing, "/inside" is where a lie leads. */
const answers: Record<string, number | 'hang'> = {};
const hanging: ServerResponse[] = [];

before(async () => {
  bench = await openBench();
  instance = await bench.start();
  intake = bench.client(instance, 'intake');
  database = await new MongoClient(bench.mongo.uri).connect();
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const path = request.url ?? '';
    received.push({ path, headers: request.headers, body });
    const answer = answers[path] ?? 204;
    if (answer === 'hang') return void hanging.push(response);
    response.writeHead(answer, answer === 302 ? { location: `http://${request.headers.host}/inside` } : {}).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(async () => {
  for (const response of hanging) response.destroy();
  child?.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  await database.close();
  await bench.close();
});

const until = async (holds: () => boolean | Promise<boolean>) => {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not happen; received: ${JSON.stringify(received)}`);
    await sleep(20);
  }
};
const urlOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const program = (id: string) => ({ kind: 'integrator', id }) as const;
const hooksOf = (at: { address: string } = instance) => bench.webhooks(at);
const register = (client: string, path: string) =>
  as(program(client), () => hooksOf().createWebhook({ url: urlOf(path), idempotencyKey: `key-${client}${path}` }));
const hookOf = async (client: string) => (await as(program(client), () => hooksOf().listWebhooks({}))).webhooks[0];
/** States of a subject, told to a client or to nobody. */
const history = (subject: string, states: string[], client = '', first = 1): EventInput[] =>
  states.map((state, i) =>
    eventOf(subject, first + i, { state, informed: client === '' ? null : { client, draft: 'ab'.repeat(32) } }),
  );
const append = (events: EventInput[]) => intake.appendEvents({ events });
const toldAt = (path: string) =>
  received
    .filter((one) => one.path === path)
    .map(({ body }) => {
      const { data } = JSON.parse(body) as { data: { number: string; state: string } };
      return `${data.number} ${data.state}`;
    });
const webhooks = () => database.db(bench.mongo.name).collection('webhooks');

test('each change of state is told once, signed, in order, and says nothing about the person', async () => {
  const { secret } = await register('clerk-soft', '/sound');
  await register('other-soft', '/other');
  await append(history('D-1', ['draft', 'draft', 'submitted', 'submitted', 'issued'], 'clerk-soft'));
  await append(history('D-2', ['draft', 'submitted']));
  await append(history('D-2', ['under-examination', 'rejected'], 'clerk-soft', 3));
  await until(() => toldAt('/sound').length === 5);
  assert.deepEqual(toldAt('/sound'), [
    ...['D-1 draft', 'D-1 submitted', 'D-1 issued'],
    ...['D-2 under-examination', 'D-2 rejected'],
  ]);
  const [first] = received;
  const event = new Verifier(secret).verify(first?.body ?? '', first?.headers as Record<string, string>);
  assert.partialDeepStrictEqual(event, {
    id: 'application-D-1-1',
    source: 'urn:darcha:applications',
    type: 'uz.darcha.application.state-changed',
    subject: 'D-1',
    data: { number: 'D-1', sequence: 1, service: 'childbirth-benefit', state: 'draft', draft: 'ab'.repeat(32) },
  });
  const told = received.map(({ body }) => body).join();
  for (const word of ['Event', 'owner', 'social-protection', 'examined', eventOf('D-1', 1).owner ?? '']) {
    assert.ok(!told.includes(word), word);
  }
  assert.deepEqual(toldAt('/other'), []);
  const seen = await as(people.owner, () => bench.client(instance, 'gateway').getTimeline({ subject: 'D-1' }));
  assert.ok(seen.events.every(({ informed }) => informed === null));
});

test('a dead address waits, a lying one leads nowhere, a slow one holds up nobody; what was ended meanwhile is not told', async () => {
  answers['/dead'] = 500;
  answers['/lying'] = 302;
  answers['/slow'] = 'hang';
  for (const [client, path] of [
    ['dead-soft', '/dead'],
    ['lying-soft', '/lying'],
    ['slow-soft', '/slow'],
    ['sound-soft', '/quick'],
  ] as const) {
    await register(client, path);
    await append(history(`D-${client}`, ['draft', 'submitted'], client));
  }
  await until(() => toldAt('/quick').length === 2 && toldAt('/slow').length === 1);
  await until(async () => (await hookOf('lying-soft'))?.state === 'retrying');
  await until(async () => (await hookOf('dead-soft'))?.state === 'retrying');
  assert.match((await hookOf('lying-soft'))?.attempts[0]?.error ?? '', /answered 302/);
  assert.deepEqual(toldAt('/inside'), []);
  assert.deepEqual(toldAt('/dead'), ['D-dead-soft draft'], 'nothing comes before what was not taken');

  // The applicant ends it while the address is dead; then it lives again.
  await append(history('D-dead-soft', ['submitted'], '', 3));
  await append(history('D-lively', ['draft'], 'dead-soft'));
  answers['/dead'] = 204;
  const hook = await hookOf('dead-soft');
  await as(program('dead-soft'), () => hooksOf().renewWebhook({ id: hook?.id ?? '' }));
  await until(() => toldAt('/dead').includes('D-lively draft'));
  assert.deepEqual(toldAt('/dead'), ['D-dead-soft draft', 'D-lively draft']);
  // Ended while the first of several is on its way: no other of them follows it.
  await append([
    ...history('D-slow-soft', ['submitted'], '', 3),
    ...history('D-patient', ['draft', 'submitted'], 'slow-soft'),
  ]);
  for (const response of hanging.splice(0)) response.writeHead(204).end();
  answers['/slow'] = 204;
  await until(() => toldAt('/slow').length === 3);
  assert.deepEqual(toldAt('/slow'), ['D-slow-soft draft', 'D-patient draft', 'D-patient submitted']);
});

test('killed while it tells, it is told again by another, in the same order', async () => {
  await instance.stop();
  const keys = join(bench.directory, 'keys.json');
  const base64 = (bytes: Buffer | undefined) => bytes?.toString('base64') ?? '';
  const { current, keys: all, lookup } = bench.keyring;
  writeFileSync(keys, JSON.stringify({ current, keys: { [current]: base64(all[current]) }, lookup: base64(lookup) }));
  const own = { DARCHA_KEYS: keys, DARCHA_WEBHOOKS_EVERY_MS: '50', DARCHA_WEBHOOKS_ALLOW_PRIVATE: 'true' };
  child = fork(fileURLToPath(new URL('../src/main.ts', import.meta.url)), [], {
    env: { ...compiledCode, ...bench.environment(), ...own },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [ready] = (await once(child, 'message')) as [{ ready: { address: string } }];
  const { address } = ready.ready;
  answers['/killed'] = 'hang';
  await as(program('killed-soft'), () =>
    hooksOf({ address }).createWebhook({ url: urlOf('/killed'), idempotencyKey: 'key-killed' }),
  );
  await bench.client({ address }, 'intake').appendEvents({
    events: history('D-killed', ['draft', 'submitted', 'issued'], 'killed-soft'),
  });
  await until(() => toldAt('/killed').length === 1);
  child.kill('SIGKILL');
  await once(child, 'exit');

  answers['/killed'] = 204;
  // As if the minute of its lease were over.
  await webhooks().updateMany({}, { $set: { leasedUntil: new Date(0) } });
  instance = await bench.start();
  await until(() => toldAt('/killed').includes('D-killed issued'));
  assert.deepEqual(
    toldAt('/killed'),
    ['draft', 'draft', 'submitted', 'issued'].map((state) => `D-killed ${state}`),
  );
});

test('webhooks are for integrators, each for its own; a malformed client is refused', async () => {
  const { webhook } = await register('mine', '/mine');
  const calls = [
    () => hooksOf().createWebhook({ url: urlOf('/x'), idempotencyKey: 'key-nobody' }),
    () => hooksOf().listWebhooks({}),
    () => hooksOf().renewWebhook({ id: webhook?.id ?? '' }),
    () => hooksOf().deleteWebhook({ id: webhook?.id ?? '' }),
  ];
  for (const caller of [people.owner, people.clerk, people.anonymous, people.gateway]) {
    for (const call of calls) {
      await assert.rejects(as(caller, call), (error) => isDomainError(error, 'integrator-required'));
    }
  }
  const others = as(people.integrator, () => hooksOf().renewWebhook({ id: webhook?.id ?? '' }));
  await assert.rejects(others, (error) => isDomainError(error, 'webhook-unknown'));
  const wrong = bench.client(instance, 'intake').appendEvents({ events: history('D-9', ['draft'], 'a b') });
  await assert.rejects(wrong, (error) => isDomainError(error, 'request-invalid'));
});
