/** The real catalogue, tracking and exchange around intake, and registers that do as they are told. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Member, Questioned } from '@darcha/agency-sdk/member.ts';
import { startCatalogue } from '@darcha/catalogue/start.ts';
import { startDatabase } from '@darcha/database/database.ts';
import { limits } from '@darcha/exchange/config.ts';
import { startExchange } from '@darcha/exchange/start.ts';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Keyring } from '@darcha/kit/seal.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { exchangeServerPaths, memberPaths, sealPaths, servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import {
  applicationRecords,
  attachments,
  bundles as bundlesContract,
  type Contract,
  cannedAnswers as cannedAnswersContract,
  drafts as draftsContract,
  examination as examinationContract,
  following as followingContract,
  intake as intakeContract,
  letters as lettersContract,
  type MethodsOf,
  mandates as mandatesContract,
  publishing,
  results as resultsContract,
  tracking as trackingContract,
} from '@darcha/proto/contracts.ts';
import { startTracking } from '@darcha/tracking/start.ts';
import type { IntakeConfig } from '../src/config.ts';
import type { FilesConfig } from '../src/files-config.ts';
import type { Timing } from '../src/intake.ts';
import { type RunningIntake, startIntake } from '../src/start.ts';
import { givenMongodb } from './config.ts';
import {
  type ExaminationClient,
  type FilesClient,
  found,
  type IntakeClient,
  type LettersClient,
  log,
  quick,
  type RecordType,
  type Register,
  records,
  until,
} from './support.ts';
import { copyCertificates, dial, environmentOf, memberOf, members, providers, readTls } from './wiring.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export interface Surroundings {
  /** What each register does; put another function to change it. */
  registers: Record<RecordType, Register>;
  /** Questions that reached a register. */
  asked: { recordType: RecordType; question: Questioned }[];
  /** Connects or disconnects an agency. */
  connect(agency: (typeof providers)[number]): Promise<void>;
  disconnect(agency: (typeof providers)[number]): Promise<void>;
  /** How many questions of a type its agency answers a day; 0 for no limit. */
  limit(recordType: RecordType, totalPerDay: number): Promise<void>;
  /** Another instance of intake on the same database. */
  intake(options?: {
    timing?: Partial<Timing>;
    now?: () => Date;
    draftsPerOwner?: number;
    files?: Partial<FilesConfig>;
  }): Promise<RunningIntake>;
  /** Where intake keeps its applications. */
  mongo: { uri: string; name: string };
  /** The environment of a process of intake. */
  environment(): Record<string, string>;
  client(instance: { address: string }): IntakeClient;
  results(instance: { address: string }): Client<MethodsOf<typeof resultsContract>>;
  records(instance: { address: string }): Client<MethodsOf<typeof applicationRecords>>;
  following(instance: { address: string }): Client<MethodsOf<typeof followingContract>>;
  officials(instance: { address: string }): ExaminationClient;
  filesClient(instance: { address: string }): FilesClient;
  letters(instance: { address: string }): LettersClient;
  drafts(instance: { address: string }): Client<MethodsOf<typeof draftsContract>>;
  bundles(instance: { address: string }): Client<MethodsOf<typeof bundlesContract>>;
  cannedAnswers(instance: { address: string }): Client<MethodsOf<typeof cannedAnswersContract>>;
  mandates(instance: { address: string }): Client<MethodsOf<typeof mandatesContract>>;
  tracking: Client<MethodsOf<typeof trackingContract>>;
  /** From today on a version can be applied for no longer. */
  retire(service: string, version: number, agency: string): Promise<unknown>;
  end(): Promise<void>;
}

export const filesConfig: FilesConfig = {
  storage: { kind: 'gridfs' },
  scanner: undefined,
  limits: {
    perApplication: 100_000_000,
    perOwner: 1_000_000_000,
    uploadsPerOwner: 100,
    uploadMs: 3_600_000,
    scanMs: 5_000,
  },
};

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

/** One a spec file, with databases of its own; `edited`: services whose passports are other than the shipped ones. */
export async function openSurroundings(edited: Edited = {}): Promise<Surroundings> {
  const base = await openBase();
  const { closers, directory, keyring } = base;
  const catalogue = await openCatalogue(base, edited);
  const tracking = await startTracking({ ...base.of('tracking'), keyring, countEveryMs: 1_000 }, log);
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
    seal: {
      certificate: readFileSync(sealPaths(directory, 'portal').certificate),
      key: readFileSync(sealPaths(directory, 'portal').key),
    },
    publicUrl: 'https://portal.example',
    timing: { ...quick, ...timing },
    draftsPerOwner: 1_000,
    files: filesConfig,
  });
  return {
    ...providing,
    ...openIntakes(base, config),
    mongo: config().mongo,
    environment: () => environmentOf(directory, config()),
    tracking: clientOf(base, trackingContract, 'tracking', tracking.address),
    retire: (service, version, agency) => {
      const editor = {
        kind: 'official' as const,
        id: 'editor-1',
        name: 'Editor',
        agency,
        roles: ['editor'],
      } satisfies Caller;
      const client = clientOf(base, publishing, 'catalogue', catalogue);
      const day = tashkentDay(new Date());
      return runInContext({ ...ownContext('test', 15_000), caller: editor }, () =>
        client.retireService({ service, version, day }),
      );
    },
    end: async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
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

/** Changes of passports, by their file among the passports: "childbirth-benefit/3.yaml". */
type Edited = Record<string, (text: string) => string>;

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

/** Gives the address for members. */
async function openExchange({ of, closers, directory, keyring }: Base): Promise<string> {
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
  return exchange.membersAddress;
}

type Providing = Pick<Surroundings, 'registers' | 'asked' | 'connect' | 'disconnect' | 'limit'>;

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
  const limit = async (recordType: RecordType, totalPerDay: number) => {
    await connected.get(recordType.split('/')[0] ?? '')?.agreements.setPolicy({ recordType, totalPerDay });
  };
  return { registers, asked, connect, disconnect, limit };
}

function openIntakes(
  base: Base,
  config: (timing?: Partial<Timing>) => IntakeConfig,
): Pick<
  Surroundings,
  | 'intake'
  | 'client'
  | 'results'
  | 'records'
  | 'following'
  | 'officials'
  | 'letters'
  | 'drafts'
  | 'bundles'
  | 'cannedAnswers'
  | 'mandates'
  | 'filesClient'
> {
  const running = new Set<RunningIntake>();
  base.closers.push(() => Promise.all([...running].map((instance) => instance.stop())));
  return {
    intake: async ({ timing, now, draftsPerOwner, files } = {}) => {
      const given = config(timing);
      const limited = {
        ...given,
        draftsPerOwner: draftsPerOwner ?? given.draftsPerOwner,
        files: { ...given.files, ...files },
      };
      const instance = await startIntake(limited, log, now);
      running.add(instance);
      const stop = () => {
        running.delete(instance);
        return instance.stop();
      };
      return { ...instance, stop };
    },
    client: (instance) => clientOf(base, intakeContract, 'intake', instance.address),
    results: (instance) => clientOf(base, resultsContract, 'intake', instance.address),
    records: (instance) => clientOf(base, applicationRecords, 'intake', instance.address),
    drafts: (instance) => clientOf(base, draftsContract, 'intake', instance.address),
    letters: (instance) => clientOf(base, lettersContract, 'intake', instance.address),
    bundles: (instance) => clientOf(base, bundlesContract, 'intake', instance.address),
    cannedAnswers: (instance) => clientOf(base, cannedAnswersContract, 'intake', instance.address),
    mandates: (instance) => clientOf(base, mandatesContract, 'intake', instance.address),
    following: (instance) => clientOf(base, followingContract, 'intake', instance.address),
    officials: (instance) => clientOf(base, examinationContract, 'intake', instance.address),
    filesClient: (instance) => clientOf(base, attachments, 'intake', instance.address),
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
