/** An authority in this process, and queries and replies taken apart. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@darcha/kit/log.ts';
import { ensureTimeStampingPki } from '@darcha/pki/time-stamping.ts';
import { Integer, Null, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  type ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { createAuthority } from '../src/authority.ts';
import { startServer } from '../src/server.ts';

export const log = createLogger('time-stamp-test', 'silent');
export const sha256 = '2.16.840.1.101.3.4.2.1';

export function freshDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'darcha-time-stamp-'));
}

export async function startAuthority(directory: string, options: { now?: () => Date; arriveWithinMs?: number } = {}) {
  const paths = await ensureTimeStampingPki({ directory, environment: 'test' });
  const { now, arriveWithinMs } = options;
  const pair = { certificate: readFileSync(paths.certificate), key: readFileSync(paths.key) };
  const authority = await createAuthority({ ...pair, ...(now ? { now } : {}) });
  const server = await startServer(authority, { port: 0, log, ...(arriveWithinMs ? { arriveWithinMs } : {}) });
  return { ...server, paths };
}

export type QueryChanges = Partial<Pick<TimeStampReq, 'version' | 'reqPolicy' | 'nonce' | 'certReq' | 'extensions'>> & {
  algorithm?: string;
  digest?: Uint8Array;
};

export function query({
  algorithm = sha256,
  digest = digestOf('a checkpoint'),
  ...changes
}: QueryChanges = {}): Buffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: algorithm, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: digest }),
    }),
    ...changes,
  });
  return Buffer.from(request.toSchema().toBER());
}

export function post(address: string, body: Uint8Array, type = 'application/timestamp-query'): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'content-type': type }, body: Uint8Array.from(body) });
}

/** A reply by its parts; the numbers of the bits set in its failure information. */
export async function read(response: Response) {
  const reply = TimeStampResp.fromBER(await response.arrayBuffer());
  const { status, failInfo } = reply.status;
  const bytes = failInfo?.valueBlock.valueHexView ?? new Uint8Array();
  const bits = [...bytes].flatMap((byte, at) =>
    [...Array(8).keys()].filter((n) => byte & (0x80 >> n)).map((n) => at * 8 + n),
  );
  return { status, failures: bits, token: reply.timeStampToken && tokenOf(reply.timeStampToken) };
}

function tokenOf(token: ContentInfo) {
  const signed = new SignedData({ schema: token.content });
  const info = TSTInfo.fromBER(signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer());
  return { info, certificates: signed.certificates?.length ?? 0, serial: info.serialNumber.toBigInt() };
}

export function nonce(value: bigint): Integer {
  return Integer.fromBigInt(value);
}

export function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Why the tests by OpenSSL cannot run, or false. */
export const withoutOpenssl: string | false = hasOpenssl() ? false : 'openssl is not installed';

export function openssl(...words: string[]): string {
  return execFileSync('openssl', words, { stdio: 'pipe', encoding: 'utf8' });
}

export function discard(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
