/** Keeps the snapshot reads are answered from, and renews it when the database or the legal day has changed. */
import type { Logger } from '@darcha/kit/log.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Snapshot } from './domain/edition/snapshot.ts';
import { readAll, readNew, snapshotOf } from './stock.ts';
import type { CatalogueStore } from './store/store.ts';

export interface Keeper {
  /** The snapshot in force. */
  current(): Snapshot;
  /** Reads what was published until now. Rejects as the database does; then the last snapshot stays. */
  refresh(): Promise<void>;
  /** Resolves once the edition is another than `edition`, or the signal is aborted. */
  changed(edition: string, signal: AbortSignal | undefined): Promise<void>;
  stop(): Promise<void>;
}

export interface KeeperOptions {
  store: CatalogueStore;
  log: Logger;
  /** How often the release and the ends of the logs are asked for, milliseconds. */
  pollMs: number;
  now: () => Date;
}

/** Loads the first snapshot; from then on a database that is down only means that nothing new is seen. */
export async function startKeeper({ store, log, pollMs, now }: KeeperOptions): Promise<Keeper> {
  const waiting = new Set<() => void>();
  let stock = await readAll(store);
  let snapshot = snapshotOf(stock, now());
  let failing = false;

  const renew = async (): Promise<void> => {
    const latest = await readNew(store, stock);
    if (latest === stock && snapshot.day === tashkentDay(now())) return;
    const renewed = snapshotOf(latest, now(), snapshot);
    stock = latest;
    const changed = renewed.edition !== snapshot.edition;
    snapshot = renewed;
    if (!changed) return;
    const { release, changesTo, hoursTo } = stock;
    log.info({ edition: snapshot.edition, release, changesTo, hoursTo }, 'the catalogue has changed');
    for (const wake of [...waiting]) wake();
  };
  // One after the other: a slow reading must not replace what a later one has found.
  let last: Promise<void> = Promise.resolve();
  const refresh = (): Promise<void> => {
    const next = last.then(renew);
    last = next.catch(() => undefined);
    return next;
  };
  const attempt = async (): Promise<void> => {
    try {
      await refresh();
      if (failing) log.info('the catalogue can be read again');
      failing = false;
    } catch (error) {
      if (!failing) log.warn({ err: error }, 'the catalogue cannot be read anew; the last edition is served');
      failing = true;
    }
  };
  const stopPolling = poll(attempt, pollMs);
  return {
    current: () => snapshot,
    refresh,
    changed: (edition, signal) =>
      new Promise((resolve) => {
        if (snapshot.edition !== edition || signal?.aborted) return resolve();
        const wake = () => {
          waiting.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal?.addEventListener('abort', wake, { once: true });
      }),
    stop: stopPolling,
  };
}

/** Does `work` again and again, never twice at once; the stop waits for what is under way. */
function poll(work: () => Promise<void>, everyMs: number): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const next = (): void => {
    timer = setTimeout(() => {
      running = work().then(() => {
        if (!stopped) next();
      });
    }, everyMs);
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
