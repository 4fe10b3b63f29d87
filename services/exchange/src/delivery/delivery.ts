/**
 * Takes questions to providers down the streams they opened. Streams share the load in turn; when one ends, its questions
 * go to another. A stream carries a bounded number of questions at a time, and what goes beyond waits.
 */
import { DomainError } from '@darcha/kit/errors.ts';
import { providerFailure } from '../domain/errors.ts';
import type { Errand, SignedBytes } from './errand.ts';
import { hand, openStream, type ProviderStream, takeAnswer } from './provider-stream.ts';

export interface DeliveryLimits {
  /** Questions at a time down one stream. */
  perStream: number;
  /** Streams of one provider. */
  streams: number;
  /** Questions of one provider that wait for a free stream. */
  waiting: number;
}

export interface Parcel {
  /** Id of the question. */
  id: string;
  provider: string;
  recordType: string;
  message: SignedBytes;
  /** Called when it goes down a stream. */
  put(): void;
}

export interface Delivery {
  /** A provider opened a stream for these record types; throws `streams-exhausted` when it has too many. */
  attach(provider: string, recordTypes: Iterable<string>): ProviderStream;
  /** An answer came up a stream; throws when the provider floods. */
  answer(stream: ProviderStream, questionId: string, answer: SignedBytes): void;
  /** A stream ends, `failure` being why it was cut off: its questions go down another, or fail as `provider-away`. */
  detach(stream: ProviderStream, failure?: Error): void;
  /** True when a stream for the record type is open here. */
  reaches(provider: string, recordType: string): boolean;
  /** Every provider that has, or had, a stream here: its open streams, and how many questions wait for a free one. */
  standing(): { provider: string; streams: readonly ProviderStream[]; waiting: number }[];
  /** Number of streams a provider has open here. */
  streamsOf(provider: string): number;
  /** Gives the answer, unverified; throws `provider-away`, or `provider-slow` after `waitMs`. */
  deliver(parcel: Parcel, waitMs: number): Promise<SignedBytes>;
}

interface Provider {
  streams: ProviderStream[];
  waiting: Errand[];
}

export function createDelivery(limits: DeliveryLimits): Delivery {
  const providers = createProviders(limits);
  const { of, place, placeWaiting } = providers;
  return {
    attach: (code, recordTypes) => {
      const provider = of(code);
      if (provider.streams.length >= limits.streams) throw tooManyStreams(limits.streams);
      const stream = openStream(code, recordTypes);
      provider.streams.unshift(stream);
      placeWaiting(code);
      return stream;
    },
    answer: (stream, questionId, answer) => {
      if (takeAnswer(stream, questionId, answer)) placeWaiting(stream.provider);
    },
    detach: (stream, failure) => {
      const { streams } = of(stream.provider);
      stream.questions.end(failure);
      if (!streams.includes(stream)) return;
      streams.splice(streams.indexOf(stream), 1);
      for (const errand of stream.underWay.values()) place(errand);
      stream.underWay.clear();
      placeWaiting(stream.provider);
    },
    reaches: (code, recordType) => of(code).streams.some((stream) => stream.recordTypes.has(recordType)),
    standing: providers.standing,
    streamsOf: (code) => of(code).streams.length,
    deliver: (parcel, waitMs) => send(parcel, waitMs, providers),
  };
}

/** Providers by code, and the placing of questions with their streams. */
function createProviders(limits: DeliveryLimits) {
  const providers = new Map<string, Provider>();
  const of = (code: string): Provider => {
    const known = providers.get(code) ?? { streams: [], waiting: [] };
    providers.set(code, known);
    return known;
  };
  const hasRoom = (stream: ProviderStream) => stream.underWay.size < limits.perStream;
  const place = (errand: Errand) => {
    const { streams, waiting } = of(errand.provider);
    const able = streams.filter((stream) => stream.recordTypes.has(errand.recordType));
    if (able.length === 0) return errand.failed(away(errand.provider));
    const free = able.find(hasRoom);
    if (free) {
      // The one that carried last goes to the end of the row.
      streams.push(...streams.splice(streams.indexOf(free), 1));
      return hand(free, errand);
    }
    if (waiting.length < limits.waiting) waiting.push(errand);
    else errand.failed(slow(errand.provider, 'has too many questions waiting'));
  };
  const placeWaiting = (code: string): void => {
    const provider = of(code);
    const queued = provider.waiting.splice(0);
    // With no stream left every one of them has to be told so; with all streams full they go on waiting.
    while (queued.length > 0 && (provider.streams.length === 0 || provider.streams.some(hasRoom))) {
      const errand = queued.shift();
      if (errand) place(errand);
    }
    provider.waiting.unshift(...queued);
  };
  const standing = () =>
    [...providers].map(([provider, { streams, waiting }]) => ({ provider, streams, waiting: waiting.length }));
  return { of, place, placeWaiting, standing };
}

function send(
  parcel: Parcel,
  waitMs: number,
  { of, place, placeWaiting }: ReturnType<typeof createProviders>,
): Promise<SignedBytes> {
  return new Promise((resolve, reject) => {
    const errand: Errand = {
      ...parcel,
      carrier: undefined,
      answered: (answer) => finish(() => resolve(answer)),
      failed: (error) => finish(() => reject(error)),
    };
    const timer = setTimeout(() => {
      errand.carrier?.underWay.delete(errand.id);
      const { waiting } = of(parcel.provider);
      if (waiting.includes(errand)) waiting.splice(waiting.indexOf(errand), 1);
      errand.failed(slow(parcel.provider, `has not answered within ${waitMs} ms`));
      placeWaiting(parcel.provider);
    }, waitMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
    };
    place(errand);
  });
}

function away(provider: string): DomainError {
  return providerFailure(
    'provider-away',
    provider,
    `${provider} is not connected to the exchange. Keep the question's matter waiting and ask again later.`,
  );
}

function slow(provider: string, what: string): DomainError {
  return providerFailure('provider-slow', provider, `${provider} ${what}. Ask again later.`);
}

function tooManyStreams(limit: number): DomainError {
  return new DomainError('too-many', 'streams-exhausted', `A provider may open ${limit} streams. Close one first.`);
}
