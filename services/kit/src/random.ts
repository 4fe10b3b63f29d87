/** Random bytes, many drawn at once: each drawing costs more than a quarter of what sealing a value does. */
import { randomFillSync } from 'node:crypto';

const drawnAtOnce = 256;

/** Gives so many random bytes at each call, which are good until the next one. */
export function createDraws(bytes: number): () => Buffer {
  const drawn = Buffer.alloc(bytes * drawnAtOnce);
  let at = drawn.length;
  return () => {
    if (at === drawn.length) {
      randomFillSync(drawn);
      at = 0;
    }
    at += bytes;
    return drawn.subarray(at - bytes, at);
  };
}
