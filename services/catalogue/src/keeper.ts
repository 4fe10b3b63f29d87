/** Keeps the snapshot reads are answered from, and renews it when the database or the legal day has changed. */
import type { Logger } from '@darcha/kit/log.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { createSnapshot, type Snapshot } from './domain/snapshot.ts';
import type { CatalogueStore } from './store/store.ts';

export interface Keeper {
  /** The snapshot in force. */
  current(): Snapshot;
  /** Resolves once the edition is another than `edition`, or the signal is aborted. */
  changed(edition: string, signal: AbortSignal | undefined): Promise<void>;
  stop(): Promise<void>;
}

export interface KeeperOptions {
  store: CatalogueStore;
  log: Logger;
  /** How often the release is asked for, milliseconds. */
  pollMs: number;
  now: () => Date;
}

/** Loads the first snapshot; from then on a database that is down only means that nothing new is seen. */
export async function startKeeper({ store, log, pollMs, now }: KeeperOptions): Promise<Keeper> {
  const waiting = new Set<() => void>();
  let release = (await store.release()).number;
  let snapshot = await load(store, now());
  let failing = false;

  const refresh = async (): Promise<void> => {
    const { number: latest } = await store.release();
    if (latest === release && snapshot.day === tashkentDay(now())) return;
    const renewed = await load(store, now(), snapshot);
    // The release was read before the content: at worst the same content is read once more.
    release = latest;
    const changed = renewed.edition !== snapshot.edition;
    snapshot = renewed;
    if (!changed) return;
    log.info({ edition: snapshot.edition, release }, 'the catalogue has changed');
    for (const wake of [...waiting]) wake();
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

async function load(store: CatalogueStore, now: Date, earlier?: Snapshot): Promise<Snapshot> {
  const [versions, reference] = await Promise.all([store.versions(), store.reference()]);
  return createSnapshot(versions, reference ?? { agencies: [], offices: [], events: [] }, tashkentDay(now), earlier);
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
