/** Group commit: what arrives while one batch is under way travels together in the next. */
import { outsideContext } from './context.ts';
import { DomainError } from './errors.ts';
import { histogram } from './metrics/instruments.ts';

const itemsTogether = histogram('darcha_batch_items', 'How many items shared a batch.', {
  labels: ['batch'],
  buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
});

export interface BatcherOptions<Item, Result> {
  /** Does a batch; gives one result or one error for each item, in their order. May throw for all. */
  run: (items: Item[]) => Promise<(Result | Error)[]>;
  /** What the batches are called in the metrics; one of a few words. */
  name?: string;
  /** At most this many items a batch. */
  maxItems: number;
  /** At most this many items wait; a further one is refused as `unavailable`. */
  maxWaiting?: number;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Gives a function that does one item and hides that neighbours share the work: a lone item goes at once, and the more
 * callers there are at a time the larger the batches become. `run` is done in no call's context: a batch belongs to many.
 */
export function createBatcher<Item, Result>(options: BatcherOptions<Item, Result>): (item: Item) => Promise<Result> {
  const maxWaiting = options.maxWaiting ?? 50_000;
  let waiting: Waiting<Item, Result>[] = [];
  let running = false;
  let asked = false;

  const work = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, options.maxItems);
      waiting = waiting.slice(options.maxItems);
      if (options.name !== undefined) itemsTogether.observe({ batch: options.name }, batch.length);
      await runBatch(batch, options.run);
    }
    running = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= maxWaiting) {
        reject(new DomainError('unavailable', 'overloaded', 'Too much is waiting to be done. Try again later.'));
        return;
      }
      waiting.push({ item, resolve, reject });
      if (running || asked) return;
      // What arrives by the same look at the network belongs together; a microtask would send the first of it alone.
      asked = true;
      setImmediate(() => {
        asked = false;
        if (!running) void outsideContext(work);
      });
    });
}

async function runBatch<Item, Result>(batch: Waiting<Item, Result>[], run: BatcherOptions<Item, Result>['run']) {
  try {
    const results = await run(batch.map(({ item }) => item));
    if (results.length !== batch.length) {
      throw new Error(`a batch of ${batch.length} items gave ${results.length} results`);
    }
    for (const [i, { resolve, reject }] of batch.entries()) {
      const result = results[i];
      if (result instanceof Error) reject(result);
      else resolve(result as Result);
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
