/** Asking for a record with content: the answer is checked first, the bytes as they come. */
import { createHash } from 'node:crypto';
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { AskWithContentResponse } from '@darcha/proto/gen/darcha/exchange/v1/AskWithContentResponse.ts';
import { type AskDependencies, type Asked, believe, signQuestion } from './ask.ts';
import { isManifest } from './content.ts';
import type { ExchangeInstance } from './exchanges/instance.ts';
import { answerInvalid } from './faults.ts';
import type { AnsweredWithContent, AskingForContent, Manifest, ReceivedContent } from './types.ts';

type Messages = AsyncIterator<AskWithContentResponse>;

export function createAskWithContent({ exchanges, signer, verifier }: AskDependencies) {
  return async (asking: AskingForContent): Promise<AnsweredWithContent> => {
    if (!asking.fields.includes(asking.content)) throw new TypeError(`"${asking.content}" must be one of the fields.`);
    const { asked, first, incoming, leave } = await exchanges.reach(
      `an answer with content about ${asking.recordType}`,
      async ({ exchange }, timeoutMs) => begin(exchange, await signQuestion(asking, signer), timeoutMs),
      { about: asking.recordType },
    );
    try {
      const answered = await believe(first, asked, verifier);
      const manifest = answered.record?.[asking.content];
      if (manifest === undefined) {
        leave();
        return answered;
      }
      if (!isManifest(manifest)) throw answerInvalid(asked.provider, 'manifest-wrong', 'The manifest cannot be read.');
      return { ...answered, content: received(manifest, asked, incoming, leave) };
    } catch (error) {
      leave();
      throw error;
    }
  };
}

/** Puts the question, and waits for the answer alone. */
async function begin(exchange: ExchangeInstance['exchange'], asked: Asked, timeoutMs: number) {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  const outer = currentContext()?.signal;
  const signal = outer ? AbortSignal.any([outer, leaving.signal]) : leaving.signal;
  const late = setTimeout(leave, timeoutMs);
  try {
    const incoming: Messages = exchange
      .askWithContent({ question: asked.question }, { signal })
      [Symbol.asyncIterator]();
    const next = await incoming.next();
    if (next.done) throw noAnswer(asked, signal);
    if (!next.value.answered) throw answerInvalid(asked.provider, 'answer-missing', 'The exchange gave no answer.');
    return { asked, first: next.value.answered, incoming, leave };
  } catch (error) {
    leave();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

function noAnswer({ provider }: Asked, left: AbortSignal): DomainError {
  if (!left.aborted) return answerInvalid(provider, 'answer-missing', 'The exchange gave no answer.');
  return new DomainError('timeout', 'deadline-passed', 'The answer was not ready in time.');
}

function received(manifest: Manifest, asked: Asked, incoming: Messages, leave: () => void): ReceivedContent {
  const { mediaType, size, sha256 } = manifest;
  const bytes = checkedBytes(manifest, asked, incoming, leave);
  return { mediaType, size, sha256, [Symbol.asyncIterator]: () => bytes, cancel: leave };
}

async function* checkedBytes(
  { size, sha256 }: Manifest,
  { provider }: Asked,
  incoming: Messages,
  leave: () => void,
): AsyncGenerator<Buffer, void, void> {
  const hash = createHash('sha256');
  let left = size;
  try {
    for (let next = await incoming.next(); !next.done; next = await incoming.next()) {
      const { chunk } = next.value;
      if (!chunk) throw wrong(provider, 'message-wrong');
      left -= chunk.length;
      if (left < 0) throw wrong(provider, 'too-many');
      hash.update(chunk);
      yield chunk;
    }
    if (left > 0) throw wrong(provider, 'too-few');
    if (hash.digest('hex') !== sha256) throw wrong(provider, 'digest');
  } finally {
    leave();
  }
}

function wrong(provider: string, fault: string): DomainError {
  return new DomainError(
    'data-loss',
    'content-wrong',
    `The content is not what ${provider} signed. Throw away what came, and ask again.`,
    { party: `agency:${provider}`, details: { fault } },
  );
}
