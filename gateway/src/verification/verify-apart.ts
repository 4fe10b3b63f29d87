/** Verifies in a thread, one file after the other, with bounds of time and memory. */
import { Worker } from 'node:worker_threads';
import { Refusal } from '../http/problem.ts';
import type { VerificationAnchors } from './anchors.ts';
import type { Findings, Found, Job } from './job.ts';

/** A file of the largest size takes less than a second; schemas that cannot be trusted are stopped after two. */
const longestMs = 5_000;
/** Beginning takes part of a second, on a busy machine many. */
const startMs = 60_000;
const mostMegabytes = 256;
/** Files under way and waiting; each is in memory. */
const mostAtOnce = 8;
const waitSeconds = 5;

export interface VerifyThread {
  /** Throws `bundle-too-hard` and `too-many-verifications`. */
  verify<Of extends Job>(job: Of): Promise<Found<Of>>;
  stop(): Promise<void>;
}

type Told = Findings[keyof Findings] | 'ready';

/** The thread begins with the first bundle, and anew after one that was too hard. */
export function createVerifyThread(anchors: VerificationAnchors): VerifyThread {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  const end = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  /** The time it takes to begin does not count for the bundle. */
  const begun = async (): Promise<Worker> => {
    if (worker) return worker;
    const begins = startWorker(anchors);
    worker = begins;
    begins.once('exit', () => {
      if (worker === begins) worker = undefined;
    });
    await told(begins, startMs);
    return begins;
  };
  const verifyNow = async <Of extends Job>(job: Of): Promise<Found<Of>> => {
    try {
      const ready = await begun();
      const answer = told(ready, longestMs);
      ready.postMessage(job);
      return (await answer) as Found<Of>;
    } catch (error) {
      await end();
      throw error;
    }
  };
  return {
    verify: async (job) => {
      if (underWay >= mostAtOnce) throw tooManyVerifications(waitSeconds);
      underWay += 1;
      const turn = last.then(() => verifyNow(job)).finally(() => (underWay -= 1));
      last = turn.catch(() => undefined);
      return turn;
    },
    stop: end,
  };
}

function startWorker(anchors: VerificationAnchors): Worker {
  const worker = new Worker(new URL('./verify-thread.ts', import.meta.url), {
    workerData: anchors,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  // It keeps no process alive, and what goes wrong between two bundles shows with the next.
  worker.unref();
  worker.on('error', () => undefined);
  return worker;
}

/** The next thing the thread tells. */
function told(worker: Worker, withinMs: number): Promise<Told> {
  const heard = new AbortController();
  return new Promise<Told>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooHard()), withinMs);
    const on = (event: 'message' | 'error' | 'exit', listener: (told: Told & Error) => void) => {
      worker.on(event, listener);
      heard.signal.addEventListener('abort', () => worker.off(event, listener));
    };
    heard.signal.addEventListener('abort', () => clearTimeout(timer));
    on('message', resolve);
    on('error', (error) => reject(isOutOfMemory(error) ? tooHard() : error));
    on('exit', () => reject(new Error('the thread that verifies ended without an answer')));
  }).finally(() => heard.abort());
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooHard(): Refusal {
  const message = `It could not be verified within ${longestMs / 1_000} seconds. Leave out the schemas that a bundle brings, or verify it with the command.`;
  return new Refusal('bundle-too-hard', message);
}

export function tooManyVerifications(seconds: number): Refusal {
  const message = `Too much is being verified. Try again in ${seconds} seconds.`;
  return new Refusal('too-many-verifications', message, { retryAfter: seconds });
}
