/** What each service hands over of what it holds about the caller, begun before the first byte is sent. */
import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { ExportedPiece } from '@darcha/proto/gen/darcha/common/v1/ExportedPiece.ts';
import type { Language } from '@darcha/proto/text.ts';
import type { Clients } from '../clients.ts';

type Message = { piece: ExportedPiece | null };

export interface Source {
  /** Name of the service; where its members stand in the archive. */
  service: 'intake' | 'tracking' | 'exchange';
  pieces: AsyncIterator<Message>;
  /** The one that was waited for. */
  first: Message;
}

/** How long a service may take to begin, and all of an export, milliseconds. */
const beginWithinMs = 10_000;
const wholeWithinMs = 2 * 60 * 60_000;

/**
 * All of them, or the failure of the first that cannot: nothing is left out because a service is away. Intake comes last, since it writes
 * down that an export has begun.
 */
export async function openSources(
  { personalData }: Pick<Clients, 'personalData'>,
  language: Language,
): Promise<Source[]> {
  const signal = currentContext()?.signal;
  const options = { timeoutMs: wholeWithinMs, ...(signal && { signal }) };
  const opened: AsyncIterator<Message>[] = [];
  const begin = async (service: Source['service'], messages: AsyncIterable<Message>): Promise<Source> => {
    const pieces = messages[Symbol.asyncIterator]();
    opened.push(pieces);
    return { service, pieces, first: await firstOf(service, pieces) };
  };
  try {
    const others = await Promise.all([
      begin('tracking', personalData.tracking.exportPersonalData({}, options)),
      begin('exchange', personalData.exchange.exportPersonalData({}, options)),
    ]);
    return [...others, await begin('intake', personalData.intake.exportPersonalData({ language }, options))];
  } catch (error) {
    leave(opened);
    throw error;
  }
}

/** Ends what is still open of them. */
export function leave(opened: readonly AsyncIterator<unknown>[]): void {
  for (const pieces of opened) void Promise.resolve(pieces.return?.()).catch(() => undefined);
}

async function firstOf(service: string, pieces: AsyncIterator<Message>): Promise<Message> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(slow(service)), beginWithinMs);
  });
  try {
    const { done, value } = await Promise.race([pieces.next(), tooLate]);
    if (done) throw new Error(`${service} holds nothing, not even a list of what there is`);
    return value;
  } finally {
    clearTimeout(late);
  }
}

function slow(service: string): DomainError {
  const message = `The service "${service}" did not answer in time. Nothing was sent; ask again in a few minutes.`;
  return new DomainError('timeout', 'service-slow', message, { party: `service:${service}` });
}
