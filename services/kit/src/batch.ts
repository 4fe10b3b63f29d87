/** Group commit: what arrives while one batch is under way travels together in the next. */

export interface BatcherOptions<Item, Result> {
  /** Does a batch; gives one result or one error for each item, in their order. May throw for all. */
  run: (items: Item[]) => Promise<(Result | Error)[]>;
  /** At most this many items a batch. */
  maxItems: number;
}

/**
 * Gives a function that does one item and hides that neighbours share the work: a lone item goes at once, and the more
 * callers there are at a time the larger the batches become.
 */
export function createBatcher<Item, Result>(options: BatcherOptions<Item, Result>): (item: Item) => Promise<Result> {
  let waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  let running = false;

  const work = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, options.maxItems);
      waiting = waiting.slice(options.maxItems);
      try {
        const results = await options.run(batch.map(({ item }) => item));
        batch.forEach(({ resolve, reject }, i) => {
          const result = results[i];
          if (result instanceof Error) reject(result);
          else resolve(result as Result);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    running = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) queueMicrotask(() => running || void work());
    });
}
