/** Questions put down one call of `AskMany` while many are under way: a call for each costs more than the question does. */
import { currentContext, outsideContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { inFrames } from '@darcha/kit/frames.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import type { Client } from '@darcha/kit/rpc/client.ts';
import type { exchange, MethodsOf } from '@darcha/proto/contracts.ts';
import type { AskOutcome } from '@darcha/proto/gen/darcha/exchange/v1/AskOutcome.ts';
import type { AskResponse } from '@darcha/proto/gen/darcha/exchange/v1/AskResponse.ts';
import { errorOf } from './ask-many.ts';
import { signedFrames } from './signed-frames.ts';
import type { SignedMessage } from './signed-message.ts';

export type ExchangeClient = Client<MethodsOf<typeof exchange>>;

/** Puts a signed question and gives what the exchange answers within so many milliseconds; fails with `DomainError` only. */
export type Put = (question: SignedMessage, timeoutMs: number) => Promise<AskResponse>;

interface Waiting {
  question: SignedMessage;
  done(response: AskResponse): void;
  fail(error: unknown): void;
}

/** One call; questions are told apart by the order in which they went down it, from 1. */
interface Stream {
  outgoing: Queue<SignedMessage>;
  waiting: Map<number, Waiting>;
  sent: number;
}

/** Questions that wait for their answer; a further one is refused. */
const mostWaiting = 10_000;
/** A stream nothing goes down any more is closed after this, milliseconds, and keeps no process alive. */
const idleMs = 2_000;
const party = 'service:exchange';

export function createAskStream(client: Pick<ExchangeClient, 'askMany'>, log: Logger): { put: Put; close(): void } {
  const waiting = new Set<Waiting>();
  const closing = new AbortController();
  let open: Stream | undefined;
  let idle: NodeJS.Timeout | undefined;

  const leave = (stream: Stream) => {
    if (open === stream) open = undefined;
    stream.outgoing.end();
  };
  /** Reads the answers; what has none when the stream ends well was not read, and goes down the next. */
  const read = async (stream: Stream) => {
    try {
      for await (const { outcomes } of client.askMany(requestsOf(stream), { signal: closing.signal }))
        for (const outcome of outcomes) settle(stream, outcome);
      leave(stream);
      if (closing.signal.aborted) throw new DomainError('unavailable', 'stopping', 'The member was closed.', { party });
      for (const asked of stream.waiting.values()) if (waiting.has(asked)) send(asked);
    } catch (error) {
      log.debug({ err: error }, 'a stream of questions has ended');
      leave(stream);
      for (const asked of stream.waiting.values()) asked.fail(error);
    }
  };
  const send = (asked: Waiting) => {
    if (!open) {
      const opened = { outgoing: new Queue<SignedMessage>(mostWaiting + 1), waiting: new Map(), sent: 0 };
      open = opened;
      void outsideContext(() => read(opened));
    }
    open.waiting.set(++open.sent, asked);
    open.outgoing.push(asked.question);
  };
  const rest = () => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      if (waiting.size === 0 && open) leave(open);
    }, idleMs);
  };
  return {
    put: (question, timeoutMs) =>
      new Promise((resolve, reject) => {
        const { signal, deadline = Number.MAX_SAFE_INTEGER } = currentContext() ?? {};
        const leftMs = Math.min(timeoutMs, deadline - Date.now());
        if (leftMs <= 0) return reject(late('No time was left to ask.'));
        if (waiting.size >= mostWaiting) return reject(tooMany());
        const finish = (settled: () => void) => {
          if (!waiting.delete(asked)) return;
          clearTimeout(timer);
          signal?.removeEventListener('abort', cancel);
          if (waiting.size === 0) rest();
          settled();
        };
        const asked: Waiting = {
          question,
          done: (response) => finish(() => resolve(response)),
          fail: (error) => finish(() => reject(error)),
        };
        const timer = setTimeout(() => asked.fail(late('The exchange did not answer in time.')), leftMs);
        const cancel = () => asked.fail(new DomainError('cancelled', 'cancelled', 'The question was given up.'));
        signal?.addEventListener('abort', cancel, { once: true });
        waiting.add(asked);
        send(asked);
      }),
    close: () => {
      clearTimeout(idle);
      closing.abort();
    },
  };
}

async function* requestsOf({ outgoing }: Stream) {
  for await (const questions of inFrames(outgoing, signedFrames)) yield { questions };
}

function settle({ waiting }: Stream, { number, answered, failure }: AskOutcome): void {
  const asked = waiting.get(number);
  waiting.delete(number);
  if (answered) asked?.done(answered);
  else asked?.fail(failure ? errorOf(failure) : late('The exchange did not say what became of the question.'));
}

function late(message: string): DomainError {
  return new DomainError('timeout', 'deadline-passed', message, { party });
}

function tooMany(): DomainError {
  return new DomainError('unavailable', 'overloaded', 'Too many questions wait for their answer. Ask again later.');
}
