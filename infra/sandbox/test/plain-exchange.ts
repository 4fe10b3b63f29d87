/** The least exchange that fulfils the contract agencies connect by: hands signed questions down the stream it was opened. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSigner, createVerifier, type SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { service, startServer } from '@darcha/kit/rpc/server.ts';
import { exchangeServerPaths, memberPaths } from '@darcha/pki/pki.ts';
import { answer as answerCodec, exchange, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { ProvideRequest } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import type { ProvideResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideResponse.ts';

/** What came back, its signature verified. */
export interface Reply {
  provider: string;
  outcome: string;
  record: Record<string, unknown> | undefined;
  reason: string;
}

export interface PlainExchange {
  address: string;
  /** The record types the agency offers; resolves when its stream is open. */
  offered: Promise<string[]>;
  /** Asks for the benefit of a person's application, signed by the portal. */
  ask(recordType: string, given: Record<string, unknown>, fields: string[]): Promise<Reply>;
  stop(): Promise<void>;
}

/** Starts it with the certificates of a development authority. */
export async function startPlainExchange(pki: string, address: string): Promise<PlainExchange> {
  const offered = Promise.withResolvers<string[]>();
  const down = new Queue<ProvideResponseInput>();
  const waiting = new Map<string, (message: SignedMessage) => void>();
  const paths = exchangeServerPaths(pki);
  const authority = readFileSync(paths.authority);
  const verifier = createVerifier(authority);
  const signing = memberPaths(pki, 'portal').signing;
  const signer = createSigner('portal', {
    certificate: readFileSync(signing.certificate),
    key: readFileSync(signing.key),
  });
  const server = await startServer({
    name: 'exchange',
    address,
    tls: { certificate: readFileSync(paths.certificate), key: readFileSync(paths.key), authority },
    admit: (peer) => ({ as: 'self', name: peer }),
    log: createLogger('plain-exchange', 'silent'),
    services: [
      service(exchange, {
        ask: async () => {
          throw new DomainError('invalid', 'record-type-unknown', 'This exchange is asked by the test itself.');
        },
        provide: async function* (messages: AsyncIterable<ProvideRequest>) {
          listen(messages).then(
            () => down.end(),
            () => down.end(),
          );
          yield { welcome: { member: 'agency' } };
          yield* down;
        },
      }),
    ],
  });

  async function listen(messages: AsyncIterable<ProvideRequest>) {
    for await (const { hello, answer } of messages) {
      if (hello) offered.resolve(hello.recordTypes);
      if (answer) waiting.get(answerCodec.decode(answer.payload).questionId)?.(answer);
    }
  }

  return {
    address: server.address,
    offered: offered.promise,
    ask: async (recordType, given, fields) => {
      const id = randomUUID();
      const question = questionCodec.encode({
        id,
        sender: 'portal',
        consumer: 'social-protection-agency',
        recordType,
        argumentsJson: Buffer.from(JSON.stringify(given)),
        fields,
        purpose: 'childbirth-benefit',
        basis: 'benefits',
        askedAt: new Date().toISOString(),
      });
      const answered = new Promise<SignedMessage>((resolve) => waiting.set(id, resolve));
      down.push({ question: await signer.sign('question', question) });
      const message = await answered;
      const { member } = await verifier.verify('answer', message);
      const { outcome, recordJson, reason } = answerCodec.decode(message.payload);
      const record = recordJson.length > 0 ? JSON.parse(recordJson.toString()) : undefined;
      return { provider: member, outcome, record, reason };
    },
    stop: async () => {
      down.end();
      await server.stop();
    },
  };
}
