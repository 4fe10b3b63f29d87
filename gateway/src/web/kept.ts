/**
 * What is the same for everybody and follows from the catalogue: pages of readers who are not signed in, as they were sent, what
 * shared pages show to all others, and answers that pages ask for. It is kept until the catalogue changes; while it is away, it is used on.
 */
import { LRUCache } from 'lru-cache';
import type { PreparedReplies } from '../http/prepared.ts';
import { isAway } from './problems.ts';

export interface Kept<Value extends object | string> {
  /** What is kept under the key, made when there is no good one. Whoever gets it must not change it. */
  get(key: string, make: () => Promise<Value>): Promise<Value>;
}

interface Entry<Value> {
  value: Value;
  generation: number;
  madeAt: number;
}

/** In case nothing was heard of a change, and for what changes by the hour. */
const goodForMs = 60_000;
/** Characters, of HTML or of JSON. */
const largest = 32 * 1024 * 1024;
const longestKey = 512;

export function createKept<Value extends object | string>({
  generation,
}: Pick<PreparedReplies, 'generation'>): Kept<Value> {
  const entries = new LRUCache<string, Entry<Value>>({
    maxSize: largest,
    sizeCalculation: ({ value }) => sizeOf(value),
  });
  return {
    get: async (key, make) => {
      const kept = entries.get(key);
      if (kept && kept.generation === generation() && Date.now() - kept.madeAt < goodForMs) return kept.value;
      const started = { generation: generation(), madeAt: Date.now() };
      try {
        const value = await make();
        if (key.length <= longestKey) entries.set(key, { value, ...started });
        return value;
      } catch (error) {
        if (kept && isAway(error)) return kept.value;
        throw error;
      }
    },
  };
}

function sizeOf(value: object | string): number {
  return 1_000 + (typeof value === 'string' ? value : JSON.stringify(value)).length;
}
