/** The thread a file is read in: whatever the file makes it do, requests go on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseGraph } from './parse.ts';
import type { File } from './read-apart.ts';
import { type Known, readCatalogue } from './read-catalogue.ts';
import { ImportRefused } from './statement.ts';

const { file, known } = workerData as { file: File; known: Known };

try {
  const statements = await parseGraph(file.text, file.type, file.ownContext);
  parentPort?.postMessage({ catalogue: readCatalogue(statements, known) });
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, message: error.message } });
}
