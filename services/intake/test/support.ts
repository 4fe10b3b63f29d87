/** What the tests share: the real catalogue, tracking and exchange around intake, and registers that do as they are told. */
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createMember, type Member, type Questioned, type Reply } from '@darcha/agency-sdk/member.ts';
import { startCatalogue } from '@darcha/catalogue/start.ts';
import { startDatabase } from '@darcha/database/database.ts';
import { limits } from '@darcha/exchange/config.ts';
import { startExchange } from '@darcha/exchange/start.ts';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import { ensurePki, exchangeServerPaths, memberPaths, servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import {
  type Contract,
  intake as intakeContract,
  type MethodsOf,
  tracking as trackingContract,
} from '@darcha/proto/contracts.ts';
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import { startTracking } from '@darcha/tracking/start.ts';
import type { IntakeConfig } from '../src/config.ts';
import type { Timing } from '../src/intake.ts';
import { type RunningIntake, startIntake } from '../src/start.ts';
import { givenMongodb } from './config.ts';

export type IntakeClient = Client<MethodsOf<typeof intakeContract>>;

const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const log = createLogger('intake-test', 'silent');
const providers = ['interior-ministry', 'cadastre-agency', 'enforcement-bureau', 'national-archive'] as const;
const members = ['portal', 'social-protection-agency', ...providers];

export const callers = {
  dilnoza: { kind: 'person', pin: '91203950010011', name: 'Dilnoza Namunayeva' },
  aziz: { kind: 'person', pin: '90507880010028', name: 'Aziz Namunayev' },
  forEntity: {
    kind: 'person',
    pin: '91203950010011',
    name: 'Dilnoza Namunayeva',
    organisation: { tin: '900000011', name: 'Namuna MChJ' },
  },
  clerk: official('clerk-1', 'social-protection-agency', ['clerk']),
  secondClerk: official('clerk-2', 'social-protection-agency', ['clerk']),
  head: official('head-1', 'social-protection-agency', ['head']),
  guard: official('guard-1', 'social-protection-agency', []),
  archivist: official('archivist-1', 'national-archive', ['clerk']),
  integrator: { kind: 'integrator', id: 'integrator-1' },
  anonymous: { kind: 'anonymous' },
} as const satisfies Record<string, Caller>;
export type CallerName = keyof typeof callers;

function official(id: string, agency: string, roles: string[]) {
  return { kind: 'official', id, name: 'Official', agency, roles } as const;
}

/** What a register does when asked. */
export type Register = (question: Questioned) => Promise<Reply>;

const day = (monthsAgo: number) => {
  const date = new Date();
  date.setUTCDate(15);
  date.setUTCMonth(date.getUTCMonth() - monthsAgo);
  return date.toISOString().slice(0, 10);
};

/** Records of an applicant to whom everything is granted. */
export const records = {
  'interior-ministry/birth@1': { child: 'Namuna Namunayeva', bornOn: day(2), actNumber: 'A-17', registeredOn: day(1) },
  'interior-ministry/residence@1': {
    region: 'UZ-TK',
    address: 'Toshkent, Namuna koʻchasi 4',
    since: '2019-05-01',
    registeredPersons: 4,
  },
  'cadastre-agency/homes@1': { count: 0, homes: [] },
  'enforcement-bureau/debt@1': { count: 0, total: 0, documents: [] },
  'national-archive/holdings@1': { holdings: [{ employer: 'Namuna', from: 1984, to: 1991, fund: 'F-12' }] },
} satisfies Record<string, Record<string, unknown>>;
export type RecordType = keyof typeof records;
export const found =
  (record: Record<string, unknown>): Register =>
  async () => ({ outcome: 'found', record });

/** Short enough for tests, in the proportions of the real ones. */
export const quick: Timing = {
  submitMs: 1_500,
  attemptMs: 1_500,
  leaseMs: 2_500,
  retryFirstMs: 100,
  retryMaxMs: 400,
  pollMs: 40,
  sweepMs: 50,
};

export interface Surroundings {
  /** What each register does; put another function to change it. */
  registers: Record<RecordType, Register>;
  /** Questions that reached a register. */
  asked: { recordType: RecordType; question: Questioned }[];
  /** Connects or disconnects an agency. */
  connect(agency: (typeof providers)[number]): Promise<void>;
  disconnect(agency: (typeof providers)[number]): Promise<void>;
  /** Another instance of intake on the same database. */
  intake(options?: { timing?: Partial<Timing>; now?: () => Date }): Promise<RunningIntake>;
  /** Where intake keeps its applications. */
  mongo: { uri: string; name: string };
  /** The environment of a process of intake. */
  environment(): Record<string, string>;
  client(instance: { address: string }): IntakeClient;
  tracking: Client<MethodsOf<typeof trackingContract>>;
  end(): Promise<void>;
}

type Closers = (() => Promise<unknown> | unknown)[];

/** What all services of one surroundings are configured with. */
interface Base {
  directory: string;
  keyring: Keyring;
  closers: Closers;
  of(name: string): {
    environment: 'test';
    address: string;
    logLevel: 'silent';
    tls: Tls;
    mongo: { uri: string; name: string };
  };
}

/** One a spec file, with databases of its own. */
export async function openSurroundings(): Promise<Surroundings> {
  const base = await openBase();
  const { closers, directory, keyring } = base;
  const catalogue = await openCatalogue(base);
  const tracking = await startTracking({ ...base.of('tracking'), keyring }, log);
  closers.push(() => tracking.stop());
  const exchange = await openExchange(base);
  const providing = await openProviders(base, exchange);
  const portal = memberPaths(directory, 'portal');
  const config = (timing: Partial<Timing> = {}): IntakeConfig => ({
    ...base.of('intake'),
    keyring,
    peers: { catalogue: dial(catalogue), tracking: dial(tracking.address), exchange: dial(exchange) },
    member: {
      code: 'portal',
      connection: readTls({ ...portal.connection, authority: portal.authority }),
      signing: { certificate: readFileSync(portal.signing.certificate), key: readFileSync(portal.signing.key) },
    },
    timing: { ...quick, ...timing },
  });
  return {
    ...providing,
    ...openIntakes(base, config),
    mongo: config().mongo,
    environment: () => environmentOf(directory, config()),
    tracking: clientOf(base, trackingContract, 'tracking', tracking.address),
    end: async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function openBase(): Promise<Base> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-intake-'));
  const services = ['catalogue', 'tracking', 'exchange', 'intake', 'gateway'];
  await ensurePki({ directory, services, members, environment: 'test' });
  for (const code of members) {
    mkdirSync(join(directory, 'members', code), { recursive: true });
    cpSync(memberPaths(directory, code).signing.certificate, join(directory, 'members', code, 'signing.pem'));
  }
  const uri = givenMongodb();
  const database = await startDatabase({
    dataDirectory: join(directory, 'database'),
    cacheDirectory: join(repository, '.cache'),
    ...(uri === undefined ? {} : { uri }),
  });
  const suffix = randomUUID().slice(0, 8);
  return {
    directory,
    keyring: { current: 'k', keys: { k: randomBytes(32) }, lookup: randomBytes(32) },
    closers: [() => database.stop()],
    of: (name) => ({
      environment: 'test',
      address: '127.0.0.1:0',
      logLevel: 'silent',
      tls: readTls(servicePaths(directory, name)),
      mongo: { uri: database.uri, name: `${name}-${suffix}` },
    }),
  };
}

async function openCatalogue({ of, closers }: Base): Promise<string> {
  const content = join(repository, 'services/catalogue/content');
  return await startCatalogue({ ...of('catalogue'), content, pollMs: 1_000 }, log, {
    onStop: (_name, close) => closers.push(close),
  });
}

/** Gives the address for members. */
async function openExchange({ of, closers, directory, keyring }: Base): Promise<string> {
  const tls = readTls(exchangeServerPaths(directory));
  const config = {
    ...of('exchange'),
    members: { address: '127.0.0.1:0', tls, directory: join(directory, 'members') },
    keys: keyring,
    content: join(repository, 'services/exchange/content'),
    limits: { ...limits, restMs: 300 },
  };
  const exchange = await startExchange(config, log);
  closers.push(() => exchange.stop());
  return exchange.membersAddress;
}

type Providing = Pick<Surroundings, 'registers' | 'asked' | 'connect' | 'disconnect'>;

async function openProviders({ directory, closers }: Base, exchange: string): Promise<Providing> {
  const types = Object.keys(records) as RecordType[];
  const registers = Object.fromEntries(types.map((type) => [type, found(records[type])])) as Surroundings['registers'];
  const asked: Surroundings['asked'] = [];
  const connected = new Map<string, Member>();
  const disconnect = async (agency: string) => {
    await connected.get(agency)?.close();
    connected.delete(agency);
  };
  const answer = (recordType: RecordType) => (question: Questioned) => {
    asked.push({ recordType, question });
    return registers[recordType](question);
  };
  const connect = async (agency: string) => {
    const member = memberOf(directory, agency, dial(exchange));
    connected.set(agency, member);
    const own = types.filter((type) => type.startsWith(`${agency}/`));
    const provision = member.provide(Object.fromEntries(own.map((type) => [type, answer(type)])));
    await until(() => provision.connected());
  };
  closers.push(() => Promise.all([...connected.keys()].map(disconnect)));
  for (const agency of providers) await connect(agency);
  return { registers, asked, connect, disconnect };
}

function openIntakes(
  base: Base,
  config: (timing?: Partial<Timing>) => IntakeConfig,
): Pick<Surroundings, 'intake' | 'client'> {
  const running = new Set<RunningIntake>();
  base.closers.push(() => Promise.all([...running].map((instance) => instance.stop())));
  return {
    intake: async ({ timing, now } = {}) => {
      const instance = await startIntake(config(timing), log, now);
      running.add(instance);
      const stop = () => {
        running.delete(instance);
        return instance.stop();
      };
      return { ...instance, stop };
    },
    client: (instance) => clientOf(base, intakeContract, 'intake', instance.address),
  };
}

/** A client with the gateway's certificate. */
function clientOf<M>({ directory, closers }: Base, contract: Contract<M>, peer: string, address: string): Client<M> {
  const tls = readTls(servicePaths(directory, 'gateway'));
  // No breaker: the tests make failures on purpose.
  const breaker = { volume: 1_000_000 };
  const client = createClient(contract, { peer, address: dial(address), tls, log, timeoutMs: 15_000, breaker });
  closers.push(() => client.close());
  return client;
}

/** Runs calls as somebody, the way the gateway makes them. */
export function as<T>(name: CallerName, work: () => Promise<T>): Promise<T> {
  return runInContext({ ...ownContext('test', 15_000), caller: callers[name] }, work);
}

/** Waits for something that happens by itself. */
export async function until<T>(look: () => Promise<T> | T, holds: (value: T) => boolean = Boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`it did not happen; last seen: ${JSON.stringify(value)}`);
    await sleep(30);
  }
}

/** What an answer holds; an absent application fails the test here. */
export function theApplication(response: { application: Application | null }): Application {
  if (!response.application) throw new Error('the answer holds no application');
  return response.application;
}

export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
export const key = (): string => randomUUID();

function environmentOf(directory: string, { mongo, peers, keyring, timing }: IntakeConfig): Record<string, string> {
  const service = servicePaths(directory, 'intake');
  const portal = memberPaths(directory, 'portal');
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  const keys = Object.fromEntries(Object.entries(keyring.keys).map(([id, bytes]) => [id, base64(bytes)]));
  const keyFile = join(directory, 'keys.json');
  writeFileSync(keyFile, JSON.stringify({ current: keyring.current, keys, lookup: base64(keyring.lookup) }));
  return {
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_LISTEN: '127.0.0.1:0',
    DARCHA_LOG_LEVEL: 'silent',
    DARCHA_TLS_CERTIFICATE: service.certificate,
    DARCHA_TLS_KEY: service.key,
    DARCHA_TLS_AUTHORITY: service.authority,
    DARCHA_MONGODB_URI: mongo.uri,
    DARCHA_MONGODB_NAME: mongo.name,
    DARCHA_KEYS: keyFile,
    DARCHA_CATALOGUE_ADDRESS: peers.catalogue,
    DARCHA_TRACKING_ADDRESS: peers.tracking,
    DARCHA_EXCHANGE_ADDRESS: peers.exchange,
    DARCHA_MEMBER_CODE: 'portal',
    DARCHA_MEMBER_CONNECTION_CERTIFICATE: portal.connection.certificate,
    DARCHA_MEMBER_CONNECTION_KEY: portal.connection.key,
    DARCHA_MEMBER_CONNECTION_AUTHORITY: portal.authority,
    DARCHA_MEMBER_SIGNING_CERTIFICATE: portal.signing.certificate,
    DARCHA_MEMBER_SIGNING_KEY: portal.signing.key,
    DARCHA_INTAKE_LEASE_MS: String(timing.leaseMs),
    DARCHA_INTAKE_RETRY_FIRST_MS: String(timing.retryFirstMs),
    DARCHA_INTAKE_POLL_MS: String(timing.pollMs),
  };
}

function memberOf(directory: string, code: string, address: string): Member {
  const paths = memberPaths(directory, code);
  return createMember({
    code,
    address,
    connection: readTls({ ...paths.connection, authority: paths.authority }),
    signing: { certificate: readFileSync(paths.signing.certificate), key: readFileSync(paths.signing.key) },
    log,
  });
}

function readTls(paths: { certificate: string; key: string; authority: string }): Tls {
  const { certificate, key: keyPath, authority } = paths;
  return { certificate: readFileSync(certificate), key: readFileSync(keyPath), authority: readFileSync(authority) };
}

function dial(address: string): string {
  return address.replace('127.0.0.1', 'localhost');
}
