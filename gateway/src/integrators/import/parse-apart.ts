/** Parses a file in a thread of its own, with bounds of time and memory. */
import { Worker } from 'node:worker_threads';
import { type GraphType, ImportRefused, type Statement } from './statement.ts';

/** A file of the largest size allowed takes a second or two. */
const longestMs = 6_000;
const mostMegabytes = 256;

type Answer = { statements: Statement[] } | { refused: { code: ImportRefused['code']; message: string } };

/** Throws `ImportRefused`. */
export async function parseApart(text: string, type: GraphType, ownContext: string): Promise<Statement[]> {
  const worker = new Worker(new URL('./parse-thread.ts', import.meta.url), {
    workerData: { text, type, ownContext },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooHard()), longestMs);
      worker.once('message', resolve);
      worker.once('error', (error) => reject(isOutOfMemory(error) ? tooHard() : error));
      worker.once('exit', () => reject(new Error('the thread that parses ended without an answer')));
    });
    if ('statements' in answer) return answer.statements;
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
