/** What stands around intake: the real catalogue, tracking and exchange, and registers that do as they are told. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Member, Questioned } from '@darcha/agency-sdk/member.ts';
import { startCatalogue } from '@darcha/catalogue/start.ts';
import { startDatabase } from '@darcha/database/database.ts';
import { limits } from '@darcha/exchange/config.ts';
import { startExchange } from '@darcha/exchange/start.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import { exchangeServerPaths, memberPaths, servicePaths } from '@darcha/pki/pki.ts';
import { startTracking } from '@darcha/tracking/start.ts';
import { givenMongodb } from './config.ts';
import { found, log, type RecordType, type Register, records, until } from './support.ts';
import { copyCertificates, dial, memberOf, members, providers, readTls } from './wiring.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export interface Providing {
  /** What each register does; put another function to change it. */
  registers: Record<RecordType, Register>;
  /** Questions that reached a register. */
  asked: { recordType: RecordType; question: Questioned }[];
  /** Connects or disconnects an agency. */
  connect(agency: (typeof providers)[number]): Promise<void>;
  disconnect(agency: (typeof providers)[number]): Promise<void>;
  /** How many questions of a type its agency answers a day; 0 for no limit. */
  limit(recordType: RecordType, totalPerDay: number): Promise<void>;
}

type Closers = (() => Promise<unknown> | unknown)[];

/** What services are configured with. */
export interface Base {
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

/** Everything but intake, "host:port" of each. */
export interface Country extends Providing {
  base: Base;
  /** `overview`: of the exchange, for the portal's services. */
  addresses: { catalogue: string; tracking: string; exchange: string; overview: string };
}

/** Changes of passports, by their file among the passports: "childbirth-benefit/4.yaml". */
export type Edited = Record<string, (text: string) => string>;

export async function openCountry(edited: Edited): Promise<Country> {
  const base = await openBase();
  const catalogue = await openCatalogue(base, edited);
  const webhooks = { everyMs: 1_000, allowPrivate: false };
  const own = { keyring: base.keyring, countEveryMs: 1_000, webhooks };
  const tracking = await startTracking({ ...base.of('tracking'), ...own }, log);
  base.closers.push(() => tracking.stop());
  const { members: exchange, overview } = await openExchange(base);
  const providing = await openProviders(base, exchange);
  return { ...providing, base, addresses: { catalogue, tracking: tracking.address, exchange, overview } };
}

let shared: { country: Promise<Country>; borrowers: number } | undefined;
/** How long it is kept for the next spec file of the process, milliseconds. */
const keptFor = 500;

/**
 * The country all spec files of the process share who alter nothing of it but what its registers do and who is connected: both are
 * as they were when it is lent again.
 */
export async function borrowCountry(): Promise<{ country: Country; giveBack(): Promise<void> }> {
  shared ??= { country: openCountry({}), borrowers: 0 };
  const lent = shared;
  lent.borrowers += 1;
  const country = await lent.country;
  const giveBack = async () => {
    Object.assign(country.registers, ordinary());
    country.asked.length = 0;
    for (const agency of providers) await country.connect(agency);
    lent.borrowers -= 1;
    void sleep(keptFor).then(() => {
      if (lent.borrowers > 0 || shared !== lent) return;
      shared = undefined;
      return close(country.base.closers);
    });
  };
  return { country, giveBack };
}

/** In reverse order. */
export async function close(closers: Closers): Promise<void> {
  for (let one = closers.pop(); one; one = closers.pop()) await one();
}

async function openBase(): Promise<Base> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-intake-'));
  await copyCertificates(directory);
  for (const code of members) {
    mkdirSync(join(directory, 'members', code), { recursive: true });
    const { connection, signing } = memberPaths(directory, code);
    cpSync(connection.certificate, join(directory, 'members', code, 'connection.pem'));
    cpSync(signing.certificate, join(directory, 'members', code, 'signing.pem'));
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
    closers: [() => rmSync(directory, { recursive: true, force: true }), () => database.stop()],
    of: (name) => ({
      environment: 'test',
      address: '127.0.0.1:0',
      logLevel: 'silent',
      tls: readTls(servicePaths(directory, name)),
      mongo: { uri: database.uri, name: `${name}-${suffix}` },
    }),
  };
}

async function openCatalogue({ of, closers, keyring, directory }: Base, edited: Edited): Promise<string> {
  const content = join(directory, 'content');
  cpSync(join(repository, 'services/catalogue/content'), content, { recursive: true });
  for (const [name, edit] of Object.entries(edited)) {
    const file = join(content, 'passports', name);
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
  }
  return await startCatalogue(
    {
      ...of('catalogue'),
      content,
      cache: join(repository, '.cache'),
      pollMs: 1_000,
      clientDailyRequests: 100_000,
      keys: keyring,
      webhooks: { everyMs: 1_000, allowPrivate: false },
    },
    log,
    {
      onStop: (_name, close) => closers.push(close),
    },
  );
}

/** Gives the addresses for members and for the portal's services. */
async function openExchange({ of, closers, directory, keyring }: Base): Promise<{ members: string; overview: string }> {
  const tls = readTls(exchangeServerPaths(directory));
  const { privateKey } = generateKeyPairSync('ed25519');
  const config = {
    ...of('exchange'),
    members: { address: '127.0.0.1:0', tls, directory: join(directory, 'members'), enrolment: undefined },
    keys: keyring,
    log: { origin: 'darcha.test/exchange-log', key: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })) },
    content: join(repository, 'services/exchange/content'),
    limits: { ...limits, restMs: 300 },
  };
  const exchange = await startExchange(config, log);
  closers.push(() => exchange.stop());
  return { members: exchange.membersAddress, overview: exchange.address };
}

/** Of an applicant to whom everything is granted. */
function ordinary(): Providing['registers'] {
  const types = Object.keys(records) as RecordType[];
  return Object.fromEntries(types.map((type) => [type, found(records[type])])) as Providing['registers'];
}

async function openProviders({ directory, closers }: Base, exchange: string): Promise<Providing> {
  const types = Object.keys(records) as RecordType[];
  const registers = ordinary();
  const asked: Providing['asked'] = [];
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
    if (connected.has(agency)) return;
    const member = memberOf(directory, agency, dial(exchange));
    connected.set(agency, member);
    const own = types.filter((type) => type.startsWith(`${agency}/`));
    const provision = member.provide(Object.fromEntries(own.map((type) => [type, answer(type)])));
    await until(() => provision.connected());
  };
  closers.push(() => Promise.all([...connected.keys()].map(disconnect)));
  for (const agency of providers) await connect(agency);
  const limit = async (recordType: RecordType, totalPerDay: number) => {
    await connected.get(recordType.split('/')[0] ?? '')?.agreements.setPolicy({ recordType, totalPerDay });
  };
  return { registers, asked, connect, disconnect, limit };
}
