/**
 * Content on its way from a provider to who asked: nothing of it is kept, it goes on as it comes, no faster than the asker
 * reads. A provider is known by its connection and the question by its id, so there is nothing to steal.
 */
import { createHash } from 'node:crypto';
import { DomainError } from '@darcha/kit/errors.ts';
import { contentBroken, contentSlow, contentWrong, type Manifest } from '../domain/content.ts';
import { ending } from '../domain/errors.ts';

export interface TransferLimits {
  /** Transfers at a time, in all. */
  atOnce: number;
  /** Of one asker, and of one provider. */
  perMember: number;
  /** How long either side may let the other wait, milliseconds. */
  stallMs: number;
  /** How long one may take as a whole, milliseconds. */
  wholeMs: number;
}

export interface Transfer {
  /** The bytes the manifest tells of; throws `content-wrong`, `content-slow` or `content-broken`. */
  read(manifest: Manifest): AsyncGenerator<Buffer, void, void>;
  /** Nobody waits for it any more. */
  close(): void;
}

export interface Transfers {
  /** Expects content for a question; throws `transfers-exhausted`. */
  expect(questionId: string, asker: string, provider: string): Transfer;
  /** A provider's bytes; resolves when the asker has them, throws `content-unwanted` and what the asker is told. */
  send(questionId: string, provider: string, chunks: AsyncIterator<Buffer>): Promise<void>;
}

interface Open {
  provider: string;
  /** The provider's bytes have come. */
  arrive(chunks: AsyncIterator<Buffer>): void;
  arrived: boolean;
  ended: Promise<void>;
}

export function createTransfers(limits: TransferLimits): Transfers {
  const open = new Map<string, Open>();
  const seats = createSeats(limits);
  return {
    expect: (questionId, asker, provider) => {
      const leave = seats.take(`asks ${asker}`, `sends ${provider}`);
      const source = Promise.withResolvers<AsyncIterator<Buffer>>();
      const ended = Promise.withResolvers<void>();
      // Where no provider came there is nobody to hear of it.
      ended.promise.catch(() => undefined);
      open.set(questionId, { provider, arrived: false, ended: ended.promise, arrive: source.resolve });
      return {
        read: (manifest) => passOn(source.promise, manifest, { provider, limits, ended }),
        close: () => {
          if (open.delete(questionId)) leave();
          ended.reject(unwanted());
        },
      };
    },
    send: async (questionId, provider, chunks) => {
      const transfer = open.get(questionId);
      if (transfer?.provider !== provider || transfer.arrived) throw unwanted();
      transfer.arrived = true;
      transfer.arrive(chunks);
      await transfer.ended;
    },
  };
}

/** Counts who takes part in how many. */
function createSeats({ atOnce, perMember }: TransferLimits) {
  const taken = new Map<string, number>();
  const add = (who: string, by: number) => {
    const now = (taken.get(who) ?? 0) + by;
    if (now === 0) taken.delete(who);
    else taken.set(who, now);
  };
  return {
    take: (...sides: string[]) => {
      const full = (taken.get('all') ?? 0) >= atOnce || sides.some((who) => (taken.get(who) ?? 0) >= perMember);
      if (full) {
        throw ending(
          'transfers-exhausted',
          `Too many answers with content are on their way: ${perMember} for a member, ${atOnce} in all. Ask again when one has come.`,
        );
      }
      for (const who of ['all', ...sides]) add(who, 1);
      return () => {
        for (const who of ['all', ...sides]) add(who, -1);
      };
    },
  };
}

interface Passing {
  provider: string;
  limits: TransferLimits;
  ended: { resolve(): void; reject(error: unknown): void };
}

async function* passOn(
  source: Promise<AsyncIterator<Buffer>>,
  { size, sha256 }: Manifest,
  { provider, limits, ended }: Passing,
): AsyncGenerator<Buffer, void, void> {
  const until = Date.now() + limits.wholeMs;
  const soon = <T>(work: Promise<T>): Promise<T> =>
    within(work, Math.min(limits.stallMs, until - Date.now()), () => contentSlow(provider));
  const hash = createHash('sha256');
  let left = size;
  try {
    const chunks = await soon(source);
    for (let next = await soon(pull(chunks, provider)); !next.done; next = await soon(pull(chunks, provider))) {
      left -= next.value.length;
      if (left < 0) throw contentWrong(provider, 'too-many');
      hash.update(next.value);
      yield next.value;
    }
    if (left > 0) throw contentBroken(provider);
    if (hash.digest('hex') !== sha256) throw contentWrong(provider, 'digest');
    ended.resolve();
  } catch (error) {
    ended.reject(error);
    throw error;
  }
}

/** The next bytes; a call that ended without having been ended by the provider is one it broke off. */
async function pull(chunks: AsyncIterator<Buffer>, provider: string): Promise<IteratorResult<Buffer>> {
  try {
    return await chunks.next();
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'cancelled') throw contentBroken(provider, error);
    throw error;
  }
}

function within<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function unwanted(): DomainError {
  return new DomainError(
    'not-found',
    'content-unwanted',
    'Nobody waits for the content of this question. It was asked without content, is not yours to answer, or is over.',
  );
}
