/** AskMany: many questions in one call, each dealt with by itself, told of in the order they are ready. */
import { currentContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { presentable } from '@darcha/kit/rpc/reporting.ts';
import { endsInOrder } from '@darcha/kit/rpc/serving.ts';
import { untilAborted } from '@darcha/kit/rpc/streams.ts';
import type { AskManyRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskManyRequest.ts';
import type { AskManyResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AskManyResponse.ts';
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

export function askMany(deps: AskManyDependencies) {
  const one = ask(deps);
  const outcome = async (request: AskManyRequest, number: number): Promise<AskManyResponseInput> => {
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
    const outcomes = eachAtOnce(untilAborted(requests, stopping, onLate), deps.manyAtOnce, outcome);
    return Object.assign(outcomes, { readWithinMs });
  });
}
