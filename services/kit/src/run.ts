/** The life of a process: start, ready, orderly stop. */
import type { Logger } from './log.ts';

/** What a process holds and gives back, in reverse order, when it stops. */
export interface Shell {
  /** Registers what is to be closed at the end; the last registered is closed first. */
  onStop(name: string, close: () => Promise<void> | void): void;
}

/** The shell `run` hands out. */
export interface RunningShell extends Shell {
  /** Aborted when the process is told to stop: a start that waits for something must give up then. */
  readonly stopping: AbortSignal;
}

interface Closer {
  name: string;
  close: () => Promise<void> | void;
}

/** How long an orderly stop may take before the process ends all the same, milliseconds. */
const stopWithin = 8_000;

/**
 * Runs a process. `start` wires it and gives the address it serves at; a parent that launched it over IPC gets
 * `{ ready: { address } }`. SIGTERM, SIGINT and the parent's end stop it; the event loop then drains by itself.
 * A failure, at the start or later, is logged, stops the process and makes it end with code 1. With `metrics`, "host:port", those
 * of the process are served there.
 */
export async function run(
  log: Logger,
  start: (shell: RunningShell) => Promise<string>,
  { metrics }: { metrics?: string | undefined } = {},
): Promise<void> {
  const closers: Closer[] = [];
  const told = new AbortController();
  let stopping: Promise<void> | undefined;
  const stop = (reason: string): Promise<void> => {
    if (!stopping) {
      log.info({ reason }, 'stopping');
      stopping = closeAll(log, closers);
      told.abort(new Error(`the process is stopping: ${reason}`));
    }
    return stopping;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  process.on('disconnect', () => void stop('the parent process has ended'));
  process.on('uncaughtException', (error) => fail(log, error, stop));
  process.on('unhandledRejection', (error) => fail(log, error, stop));

  try {
    const shell: RunningShell = {
      stopping: told.signal,
      onStop: (name, close) => {
        closers.push({ name, close });
        if (stopping) throw new Error('the process was told to stop while it was starting');
      },
    };
    if (metrics !== undefined) {
      const { serveMetrics } = await import('./metrics/serve.ts');
      const served = await serveMetrics(metrics, log);
      shell.onStop('metrics', served.stop);
    }
    const address = await start(shell);
    if (!stopping) {
      log.info({ address }, 'ready');
      if (process.connected) process.send?.({ ready: { address } });
      return;
    }
  } catch (error) {
    if (!stopping) return fail(log, error, stop);
    log.debug({ err: error }, 'the start was given up');
  }
  await stopping;
  // What the start still opened after it was told to stop.
  await closeAll(log, closers);
}

function fail(log: Logger, error: unknown, stop: (reason: string) => Promise<void>): void {
  log.fatal({ err: error }, 'the process cannot go on');
  process.exitCode = 1;
  void stop('a failure');
}

/** Closes one after the other; ends the process by force when that, or the event loop's draining, takes too long. */
async function closeAll(log: Logger, closers: Closer[]): Promise<void> {
  let what = 'the event loop';
  const force = setTimeout(() => {
    log.error({ what }, 'the orderly stop took too long');
    process.exit(1);
  }, stopWithin);
  for (let closer = closers.pop(); closer; closer = closers.pop()) {
    what = closer.name;
    try {
      await closer.close();
    } catch (error) {
      log.error({ err: error, what }, 'could not be closed');
      process.exitCode = 1;
    }
  }
  what = 'the event loop';
  // Only from here on may the process end before the timer: a close that never settles must not pass for an orderly end.
  force.unref();
  if (process.connected) process.disconnect();
}
