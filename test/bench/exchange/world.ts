/** An exchange of its own with an agency that asks and one that answers, each a process, on the engine of the measurement. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePki, exchangeServerPaths, type ServicePaths, servicePaths } from '@darcha/pki/pki.ts';
import { root } from '../../config.ts';
import { type Peer, startPeer, startProcess } from '../child.ts';

export interface World {
  /** Directory with the certificates. */
  pki: string;
  consumer: Peer;
  exchange: Peer;
  provider: Peer;
  /** Bytes of the signed messages, those of a question and of its answer. */
  bytes: { request: number; response: number };
  close(): void;
}

export interface WorldOptions {
  mongodb: string;
  /** Fills the exchange's database before it starts. */
  fill?: (database: FillOptions) => Promise<void>;
}

export interface FillOptions {
  mongodb: string;
  /** Name of the database. */
  name: string;
  log: { origin: string; key: string };
}

const origin = 'darcha.test/exchange-log';

export async function openWorld({ mongodb, fill }: WorldOptions): Promise<World> {
  const name = `bench-${randomUUID().slice(0, 8)}`;
  const key = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await fill?.({ mongodb, name, log: { origin, key } });
  const pki = mkdtempSync(join(tmpdir(), 'darcha-bench-'));
  const members = ['portal', 'social-protection-agency', 'interior-ministry'];
  await ensurePki({ directory: pki, environment: 'test', services: ['exchange', 'gateway'], members });
  const port = await freePort();
  const peers: Peer[] = [];
  const started = async (starting: Promise<Peer>) => {
    const peer = await starting;
    peers.push(peer);
    return peer;
  };
  const close = () => {
    for (const peer of peers.reverse()) peer.stop();
    rmSync(pki, { recursive: true, force: true });
  };
  try {
    const main = join(root, 'services/exchange/src/main.ts');
    const exchange = await started(startProcess(main, environmentOf({ pki, port, mongodb, name, key })));
    const names = { DARCHA_PEER_PKI: pki, DARCHA_PEER_ADDRESS: `localhost:${port}` };
    const provider = await started(startPeer('exchange-provider.ts', names));
    const consumer = await started(startPeer('exchange-consumer.ts', names));
    const bytes = (await consumer.work(1)) as World['bytes'];
    return { pki, consumer, exchange, provider, bytes, close };
  } catch (error) {
    close();
    throw error;
  }
}

interface Place {
  pki: string;
  port: number;
  mongodb: string;
  name: string;
  /** Of the log, PEM. */
  key: string;
}

function environmentOf({ pki, port, mongodb, name, key }: Place): Record<string, string> {
  const tls = (prefix: string, paths: ServicePaths) => ({
    [`${prefix}_CERTIFICATE`]: paths.certificate,
    [`${prefix}_KEY`]: paths.key,
    [`${prefix}_AUTHORITY`]: paths.authority,
  });
  const write = (file: string, content: string | Buffer) => {
    writeFileSync(join(pki, file), content, { mode: 0o600 });
    return join(pki, file);
  };
  const random = () => randomBytes(32).toString('base64');
  return {
    ...tls('DARCHA_TLS', servicePaths(pki, 'exchange')),
    ...tls('DARCHA_MEMBERS_TLS', exchangeServerPaths(pki)),
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_LOG_LEVEL: 'info',
    DARCHA_LISTEN: '127.0.0.1:0',
    DARCHA_MEMBERS_LISTEN: `127.0.0.1:${port}`,
    DARCHA_MEMBERS: join(pki, 'agencies'),
    DARCHA_MONGODB_URI: mongodb,
    DARCHA_MONGODB_NAME: name,
    DARCHA_KEYS: write('keys.json', JSON.stringify({ current: 'a', keys: { a: random() }, lookup: random() })),
    DARCHA_LOG_ORIGIN: origin,
    DARCHA_LOG_KEY: write('log.pem', key),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
