/** An exchange that can be told to lie. */
import type { SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { service, startServer } from '@darcha/kit/rpc/server.ts';
import { exchangeServerPaths } from '@darcha/pki/pki.ts';
import { exchange } from '@darcha/proto/contracts.ts';
import type { AskRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskRequest.ts';
import type { ProvideRequest } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import { tlsOf } from './support.ts';

export interface Liar {
  address: string;
  /** Sends a question down the provider's stream. */
  put(question: SignedMessage): void;
  /** What came up the stream. */
  answers: SignedMessage[];
  /** Makes the answers to those who ask. */
  answerBy(make: (question: SignedMessage) => Promise<SignedMessage>): void;
  stop(): Promise<void>;
}

const notServed = (): never => {
  throw new Error('not called here');
};

export async function startLiar(pki: string, log: Logger): Promise<Liar> {
  const down = new Queue<SignedMessage>();
  const answers: SignedMessage[] = [];
  let make: ((question: SignedMessage) => Promise<SignedMessage>) | undefined;
  const server = await startServer({
    name: 'exchange',
    address: '127.0.0.1:0',
    tls: tlsOf(exchangeServerPaths(pki)),
    admit: (name) => ({ as: 'self', name }),
    log,
    services: [
      service(exchange, {
        ask: async ({ question }: AskRequest) => {
          if (!question || !make) throw new Error('nothing was made of the question');
          const receipt = { position: 7, leafHash: Buffer.alloc(32), loggedAt: '' };
          return { answer: await make(question), receipt };
        },
        listInstances: async () => ({ addresses: [] }),
        askWithContent: notServed,
        sendContent: notServed,
        askMany: notServed,
        provide: async function* (requests: AsyncIterable<ProvideRequest>) {
          void (async () => {
            for await (const { answer } of requests) if (answer) answers.push(answer);
            down.end();
          })();
          yield { welcome: { member: 'you' } };
          for await (const question of down) yield { question };
        },
      }),
    ],
  });
  return {
    address: server.address.replace('127.0.0.1', 'localhost'),
    put: (question) => down.push(question),
    answers,
    answerBy: (by) => {
      make = by;
    },
    stop: () => server.stop(),
  };
}
