/** A gateway before the real catalogue on the real database, with the country's own content. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCatalogue } from '@darcha/catalogue/start.ts';
import { startDatabase } from '@darcha/database/database.ts';
import { createLogger } from '@darcha/kit/log.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { type RunningGateway, startGateway } from '../../src/start.ts';
import { newKeyring } from './keyring.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const log = createLogger('gateway-test', 'silent');

export interface RealCatalogue {
  gateway: RunningGateway;
  /** Where the catalogue is, and what the gateway shows it. */
  peer: { address: string; tls: Tls };
  stop(): Promise<void>;
}

/** Without an `issuer` nobody can sign in. */
export async function startRealCatalogue(publicUrl = '', issuer = 'http://127.0.0.1:1'): Promise<RealCatalogue> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-real-'));
  const closers: (() => Promise<void> | void)[] = [];
  const given = process.env.DARCHA_TEST_MONGODB;
  const database = await startDatabase({
    dataDirectory: join(directory, 'data'),
    cacheDirectory: path('../../../.cache'),
    ...(given && { uri: given }),
  });
  await ensurePki({
    directory: join(directory, 'pki'),
    services: ['catalogue', 'gateway'],
    members: [],
    environment: 'test',
  });
  const common = { environment: 'test', logLevel: 'silent' } as const;
  const address = await startCatalogue(
    {
      ...common,
      address: '127.0.0.1:0',
      tls: tlsOf(directory, 'catalogue'),
      mongo: { uri: database.uri, name: `gateway-${process.pid}` },
      content: path('../../../services/catalogue/content'),
      cache: path('../../../.cache'),
      pollMs: 1_000,
      clientDailyRequests: 100_000,
      keys: { current: 'k', keys: { k: Buffer.alloc(32, 1) }, lookup: Buffer.alloc(32, 2) },
      webhooks: { everyMs: 1_000, allowPrivate: false },
    },
    log,
    { onStop: (_name, close) => void closers.unshift(close) },
  );
  const catalogue = address.replace('127.0.0.1', 'localhost');
  const gateway = await startGateway(
    {
      ...common,
      host: '127.0.0.1',
      port: 0,
      publicUrl,
      issuer,
      audience: 'urn:darcha:api',
      client: { id: 'darcha-portal', secret: '' },
      keyring: newKeyring(),
      trustedProxies: 0,
      ratePerMinute: 100_000,
      peers: { catalogue, intake: 'localhost:1', tracking: 'localhost:1', exchange: 'localhost:1' },
      tls: tlsOf(directory, 'gateway'),
      verification: { authority: Buffer.alloc(0), portal: 'portal' },
    },
    log,
  );
  return {
    gateway,
    peer: { address: catalogue, tls: tlsOf(directory, 'gateway') },
    stop: async () => {
      await gateway.stop();
      for (const close of closers) await close();
      await database.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function tlsOf(directory: string, name: string) {
  const paths = servicePaths(join(directory, 'pki'), name);
  const [certificate, key, authority] = [paths.certificate, paths.key, paths.authority].map((file) =>
    readFileSync(file),
  );
  return { certificate, key, authority } as Record<'certificate' | 'key' | 'authority', Buffer>;
}
