/** A gateway with everything around it, each on a port of its own: identity provider, services, certificates. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalSecretFile } from '@darcha/identity/keys.ts';
import { startIdentity } from '@darcha/identity/server.ts';
import { signIn } from '@darcha/identity/sign-in.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { admitServices, type RunningServer, startServer } from '@darcha/kit/rpc/server.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { importJWK, type JWK, SignJWT } from 'jose';
import { authority, logSigner } from '../../../services/verifier/test/fixture.ts';
import type { ServiceName } from '../../src/clients.ts';
import type { GatewayConfig } from '../../src/config.ts';
import { type Patience, type RunningGateway, startGateway } from '../../src/start.ts';
import { newKeyring } from './keyring.ts';
import type { Knobs } from './knobs.ts';
import { createStandIns } from './stand-ins.ts';

export interface World {
  address: string;
  issuer: string;
  knobs: Knobs;
  gateway: RunningGateway;
  /** An access token of one of the invented people, or of the integrator. */
  token(name: string): Promise<string>;
  /** A token with the provider's real key, but with an end and an audience of the test's choice. */
  mint(changes: { expiresInSeconds?: number; audience?: string }): Promise<string>;
  stopService(name: ServiceName): Promise<void>;
  startService(name: ServiceName): Promise<void>;
  stopIdentity(): Promise<void>;
  stop(): Promise<void>;
}

const names: readonly ServiceName[] = ['catalogue', 'intake', 'tracking', 'exchange'];
const log = createLogger('gateway-test', 'silent');

export async function startWorld(
  changes: Partial<GatewayConfig> = {},
  options: { tokenSeconds?: number; patience?: Patience } = {},
): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-gateway-'));
  await ensurePki({
    directory: join(directory, 'pki'),
    services: [...names, 'gateway'],
    members: [],
    environment: 'test',
  });
  // The provider must know where people are sent back to before the gateway is there.
  const port = await freePort();
  const identity = await startIdentity({
    environment: 'test',
    port: 0,
    dataDirectory: directory,
    portalRedirects: [`http://localhost:${port}/signed-in`],
    tokenSeconds: options.tokenSeconds ?? 300,
  });
  const { services, knobs } = createStandIns();
  const running = new Map<ServiceName, RunningServer>();
  const ports = new Map<ServiceName, string>();
  const startService = async (name: ServiceName) => {
    const server = await startServer({
      name,
      address: `127.0.0.1:${ports.get(name) ?? '0'}`,
      tls: tlsOf(directory, name),
      log,
      admit: admitServices({ relays: ['gateway'] }),
      services: services[name],
    });
    running.set(name, server);
    ports.set(name, server.address.split(':')[1] ?? '');
  };
  for (const name of names) await startService(name);
  const gateway = await startGateway(
    {
      environment: 'test',
      host: '127.0.0.1',
      port,
      publicUrl: '',
      issuer: identity.issuer,
      audience: 'urn:darcha:api',
      client: { id: 'darcha-portal', secret: readFileSync(portalSecretFile(directory), 'utf8').trim() },
      keyring: newKeyring(),
      trustedProxies: 0,
      ratePerMinute: 100_000,
      peers: Object.fromEntries(names.map((name) => [name, `localhost:${ports.get(name)}`])) as GatewayConfig['peers'],
      tls: tlsOf(directory, 'gateway'),
      verification: { authority: Buffer.from(authority), logKey: logSigner.verifier, portal: 'portal' },
      logLevel: 'silent',
      ...changes,
    },
    log,
    options.patience,
  );
  let identityStopped = false;
  const stopIdentity = async () => {
    if (!identityStopped) await identity.stop();
    identityStopped = true;
  };
  const stopService = async (name: ServiceName) => {
    await running.get(name)?.stop();
    running.delete(name);
  };
  return {
    address: gateway.address.replace('localhost', '127.0.0.1'),
    issuer: identity.issuer,
    knobs,
    gateway,
    token: (name) => signIn({ issuer: identity.issuer, name, dataDirectory: directory }),
    mint: (changes) => mint(directory, identity.issuer, changes),
    startService,
    stopService,
    stopIdentity,
    stop: async () => {
      await gateway.stop();
      await Promise.all(names.map(stopService));
      await stopIdentity();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function mint(
  directory: string,
  issuer: string,
  { expiresInSeconds = 300, audience = 'urn:darcha:api' }: { expiresInSeconds?: number; audience?: string },
): Promise<string> {
  const { keys } = JSON.parse(readFileSync(join(directory, 'identity', 'jwks.json'), 'utf8')) as { keys: JWK[] };
  const [jwk] = keys;
  if (!jwk) throw new Error('the provider has no key');
  return new SignJWT({ kind: 'person', name: 'Test', pin: '91203950010011', scope: 'catalogue portal' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: String(jwk.kid) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('tester')
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresInSeconds)
    .sign(await importJWK(jwk, 'ES256'));
}

function tlsOf(directory: string, name: string): Tls {
  const paths = servicePaths(join(directory, 'pki'), name);
  return {
    certificate: readFileSync(paths.certificate),
    key: readFileSync(paths.key),
    authority: readFileSync(paths.authority),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Tries until `check` gives something, for what happens a moment later. */
export async function eventually<T>(check: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await check();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not happen');
}
