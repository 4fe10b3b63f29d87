/** A gRPC server whose methods are async functions and async generators. */
import type { Contract } from '@darcha/proto/contracts.ts';
import * as grpc from '@grpc/grpc-js';
import { HealthImplementation } from 'grpc-health-check';
import { DomainError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { watchCertificate } from '../metrics/certificates.ts';
import { createPeers } from './peer.ts';
import { boundReceiving, type Intake, largestOf } from './receiving.ts';
import { addReflection } from './reflection.ts';
import {
  type Admission,
  type Admit,
  behindAdmission,
  isAdmitted,
  type Serving,
  serveBidi,
  serveStream,
  serveUnary,
} from './serving.ts';
import { serveClientStream } from './serving-sent.ts';
import { serverCredentials, type Tls } from './tls.ts';
import { type Implementation, methodName } from './types.ts';

export type { Peer } from './peer.ts';
export type { Admission, Admit } from './serving.ts';

/** A contract together with the code that fulfils it. */
export interface Service {
  contract: { name: string; service: grpc.ServiceDefinition };
  implementation: Record<string, unknown>;
}

/** Binds an implementation to its contract; the compiler checks that no method is missing or misshaped. */
export function service<Methods>(contract: Contract<Methods>, implementation: Implementation<Methods>): Service {
  return { contract, implementation: implementation as Record<string, unknown> };
}

export interface ServerOptions {
  /** Name of the service, as it appears as the failing party: "service:<name>". */
  name: string;
  /** "host:port"; port 0 takes any free one. */
  address: string;
  tls: Tls;
  /** Decides for each connection; deny is the default. */
  admit: Admit;
  services: Service[];
  log: Logger;
  /** Largest message taken, bytes; 1 MiB unless said. */
  maxMessageBytes?: number;
  /** What certain methods, by their path, take instead. */
  intake?: Readonly<Record<string, Intake>>;
  /** What the open calls of one peer may take in together, bytes; each counts as the largest its method takes. */
  peerBytes?: number;
  /** Health and reflection, too, answer admitted peers only; otherwise whoever has a certificate of the authority. */
  closed?: boolean;
  /** Connections that may be open under one URI at a time; any number unless said. */
  connectionsEach?: number;
  /** Nobody is asked for a certificate: `admit` gets no URI. Connections carry few calls at a time and do not live long. */
  anonymous?: boolean;
}

export interface RunningServer {
  /** "host:port" with the real port. */
  address: string;
  /** Asks `admit` again of every connection it has let in, and cuts those it refuses now, with all that is on them. */
  admitAgain(): void;
  /** Health turns NOT_SERVING, open streams are ended, calls in flight finish. */
  stop(): Promise<void>;
}

/** Relays vouch for callers (the gateway does); others act as themselves. Peers named in neither list are refused. */
export function admitServices(lists: { relays: string[]; selves?: string[] }): Admit {
  const uri = (name: string) => `darcha:service:${name}`;
  const admissions = new Map<string, Admission>();
  for (const name of lists.selves ?? []) admissions.set(uri(name), { as: 'self', name });
  for (const name of lists.relays) admissions.set(uri(name), { as: 'relay', name });
  return (peer) => admissions.get(peer);
}

/** Starts the server with health checks and reflection; resolves once it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const ending = new AbortController();
  const { name, admit, log } = options;
  const serving: Serving = { name, admit, peers: createPeers(options.connectionsEach), log, ending: ending.signal };
  const server = createServer(options, serving);
  const health = new HealthImplementation({ '': 'SERVING' });
  for (const { contract, implementation } of options.services) {
    server.addService(contract.service, handlers(contract.service, implementation, serving));
    health.setStatus(contract.name, 'SERVING');
  }
  const ownServices = options.closed ? closedTo(server, serving) : server;
  health.addToServer(ownServices);
  addReflection(
    ownServices,
    options.services.map(({ contract }) => contract.name),
  );
  const port = await bind(server, options);
  const forget = watchCertificate(`service:${name}`, `server ${options.address}`, options.tls.certificate);
  let stopped: Promise<void> | undefined;
  return {
    address: `${options.address.slice(0, options.address.lastIndexOf(':'))}:${port}`,
    admitAgain: () => {
      const cut = serving.peers.cut((peer) => isAdmitted(peer, serving));
      if (cut > 0) options.log.warn({ cut }, 'connections of peers that are admitted no longer were cut');
    },
    stop: () => {
      if (stopped) return stopped;
      forget();
      health.setStatus('', 'NOT_SERVING');
      for (const { contract } of options.services) health.setStatus(contract.name, 'NOT_SERVING');
      ending.abort(new DomainError('unavailable', 'stopping', 'The service is stopping. Connect again.'));
      stopped = shutDown(server);
      return stopped;
    },
  };
}

function createServer(options: ServerOptions, serving: Serving): grpc.Server {
  const usual = { largest: options.maxMessageBytes ?? 1024 * 1024 };
  const receiving = { usual, methods: options.intake, perPeer: options.peerBytes };
  return new grpc.Server({
    'grpc.max_receive_message_length': largestOf(receiving),
    'grpc.keepalive_time_ms': 20_000,
    'grpc.keepalive_timeout_ms': 10_000,
    ...(options.anonymous ? limitsOfAnonymous : limitsOfKnown),
    interceptors: [boundReceiving(receiving, serving)],
  });
}

const limitsOfKnown = {
  // A peer has one connection: its open watches must not keep its calls waiting.
  'grpc.max_concurrent_streams': 10_000,
  'grpc.max_connection_idle_ms': 30 * 60_000,
};

const limitsOfAnonymous = {
  'grpc.max_concurrent_streams': 8,
  'grpc.max_connection_idle_ms': 60_000,
  'grpc.max_connection_age_ms': 10 * 60_000,
  'grpc.max_connection_age_grace_ms': 10_000,
};

/** The server as those see it who add services that know nothing of admission. */
function closedTo(server: grpc.Server, serving: Serving): grpc.Server {
  return {
    addService: (definition: grpc.ServiceDefinition, open: grpc.UntypedServiceImplementation) => {
      const guarded = Object.entries(open).map(([name, handler]) => [
        name,
        behindAdmission(definition[name]?.path ?? name, handler as never, serving),
      ]);
      server.addService(definition, Object.fromEntries(guarded));
    },
  } as unknown as grpc.Server;
}

function handlers(definition: grpc.ServiceDefinition, implementation: Record<string, unknown>, serving: Serving) {
  const all: grpc.UntypedServiceImplementation = {};
  for (const [name, method] of Object.entries(definition)) {
    const work = implementation[methodName(name)];
    if (typeof work !== 'function') throw new Error(`${method.path} has no implementation`);
    if (method.requestStream && !method.responseStream) {
      all[name] = serveClientStream(method.path, work as never, serving);
    } else if (!method.responseStream) all[name] = serveUnary(method.path, work as never, serving);
    else if (!method.requestStream) all[name] = serveStream(method.path, work as never, serving);
    else all[name] = serveBidi(method.path, work as never, serving);
  }
  return all;
}

function bind(server: grpc.Server, options: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(options.address, serverCredentials(options.tls, options.anonymous), (error, port) => {
      if (error) reject(new Error(`cannot listen on ${options.address}: ${error.message}`, { cause: error }));
      else resolve(port);
    });
  });
}

function shutDown(server: grpc.Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.forceShutdown();
      // The library may go on waiting for a connection that was still being made.
      resolve();
    }, 4_000);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });
}
