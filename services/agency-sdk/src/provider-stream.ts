/** A provider's stream to one instance of the exchange: opened again whenever it is lost, with growing pauses. */
import { randomInt } from 'node:crypto';
import { outsideContext } from '@darcha/kit/context.ts';
import { inFrames } from '@darcha/kit/frames.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import type { ProvideRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { Answering } from './answering.ts';
import { reasonOf } from './away.ts';
import type { Probed } from './connection-test.ts';
import type { ExchangeInstance } from './exchanges/instance.ts';
import { sendContent } from './send-content.ts';
import { signedFrames } from './signed-frames.ts';
import type { SignedMessage } from './signed-message.ts';

export interface StreamOptions {
  recordTypes: string[];
  answer: Answering;
  probed: Probed;
  log: Logger;
}

/** Exactly one of them. */
type Outgoing = Pick<ProvideRequestInput, 'hello'> & { answer?: SignedMessage; probeAnswer?: SignedMessage };
const frames = {
  ...signedFrames,
  sizeOf: ({ answer }: Outgoing) => (answer ? signedFrames.sizeOf(answer) : 0),
};

/** Pauses before connecting again, milliseconds: doubled each time, with a random part so that agencies do not all come at once. */
const pause = { first: 100, longest: 5_000 } as const;
/** More questions at a time than an orderly exchange sends; what goes beyond is left unanswered. */
const atOnce = 512;
/** How long a stop waits for answers under way, milliseconds. */
const stopWithin = 3_000;

export interface ProviderStream {
  /** True while the instance has taken the stream. */
  isOpen(): boolean;
  /** Takes no more questions, finishes those under way, ends the stream. */
  stop(): Promise<void>;
}

/** Opens it outside of any call being served: it outlives every one of them. */
export function keepStream(instance: ExchangeInstance, options: StreamOptions): ProviderStream {
  return outsideContext(() => startStream(instance, options));
}

function startStream({ exchange: client, address }: ExchangeInstance, options: StreamOptions): ProviderStream {
  const stopping = new AbortController();
  const ended = new AbortController();
  const underWay = new Set<Promise<void>>();
  let open = false;
  let outgoing = new Queue<Outgoing>();

  const take = (message: SignedMessage, to: Queue<Outgoing>) => {
    if (stopping.signal.aborted || underWay.size >= atOnce) return;
    const work = reply(client, options, message, to).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const probe = (id: string, to: Queue<Outgoing>) => {
    if (stopping.signal.aborted || underWay.size >= atOnce) return;
    const work = echo(options, id, to).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const stream = async () => {
    outgoing = new Queue<Outgoing>();
    outgoing.push({ hello: { recordTypes: options.recordTypes, takesSeveral: true } });
    try {
      const responses = client.provide(together(outgoing), { signal: ended.signal });
      for await (const { welcome, question, questions, probe: probed } of responses) {
        if (welcome) open = true;
        if (question) take(question, outgoing);
        for (const one of questions?.messages ?? []) take(one, outgoing);
        if (probed) probe(probed.id, outgoing);
      }
    } finally {
      outgoing.end();
    }
  };
  const openOnce = async () => {
    const failure = await stream().catch((error: unknown) => error);
    const wasOpen = open;
    open = false;
    return { failure, wasOpen };
  };
  const done = keepOpen(openOnce, stopping.signal, { address, log: options.log });
  return {
    isOpen: () => open,
    stop: async () => {
      stopping.abort();
      await Promise.race([Promise.all(underWay), sleep(stopWithin, ended.signal)]);
      outgoing.end();
      // The end of our half lets the exchange end its own; it is not waited for when it does not.
      await Promise.race([done, sleep(stopWithin, ended.signal)]);
      ended.abort();
      await done;
    },
  };
}

/** Opens the stream again and again until the signal; a stream that was taken makes the next pause short again. */
async function keepOpen(
  openOnce: () => Promise<{ failure: unknown; wasOpen: boolean }>,
  stopping: AbortSignal,
  { address: instance, log }: { address: string; log: Logger },
): Promise<void> {
  for (let wait: number = pause.first; !stopping.aborted; wait = Math.min(wait * 2, pause.longest)) {
    const { failure, wasOpen } = await openOnce();
    if (wasOpen) wait = pause.first;
    if (stopping.aborted) return;
    log.warn(
      { ...reasonOf(failure), instance, waitMs: wait },
      'the stream to the exchange is closed; it is opened again',
    );
    await sleep(wait / 2 + randomInt(wait / 2), stopping);
  }
}

/** Answers that are ready together go together. */
async function* together(outgoing: Queue<Outgoing>): AsyncGenerator<ProvideRequestInput, void, void> {
  for await (const requests of inFrames(outgoing, frames)) {
    const answers = requests.flatMap(({ answer }) => answer ?? []);
    yield* requests.filter(({ answer }) => !answer);
    if (answers.length > 1) yield { answers: { messages: answers } };
    else for (const answer of answers) yield { answer };
  }
}

async function reply(
  client: ExchangeInstance['exchange'],
  { answer, log }: StreamOptions,
  message: SignedMessage,
  to: Queue<Outgoing>,
): Promise<void> {
  try {
    const prepared = await answer(message);
    if (!prepared) return;
    to.push({ answer: prepared.answer });
    if (prepared.content) await sendContent(client, prepared.questionId, prepared.content, log);
  } catch (error) {
    log.error({ err: error }, 'an answer could not be signed or sent');
  }
}

async function echo({ probed, log }: StreamOptions, id: string, to: Queue<Outgoing>): Promise<void> {
  try {
    to.push({ probeAnswer: await probed(id) });
  } catch (error) {
    log.error({ err: error }, 'a probe could not be answered');
  }
}

/** Waits, or less when the signal comes. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    if (signal.aborted) finish();
    else signal.addEventListener('abort', finish, { once: true });
  });
}
