/** Reading and writing streams without leaving anything behind. */

/** What a stream that can be written to offers here. */
interface Writable {
  once(event: 'drain' | 'close', listener: () => void): unknown;
  removeListener(event: 'drain' | 'close', listener: () => void): unknown;
}

/**
 * The items of `source` until the signal; a source that is waiting is then told to return, and a failure of its end goes
 * to `onLate`. (A race with a promise of the signal would keep a reaction for every item as long as the stream lives.)
 */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
  onLate: (error: unknown) => void,
): AsyncGenerator<T, void, void> {
  const iterator = source[Symbol.asyncIterator]();
  let leave: () => void = () => undefined;
  const onAbort = () => leave();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        leave = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not awaited: a source that never looks at its signal must not hold up the end of the call.
    void Promise.resolve(iterator.return?.()).catch(onLate);
  }
}

/** Resolves once the stream takes more, has closed, or the signal aborts. */
export function drained(stream: Writable, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.removeListener('drain', done);
      stream.removeListener('close', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    stream.once('drain', done);
    stream.once('close', done);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
