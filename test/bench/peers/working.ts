/** A peer that does work when it is told to: `{work: count}` over IPC, answered with `{done: value}` or `{failed: why}`. */
export function ready(address: string): void {
  process.send?.({ ready: { address } });
}

/** Does `one` as often as it is told, so many at once; `report` may tell something of the last. */
export function workWhenTold(atOnce: number, one: () => Promise<unknown>, report?: () => unknown): void {
  process.on('message', ({ work }: { work: number }) => {
    let left = work;
    const worker = async () => {
      while (left-- > 0) await one();
    };
    Promise.all(Array.from({ length: atOnce }, worker)).then(
      () => process.send?.({ done: report?.() ?? null }),
      (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
}
