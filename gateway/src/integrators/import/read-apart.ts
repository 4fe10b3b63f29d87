/** Reads a file in a thread of its own, with bounds of time and memory. */
import { Worker } from 'node:worker_threads';
import type { Known } from './read-catalogue.ts';
import type { ReadCatalogue } from './report.ts';
import { type GraphType, ImportRefused } from './statement.ts';

/** A file of the largest size allowed takes a second or two. */
const longestMs = 6_000;
const mostMegabytes = 256;

export interface File {
  text: string;
  type: GraphType;
  /** Address of the context that is served here. */
  ownContext: string;
}

/** What was read, and the passports as YAML, in the order of the services. */
export type ReadFile = ReadCatalogue & { texts: string[] };

type Answer = { catalogue: ReadFile } | { refused: { code: ImportRefused['code']; message: string } };

/** Throws `ImportRefused`. */
export async function readApart(file: File, known: Known): Promise<ReadFile> {
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: { file, known },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooHard()), longestMs);
      worker.once('message', resolve);
      worker.once('error', (error) => reject(isOutOfMemory(error) ? tooHard() : error));
      worker.once('exit', () => reject(new Error('the thread that reads ended without an answer')));
    });
    if ('catalogue' in answer) return answer.catalogue;
    throw new ImportRefused(answer.refused.code, answer.refused.message);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooHard(): ImportRefused {
  const message = `The file could not be read within ${longestMs / 1_000} seconds. Divide it, or simplify its context.`;
  return new ImportRefused('graph-too-large', message);
}
