/** Wires the gateway and lets it listen. */
import { createServer, type Server } from 'node:http';
import type { Logger } from '@darcha/kit/log.ts';
import { watchCertificate } from '@darcha/kit/metrics/certificates.ts';
import { createApp } from './app.ts';
import { createClients } from './clients.ts';
import type { GatewayConfig } from './config.ts';
import { watchEditions } from './editions.ts';
import { limitBodies } from './http/body-time.ts';
import { createLiveStreams } from './http/live-streams.ts';
import { orderlyClose } from './http/orderly-close.ts';
import { createPreparedReplies } from './http/prepared.ts';
import { createSigningKeys } from './http/signing-keys.ts';
import { createTokens } from './http/token.ts';
import { answerUnreadable } from './http/unreadable.ts';
import { createQuotaCounter } from './quotas.ts';
import { createVerifications } from './verification/verification.ts';

export interface RunningGateway {
  /** "http://host:port" with the real port. */
  address: string;
  /** Takes no new requests, ends live streams, lets requests in flight finish. */
  stop(): Promise<void>;
}

/** How long a slow or silent client may hold a connection, milliseconds. */
export interface Patience {
  /** For the headers. */
  headersMs: number;
  /** For the whole request, its body included. */
  requestMs: number;
  /** The same where it brings a file. */
  fileMs: number;
}

const usualPatience: Patience = { headersMs: 10_000, requestMs: 20_000, fileMs: 300_000 };

/** Throws when the port is taken or contract and code differ. Services may be away: they are connected to when needed. */
export async function startGateway(
  config: GatewayConfig,
  log: Logger,
  patience = usualPatience,
): Promise<RunningGateway> {
  const production = config.environment === 'production';
  const keys = createSigningKeys({ issuer: config.issuer, production, log });
  const tokens = createTokens({ keys, issuer: config.issuer, audience: config.audience, production });
  const clients = createClients({ peers: config.peers, tls: config.tls, log });
  const quotas = createQuotaCounter({ quotas: clients.quotas, log });
  const prepared = createPreparedReplies();
  const streams = createLiveStreams();
  const { verification: anchors, ratePerMinute } = config;
  const verifications = createVerifications({ clients, anchors, ratePerMinute });
  let stopping = false;
  let address = '';
  const publicAddress = () => config.publicUrl || address;
  const app = createApp({
    ...config,
    production,
    publicAddress,
    clients,
    tokens,
    quotas,
    keys,
    prepared,
    streams,
    verifications,
    stopping: () => stopping,
    log,
  });
  const server = createServer(timeouts(patience), app);
  const close = orderlyClose(server);
  answerUnreadable(server);
  limitBodies(server, patience.requestMs);
  const stopWatching = watchEditions(clients.catalogue, prepared, log);
  const forgetCertificate = watchCertificate('service:gateway', 'client', config.tls.certificate);
  const stop = async () => {
    stopping = true;
    stopWatching();
    forgetCertificate();
    const closed = close();
    streams.stop();
    await closed;
    await verifications.stop();
    await quotas.stop();
    clients.close();
  };
  try {
    address = await listen(server, config);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function timeouts({ headersMs, fileMs }: Patience) {
  return {
    headersTimeout: headersMs,
    requestTimeout: fileMs,
    // Node looks for late connections only this often, usually every 30 seconds: too seldom for the two above to hold.
    connectionsCheckingInterval: headersMs / 10,
    keepAliveTimeout: 65_000,
  };
}

function listen(server: Server, { host, port }: GatewayConfig): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(`The gateway cannot listen on ${host}:${port}: ${error.message}`, { cause: error }));
    });
    server.listen(port, host, () => {
      const bound = server.address();
      const real = bound !== null && typeof bound === 'object' ? bound.port : port;
      resolve(`http://${host === '127.0.0.1' ? 'localhost' : host}:${real}`);
    });
  });
}
