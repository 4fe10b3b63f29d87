/** Which processes make up Darcha on one machine, and how each is told where the others are. */
import { join } from 'node:path';
import {
  exchangeServerPaths,
  type KeyPairPaths,
  memberPaths,
  type ServicePaths,
  servicePaths,
} from '@darcha/pki/pki.ts';
import { inheritedEnvironment, root } from './config.ts';
import type { ProcessPlan } from './supervisor.ts';

export const services = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway'] as const;
export const sandboxAgencies = [
  'interior-ministry',
  'cadastre-agency',
  'enforcement-bureau',
  'national-archive',
] as const;
export const members = ['portal', 'social-protection-agency', ...sandboxAgencies] as const;

/** Ports of all listeners, on the loopback. */
export interface Ports {
  gateway: number;
  identity: number;
  /** The exchange's door for agencies. */
  members: number;
  catalogue: number;
  tracking: number;
  exchange: number;
  intake: number;
}

export interface PlanOptions {
  environment: 'development' | 'test';
  dataDirectory: string;
  mongodbUri: string;
  /** Put before the names of databases, so that several systems can share an engine. */
  databasePrefix: string;
  ports: Ports;
  keys: Record<string, string>;
  agencies: readonly string[];
  /** Further names for the environment of all processes. */
  env: Record<string, string>;
}

/** The processes, each after those it calls; they are stopped last to first. */
export function plansOf(options: PlanOptions): ProcessPlan[] {
  const { ports } = options;
  const base = { ...inheritedEnvironment(), DARCHA_ENVIRONMENT: options.environment, ...options.env };
  const pki = join(options.dataDirectory, 'pki');
  const entry = (path: string) => join(root, path, 'src/main.ts');
  const issuer = `http://localhost:${ports.identity}`;
  const service = (name: (typeof services)[number], port: number, env: Record<string, string>): ProcessPlan => ({
    name,
    stage: name === 'gateway' || name === 'intake' ? 2 : 1,
    file: entry(name === 'gateway' ? 'gateway' : `services/${name}`),
    env: {
      ...base,
      DARCHA_LISTEN: `127.0.0.1:${port}`,
      ...tlsNames('DARCHA_TLS', servicePaths(pki, name)),
      DARCHA_MONGODB_URI: options.mongodbUri,
      DARCHA_MONGODB_NAME: `${options.databasePrefix}${name}`,
      ...(options.keys[name] ? { DARCHA_KEYS: options.keys[name] } : {}),
      ...env,
    },
  });
  const member = (code: string) => {
    const paths = memberPaths(pki, code);
    return {
      DARCHA_MEMBER_CODE: code,
      DARCHA_EXCHANGE_ADDRESS: `localhost:${ports.members}`,
      ...tlsNames('DARCHA_MEMBER_CONNECTION', { ...paths.connection, authority: paths.authority }),
      ...pairNames('DARCHA_MEMBER_SIGNING', paths.signing),
    };
  };
  return [
    {
      name: 'identity',
      stage: 1,
      file: entry('infra/identity'),
      env: {
        ...base,
        DARCHA_IDENTITY_PORT: String(ports.identity),
        DARCHA_ISSUER: issuer,
        DARCHA_DATA: options.dataDirectory,
      },
    },
    service('catalogue', ports.catalogue, {}),
    service('tracking', ports.tracking, {}),
    service('exchange', ports.exchange, {
      DARCHA_MEMBERS_LISTEN: `127.0.0.1:${ports.members}`,
      ...tlsNames('DARCHA_MEMBERS_TLS', exchangeServerPaths(pki)),
      DARCHA_MEMBERS: join(pki, 'agencies'),
    }),
    ...options.agencies.map(
      (code): ProcessPlan => ({
        name: code,
        stage: 2,
        file: entry('infra/sandbox'),
        env: { ...base, ...member(code) },
      }),
    ),
    service('intake', ports.intake, {
      ...member('portal'),
      DARCHA_CATALOGUE_ADDRESS: `localhost:${ports.catalogue}`,
      DARCHA_TRACKING_ADDRESS: `localhost:${ports.tracking}`,
    }),
    service('gateway', ports.gateway, {
      DARCHA_HTTP_PORT: String(ports.gateway),
      DARCHA_ISSUER: issuer,
      DARCHA_AUDIENCE: 'urn:darcha:api',
      DARCHA_CATALOGUE_ADDRESS: `localhost:${ports.catalogue}`,
      DARCHA_TRACKING_ADDRESS: `localhost:${ports.tracking}`,
      DARCHA_EXCHANGE_ADDRESS: `localhost:${ports.exchange}`,
      DARCHA_INTAKE_ADDRESS: `localhost:${ports.intake}`,
    }),
  ];
}

function tlsNames(prefix: string, paths: ServicePaths): Record<string, string> {
  return { ...pairNames(prefix, paths), [`${prefix}_AUTHORITY`]: paths.authority };
}

function pairNames(prefix: string, paths: KeyPairPaths): Record<string, string> {
  return { [`${prefix}_CERTIFICATE`]: paths.certificate, [`${prefix}_KEY`]: paths.key };
}
