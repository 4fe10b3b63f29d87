/**
 * Takes questions to providers down the streams they opened and to the endpoints they expose. These ways share the load in
 * turn; when one ends, its questions go another. A way carries a bounded number of questions at a time, and what goes beyond waits.
 */
import { DomainError } from '@darcha/kit/errors.ts';
import { providerFailure } from '../domain/errors.ts';
import type { Errand, SignedBytes } from './errand.ts';
import { type Greeting, openStream, type ProviderStream, takeAnswer } from './provider-stream.ts';
import type { Way } from './way.ts';

export interface DeliveryLimits {
  /** Questions at a time down one stream, or to one endpoint. */
  perStream: number;
  /** Streams of one provider. */
  streams: number;
  /** Streams of all providers. */
  streamsInAll: number;
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
  attach(provider: string, greeting: Greeting): ProviderStream;
  /** An answer came up a stream; throws when the provider floods. */
  answer(stream: ProviderStream, questionId: string, answer: SignedBytes): void;
  /** Another way to a provider is open. */
  open(way: Way): void;
  /** What came of a question that went this way; nothing happens when nobody waits for that any more. */
  settle(way: Way, errand: Errand, tell: () => void): void;
  /** A way ends, `failure` being why it was cut off: its questions go another, or fail as `provider-away`. */
  detach(way: Way, failure?: Error): void;
  /** True when a way for the record type is open here. */
  reaches(provider: string, recordType: string): boolean;
  /** Every provider that has, or had, a way to it here: those that are open, and how many questions wait for a free one. */
  standing(): { provider: string; ways: readonly Way[]; waiting: number }[];
  /** Number of ways to a provider that are open here. */
  streamsOf(provider: string): number;
  /** Gives the answer, unverified; throws `provider-away`, or `provider-slow` after `waitMs`. */
  deliver(parcel: Parcel, waitMs: number): Promise<SignedBytes>;
}

interface Provider {
  ways: Way[];
  waiting: Errand[];
}

export function createDelivery(limits: DeliveryLimits): Delivery {
  const providers = createProviders(limits);
  const { of, place, placeWaiting } = providers;
  let streams = 0;
  const open = (way: Way) => {
    of(way.provider).ways.unshift(way);
    placeWaiting(way.provider);
  };
  const settle = (way: Way, errand: Errand, tell: () => void) => {
    // It may have gone another way since.
    if (way.underWay.get(errand.id) !== errand) return;
    way.underWay.delete(errand.id);
    errand.carrier = undefined;
    tell();
    placeWaiting(way.provider);
  };
  return {
    attach: (code, greeting) => {
      if (of(code).ways.filter(isStream).length >= limits.streams) throw tooManyStreams(limits.streams);
      if (streams >= limits.streamsInAll) throw tooManyInAll();
      const stream = openStream(code, greeting);
      streams += 1;
      open(stream);
      return stream;
    },
    answer: (stream, questionId, answer) => {
      const errand = takeAnswer(stream, questionId);
      if (errand) settle(stream, errand, () => errand.answered(answer));
    },
    open,
    settle,
    detach: (way, failure) => {
      const { ways } = of(way.provider);
      way.end(failure);
      if (!ways.includes(way)) return;
      ways.splice(ways.indexOf(way), 1);
      if (isStream(way)) streams -= 1;
      for (const errand of way.underWay.values()) place(errand);
      way.underWay.clear();
      placeWaiting(way.provider);
    },
    reaches: (code, recordType) => of(code).ways.some((way) => way.recordTypes.has(recordType)),
    standing: providers.standing,
    streamsOf: (code) => of(code).ways.length,
    deliver: (parcel, waitMs) => send(parcel, waitMs, providers),
  };
}

/** True when the provider opened it, and false for an endpoint of its. */
export function isStream(way: Way): way is ProviderStream {
  return 'outgoing' in way;
}

/** How long a way that left a question unanswered comes after the others, milliseconds. */
const rest = 2_000;

/** Providers by code, and the placing of questions with the ways to them. */
function createProviders(limits: DeliveryLimits) {
  const providers = new Map<string, Provider>();
  const of = (code: string): Provider => {
    const known = providers.get(code) ?? { ways: [], waiting: [] };
    providers.set(code, known);
    return known;
  };
  const hasRoom = (way: Way) => way.underWay.size < limits.perStream;
  const place = (errand: Errand) => {
    const { ways, waiting } = of(errand.provider);
    const able = ways.filter((way) => way.recordTypes.has(errand.recordType));
    if (able.length === 0) return errand.failed(away(errand.provider));
    const roomy = able.filter(hasRoom);
    const free = roomy.find((way) => way.restsUntil <= Date.now()) ?? roomy[0];
    if (free) {
      // The one that carried last goes to the end of the row.
      ways.push(...ways.splice(ways.indexOf(free), 1));
      return hand(free, errand);
    }
    if (waiting.length < limits.waiting) waiting.push(errand);
    else errand.failed(slow(errand.provider, 'has too many questions waiting'));
  };
  const placeWaiting = (code: string): void => {
    const provider = of(code);
    const queued = provider.waiting.splice(0);
    // With no way left every one of them has to be told so; with all of them full they go on waiting.
    while (queued.length > 0 && (provider.ways.length === 0 || provider.ways.some(hasRoom))) {
      const errand = queued.shift();
      if (errand) place(errand);
    }
    provider.waiting.unshift(...queued);
  };
  const standing = () =>
    [...providers].map(([provider, { ways, waiting }]) => ({ provider, ways, waiting: waiting.length }));
  return { of, place, placeWaiting, standing };
}

function hand(way: Way, errand: Errand): void {
  way.underWay.set(errand.id, errand);
  errand.carrier = way;
  way.carry(errand);
  errand.put();
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
      if (errand.carrier) errand.carrier.restsUntil = Date.now() + rest;
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

function tooManyInAll(): DomainError {
  return new DomainError(
    'too-many',
    'streams-exhausted',
    'This instance of the exchange holds as many streams as it can. Try again later.',
  );
}

function tooManyStreams(limit: number): DomainError {
  return new DomainError('too-many', 'streams-exhausted', `A provider may open ${limit} streams. Close one first.`);
}
