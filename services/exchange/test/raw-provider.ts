/** A provider without the SDK, so that it can do what no orderly one does. */
import { createHash } from 'node:crypto';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, type SignedMessage, type Signer } from '@darcha/agency-sdk/signed-message.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { ProvideRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { Question } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { RunningExchange } from '../src/start.ts';
import { codes, type Surroundings, until } from './support.ts';

export interface Heard {
  question: Question;
  message: SignedMessage;
}

export interface RawProvider {
  readonly heard: Heard[];
  send(message: ProvideRequestInput): void;
  /** Ends the provider's half of the stream. */
  end(): void;
  /** How the exchange ended the stream; undefined when in peace. */
  ended: Promise<DomainError | undefined>;
}

/** What comes back for a probe, if anything. */
type Echoer = (id: string, signer: Signer) => Promise<SignedMessage | undefined>;
type Answerer = (heard: Heard, signer: Signer) => Promise<SignedMessage | undefined>;

/** Opens a stream whose first message is `first`; `answer` says what comes back for each question, if anything. */
export function openRaw(
  around: Surroundings,
  exchange: RunningExchange,
  first: ProvideRequestInput | undefined,
  answer: Answerer = async () => undefined,
  echo: Echoer = async () => undefined,
): RawProvider & { welcomed: () => boolean } {
  const signer = createSigner(codes.provider, around.signing(codes.provider));
  const client = around.client(exchange, around.connection(codes.provider));
  const outgoing = new Queue<ProvideRequestInput>(100_000);
  around.onEnd(() => outgoing.end());
  if (first) outgoing.push(first);
  const heard: Heard[] = [];
  let welcomed = false;
  const read = async () => {
    for await (const { welcome, question: message, probe } of client.provide(outgoing)) {
      if (welcome) welcomed = true;
      const echoed = probe && (await echo(probe.id, signer));
      if (echoed) outgoing.push({ probeAnswer: echoed });
      if (!message) continue;
      const one = { question: questionCodec.decode(message.payload), message };
      heard.push(one);
      const answered = await answer(one, signer);
      if (answered) outgoing.push({ answer: answered });
    }
    return undefined;
  };
  const ended = read().catch((error: unknown) => {
    if (error instanceof DomainError) return error;
    throw error;
  });
  return {
    heard,
    send: (message) => outgoing.push(message),
    end: () => outgoing.end(),
    ended,
    welcomed: () => welcomed,
  };
}

/** An answer right in everything but `changes`. */
export function answerTo({ question, message }: Heard, changes: AnswerInput = {}): Buffer {
  return answerCodec.encode({
    questionId: question.id,
    questionDigest: createHash('sha256').update(message.payload).digest(),
    provider: codes.provider,
    outcome: 'OUTCOME_FOUND',
    recordJson: Buffer.from(JSON.stringify({ region: 'UZ-TK', since: '2019-05-01' })),
    answeredAt: new Date().toISOString(),
    nonce: newNonce(),
    ...changes,
  });
}

/** The same, opened and welcomed. */
export async function openWelcomed(
  around: Surroundings,
  exchange: RunningExchange,
  recordTypes: string[],
  answer?: Answerer,
  echo?: Echoer,
): Promise<RawProvider> {
  const provider = openRaw(around, exchange, { hello: { recordTypes } }, answer, echo);
  await until('the stream is open', provider.welcomed);
  return provider;
}
