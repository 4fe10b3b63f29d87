/** Calls with a stream of requests and one answer. */
import type * as grpc from '@grpc/grpc-js';
import { runInContext } from '../context.ts';
import { watchRpc } from '../metrics/rpc.ts';
import { callerGone, reportError } from './reporting.ts';
import { deadlineOf, openContext, type Serving } from './serving.ts';
import { readAhead } from './streams.ts';

/** How many requests are taken in ahead of their reader: they may be large. */
const sentAhead = 2;

export function serveClientStream(
  path: string,
  work: (requests: AsyncIterable<unknown>) => Promise<unknown>,
  serving: Serving,
) {
  const begun = watchRpc('server', 'client_stream', path);
  return (call: grpc.ServerReadableStream<unknown, unknown>, callback: grpc.sendUnaryData<unknown>): void => {
    const ended = begun();
    const reply: grpc.sendUnaryData<unknown> = (error, response) => {
      ended(error?.code);
      callback(error, response);
    };
    void takeStream(path, call, reply, work, serving);
  };
}

/** What `work` comes to; it gets the requests no faster than it reads them. */
async function takeStream(
  path: string,
  call: grpc.ServerReadableStream<unknown, unknown>,
  callback: grpc.sendUnaryData<unknown>,
  work: (requests: AsyncIterable<unknown>) => Promise<unknown>,
  serving: Serving,
): Promise<void> {
  const gone = new AbortController();
  const stop = () => gone.abort(serving.ending.reason);
  call.on('cancelled', () => gone.abort(callerGone));
  if (serving.ending.aborted) stop();
  else serving.ending.addEventListener('abort', stop, { once: true });
  try {
    const context = openContext(call, serving, gone.signal, deadlineOf(call));
    const reply = await runInContext(context, () => work(readAhead(call, sentAhead, () => callerGone)));
    callback(null, reply);
  } catch (error) {
    callback(reportError(error, path, serving, gone.signal));
  } finally {
    serving.ending.removeEventListener('abort', stop);
    gone.abort(callerGone);
  }
}
