/** A signed, authorised, checked and logged question and answer, beside a bare grpc-js mTLS echo of as many bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMember } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { ensurePki, memberPaths, servicePaths } from '@darcha/pki/pki.ts';
import { Client, credentials } from '@grpc/grpc-js';
import type { TestSystem } from '../../support/system.ts';
import { startPeer } from '../child.ts';
import { type Figure, inParallel } from '../measure.ts';

const atOnce = 64;
const question = {
  recordType: 'interior-ministry/residence@1',
  arguments: { person: '91203950010011' },
  fields: ['region', 'since'],
  purpose: 'childbirth-benefit',
  basis: 'benefits',
  consumer: 'social-protection-agency',
};

export async function exchangeRate(system: TestSystem): Promise<Figure> {
  const pki = join(system.dataDirectory, 'pki');
  const member = createMember({ ...portalMember(pki), address: system.addresses.members });
  const sample = await member.ask(question);
  const bytes = sample.question.payload.length + sample.answer.payload.length + 2 * 700;
  await ensurePki({ directory: pki, environment: 'test', services: ['exchange', 'gateway'], members: [] });
  const peer = await startPeer('grpc-echo.ts', { DARCHA_PEER_PKI: pki });
  const echo = echoClient(pki, peer.address, Buffer.alloc(bytes / 2));
  return {
    name: 'exchange.rate',
    goal: 0.25,
    note: 'Question and answer, 64 at once: two signatures, four verifications, schema, agreement, journaled log. By profile no part dominates: signatures by WebCrypto, gRPC, the log entry and its sealed messages share the time of the three processes.',
    count: 1_000,
    ours: {
      name: 'consumer, exchange, provider',
      run: (count) => inParallel(count, atOnce, () => member.ask(question)),
      pids: () => ({
        consumer: process.pid,
        exchange: system.process('exchange').pid() ?? 0,
        provider: system.process('interior-ministry').pid() ?? 0,
      }),
    },
    peer: {
      name: 'bare grpc-js mTLS unary echo',
      run: (count) => inParallel(count, atOnce, echo.call),
      pids: () => ({ 'echo client': process.pid, 'echo server': peer.pid }),
    },
    close: async () => {
      member.close();
      echo.close();
      peer.stop();
    },
  };
}

function portalMember(pki: string) {
  const paths = memberPaths(pki, 'portal');
  return {
    code: 'portal',
    connection: {
      certificate: readFileSync(paths.connection.certificate),
      key: readFileSync(paths.connection.key),
      authority: readFileSync(paths.authority),
    },
    signing: { certificate: readFileSync(paths.signing.certificate), key: readFileSync(paths.signing.key) },
    log: createLogger('bench', 'silent'),
    timeoutMs: 20_000,
  };
}

function echoClient(pki: string, address: string, message: Buffer) {
  const paths = servicePaths(pki, 'gateway');
  const client = new Client(
    address,
    credentials.createSsl(readFileSync(paths.authority), readFileSync(paths.key), readFileSync(paths.certificate)),
  );
  const same = (bytes: Buffer) => bytes;
  return {
    call: () =>
      new Promise<void>((resolve, reject) => {
        client.makeUnaryRequest('/echo/echo', same, same, message, (error) => (error ? reject(error) : resolve()));
      }),
    close: () => client.close(),
  };
}
