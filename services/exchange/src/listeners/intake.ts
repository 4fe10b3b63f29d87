/** What is taken in of a member before anything looks at it: so much that no orderly member meets it, and bounded. */
import type { ServerOptions } from '@darcha/kit/rpc/server.ts';
import { largestChunk } from '../domain/content.ts';

const kib = 1024;
const mib = 1024 * kib;

export const memberIntake = {
  maxMessageBytes: 64 * kib,
  intake: {
    // Answers come up it; what is no answer is not waited for.
    '/darcha.exchange.v1.Exchange/Provide': { largest: mib },
    '/darcha.exchange.v1.Exchange/SendContent': { largest: largestChunk + kib, ahead: 4 },
    // Questions under way, and those read ahead of them.
    '/darcha.exchange.v1.Exchange/AskMany': { largest: 256 * kib + kib, ahead: 32 },
    // A hundred changes.
    '/darcha.exchange.v1.Signals/RecordChanged': { largest: 512 * kib },
  },
  peerBytes: 128 * mib,
} satisfies Partial<ServerOptions>;
