import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@darcha/kit/errors.ts';
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

test('what is sent up alone is taken no faster than it is read, and answered once', async () => {
  const chunk = Buffer.alloc(64 * 1024);
  let sent = 0;
  let sentBeforeReading = 0;
  stream.sendContent = async (requests) => {
    await sleep(200);
    sentBeforeReading = sent;
    let bytes = 0;
    for await (const { chunk: part } of requests) bytes += part?.length ?? 0;
    assert.equal(bytes, 200 * chunk.length);
    return {};
  };
  const requests = async function* () {
    for (; sent < 200; sent++) yield { chunk };
  };
  await exchangeClient().sendContent(requests());
  assert.ok(sentBeforeReading < 50, `${sentBeforeReading} of 200 were sent before any was read`);
});

test('the failure of a sender reaches its caller, and one that is refused stops', async () => {
  stream.sendContent = async (requests) => {
    for await (const { questionId } of requests)
      if (questionId) throw new DomainError('invalid', 'no-more', 'No more.');
    return {};
  };
  const breaking = async function* () {
    yield { chunk: Buffer.alloc(10) };
    throw new Error('the well ran dry');
  };
  await assert.rejects(exchangeClient().sendContent(breaking()), { message: 'the well ran dry' });
  let left = false;
  const endless = async function* () {
    try {
      while (true) {
        yield { questionId: 'a' };
        await sleep(1);
      }
    } finally {
      left = true;
    }
  };
  await assert.rejects(exchangeClient().sendContent(endless()), { code: 'no-more' });
  await until(() => left);
});

test('a reader that takes nothing is cut off where the server says so', async () => {
  let left = false;
  const chunks = async function* () {
    try {
      while (true) yield { chunk: Buffer.alloc(64 * 1024) };
    } finally {
      left = true;
    }
  };
  stream.askWithContent = () => Object.assign(chunks(), { readWithinMs: 100 });
  const reading = exchangeClient().askWithContent({})[Symbol.asyncIterator]();
  await reading.next();
  await until(() => left);
  const toTheEnd = async () => {
    while (!(await reading.next()).done);
  };
  await assert.rejects(toTheEnd(), { kind: 'timeout', code: 'deadline-passed' });
});
