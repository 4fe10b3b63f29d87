/** Sends the content of an answer to whoever asked, over the connection the question came by. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { SendContentRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/SendContentRequest.ts';
import { inChunks } from './content.ts';
import type { ExchangeInstance } from './exchanges/instance.ts';
import type { Content } from './types.ts';

/** A failure is logged; the asker is told of it by the exchange. */
export async function sendContent(
  client: ExchangeInstance['exchange'],
  questionId: string,
  content: Content,
  log: Logger,
): Promise<void> {
  try {
    await client.sendContent(messages(questionId, content));
  } catch (error) {
    // Who asks for the record alone, or has gone, takes none.
    if (isDomainError(error, 'content-unwanted')) log.debug({ question: questionId }, 'nobody takes the content');
    else log.warn({ err: error, question: questionId }, 'the content of an answer could not be sent');
  }
}

async function* messages(questionId: string, content: Content): AsyncGenerator<SendContentRequestInput, void, void> {
  yield { questionId };
  for await (const chunk of inChunks(content.open())) yield { chunk };
}
