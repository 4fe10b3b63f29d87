/** Bytes of a request while they come in. */
import type { IncomingMessage } from 'node:http';

/** Nothing arriving for so long ends a request, milliseconds. */
const idleMs = 30_000;

export interface Received extends AsyncIterable<Buffer> {
  /** True once the sender has broken off. */
  brokenOff(): boolean;
}

/**
 * No faster than they are taken. When the sender breaks off, or sends nothing for too long, what has come is all there is: it ends
 * as if that were the end. A reader may leave before it.
 */
export function received(request: IncomingMessage): Received {
  let broken = false;
  async function* bytes(): AsyncGenerator<Buffer> {
    const idle = setTimeout(() => request.destroy(new Error('nothing arrived')), idleMs);
    try {
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        idle.refresh();
        yield chunk as Buffer;
        idle.refresh();
      }
    } catch {
      // What went wrong with the line, the sender knows best.
      broken = true;
    } finally {
      clearTimeout(idle);
    }
  }
  return { [Symbol.asyncIterator]: bytes, brokenOff: () => broken || (request.readableAborted && !request.complete) };
}

/** Reads what is still on its way and drops it, so that the sender comes to read the answer. */
export function drop(request: IncomingMessage): void {
  request.unpipe();
  request.resume();
}

/** Whether the request announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
