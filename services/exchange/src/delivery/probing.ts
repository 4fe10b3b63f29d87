/** Signs of life from providers' streams, besides all questions: one probe at a time down a stream, whoever waits for it. */
import { randomUUID } from 'node:crypto';
import { probeAnswer } from '@darcha/proto/contracts.ts';
import type { ProbeAnswer } from '@darcha/proto/gen/darcha/exchange/v1/ProbeAnswer.ts';
import type { SignedBytes } from './errand.ts';
import type { ProviderStream } from './provider-stream.ts';

export interface Echo {
  /** What came back; its signature is not verified yet. */
  message: SignedBytes;
  answer: ProbeAnswer;
  /** From the probe's going down the stream to its answer. */
  roundTripMs: number;
  /** When it came. */
  at: Date;
}

export interface Probing {
  /** The answer of a stream; undefined when none came in time. Never fails, and never harms the stream. */
  probe(stream: ProviderStream): Promise<Echo | undefined>;
  /** An answer came up a stream; false when it is none, or one more than probes went down. */
  answered(stream: ProviderStream, message: SignedBytes): boolean;
}

interface Probed {
  sent: number;
  received: number;
  underWay: { id: string; echo: Promise<Echo | undefined>; settle: (echo?: Echo) => void; since: number } | undefined;
}

export function createProbing(withinMs: number): Probing {
  const streams = new WeakMap<ProviderStream, Probed>();
  const of = (stream: ProviderStream): Probed => {
    const known = streams.get(stream) ?? { sent: 0, received: 0, underWay: undefined };
    streams.set(stream, known);
    return known;
  };
  return {
    probe: async (stream) => {
      const probed = of(stream);
      if (probed.underWay) return probed.underWay.echo;
      const id = randomUUID();
      // One that has fallen so far behind that nothing more fits in would be cut off by it.
      if (stream.outgoing.full || !stream.outgoing.push({ probe: { id } })) return undefined;
      const { promise: echo, resolve: settle } = Promise.withResolvers<Echo | undefined>();
      const timer = setTimeout(settle, withinMs, undefined);
      probed.sent += 1;
      probed.underWay = { id, echo, settle, since: performance.now() };
      try {
        return await echo;
      } finally {
        clearTimeout(timer);
        probed.underWay = undefined;
      }
    },
    answered: (stream, message) => {
      const probed = of(stream);
      const answer = read(message.payload);
      probed.received += 1;
      if (!answer || probed.received > probed.sent) return false;
      const { underWay } = probed;
      // Another is late: whoever waited for it was told that none came.
      if (answer.probeId !== underWay?.id) return true;
      underWay.settle({ message, answer, roundTripMs: performance.now() - underWay.since, at: new Date() });
      return true;
    },
  };
}

function read(payload: Buffer): ProbeAnswer | undefined {
  try {
    return probeAnswer.decode(payload);
  } catch {
    return undefined;
  }
}
