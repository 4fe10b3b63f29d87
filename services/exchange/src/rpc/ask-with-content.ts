/** AskWithContent: the answer as `Ask` gives it, then the bytes its record tells of, as they come from the provider. */
import { currentContext } from '@darcha/kit/context.ts';
import type { Paced } from '@darcha/kit/rpc/types.ts';
import type { AskWithContentRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskWithContentRequest.ts';
import type { AskWithContentResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AskWithContentResponse.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import type { Transfer, Transfers } from '../delivery/transfers.ts';
import type { Manifest } from '../domain/content.ts';
import { type AskDependencies, ask } from './ask.ts';
import type { Providers } from './ask-provider.ts';
import { callingMember } from './members.ts';
import { readAnswer } from './wire.ts';

export interface AskWithContentDependencies extends AskDependencies {
  transfers: Transfers;
  /** How long an asker may leave unread what has come, milliseconds. */
  readWithinMs: number;
}

export function askWithContent(deps: AskWithContentDependencies) {
  return (request: AskWithContentRequest): Paced<AskWithContentResponseInput> => ({
    readWithinMs: deps.readWithinMs,
    [Symbol.asyncIterator]: () => answerWithContent(request, deps),
  });
}

async function* answerWithContent(
  { question }: AskWithContentRequest,
  deps: AskWithContentDependencies,
): AsyncGenerator<AskWithContentResponseInput, void, void> {
  const expected: Expected = {};
  const leave = () => expected.transfer?.close();
  const signal = currentContext()?.signal;
  signal?.addEventListener('abort', leave, { once: true });
  try {
    const answered = await ask({ ...deps, providers: expecting(expected, deps) })({ question });
    yield { answered };
    const { transfer, field } = expected;
    const manifest = transfer && answered.answer && manifestIn(answered.answer as SignedMessage, field);
    if (!transfer || !manifest) return;
    for await (const chunk of transfer.read(manifest)) yield { chunk };
  } finally {
    leave();
    signal?.removeEventListener('abort', leave);
  }
}

interface Expected {
  transfer?: Transfer;
  field?: string;
}

/** Providers whose content is expected from the moment they are asked, if the question takes any. */
function expecting(expected: Expected, { providers, transfers }: AskWithContentDependencies): Providers {
  return {
    ...providers,
    ask: async (allowed, matter, deadline) => {
      const { question, recordType } = allowed;
      const { contentField: field, provider } = recordType;
      if (field !== undefined && question.fields.includes(field)) {
        Object.assign(expected, { field, transfer: transfers.expect(question.id, callingMember(), provider) });
      }
      return providers.ask(allowed, matter, deadline);
    },
  };
}

/** The manifest in an answer that has been checked against its schema; undefined when it tells of no content. */
function manifestIn({ payload }: SignedMessage, field = ''): Manifest | undefined {
  return readAnswer(payload).record?.[field] as Manifest | undefined;
}
