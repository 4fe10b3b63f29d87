/** How a question gets to an instance: alone by a call of its own, under load with others down one stream. */
import type { Logger } from '@darcha/kit/log.ts';
import { createGuard } from '@darcha/kit/rpc/client.ts';
import { createAskStream, type ExchangeClient, type Put } from './ask-stream.ts';

/** So many questions under way have calls of their own; those beyond share a stream. */
const alone = 4;

export function createPutting(client: ExchangeClient, log: Logger): { put: Put; close(): void } {
  const stream = createAskStream(client, log);
  const guard = createGuard('service:exchange', { log });
  let underWay = 0;
  return {
    put: async (question, timeoutMs) => {
      underWay += 1;
      try {
        if (underWay <= alone) return await client.ask({ question }, { timeoutMs });
        return await guard.run('exchange.askMany', () => stream.put(question, timeoutMs));
      } finally {
        underWay -= 1;
      }
    },
    close: () => {
      stream.close();
      guard.stop();
    },
  };
}
