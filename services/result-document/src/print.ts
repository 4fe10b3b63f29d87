/** Draws results in a thread, one after the other, so that calls go on meanwhile; the key that seals them stays here. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Printing, seal, sealingTime } from './make.ts';
import type { Drawn } from './print-thread.ts';
import type { SealSigner } from './seal/cms.ts';

/** Drawing one takes a tenth of a second; the first waits for the fonts, on a busy machine for seconds. */
const longestMs = 30_000;
/** Under way and waiting. */
const mostAtOnce = 40;
const mostMegabytes = 256;

export interface Printer {
  /** The sealed PDF; undefined while too many wait. */
  print(printing: Omit<Printing, 'sealedAt'>): Promise<Buffer | undefined>;
  stop(): Promise<void>;
}

/** The thread begins with the first result, and anew after it has failed. */
export function createPrinter(signer: SealSigner): Printer {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  const stop = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const drawNow = async (printing: Printing): Promise<Buffer> => {
    worker ??= startWorker();
    try {
      worker.postMessage(printing);
      const [reply] = (await once(worker, 'message', { signal: AbortSignal.timeout(longestMs) })) as [Drawn];
      if ('failed' in reply) throw new Error(`a result could not be drawn: ${reply.failed}`);
      return Buffer.from(reply.drawn);
    } catch (error) {
      await stop();
      throw error;
    }
  };
  return {
    print: async (printing) => {
      if (underWay >= mostAtOnce) return undefined;
      underWay += 1;
      const sealedAt = sealingTime(printing.content, signer);
      const turn = last.then(() => drawNow({ ...printing, sealedAt })).finally(() => (underWay -= 1));
      last = turn.catch(() => undefined);
      return seal(await turn, signer);
    },
    stop,
  };
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./print-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  // It keeps no process alive; a failure is told to whoever waits for the result.
  worker.unref();
  worker.on('error', () => undefined);
  return worker;
}
