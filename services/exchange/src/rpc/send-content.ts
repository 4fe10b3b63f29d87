/** SendContent: the bytes of a provider's answer, on their way to who asked. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { SendContentRequest } from '@darcha/proto/gen/darcha/exchange/v1/SendContentRequest.ts';
import type { SendContentResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/SendContentResponse.ts';
import type { Transfers } from '../delivery/transfers.ts';
import { largestChunk } from '../domain/content.ts';
import { callingMember } from './members.ts';

export function sendContent({ transfers }: { transfers: Transfers }) {
  return async (requests: AsyncIterable<SendContentRequest>): Promise<SendContentResponseInput> => {
    const incoming = requests[Symbol.asyncIterator]();
    try {
      const first = await incoming.next();
      if (first.done || !first.value.questionId) throw malformed('The first message must name the question.');
      await transfers.send(first.value.questionId, callingMember(), chunksOf(incoming));
      return {};
    } finally {
      // Not awaited: it may wait for a message that never comes, and the end of the call lets go of it.
      void incoming.return?.();
    }
  };
}

async function* chunksOf(incoming: AsyncIterator<SendContentRequest>): AsyncGenerator<Buffer, void, void> {
  for (let next = await incoming.next(); !next.done; next = await incoming.next()) {
    const { chunk } = next.value;
    if (!chunk || chunk.length === 0 || chunk.length > largestChunk) {
      throw malformed(`Every message after the first must carry 1 to ${largestChunk} bytes of the content.`);
    }
    yield chunk;
  }
}

function malformed(what: string): DomainError {
  return new DomainError('invalid', 'content-malformed', `The content was not passed on. ${what}`);
}
