/** Items that are ready together, to be written as one message: what a message costs is much more than what an item in it does. */
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface FrameLimits<T> {
  items: number;
  /** Together; a larger item goes alone. */
  bytes: number;
  /** Bytes of an item. */
  sizeOf(item: T): number;
}

/** Nothing is waited for beyond the present turn of the loop: a lone item goes almost at once. */
export async function* inFrames<T>(
  source: AsyncIterable<T>,
  { items, bytes, sizeOf }: FrameLimits<T>,
): AsyncGenerator<T[], void, void> {
  const iterator = source[Symbol.asyncIterator]();
  let pending = iterator.next();
  try {
    while (true) {
      const first = await pending;
      if (first.done) return;
      const frame = [first.value];
      let size = sizeOf(first.value);
      pending = iterator.next();
      const turn = nextTurn(undefined);
      while (frame.length < items) {
        // What has failed is thrown when it is its turn, after what was ready before it.
        const next = await Promise.race([pending, turn]).catch(() => undefined);
        if (!next || next.done) break;
        size += sizeOf(next.value);
        if (size > bytes) break;
        frame.push(next.value);
        pending = iterator.next();
      }
      yield frame;
    }
  } finally {
    pending.catch(() => undefined);
    // Not awaited: a source that waits does not hear of it.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
