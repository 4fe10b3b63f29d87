import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProvideRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import { exchangeClient, stream, useServer } from './calls-support.ts';
import { until } from './support.ts';

useServer();

const hello = (type: string): ProvideRequestInput => ({ hello: { recordTypes: [type] } }) as ProvideRequestInput;

test('a sender faster than its reader has to wait, and nothing is lost', async () => {
  const total = 2_000;
  const text = 'x'.repeat(1_000);
  let sent = 0;
  let sentBeforeReading = 0;
  stream.provide = async function* (requests) {
    yield {};
    await sleep(200);
    sentBeforeReading = sent;
    let count = 0;
    for await (const { hello } of requests) {
      assert.equal(hello?.recordTypes?.[0], `${count}${text}`);
      count += 1;
    }
    yield { question: { signature: String(count) } };
  };
  const requests = async function* () {
    for (; sent < total; sent++) yield hello(`${sent}${text}`);
  };
  const answers: string[] = [];
  for await (const { question } of exchangeClient().provide(requests())) if (question) answers.push(question.signature);
  assert.deepEqual(answers, [String(total)]);
  assert.ok(sentBeforeReading < total, `${sentBeforeReading} of ${total} were sent before any was read`);
});

test('a failure of the sender reaches the reader of the answers', async () => {
  stream.provide = async function* (requests) {
    for await (const _ of requests) yield {};
  };
  const requests = async function* () {
    yield hello('a');
    throw new Error('the well ran dry');
  };
  const reading = (async () => {
    for await (const _ of exchangeClient().provide(requests()));
  })();
  await assert.rejects(reading, { message: 'the well ran dry' });
});

test('when the reader leaves, both ends of a stream are let go', async () => {
  let left = 0;
  stream.provide = async function* (requests) {
    try {
      for await (const _ of requests) yield {};
    } finally {
      left += 1;
    }
  };
  const requests = async function* () {
    try {
      while (true) {
        yield hello('a');
        await sleep(1);
      }
    } finally {
      left += 1;
    }
  };
  for await (const _ of exchangeClient().provide(requests())) break;
  await until(() => left === 2);
});
