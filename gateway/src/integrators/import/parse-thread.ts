/** The thread a file is parsed in: whatever the file makes it do, requests go on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseGraph } from './parse.ts';
import { type GraphType, ImportRefused } from './statement.ts';

const { text, type, ownContext } = workerData as { text: string; type: GraphType; ownContext: string };

try {
  parentPort?.postMessage({ statements: await parseGraph(text, type, ownContext) });
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, message: error.message } });
}
