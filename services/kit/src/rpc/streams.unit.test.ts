import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { drained, untilAborted } from './streams.ts';

const unexpected = (error: unknown) => assert.fail(String(error));

test('a source is read to its end', async () => {
  const source = (async function* () {
    yield* [1, 2, 3];
  })();
  const seen: number[] = [];
  for await (const item of untilAborted(source, new AbortController().signal, unexpected)) seen.push(item);
  assert.deepEqual(seen, [1, 2, 3]);
});

test('a source that waits for ever is left when the signal aborts', async () => {
  const abort = new AbortController();
  const source = (async function* () {
    yield 1;
    await new Promise(() => undefined);
  })();
  for await (const _ of untilAborted(source, abort.signal, unexpected)) setImmediate(() => abort.abort());
});

test('a source whose end fails after it was left does not end the process', async () => {
  const abort = new AbortController();
  const failed = Promise.withResolvers<unknown>();
  const source = {
    [Symbol.asyncIterator]: () => ({
      next: async () => ({ value: 1, done: false as const }),
      return: async () => {
        throw new Error('could not be closed');
      },
    }),
  };
  for await (const _ of untilAborted(source, abort.signal, failed.resolve)) abort.abort();
  assert.match(String(await failed.promise), /could not be closed/);
});

test('waiting for room leaves no listener behind', async () => {
  const stream = new EventEmitter();
  const abort = new AbortController();
  for (const event of ['drain', 'close']) {
    const waiting = drained(stream, abort.signal);
    stream.emit(event);
    await waiting;
  }
  const waiting = drained(stream, abort.signal);
  abort.abort();
  await waiting;
  await drained(stream, abort.signal);
  assert.equal(stream.listenerCount('drain') + stream.listenerCount('close'), 0);
});
