/** Which processes make up Darcha on one machine, and how each is told where the others are. */
import { join } from 'node:path';
import { portalSecretFile } from '@darcha/identity/keys.ts';
import {
  authorityPaths,
  exchangeServerPaths,
  type KeyPairPaths,
  memberPaths,
  type ServicePaths,
  sealPaths,
  servicePaths,
} from '@darcha/pki/pki.ts';
import { timeStampingPaths } from '@darcha/pki/time-stamping.ts';
import { inheritedEnvironment, root } from './config.ts';
import type { ProcessPlan } from './supervisor.ts';

export const services = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway'] as const;
export const sandboxAgencies = [
  'interior-ministry',
  'cadastre-agency',
  'enforcement-bureau',
  'national-archive',
  'sanitation-operator',
  'justice-ministry',
] as const;
export const members = ['portal', 'social-protection-agency', ...sandboxAgencies] as const;

/** Ports of all listeners, on the loopback. */
export interface Ports {
  gateway: number;
  identity: number;
  /** The exchange's door for agencies. */
  members: number;
  /** Its door for agencies that have no certificate yet. */
  enrolment: number;
  catalogue: number;
  tracking: number;
  exchange: number;
  intake: number;
  /** The development time-stamping authority. */
  timeStamp: number;
}

export interface PlanOptions {
  environment: 'development' | 'test';
  dataDirectory: string;
  mongodbUri: string;
  /** Put before the names of databases, so that several systems can share an engine. */
  databasePrefix: string;
  ports: Ports;
  /** Of the first of `services`; those after it have the ports after it. */
  metricsPort?: number | undefined;
  keys: Record<string, string>;
  /** File of the key that signs the log of the exchange. */
  logKey: string;
  agencies: readonly string[];
  /** Further names for the environment of all processes. */
  env: Record<string, string>;
}

/** The processes, each after those it calls; they are stopped last to first. */
export function plansOf(options: PlanOptions): ProcessPlan[] {
  const plans = [
    identityPlan(options),
    timeStampPlan(options),
    ...firstServices(options),
    ...agencyPlans(options),
    ...lastServices(options),
  ];
  const { metricsPort } = options;
  return metricsPort === undefined ? plans : plans.map((plan) => measured(plan, metricsPort));
}

/** With an address for its metrics, when it is one of the services. */
function measured(plan: ProcessPlan, firstPort: number): ProcessPlan {
  const place = (services as readonly string[]).indexOf(plan.name);
  if (place === -1) return plan;
  return { ...plan, env: { ...plan.env, DARCHA_METRICS_LISTEN: listen(firstPort + place) } };
}

function identityPlan({ ports, dataDirectory, ...options }: PlanOptions): ProcessPlan {
  const env = {
    ...commonNames(options),
    DARCHA_IDENTITY_PORT: String(ports.identity),
    DARCHA_PORTAL_REDIRECTS: `${options.env?.DARCHA_PUBLIC_URL ?? `http://localhost:${ports.gateway}`}/signed-in`,
    DARCHA_ISSUER: issuerOf(ports),
    DARCHA_DATA: dataDirectory,
  };
  return { name: 'identity', stage: 1, file: entry('infra/identity'), env };
}

function timeStampPlan({ ports, ...options }: PlanOptions): ProcessPlan {
  const { certificate, key } = timeStampingPaths(pkiOf(options));
  const env = {
    ...commonNames(options),
    DARCHA_TIME_STAMP_PORT: String(ports.timeStamp),
    DARCHA_TIME_STAMP_CERTIFICATE: certificate,
    DARCHA_TIME_STAMP_KEY: key,
  };
  return { name: 'time-stamp', stage: 1, file: entry('infra/time-stamp'), env };
}

/** The environment of the operator's command for members: the exchange's own, and the key that issues certificates. */
export function operatorNames(options: PlanOptions): Record<string, string> {
  const agencies = authorityPaths(pkiOf(options), 'agencies');
  return {
    DARCHA_MONGODB_URI: options.mongodbUri,
    DARCHA_MONGODB_NAME: `${options.databasePrefix}exchange`,
    DARCHA_MEMBERS_TLS_AUTHORITY: agencies.certificate,
    DARCHA_AGENCIES_AUTHORITY_KEY: agencies.key,
  };
}

/** Those that call nobody. */
function firstServices(options: PlanOptions): ProcessPlan[] {
  const { ports } = options;
  const pki = pkiOf(options);
  const exchange = {
    ...storeNames(options, 'exchange'),
    DARCHA_LISTEN: listen(ports.exchange),
    DARCHA_MEMBERS_LISTEN: listen(ports.members),
    ...tlsNames('DARCHA_MEMBERS_TLS', exchangeServerPaths(pki)),
    DARCHA_MEMBERS: join(pki, 'agencies'),
    DARCHA_ENROLMENT_LISTEN: listen(ports.enrolment),
    DARCHA_TIME_STAMP_URLS: `http://127.0.0.1:${ports.timeStamp}`,
    DARCHA_TIME_STAMP_ROOTS: timeStampingPaths(pki).authority,
    DARCHA_LOG_ORIGIN: 'darcha.local/exchange-log',
    DARCHA_LOG_KEY: options.logKey,
  };
  const catalogue = { ...storeNames(options, 'catalogue'), DARCHA_LISTEN: listen(ports.catalogue) };
  const tracking = { ...storeNames(options, 'tracking'), DARCHA_LISTEN: listen(ports.tracking) };
  return [
    { name: 'catalogue', stage: 1, file: entry('services/catalogue'), env: catalogue },
    { name: 'tracking', stage: 1, file: entry('services/tracking'), env: tracking },
    { name: 'exchange', stage: 1, file: entry('services/exchange'), env: exchange },
  ];
}

/** All in one process, which is named by its agency when it is one: five would load the same code five times. */
function agencyPlans(options: PlanOptions): ProcessPlan[] {
  const [first, ...others] = options.agencies;
  if (first === undefined) return [];
  const DARCHA_MEMBER_CODES = options.agencies.join(',');
  const name = others.length === 0 ? first : 'agencies';
  const env = { ...commonNames(options), DARCHA_MEMBER_CODES, ...memberNames(options, '{code}') };
  return [{ name, stage: 2, file: entry('infra/sandbox'), env }];
}

function lastServices(options: PlanOptions): ProcessPlan[] {
  const { ports } = options;
  const peers = {
    DARCHA_CATALOGUE_ADDRESS: `localhost:${ports.catalogue}`,
    DARCHA_TRACKING_ADDRESS: `localhost:${ports.tracking}`,
  };
  const intake = {
    ...storeNames(options, 'intake'),
    DARCHA_LISTEN: listen(ports.intake),
    DARCHA_MEMBER_CODE: 'portal',
    ...memberNames(options, 'portal'),
    ...pairNames('DARCHA_RESULT_SEAL', sealPaths(pkiOf(options), 'portal')),
    // What a person gave it stands; else the gateway's own address on this machine.
    DARCHA_PUBLIC_URL: options.env?.DARCHA_PUBLIC_URL ?? `http://localhost:${ports.gateway}`,
    ...peers,
  };
  const gateway = {
    ...serviceNames(options, 'gateway'),
    DARCHA_HTTP_PORT: String(ports.gateway),
    DARCHA_ISSUER: issuerOf(ports),
    DARCHA_AUDIENCE: 'urn:darcha:api',
    DARCHA_CLIENT_SECRET: portalSecretFile(options.dataDirectory),
    ...(options.keys.gateway ? { DARCHA_KEYS: options.keys.gateway } : {}),
    DARCHA_AGENCIES_AUTHORITY: authorityPaths(pkiOf(options), 'agencies').certificate,
    DARCHA_TIME_STAMP_ROOTS: timeStampingPaths(pkiOf(options)).authority,
    ...peers,
    DARCHA_EXCHANGE_ADDRESS: `localhost:${ports.exchange}`,
    DARCHA_INTAKE_ADDRESS: `localhost:${ports.intake}`,
  };
  return [
    { name: 'intake', stage: 2, file: entry('services/intake'), env: intake },
    { name: 'gateway', stage: 2, file: entry('gateway'), env: gateway },
  ];
}

function entry(path: string): string {
  return join(root, path, 'src/main.ts');
}

function listen(port: number): string {
  return `127.0.0.1:${port}`;
}

function issuerOf(ports: Ports): string {
  return `http://localhost:${ports.identity}`;
}

function pkiOf({ dataDirectory }: Pick<PlanOptions, 'dataDirectory'>): string {
  return join(dataDirectory, 'pki');
}

function commonNames({ environment, env }: Pick<PlanOptions, 'environment' | 'env'>): Record<string, string> {
  return { ...inheritedEnvironment(), DARCHA_ENVIRONMENT: environment, ...env };
}

function serviceNames(options: PlanOptions, name: string): Record<string, string> {
  return { ...commonNames(options), ...tlsNames('DARCHA_TLS', servicePaths(pkiOf(options), name)) };
}

function storeNames(options: PlanOptions, name: string): Record<string, string> {
  return {
    ...serviceNames(options, name),
    DARCHA_MONGODB_URI: options.mongodbUri,
    DARCHA_MONGODB_NAME: `${options.databasePrefix}${name}`,
    ...(options.keys[name] ? { DARCHA_KEYS: options.keys[name] } : {}),
  };
}

function memberNames(options: PlanOptions, code: string): Record<string, string> {
  const paths = memberPaths(pkiOf(options), code);
  return {
    DARCHA_EXCHANGE_ADDRESS: `localhost:${options.ports.members}`,
    ...tlsNames('DARCHA_MEMBER_CONNECTION', { ...paths.connection, authority: paths.authority }),
    ...pairNames('DARCHA_MEMBER_SIGNING', paths.signing),
  };
}

function tlsNames(prefix: string, paths: ServicePaths): Record<string, string> {
  return { ...pairNames(prefix, paths), [`${prefix}_AUTHORITY`]: paths.authority };
}

function pairNames(prefix: string, paths: KeyPairPaths): Record<string, string> {
  return { [`${prefix}_CERTIFICATE`]: paths.certificate, [`${prefix}_KEY`]: paths.key };
}
