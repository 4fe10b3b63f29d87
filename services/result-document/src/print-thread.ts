/** The thread results are drawn in: it takes a tenth of a second, and the fonts stay there. */
import { parentPort } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { Printing } from './make.ts';

export type Drawn = { drawn: Uint8Array } | { failed: string };

parentPort?.on('message', async (printing: Printing) => {
  const reply: Drawn = await draw(printing).then(
    (drawn) => ({ drawn }),
    (error: Error) => ({ failed: String(error.stack) }),
  );
  parentPort?.postMessage(reply);
});
