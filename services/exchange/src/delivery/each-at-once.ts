/** Work on what comes, so much of it at once. */

/**
 * The outcomes of `work`, which must not throw, for each item, in the order they are ready. No further item is taken while
 * `atOnce` are worked on or wait to be read. `number` counts the items from 1.
 */
export async function* eachAtOnce<Item, Outcome>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item, number: number) => Promise<Outcome>,
): AsyncGenerator<Outcome, void, void> {
  const incoming = items[Symbol.asyncIterator]();
  const ready: Outcome[] = [];
  let open = 0;
  let number = 0;
  let reading = false;
  let over = false;
  let failure: { error: unknown } | undefined;
  let wake = () => {};
  const begin = (item: Item) => {
    open += 1;
    number += 1;
    void work(item, number).then((outcome) => {
      ready.push(outcome);
      wake();
    });
  };
  const read = async () => {
    reading = true;
    try {
      const next = await incoming.next();
      if (next.done) over = true;
      else begin(next.value);
    } catch (error) {
      failure = { error };
    }
    reading = false;
    wake();
  };
  try {
    while (true) {
      const outcome = ready.shift();
      if (outcome !== undefined) {
        open -= 1;
        yield outcome;
        continue;
      }
      if (failure) throw failure.error;
      if (over && open === 0) return;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (!over && !reading && open < atOnce) void read();
      await woken;
    }
  } finally {
    void incoming.return?.()?.catch(() => undefined);
  }
}
