/** Programs are told of changes: signed, in order, again after a failure, and never at an address inside. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Context, runInContext } from '@darcha/kit/context.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import { webhooks } from '@darcha/proto/contracts.ts';
import { Webhook as Verifier } from 'standardwebhooks';
import { Surroundings } from './support/running.ts';
import { samplePassport } from './support/sample.ts';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

const surroundings = new Surroundings();
const received: Received[] = [];
let answerWith = 204;
let receiver: Server;
let url: string;

before(async () => {
  await surroundings.open();
  await surroundings.write();
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (answerWith === 204) received.push({ headers: request.headers, body });
    response.writeHead(answerWith, answerWith === 302 ? { location: '/elsewhere' } : {}).end();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/darcha`;
});

after(async () => {
  receiver.close();
  await surroundings.close();
});

/** A client that speaks for a caller. */
function clientOf(address: string, caller: Context['caller']) {
  const client = createClient(webhooks, surroundings.peer('gateway', address));
  const context = { caller, correlationId: 'c', deadline: Date.now() + 60_000, signal: new AbortController().signal };
  const as = <T>(work: () => Promise<T>) => runInContext({ ...context, peer: '' }, work);
  return { client, as };
}

const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await sleep(20);
};

const integrator = { kind: 'integrator', id: 'invented-integrator' } as const;
const next = (version: number) => ({
  [`passports/residence-letter/${version}.yaml`]: samplePassport.replace(/^version: 1$/m, `version: ${version}`),
});

test('a change is told with a signature that verifies, again after failures, and with both secrets after a renewal', async () => {
  const copy = await surroundings.start();
  const { client, as } = clientOf(copy.address, integrator);
  const { webhook, secret } = await as(() => client.createWebhook({ url, idempotencyKey: 'key-one-1' }));
  const again = await as(() => client.createWebhook({ url, idempotencyKey: 'key-one-1' }));
  assert.deepEqual([again.webhook?.id, again.secret], [webhook?.id, secret]);

  await surroundings.write({ ...next(2), 'content.yaml': 'release: 2\n' });
  const second = await surroundings.start();
  await until(() => received.length > 0);
  const [first] = received;
  const event = new Verifier(secret).verify(first?.body ?? '', first?.headers as Record<string, string>) as {
    type: string;
    subject: string;
    data: { version: number };
  };
  assert.deepEqual(
    [event.type, event.subject, event.data.version],
    ['uz.darcha.service.published', 'residence-letter', 2],
  );
  assert.match(String(first?.headers['content-type']), /^application\/cloudevents\+json/);

  // A redirect is a failure: it is not followed.
  answerWith = 302;
  await surroundings.write({ ...next(3), 'content.yaml': 'release: 3\n' });
  const third = await surroundings.start();
  const state = async () => (await as(() => client.listWebhooks({}))).webhooks[0];
  await until(async () => (await state())?.state === 'retrying');
  assert.match(String((await state())?.attempts[0]?.error), /answered 302/);

  answerWith = 204;
  const renewed = await as(() => client.renewWebhook({ id: webhook?.id ?? '' }));
  await until(() => received.length > 1);
  const last = received[1];
  for (const key of [secret, renewed.secret]) {
    new Verifier(key).verify(last?.body ?? '', last?.headers as Record<string, string>);
  }
  await until(async () => (await state())?.state === 'active');
  assert.equal(received.length, 2, 'each change once, though three copies run');

  await as(() => client.deleteWebhook({ id: webhook?.id ?? '' }));
  assert.deepEqual((await as(() => client.listWebhooks({}))).webhooks, []);
  client.close();
  for (const running of [copy, second, third]) await running.stop();
});

test('only integrators, each only its own, and no more than ten', async () => {
  const copy = await surroundings.start();
  const own = clientOf(copy.address, { kind: 'integrator', id: 'one' });
  const other = clientOf(copy.address, { kind: 'integrator', id: 'two' });
  const { webhook } = await own.as(() => own.client.createWebhook({ url, idempotencyKey: 'key-own-1' }));
  assert.deepEqual((await other.as(() => other.client.listWebhooks({}))).webhooks, []);
  await assert.rejects(
    other.as(() => other.client.renewWebhook({ id: webhook?.id ?? '' })),
    { code: 'webhook-unknown' },
  );
  await other.as(() => other.client.deleteWebhook({ id: webhook?.id ?? '' }));
  assert.equal((await own.as(() => own.client.listWebhooks({}))).webhooks.length, 1);
  await assert.rejects(
    own.as(() => own.client.createWebhook({ url: `${url}/other`, idempotencyKey: 'key-own-1' })),
    { code: 'key-reused' },
  );
  const callers: Context['caller'][] = [
    { kind: 'anonymous' },
    { kind: 'person', pin: '30101900000018', name: 'Invented' },
    { kind: 'official', id: 'o', name: 'Invented', agency: 'national-archive', roles: ['head'] },
  ];
  for (const caller of callers) {
    const { client, as } = clientOf(copy.address, caller);
    for (const call of [
      () => client.createWebhook({ url, idempotencyKey: 'key-none-1' }),
      () => client.listWebhooks({}),
      () => client.renewWebhook({ id: webhook?.id ?? '' }),
      () => client.deleteWebhook({ id: webhook?.id ?? '' }),
    ]) {
      await assert.rejects(as(call), { code: 'integrator-required' });
    }
    client.close();
  }
  const create = (i: number) => own.as(() => own.client.createWebhook({ url, idempotencyKey: `key-many-${i}` }));
  const outcomes = await Promise.allSettled(Array.from({ length: 25 }, (_, i) => create(i)));
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 9);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') assert.equal(outcome.reason.code, 'webhooks-too-many');
  }
  assert.equal((await own.as(() => own.client.listWebhooks({}))).webhooks.length, 10);
  own.client.close();
  other.client.close();
  await copy.stop();
});
