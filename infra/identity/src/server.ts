import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { errors, Provider } from 'oidc-provider';
import type { IdentityConfig } from './config.ts';
import { INTERACTION_PATH, sendPage, serveInteraction } from './interactions.ts';
import { loadKeys } from './keys.ts';
import { faultPage } from './pages.ts';
import { createProvider, refuseProduction } from './provider.ts';

export interface RunningIdentity {
  /** Where it listens, `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** What its tokens name as their issuer. */
  readonly issuer: string;
  /** Takes no new calls, lets those in flight finish for at most two seconds, and frees the port. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const GRACE_MILLISECONDS = 2000;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Starts the provider on this machine's loopback address.
 * Throws when the environment is production, the port is taken or the kept keys cannot be read.
 */
export async function startIdentity(config: IdentityConfig): Promise<RunningIdentity> {
  refuseProduction(config.environment);
  const keys = await loadKeys(config.dataDirectory);
  const server = createServer();
  const address = await listen(server, config.port);
  const issuer = config.issuer ?? address;
  const provider = createProvider(config, issuer, keys);
  // A public address other than ours means a proxy, which says in its headers what it was asked for.
  provider.proxy = issuer !== address;
  provider.on('server_error', (_context, error) => report(error));
  // A client's mistake is told to the client in general words; the exact ones help whoever develops it.
  provider.on('authorization.error', (_context, error) => refused(error));
  provider.on('grant.error', (_context, error) => refused(error));
  server.on('request', listener(provider));
  return { address, issuer, stop: () => stop(server) };
}

function listener(provider: Provider): Listener {
  const protocol = provider.callback();
  return (request, response) => {
    if (!request.url?.startsWith(INTERACTION_PATH)) {
      void protocol(request, response);
      return;
    }
    serveInteraction(provider, request, response).catch((error: unknown) => {
      report(error);
      if (response.headersSent) response.destroy();
      else sendPage(response, 500, faultPage('The identity provider failed. Its log says why.'));
    });
  };
}

function report(error: unknown): void {
  console.error('identity:', error);
}

function refused({ error, error_description, error_detail }: errors.OIDCProviderError): void {
  console.error('identity: refused:', [error, error_description, error_detail].filter(Boolean).join(': '));
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const what = taken ? `Port ${port} is taken; set DARCHA_IDENTITY_PORT to another.` : cause.message;
      reject(new Error(`The identity provider cannot listen on ${HOST}:${port}. ${what}`, { cause }));
    });
    server.listen(port, HOST, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The identity provider got no port.'));
      else resolve(`http://${HOST}:${bound.port}`);
    });
  });
}

async function stop(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(late);
}
