/** A provider that signs its answers with another member's key: by hand, since the SDK would refuse to. */

import { createHash } from 'node:crypto';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, type SigningPair } from '@darcha/agency-sdk/signed-message.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { answer, exchange, question } from '@darcha/proto/contracts.ts';
import type { ProvideRequestInput } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';

export interface ImpostorOptions {
  address: string;
  connection: Tls;
  /** Whose name stands in the answers. */
  provider: string;
  /** Whose key signs them. */
  signer: { code: string; pair: SigningPair };
  recordType: string;
  record: Record<string, unknown>;
  log: Logger;
}

/** Connects and answers everything; gives the function that ends it. */
export function startImpostor(options: ImpostorOptions): () => void {
  const client = createClient(exchange, {
    peer: 'exchange',
    address: options.address,
    tls: options.connection,
    log: options.log,
  });
  const signer = createSigner(options.signer.code, options.signer.pair);
  const messages = new Queue<ProvideRequestInput>();
  messages.push({ hello: { recordTypes: [options.recordType] } });
  const answering = async () => {
    for await (const { question: asked } of client.provide(messages)) {
      if (!asked) continue;
      const payload = answer.encode({
        questionId: question.decode(asked.payload).id,
        questionDigest: createHash('sha256').update(asked.payload).digest(),
        provider: options.provider,
        outcome: 'OUTCOME_FOUND',
        recordJson: Buffer.from(JSON.stringify(options.record)),
        answeredAt: new Date().toISOString(),
        nonce: newNonce(),
      });
      messages.push({ answer: await signer.sign('answer', payload) });
    }
  };
  const ended = answering().catch((error: Error) => options.log.info({ err: error }, 'the impostor was cut off'));
  return () => {
    messages.end();
    client.close();
    void ended;
  };
}
