/** AskMany: many questions in one call, each dealt with by itself, told of in the order they are ready. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { inFrames } from '@darcha/kit/frames.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { presentable } from '@darcha/kit/rpc/reporting.ts';
import { endsInOrder } from '@darcha/kit/rpc/serving.ts';
import { untilAborted } from '@darcha/kit/rpc/streams.ts';
import type { AskManyRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskManyRequest.ts';
import type { AskManyResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AskManyResponse.ts';
import type { AskOutcomeInput } from '@darcha/proto/gen/darcha/exchange/v1/AskOutcome.ts';
import type { AskRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskRequest.ts';
import { eachAtOnce } from '../delivery/each-at-once.ts';
import { type AskDependencies, ask } from './ask.ts';

export interface AskManyDependencies extends AskDependencies {
  /** Questions of one call that are under way, or whose outcome is not read yet. */
  manyAtOnce: number;
  logger: Logger;
}

/** How long an asker may leave unread what has come, milliseconds: it lies in memory. */
const readWithinMs = 60_000;
const never = new AbortController().signal;

/** Questions in one message, at most. */
const inOneMessage = 64;
/** Outcomes in one message: an answer has at most 1 MiB, and then goes alone. */
const frames = {
  items: 64,
  bytes: 256 * 1024,
  sizeOf: ({ answered, failure }: AskOutcomeInput) =>
    (answered?.answer?.payload?.length ?? 0) + (failure ? 4_096 : 2_048),
};

export function askMany(deps: AskManyDependencies) {
  const one = ask(deps);
  const outcome = async (request: AskRequest, number: number): Promise<AskOutcomeInput> => {
    try {
      return { number, answered: await one(request) };
    } catch (error) {
      const { code, kind, message, party, details, faults } = presentable(error, 'AskMany', deps.logger);
      return { number, failure: { code, kind, message, party: party ?? 'service:exchange', details, faults } };
    }
  };
  const onLate = (err: unknown) => deps.logger.debug({ err }, 'the questions of a call were left');
  return endsInOrder((requests: AsyncIterable<AskManyRequest>) => {
    // What has been read by the time the instance is to stop is answered, and nothing more is read.
    const stopping = currentContext()?.stopping ?? never;
    const questions = eachOf(untilAborted(requests, stopping, onLate));
    return Object.assign(responses(eachAtOnce(questions, deps.manyAtOnce, outcome)), { readWithinMs });
  });
}

/** A message without a question counts as one question, which is malformed. */
async function* eachOf(requests: AsyncIterable<AskManyRequest>): AsyncGenerator<AskRequest, void, void> {
  for await (const { questions } of requests) {
    if (questions.length > inOneMessage) {
      throw new DomainError(
        'invalid',
        'question-malformed',
        `A message of AskMany has at most ${inOneMessage} questions, but one has ${questions.length}. Send the others in further ones.`,
      );
    }
    if (questions.length === 0) yield { question: null };
    for (const question of questions) yield { question };
  }
}

async function* responses(outcomes: AsyncIterable<AskOutcomeInput>): AsyncGenerator<AskManyResponseInput, void, void> {
  for await (const together of inFrames(outcomes, frames)) yield { outcomes: together };
}
