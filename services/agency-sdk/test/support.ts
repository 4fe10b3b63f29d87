/** Certificates of two members, and an exchange that can be told to lie. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFrames } from '@darcha/kit/frames.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { Queue } from '@darcha/kit/queue.ts';
import { type RunningServer, service, startServer } from '@darcha/kit/rpc/server.ts';
import { ensurePki, exchangeServerPaths, type KeyPairPaths, memberPaths } from '@darcha/pki/pki.ts';
import { answer as answerCodec, exchange } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { AskRequest } from '@darcha/proto/gen/darcha/exchange/v1/AskRequest.ts';
import type { AskResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/AskResponse.ts';
import type { ProvideRequest } from '@darcha/proto/gen/darcha/exchange/v1/ProvideRequest.ts';
import { createMember, type Member } from '../src/member.ts';
import { newNonce } from '../src/nonce.ts';
import { signedFrames } from '../src/signed-frames.ts';
import { createSigner, type SignedMessage, type Signer, type SigningPair } from '../src/signed-message.ts';

export const [asker, provider] = ['portal', 'cadastre-agency'];
export const homes = 'cadastre-agency/homes@1';
export const log = createLogger('agency-sdk-test', 'silent');

export function readPair({ certificate, key }: KeyPairPaths): SigningPair {
  return { certificate: readFileSync(certificate), key: readFileSync(key) };
}

export async function makeCertificates() {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-sdk-'));
  await ensurePki({ directory, services: [], members: [asker, provider], environment: 'test' });
  const paths = (code: string) => memberPaths(directory, code);
  const authority = readFileSync(paths(asker).authority);
  return {
    directory,
    authority,
    paths,
    signing: (code: string) => readPair(paths(code).signing),
    connection: (code: string) => ({ ...readPair(paths(code).connection), authority }),
    signer: (code: string): Signer => createSigner(code, readPair(paths(code).signing)),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

export type Certificates = Awaited<ReturnType<typeof makeCertificates>>;

const notServed = (): never => {
  throw new Error('not called here');
};

/** An exchange whose answers are made by `ask`, and which sends down every provider's stream what is put into it. */
export async function startLiar(
  certificates: Certificates,
  ask: (question: SignedMessage) => Promise<AskResponseInput>,
) {
  const down = new Queue<SignedMessage>();
  const answers: SignedMessage[] = [];
  const { authority, ...pair } = exchangeServerPaths(certificates.directory);
  const server: RunningServer = await startServer({
    name: 'exchange',
    address: '127.0.0.1:0',
    tls: { ...readPair(pair), authority: readFileSync(authority) },
    admit: (peer) => ({ as: 'self', name: peer }),
    log,
    services: [
      service(exchange, {
        ask: async ({ question }: AskRequest) => {
          if (!question) throw new Error('a test without a question');
          return ask(question);
        },
        listInstances: async () => ({ addresses: [] }),
        askWithContent: notServed,
        sendContent: notServed,
        askMany: notServed,
        provide: async function* (requests: AsyncIterable<ProvideRequest>) {
          void (async () => {
            for await (const { answer, answers: several } of requests) {
              answers.push(...(answer ? [answer] : (several?.messages ?? [])));
            }
            down.end();
          })();
          yield { welcome: { member: provider } };
          for await (const messages of inFrames(down, signedFrames)) yield { questions: { messages } };
        },
      }),
    ],
  });
  return { server, answers, send: (question: SignedMessage) => down.push(question) };
}

export function memberAt(server: RunningServer, certificates: Certificates, code: string): Member {
  return createMember({
    code,
    address: server.address.replace('127.0.0.1', 'localhost'),
    connection: certificates.connection(code),
    signing: certificates.signing(code),
    log,
    timeoutMs: 5_000,
  });
}

/** The bytes of an answer right in everything but `changes`. */
export function answerBytes(id: string, question: SignedMessage, changes: AnswerInput = {}): Buffer {
  return answerCodec.encode({
    questionId: id,
    questionDigest: createHash('sha256').update(question.payload).digest(),
    provider,
    outcome: 'OUTCOME_FOUND',
    recordJson: Buffer.from('{"count":1}'),
    answeredAt: new Date().toISOString(),
    nonce: newNonce(),
    ...changes,
  });
}

export async function until(what: string, holds: () => boolean): Promise<void> {
  for (const giveUp = Date.now() + 60_000; Date.now() < giveUp; await sleep(10)) if (holds()) return;
  throw new Error(`waited in vain until ${what}`);
}
