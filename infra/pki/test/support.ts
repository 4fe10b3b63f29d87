import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { connect, createServer, type TLSSocket } from 'node:tls';
import type { KeyPairPaths } from '../src/paths.ts';

export function freshDirectory(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-pki-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/**
 * One mutually authenticated channel on localhost. Gives the URI in the client's certificate as the server saw it,
 * or the reason for which either end refused the other.
 */
export async function shakeHands(server: KeyPairPaths, client: KeyPairPaths, authority: string): Promise<string> {
  const ca = readFileSync(authority);
  const { promise, resolve } = Promise.withResolvers<string>();
  // Let in whatever comes and ask afterwards: a server that hangs up does not tell the reason.
  const listener = createServer({ ...pair(server), ca, requestCert: true, rejectUnauthorized: false });
  listener.on('secureConnection', (socket: TLSSocket) => {
    const seen = socket.getPeerCertificate().subjectaltname ?? '';
    resolve(socket.authorized ? seen : `server refused: ${socket.authorizationError}`);
    socket.end();
  });
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const socket = connect({ ...pair(client), ca, host: 'localhost', port: address.port, minVersion: 'TLSv1.3' });
  socket.on('error', (error) => resolve(`client refused: ${codeOf(error)}`));
  socket.resume();
  try {
    return await promise;
  } finally {
    socket.destroy();
    listener.close();
  }
}

function pair(paths: KeyPairPaths): { cert: Buffer; key: Buffer } {
  return { cert: readFileSync(paths.certificate), key: readFileSync(paths.key) };
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message;
}
