/** What the tests of tracking share: a database, certificates, instances of the service and clients of each kind. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from '@darcha/database/database.ts';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { createSealer, type Keyring } from '@darcha/kit/seal.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { applicationWebhooks, type Contract, durations, type MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import type { EventInput } from '@darcha/proto/gen/darcha/tracking/v1/Event.ts';
import { startTracking, type Tracking } from '../src/start.ts';
import { givenMongodb } from './config.ts';

export type TrackingClient = Client<MethodsOf<typeof tracking>>;

const log = createLogger('tracking-test', 'silent');
const keyring: Keyring = { current: 'k1', keys: { k1: randomBytes(32) }, lookup: randomBytes(32) };
export const { pseudonym } = createSealer(keyring);

export const people = {
  owner: { kind: 'person', pin: '91203950010011', name: 'Dilnoza' },
  other: { kind: 'person', pin: '90507880010028', name: 'Aziz' },
  forEntity: {
    kind: 'person',
    pin: '91203950010011',
    name: 'Dilnoza',
    organisation: { tin: '900000011', name: 'Namuna' },
  },
  clerk: { kind: 'official', id: 'c1', name: 'Clerk', agency: 'social-protection-agency', roles: ['clerk'] },
  otherClerk: { kind: 'official', id: 'c2', name: 'Clerk', agency: 'cadastre-agency', roles: ['head'] },
  guard: { kind: 'official', id: 'g1', name: 'Guard', agency: 'social-protection-agency', roles: ['guard'] },
  integrator: { kind: 'integrator', id: 'i1' },
  anonymous: { kind: 'anonymous' },
  gateway: { kind: 'service', name: 'gateway' },
  pretender: { kind: 'service', name: 'intake' },
} as const satisfies Record<string, Caller>;

export interface Bench {
  /** Another instance on the same database. */
  start(): Promise<Tracking>;
  /** A client with the certificate of a service. */
  client(instance: { address: string }, service: 'gateway' | 'intake'): TrackingClient;
  /** Where the service keeps what it counts. */
  mongo: { uri: string; name: string };
  /** Clients with the certificate of the gateway. */
  webhooks(instance: { address: string }): Client<MethodsOf<typeof applicationWebhooks>>;
  durations(instance: { address: string }): Client<MethodsOf<typeof durations>>;
  /** Kills the database's process at once and starts it again; only with `ownDatabase`. */
  crashDatabase(): Promise<void>;
  /** The environment of a process of the service. */
  environment(): Record<string, string>;
  keyring: Keyring;
  directory: string;
  close(): Promise<void>;
}

/** One a spec file, with a database of its own; `ownDatabase` gives it an engine of its own, which it may kill. */
export async function openBench(options: { ownDatabase?: boolean } = {}): Promise<Bench> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-tracking-'));
  const cacheDirectory = fileURLToPath(new URL('../../../.cache', import.meta.url));
  const uri = options.ownDatabase ? undefined : givenMongodb();
  const open = () =>
    startDatabase({
      dataDirectory: join(directory, 'database'),
      cacheDirectory,
      ...(uri === undefined ? {} : { uri }),
    });
  let database = await open();
  await ensurePki({ directory, services: ['tracking', 'gateway', 'intake'], members: [], environment: 'test' });
  const mongo = { uri: database.uri, name: `tracking-${randomUUID().slice(0, 8)}` };
  const closers: (() => Promise<void> | void)[] = [() => database.stop()];
  const paths = servicePaths(directory, 'tracking');
  const clientOf = <M>(contract: Contract<M>, { address }: { address: string }, service: string): Client<M> => {
    const client = createClient(contract, {
      peer: 'tracking',
      address: address.replace('127.0.0.1', 'localhost'),
      tls: tlsOf(directory, service),
      log,
      timeoutMs: 20_000,
    });
    closers.push(() => client.close());
    return client;
  };
  return {
    directory,
    keyring,
    crashDatabase: async () => {
      if (!database.process) throw new Error('the database of this test is shared, and not ours to kill');
      database.process.kill('SIGKILL');
      database = await open();
    },
    start: async () => {
      const config = { environment: 'test', address: '127.0.0.1:0', tls: tlsOf(directory, 'tracking') } as const;
      const webhooks = { everyMs: 50, allowPrivate: true };
      const own = { logLevel: 'silent', mongo, keyring, countEveryMs: 100, webhooks } as const;
      const instance = await startTracking({ ...config, ...own }, log);
      closers.push(() => instance.stop());
      return instance;
    },
    mongo,
    client: (instance, service) => clientOf(tracking, instance, service),
    webhooks: (instance) => clientOf(applicationWebhooks, instance, 'gateway'),
    durations: (instance) => clientOf(durations, instance, 'gateway'),
    environment: () => ({
      DARCHA_ENVIRONMENT: 'test',
      DARCHA_LISTEN: '127.0.0.1:0',
      DARCHA_TLS_CERTIFICATE: paths.certificate,
      DARCHA_TLS_KEY: paths.key,
      DARCHA_TLS_AUTHORITY: paths.authority,
      DARCHA_MONGODB_URI: mongo.uri,
      DARCHA_MONGODB_NAME: mongo.name,
      DARCHA_LOG_LEVEL: 'silent',
    }),
    close: async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function tlsOf(directory: string, service: string): Tls {
  const { certificate, key, authority } = servicePaths(directory, service);
  return { certificate: readFileSync(certificate), key: readFileSync(key), authority: readFileSync(authority) };
}

/** Does `work` with calls made for this caller. */
export function as<T>(caller: Caller, work: () => T): T {
  return runInContext({ ...ownContext('gateway', 20_000), caller }, work);
}

const text = (words: string) => ({
  byLanguage: { 'uz-Latn': words, 'uz-Cyrl': words, kaa: words, ru: words, en: words },
});

/** An event of Dilnoza's application, as intake sends it. */
export function eventOf(subject: string, sequence: number, changes: EventInput = {}): EventInput {
  return {
    subject,
    sequence,
    type: sequence === 1 ? 'application.submitted' : 'application.moved',
    at: new Date(Date.UTC(2026, 10, 16, 6, 0, sequence)).toISOString(),
    owner: pseudonym(`pin:${people.owner.pin}`),
    agencies: ['social-protection-agency'],
    party: 'applicant',
    text: text(`Event ${sequence}`),
    state: 'under-examination',
    wait: {
      party: 'agency:social-protection-agency',
      code: 'examination',
      reason: text('Your application is being examined.'),
      explanation: null,
      until: '2026-11-23T19:00:00.000Z',
    },
    service: 'childbirth-benefit',
    followers: [],
    informed: null,
    ...changes,
  };
}

/** Events 1 to `count` of a subject. */
export function history(subject: string, count: number): EventInput[] {
  return Array.from({ length: count }, (_, i) => eventOf(subject, i + 1));
}

/** The whole feed, page by page. */
export async function wholeFeed(client: TrackingClient, limit = 500) {
  const all: { position: number; key: string }[] = [];
  for (;;) {
    const { events } = await client.readFeed({ afterPosition: all.at(-1)?.position ?? 0, limit });
    if (events.length === 0) return all;
    all.push(...events.map(({ position, event }) => ({ position, key: `${event?.subject} ${event?.sequence}` })));
  }
}
