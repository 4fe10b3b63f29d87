/** Time-stamping authorities for tests: the development one, and those that fail or lie. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureTimeStampingPki } from '@darcha/pki/time-stamping.ts';
import { createAuthority } from '@darcha/time-stamping-authority/authority.ts';
import { grant } from '@darcha/time-stamping-authority/reply.ts';
import { makeToken } from '@darcha/time-stamping-authority/token.ts';
import type { Issued } from '@darcha/transparency-log/test/time-stamp/chains.ts';
import { Certificate, TimeStampReq } from 'pkijs';

export interface FakeAuthority {
  url: string;
  /** How often it was asked. */
  asked(): number;
  stop(): Promise<void>;
}

/** Replies in DER to queries in DER, or does with the response what it likes. */
export type Conduct = (query: Buffer, response: ServerResponse) => Promise<Buffer | undefined> | undefined;

export async function authority(conduct: Conduct): Promise<FakeAuthority> {
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    const reply = await conduct(Buffer.concat(await request.toArray()), response);
    if (reply) response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(reply);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** The development authority's own answer, by its clock or another. */
export async function honest(directory: string, now?: () => Date): Promise<Conduct> {
  const paths = await ensureTimeStampingPki({ directory, environment: 'test' });
  const pair = { certificate: readFileSync(paths.certificate), key: readFileSync(paths.key) };
  const real = await createAuthority({ ...pair, ...(now ? { now } : {}) });
  return (query) => real.answer(query);
}

/** Stamps with any certificate of a P-256 key, asking nothing about it; `named` is the one its signature speaks of. */
export function careless({ raw, keys }: Issued, { at = () => new Date(), named = raw } = {}): Conduct {
  const certificate = Certificate.fromBER(Uint8Array.from(raw));
  const signer = { certificate, raw: named, key: keys.privateKey };
  return async (query) => grant(await makeToken(parseQuery(query), at(), signer));
}

/** Answers another question than the one it was asked. */
export function altering(answer: Conduct, alter: (query: TimeStampReq) => void): Conduct {
  return (query, response) => {
    const request = parseQuery(query);
    alter(request);
    return answer(Buffer.from(request.toSchema().toBER()), response);
  };
}

function parseQuery(query: Buffer): TimeStampReq {
  return TimeStampReq.fromBER(Uint8Array.from(query));
}
