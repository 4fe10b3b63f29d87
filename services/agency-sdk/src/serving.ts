/** An endpoint of a provider, for an agency that would rather be called than keep streams open. */
import { X509Certificate } from 'node:crypto';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { service, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { answering } from '@darcha/proto/contracts.ts';
import type { AnswerRequest } from '@darcha/proto/gen/darcha/exchange/v1/AnswerRequest.ts';
import type { Answering } from './answering.ts';
import type { Served } from './types.ts';
import { mayServe } from './usage.ts';

export interface ServingOptions {
  /** "host:port". */
  listen: string;
  connection: Tls;
  answer: Answering;
  log: Logger;
}

/** Whom the certificate of the exchange names. */
const exchangeUri = 'darcha:exchange';

/** Answers the exchange and nobody else. */
export async function startServing({ listen, connection, answer, log }: ServingOptions): Promise<Served> {
  if (!mayServe(new X509Certificate(connection.certificate))) {
    throw new Error('The certificate of the connection is not one that may serve. Get the next one: join --with.');
  }
  const server = await startServer({
    name: 'agency',
    address: listen,
    tls: connection,
    admit: (uri) => (uri === exchangeUri ? { as: 'self', name: 'exchange' } : undefined),
    closed: true,
    services: [
      service(answering, {
        answer: async ({ question }: AnswerRequest) => {
          const prepared = question && (await answer(question));
          // Content is sent to the instance that put the question, which an endpoint does not know.
          if (prepared && !prepared.content) return { answer: prepared.answer };
          const why = prepared ? 'Answers with content go up streams alone.' : 'It does not stand up to its check.';
          throw new DomainError('invalid', 'question-unanswered', `The question is not answered. ${why}`);
        },
      }),
    ],
    log,
  });
  return { address: server.address, stop: () => server.stop() };
}
