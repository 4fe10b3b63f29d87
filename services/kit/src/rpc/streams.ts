/** Reading and writing streams without leaving anything behind. */
import { constants } from 'node:http2';

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

/** Resolves once the stream takes more, has closed, or the signal aborts; false when none of it came `withinMs`. */
export function drained(stream: Writable, signal: AbortSignal, withinMs?: number): Promise<boolean> {
  return new Promise((resolve) => {
    const late = withinMs === undefined ? undefined : setTimeout(() => leave(false), withinMs);
    const done = () => leave(true);
    const leave = (inTime: boolean) => {
      clearTimeout(late);
      stream.removeListener('drain', done);
      stream.removeListener('close', done);
      signal.removeEventListener('abort', done);
      resolve(inTime);
    };
    stream.once('drain', done);
    stream.once('close', done);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}

/**
 * The messages of a call, of which only `messages` are taken in before they are read: the library takes sixteen, which is
 * much when they are large and the calls are many. Throws `broken` when the connection is lost. A sender that gives up may end its
 * half of the stream first, and then looks like one that has sent all: what is sent must tell where its end is.
 */
export async function* readAhead<T>(
  call: AsyncIterable<T>,
  messages: number,
  broken: () => Error,
): AsyncGenerator<T, void, void> {
  const { _readableState: state } = call as { _readableState?: { highWaterMark: number } };
  if (state) state.highWaterMark = messages;
  try {
    for await (const message of call) yield message;
  } catch (cause) {
    throw Object.assign(broken(), { cause });
  }
}

/** The HTTP/2 stream of a call, which the library holds but does not show. */
function streamUnder(call: object) {
  type Stream = { close(code: number): void; closed: boolean };
  return (call as { call?: { stream?: Stream } }).call?.stream;
}

/** How long the reader of a stream that failed has to take what was written and to learn why, milliseconds. */
const graceMs = 1_000;

/** Ends a call whose reader takes nothing: its status would wait for ever behind what was written. */
export function resetLater(call: object): void {
  const stream = streamUnder(call);
  setTimeout(() => stream?.closed === false && stream.close(constants.NGHTTP2_CANCEL), graceMs).unref();
}
