/** Provide: a provider's stream, from its Hello to its end. */
import { signedFrames } from '@darcha/agency-sdk/signed-frames.ts';
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { inFrames } from '@darcha/kit/frames.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { answer as answerCodec } from '@darcha/proto/contracts.ts';
import type { Hello } from '@darcha/proto/gen/darcha/exchange/v1/Hello.ts';
import type { ProvideRequest } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { ProvideResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideResponse.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Probing } from '../delivery/probing.ts';
import type { Outgoing, ProviderStream } from '../delivery/provider-stream.ts';
import type { RecordType } from '../domain/record-types.ts';
import { callingMember } from './members.ts';

export interface ProvideDependencies {
  delivery: Pick<Delivery, 'attach' | 'answer' | 'detach'>;
  probing: Pick<Probing, 'answered'>;
  recordTypes: ReadonlyMap<string, RecordType>;
  /** How long a new stream may take to say Hello, milliseconds. */
  helloWithinMs: number;
  /** How many streams of one member may wait for their Hello. */
  silentStreams: number;
  log: Logger;
}

type Requests = AsyncIterator<ProvideRequest>;

export function provide(deps: ProvideDependencies) {
  const greet = createGreeter(deps);
  return async function* (requests: AsyncIterable<ProvideRequest>): AsyncGenerator<ProvideResponseInput, void, void> {
    const member = callingMember();
    const signal = currentContext()?.signal;
    const incoming = requests[Symbol.asyncIterator]();
    const greeting = await greet(member, incoming);
    const { recordTypes } = greeting;
    checkRecordTypes(member, recordTypes, deps.recordTypes);
    const stream = deps.delivery.attach(member, greeting);
    const leave = () => deps.delivery.detach(stream);
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
    deps.log.info({ member, recordTypes }, 'a provider opened a stream');
    void takeAnswers(stream, incoming, deps);
    try {
      yield { welcome: { member } };
      yield* stream.takesSeveral ? together(stream.outgoing) : stream.outgoing;
    } finally {
      leave();
      signal?.removeEventListener('abort', leave);
      const { delivered, received, strays } = stream;
      deps.log.info({ member, delivered, received, strays }, 'the stream of a provider has ended');
    }
  };
}

/** Waits for the Hello of a member's stream; throws `streams-exhausted` when too many of its streams wait already. */
function createGreeter({ helloWithinMs, silentStreams }: ProvideDependencies) {
  const silent = new Map<string, number>();
  return async (member: string, incoming: Requests): Promise<Hello> => {
    const waiting = silent.get(member) ?? 0;
    if (waiting >= silentStreams) {
      throw new DomainError(
        'too-many',
        'streams-exhausted',
        `${silentStreams} streams of yours wait for their Hello. Say Hello in them, or close them, first.`,
      );
    }
    silent.set(member, waiting + 1);
    try {
      return await greeting(incoming, helloWithinMs);
    } finally {
      silent.set(member, (silent.get(member) ?? 1) - 1);
    }
  };
}

/** The first message; throws `hello-missing` when it is another one, or none in time. */
async function greeting(incoming: Requests, withinMs: number): Promise<Hello> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, withinMs, undefined);
  });
  try {
    const first = await Promise.race([incoming.next(), tooLate]);
    if (first && !first.done && first.value.hello) return first.value.hello;
  } finally {
    clearTimeout(timer);
  }
  throw new DomainError(
    'invalid',
    'hello-missing',
    `The first message of a stream must be Hello, within ${withinMs / 1_000} seconds. Open a new stream.`,
  );
}

function checkRecordTypes(member: string, named: string[], known: ReadonlyMap<string, RecordType>): void {
  // Whoever names more than there are names one that is wrong among the first of them.
  const faults = [...new Set(named)].slice(0, known.size + 1).flatMap((id) => {
    const recordType = known.get(id);
    if (recordType?.provider === member) return [];
    const message = recordType ? 'Another agency provides it.' : 'The exchange does not know it.';
    return [{ path: '/hello/recordTypes', code: recordType ? 'foreign' : 'unknown', message: `"${id}": ${message}` }];
  });
  if (named.length > 0 && faults.length === 0) return;
  throw new DomainError(
    'invalid',
    'record-types-wrong',
    'Name at least one record type in Hello, and only such as are your own and known to the exchange.',
    { faults: faults.slice(0, 20) },
  );
}

/** Hands answers on until the provider's half of the stream ends; what is not an answer cuts the stream off. */
async function takeAnswers(stream: ProviderStream, incoming: Requests, deps: ProvideDependencies): Promise<void> {
  try {
    for (let next = await incoming.next(); !next.done; next = await incoming.next()) {
      const { answer, answers, probeAnswer } = next.value;
      const given = answer ? [answer] : (answers?.messages ?? []);
      for (const one of given) deps.delivery.answer(stream, questionOf(one.payload), one);
      if (given.length > 0) continue;
      if (!probeAnswer) throw garbage('Only answers may follow Hello.');
      else if (!deps.probing.answered(stream, probeAnswer)) throw garbage('It carried the answer to no probe.');
    }
    deps.delivery.detach(stream);
  } catch (error) {
    deps.log.warn({ err: error, member: stream.provider }, 'the stream of a provider was cut off');
    deps.delivery.detach(
      stream,
      error instanceof DomainError ? error : garbage('The stream carried too much at once.'),
    );
  }
}

const frames = {
  ...signedFrames,
  sizeOf: (one: Outgoing) => ('question' in one ? signedFrames.sizeOf(one.question) : 0),
};

/** Questions that are there together go together. */
async function* together(outgoing: AsyncIterable<Outgoing>): AsyncGenerator<ProvideResponseInput, void, void> {
  for await (const frame of inFrames(outgoing, frames)) {
    const questions = frame.flatMap((one) => ('question' in one ? one.question : []));
    yield* frame.filter((one) => 'probe' in one);
    if (questions.length > 1) yield { questions: { messages: questions } };
    else for (const question of questions) yield { question };
  }
}

function questionOf(payload: Buffer): string {
  try {
    return answerCodec.decode(payload).questionId;
  } catch (error) {
    throw garbage('The payload of an answer is not a darcha.exchange.v1.Answer.', error);
  }
}

function garbage(message: string, cause?: unknown): DomainError {
  return new DomainError('invalid', 'message-unexpected', `The stream was closed. ${message}`, { cause });
}
