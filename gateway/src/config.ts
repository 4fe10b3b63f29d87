/** The gateway's configuration; the only file here that reads the environment. */
import { BlockList } from 'node:net';
import { EnvironmentReader } from '@darcha/kit/config.ts';
import type { LogLevel } from '@darcha/kit/log.ts';
import { logLevels } from '@darcha/kit/log.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import {
  type Environment,
  environments,
  readKeys,
  readMetricsListen,
  readPeer,
  readTls,
} from '@darcha/kit/service-config.ts';
import { readVerificationAnchors, type VerificationAnchors } from './verification/anchors.ts';

export interface GatewayConfig {
  environment: Environment;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Where people reach the gateway, without a slash at the end; empty when that is where it listens. */
  publicUrl: string;
  /** The identity provider, exactly as its tokens name it. */
  issuer: string;
  /** What a token must be made out for. */
  audience: string;
  /** The portal as a client of the provider, by which people sign in to its pages. */
  client: { id: string; secret: string };
  /** Seals the sessions that browsers keep. */
  keyring: Keyring;
  /** How many proxies stand before the gateway and tell the address of the client. */
  trustedProxies: number;
  /** Requests a minute of one person, or of one address where nobody is signed in. */
  ratePerMinute: number;
  /** "host:port" of each service. */
  peers: { catalogue: string; intake: string; tracking: string; exchange: string };
  tls: Tls;
  /** What is believed when exchanges are verified. */
  verification: VerificationAnchors;
  logLevel: LogLevel;
  /** "host:port" to serve metrics at; undefined serves none. */
  metrics?: string | undefined;
}

/**
 * DARCHA_ENVIRONMENT (production unless said), DARCHA_HTTP_HOST, DARCHA_HTTP_PORT, DARCHA_PUBLIC_URL, DARCHA_ISSUER,
 * DARCHA_AUDIENCE, DARCHA_CLIENT_ID, DARCHA_CLIENT_SECRET (file), DARCHA_KEYS (file), DARCHA_TRUSTED_PROXIES, DARCHA_RATE_PER_MINUTE, DARCHA_<SERVICE>_ADDRESS, DARCHA_TLS_*,
 * DARCHA_AGENCIES_AUTHORITY, DARCHA_TIME_STAMP_ROOTS, DARCHA_LOG_VERIFIER, DARCHA_LOG_LEVEL, DARCHA_METRICS_LISTEN. Throws one error that names every fault.
 */
export function readGatewayConfig(raw: Readonly<Record<string, string | undefined>> = process.env): GatewayConfig {
  const env = new EnvironmentReader(raw);
  const environment = env.oneOf('DARCHA_ENVIRONMENT', environments, 'production');
  return env.finish({
    environment,
    host: env.text('DARCHA_HTTP_HOST', '127.0.0.1'),
    port: env.integer('DARCHA_HTTP_PORT', { min: 0, max: 65_535, fallback: 8080 }),
    publicUrl: readPublicUrl(env),
    issuer: readIssuer(env, environment),
    audience: env.text('DARCHA_AUDIENCE', 'urn:darcha:api'),
    client: {
      id: env.text('DARCHA_CLIENT_ID', 'darcha-portal'),
      secret: env.file('DARCHA_CLIENT_SECRET').toString('utf8').trim(),
    },
    keyring: readKeys(env),
    trustedProxies: env.integer('DARCHA_TRUSTED_PROXIES', { min: 0, max: 10, fallback: 0 }),
    ratePerMinute: env.integer('DARCHA_RATE_PER_MINUTE', { min: 1, max: 10_000_000, fallback: 600 }),
    peers: Object.freeze({
      catalogue: readPeer(env, 'catalogue'),
      intake: readPeer(env, 'intake'),
      tracking: readPeer(env, 'tracking'),
      exchange: readPeer(env, 'exchange'),
    }),
    tls: readTls(env, 'DARCHA_TLS'),
    verification: readVerificationAnchors(env, environment === 'production'),
    logLevel: env.oneOf('DARCHA_LOG_LEVEL', logLevels, 'info'),
    metrics: readMetricsListen(env),
  });
}

function readPublicUrl(env: EnvironmentReader): string {
  const text = env.text('DARCHA_PUBLIC_URL', '');
  if (text === '') return '';
  const url = webAddress(text);
  if (url?.search !== '' || url.hash !== '') {
    env.fault(`DARCHA_PUBLIC_URL must be a web address such as https://my.example.uz, but is "${text}"`);
  }
  return text.replace(/\/+$/, '');
}

/** Whoever speaks for the issuer can be anybody here: in production only a real provider over TLS will do. */
function readIssuer(env: EnvironmentReader, environment: Environment): string {
  const text = env.text('DARCHA_ISSUER');
  if (text === '') return '';
  const url = webAddress(text);
  if (!url) {
    env.fault(`DARCHA_ISSUER must be the address of an OpenID provider, but is "${text}"`);
    return text;
  }
  if (environment !== 'production') return text;
  if (url.protocol !== 'https:') {
    env.fault(`DARCHA_ISSUER must be an https address in production, but is "${text}"`);
  } else if (isThisMachine(url.hostname)) {
    env.fault(
      `DARCHA_ISSUER names this machine ("${text}"), where the development provider runs: anybody can sign in there. Name a real OpenID provider`,
    );
  }
  return text;
}

function webAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}

const ownNames = new Set(['localhost', 'localhost.localdomain', 'ip6-localhost', 'ip6-loopback']);
const ownAddresses = new BlockList();
ownAddresses.addSubnet('127.0.0.0', 8);
ownAddresses.addSubnet('0.0.0.0', 8);
ownAddresses.addAddress('::1', 'ipv6');
ownAddresses.addAddress('::', 'ipv6');

/** `host` as URL gives it: in lower case, numbers in their usual form, IPv6 in brackets. */
function isThisMachine(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (ownNames.has(name) || name.endsWith('.localhost')) return true;
  // The list knows IPv4 addresses written as IPv6 too; a name is in neither.
  return name.startsWith('[') ? ownAddresses.check(name.slice(1, -1), 'ipv6') : ownAddresses.check(name, 'ipv4');
}
