import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's root. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface LocalConfig {
  /** Everything the installation keeps: database, keys, certificates, logs. */
  readonly dataDirectory: string;
  /** Ports of the gateway (DARCHA_HTTP_PORT), of the identity provider and of the exchange's two doors for agencies. */
  readonly ports: Readonly<Record<'gateway' | 'identity' | 'members' | 'enrolment', number>>;
  /** The first of five ports that the services and the gateway serve their metrics at; undefined serves none. */
  readonly metricsPort: number | undefined;
  /** A MongoDB to use instead of starting one. */
  readonly mongodbUri: string | undefined;
}

/** Names: DARCHA_DATA, DARCHA_HTTP_PORT, DARCHA_IDENTITY_PORT, DARCHA_MEMBERS_PORT, DARCHA_ENROLMENT_PORT, DARCHA_METRICS_PORT, MONGODB_URI. */
export function readLocalConfig(raw: Readonly<Record<string, string | undefined>> = process.env): LocalConfig {
  const port = (name: string, fallback: number) => {
    const value = raw[name] ? Number(raw[name]) : fallback;
    if (!Number.isInteger(value) || value < 1 || value > 65_535) throw new Error(`${name} must be a port, 1 to 65535`);
    return value;
  };
  return Object.freeze({
    dataDirectory: resolve(raw.DARCHA_DATA || resolve(root, '.data')),
    ports: {
      gateway: port('DARCHA_HTTP_PORT', 8080),
      identity: port('DARCHA_IDENTITY_PORT', 8081),
      members: port('DARCHA_MEMBERS_PORT', 8082),
      enrolment: port('DARCHA_ENROLMENT_PORT', 8084),
    },
    metricsPort: raw.DARCHA_METRICS_PORT ? port('DARCHA_METRICS_PORT', 0) : undefined,
    mongodbUri: raw.MONGODB_URI || undefined,
  });
}

/** What a child process inherits of this one's environment; compiled code is kept between starts, which halves them. */
export function inheritedEnvironment(raw: Readonly<Record<string, string | undefined>> = process.env) {
  const own = ['DARCHA_LOG_LEVEL', 'DARCHA_RATE_PER_MINUTE', 'DARCHA_WEBHOOKS_ALLOW_PRIVATE'];
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_OPTIONS', ...own];
  const inherited = Object.fromEntries(names.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]]])));
  return { ...inherited, NODE_COMPILE_CACHE: resolve(root, '.cache/compiled'), DARCHA_CACHE: resolve(root, '.cache') };
}
