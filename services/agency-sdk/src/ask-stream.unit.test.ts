import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import type { AskManyRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/AskManyRequest.ts';
import type { AskManyResponse } from '@darcha/proto/gen/darcha/exchange/v1/AskManyResponse.ts';
import type { AskResponse } from '@darcha/proto/gen/darcha/exchange/v1/AskResponse.ts';
import { createAskStream, type ExchangeClient } from './ask-stream.ts';

const question = { payload: Buffer.from('q'), signature: 's', certificate: Buffer.from('c') };
const response = { receipt: { position: 1 } } as unknown as AskResponse;
const answered = (number: number): AskManyResponse => ({
  outcomes: [{ number, answered: response, outcome: 'answered' }],
});

/** Streams as an exchange would hold them, each in the hands of the test. */
function opened(timeoutMs = 5_000) {
  const streams: { requests: AsyncIterator<AskManyRequestInput>; answers: Queue<AskManyResponse> }[] = [];
  const client = {
    askMany: (requests: AsyncIterable<AskManyRequestInput>) => {
      const answers = new Queue<AskManyResponse>();
      streams.push({ requests: requests[Symbol.asyncIterator](), answers });
      return answers;
    },
  } as unknown as ExchangeClient;
  const { put: putFor, close } = createAskStream(client, createLogger('test', 'silent'));
  const put = (asked: typeof question) => putFor(asked, timeoutMs);
  const stream = (i: number) => {
    const found = streams[i];
    assert.ok(found, `there is no stream ${i}`);
    return found;
  };
  const next = async (i: number): Promise<AskManyRequestInput> => (await stream(i).requests.next()).value;
  return { put, close, streams, stream, next };
}

test('answers come in any order, each to its own question', async () => {
  const { put, close, stream, next } = opened();
  const asked = [put(question), put(question)];
  await next(0);
  stream(0).answers.push(answered(2));
  assert.equal(await asked[1], response);
  stream(0).answers.push(answered(1));
  assert.equal(await asked[0], response);
  close();
});

test('what a stream that ended well has not answered goes down the next as it is', async () => {
  const { put, close, stream, next } = opened();
  const asked = put(question);
  const sent = await next(0);
  stream(0).answers.end();
  await new Promise(setImmediate);
  assert.deepEqual(await next(1), sent);
  stream(1).answers.push(answered(1));
  assert.equal(await asked, response);
  close();
});

test('what a stream that broke has not answered fails: it may have been put', async () => {
  const { put, close, stream, streams, next } = opened();
  const asked = put(question);
  await next(0);
  stream(0).answers.end(new DomainError('unavailable', 'transport-unavailable', 'broken'));
  await assert.rejects(asked, { code: 'transport-unavailable' });
  assert.equal(streams.length, 1);
  const again = put(question);
  stream(1).answers.push(answered(1));
  assert.equal(await again, response);
  close();
});

test('a question ends with its own time or its caller, whichever is first', async () => {
  const { put, close } = opened(30);
  const late = put(question);
  await assert.rejects(late, { kind: 'timeout' });
  const gone = new AbortController();
  const left = runInContext({ ...ownContext('x', 5_000), signal: gone.signal }, () => put(question));
  gone.abort();
  await assert.rejects(left, { kind: 'cancelled' });
  await assert.rejects(
    runInContext({ ...ownContext('x', 0) }, () => put(question)),
    { kind: 'timeout' },
  );
  close();
});
