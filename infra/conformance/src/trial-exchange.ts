/**
 * The exchange of a trial: `Provide` is the exchange's own, what goes down its streams and comes up them is kept here. It has no
 * database, no log and no agreements.
 */
import type { SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import type { Greeting, ProviderStream } from '@darcha/exchange/delivery/provider-stream.ts';
import { openStream } from '@darcha/exchange/delivery/provider-stream.ts';
import type { RecordType } from '@darcha/exchange/domain/record-types.ts';
import { provide } from '@darcha/exchange/rpc/provide.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { exchange as contract } from '@darcha/proto/contracts.ts';
import type { AskRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskRequest.ts';
import type { ProvideRequest } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';

/** A question that went down a stream, and what came back for it. */
export interface Put {
  id: string;
  message: SignedMessage;
  recordType: string;
  /** How often it was put: so many answers may come. */
  times: number;
  answers: { message: SignedMessage; afterMs: number }[];
}

export type AnswerAsk = (question: SignedMessage) => Promise<SignedMessage>;

export interface TrialExchange {
  /** "host:port" with the real port. */
  readonly address: string;
  /** Streams that are open and have said Hello. */
  streams(): ProviderStream[];
  /** Puts a question down a stream for this record type; throws when there is none. Put again, it is the same `Put`. */
  put(id: string, recordType: string, message: SignedMessage): Put;
  puts(): readonly Put[];
  /** What streams did against the contract, and calls of others than the system. */
  readonly faults: readonly string[];
  /** Identifiers of questions never put that were answered. */
  readonly strays: readonly string[];
  /** How `Ask` is answered from now on. */
  answerAsk(answer: AnswerAsk): void;
  /** Cuts the connections; new ones are let in. */
  cut(): void;
  leave(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export interface TrialExchangeOptions {
  member: string;
  address: string;
  tls: Tls;
  recordTypes: ReadonlyMap<string, RecordType>;
  helloWithinMs: number;
  log: Logger;
}

export async function startTrialExchange(options: TrialExchangeOptions): Promise<TrialExchange> {
  const book = createBook();
  let admitting = true;
  let answerAsk: AnswerAsk = async () => {
    throw new DomainError('forbidden', 'no-agreement', 'Nothing is asked in this part of the trial.');
  };
  const { recordTypes, helloWithinMs, log } = options;
  const { delivery } = book;
  // A trial sends no probes, so none is to be answered.
  const probing = { answered: () => false };
  const real = provide({ delivery, probing, recordTypes, helloWithinMs, silentStreams: 16, log });
  const admit = (uri: string) => {
    if (uri !== `darcha:member:${options.member}`) book.fault(`a connection came with a certificate for "${uri}"`);
    else if (admitting) return { as: 'self', name: uri } as const;
    return undefined;
  };
  const implementation = {
    ask: async ({ question }: AskRequest) => {
      if (!question) throw new DomainError('invalid', 'question-malformed', 'There is no question in the request.');
      const receipt = { position: 1, leafHash: Buffer.alloc(32), loggedAt: new Date().toISOString() };
      return { answer: await answerAsk(question), receipt };
    },
    listInstances: async () => ({ addresses: [] }),
    ...untried,
    provide: async function* (requests: AsyncIterable<ProvideRequest>) {
      try {
        yield* real(requests);
      } catch (error) {
        if (error instanceof DomainError && error.kind === 'invalid') book.fault(describe(error));
        throw error;
      }
    },
  };
  const start = (address: string) =>
    startServer({
      name: 'exchange',
      address,
      tls: options.tls,
      admit,
      log,
      services: [service(contract, implementation)],
    });
  let server: RunningServer = await start(options.address);
  return {
    ...book.view,
    get address() {
      return server.address;
    },
    answerAsk: (answer) => {
      answerAsk = answer;
    },
    cut: () => {
      admitting = false;
      server.admitAgain();
      admitting = true;
    },
    leave: () => server.stop(),
    comeBack: async () => {
      server = await start(server.address);
    },
    stop: () => server.stop(),
  };
}

/** Calls that are no part of a trial; content is refused as an exchange does whose asker wants none. */
const untried = {
  askMany: async function* () {
    yield* nothing();
  },
  askWithContent: async function* () {
    yield* nothing();
  },
  sendContent: async () => {
    throw new DomainError('not-found', 'content-unwanted', 'Nobody waits for content in a trial. Answer without it.');
  },
};

function nothing(): AsyncIterable<never> {
  throw new DomainError('forbidden', 'no-agreement', 'A trial takes questions by `Ask` alone. Ask there.');
}

/** What an error says, with the fields it names. */
export function describe(error: unknown): string {
  if (!(error instanceof DomainError)) return error instanceof Error ? error.message : String(error);
  const faults = error.faults.map(({ path, message }) => `${path || '/'}: ${message}`).join('; ');
  return `${error.details.fault ?? error.code}: ${error.message}${faults && ` (${faults})`}`;
}

/** Takes the place of the exchange's delivery: nothing is retried and nothing forgotten, so that all of it can be judged. */
function createBook() {
  const streams: ProviderStream[] = [];
  const puts = new Map<string, Put & { at: number }>();
  const faults: string[] = [];
  const strays: string[] = [];
  const delivery = {
    attach: (provider: string, greeting: Greeting) => {
      const stream = openStream(provider, greeting);
      streams.push(stream);
      return stream;
    },
    answer: (_: ProviderStream, questionId: string, message: SignedMessage) => {
      const put = puts.get(questionId);
      if (put) put.answers.push({ message, afterMs: Date.now() - put.at });
      else strays.push(questionId.slice(0, 64));
    },
    detach: (stream: ProviderStream, failure?: Error) => {
      stream.outgoing.end(failure);
      const place = streams.indexOf(stream);
      if (place < 0) return;
      streams.splice(place, 1);
      if (failure) faults.push(describe(failure));
    },
  };
  const view = {
    streams: () => [...streams],
    put: (id: string, recordType: string, message: SignedMessage): Put => {
      // One for another's record type goes down any: what is tried is that it is not answered there.
      const stream = streams.find(({ recordTypes }) => recordTypes.has(recordType)) ?? streams[0];
      if (!stream) throw new Error('no stream was open');
      const put = puts.get(id) ?? { id, message, recordType, times: 0, answers: [], at: Date.now() };
      put.times += 1;
      puts.set(id, put);
      stream.outgoing.push({ question: message });
      return put;
    },
    puts: () => [...puts.values()],
    faults,
    strays,
  };
  return { delivery, view, fault: (text: string) => void faults.push(text) };
}
