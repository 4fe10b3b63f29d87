/** A bounded queue between something that pushes and one reader that iterates. */
export class Queue<T> implements AsyncIterable<T> {
  readonly #limit: number;
  readonly #onRoom: (() => void) | undefined;
  #items: T[] = [];
  #ended = false;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  /**
   * At most `limit` items wait; a reader that falls further behind is cut off with an error, unless who pushes stops
   * while the queue is `full` and goes on when told by `onRoom`.
   */
  constructor(limit = 1_000, onRoom?: () => void) {
    this.#limit = limit;
    this.#onRoom = onRoom;
  }

  /** True while a further item would be one too many. */
  get full(): boolean {
    return this.#items.length >= this.#limit;
  }

  /** Adds an item; false once the queue has ended. */
  push(item: T): boolean {
    if (this.#ended) return false;
    if (this.full) {
      this.end(new Error('the reader of a queue is too slow'));
      return false;
    }
    this.#items.push(item);
    this.#wake?.();
    return true;
  }

  /** Ends the iteration after what is queued, or with `failure`. */
  end(failure?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    this.#wake?.();
  }

  /** Ends the queue when `signal` aborts: a reader that waits cannot be told to return in any other way. */
  endOn(signal: AbortSignal): this {
    if (signal.aborted) this.end();
    else signal.addEventListener('abort', () => this.end(), { once: true });
    return this;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, void> {
    try {
      while (true) {
        const batch = this.#items;
        this.#items = [];
        if (batch.length > 0) this.#onRoom?.();
        yield* batch;
        if (this.#items.length > 0) continue;
        if (this.#failure) throw this.#failure;
        if (this.#ended) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      this.#ended = true;
      this.#items = [];
      this.#onRoom?.();
    }
  }
}
