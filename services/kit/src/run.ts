/** The life of a process: start, ready, orderly stop. */
import type { Logger } from './log.ts';

/** What a process holds and gives back, in reverse order, when it stops. */
export interface Shell {
  /** Registers what is to be closed at the end; the last registered is closed first. */
  onStop(name: string, close: () => Promise<void> | void): void;
}

/** How long an orderly stop may take before the process ends all the same, milliseconds. */
const stopWithin = 8_000;

/**
 * Runs a process. `start` wires it and gives the address it serves at; a parent that launched it over IPC gets
 * `{ ready: { address } }`. SIGTERM, SIGINT and the parent's end stop it; the event loop then drains by itself.
 */
export async function run(log: Logger, start: (shell: Shell) => Promise<string>): Promise<void> {
  const closers: { name: string; close: () => Promise<void> | void }[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (reason: string): Promise<void> => {
    stopping ??= close(log, closers, reason);
    return stopping;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  process.on('disconnect', () => void stop('the parent process has ended'));
  process.on('uncaughtException', (error) => fail(log, error, stop));
  process.on('unhandledRejection', (error) => fail(log, error, stop));

  try {
    const address = await start({
      onStop: (name, close) => {
        closers.push({ name, close });
        if (stopping) throw new Error('the process was told to stop while it was starting');
      },
    });
    if (stopping) return;
    log.info({ address }, 'ready');
    process.send?.({ ready: { address } });
  } catch (error) {
    if (!stopping) return fail(log, error, stop);
    await stopping;
    await close(log, closers, 'stopped while starting');
  }
}

function fail(log: Logger, error: unknown, stop: (reason: string) => Promise<void>): void {
  log.fatal({ err: error }, 'the process cannot go on');
  process.exitCode = 1;
  void stop('a failure');
}

async function close(
  log: Logger,
  closers: { name: string; close: () => Promise<void> | void }[],
  reason: string,
): Promise<void> {
  log.info({ reason }, 'stopping');
  setTimeout(() => {
    log.error('the orderly stop took too long');
    process.exit(1);
  }, stopWithin).unref();
  for (let closer = closers.pop(); closer; closer = closers.pop()) {
    try {
      await closer.close();
    } catch (error) {
      log.error({ err: error, what: closer.name }, 'could not be closed');
      process.exitCode = 1;
    }
  }
  if (process.connected) process.disconnect();
}
