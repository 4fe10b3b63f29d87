/** Intakes in their country, and clients to them. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { memberPaths, sealPaths, servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import {
  applicationRecords,
  attachments,
  bundles as bundlesContract,
  type Contract,
  cannedAnswers as cannedAnswersContract,
  disputesOverview,
  drafts as draftsContract,
  examination as examinationContract,
  exchangeLog,
  exchangeOverview,
  fallbacks as fallbacksContract,
  following as followingContract,
  holds as holdsContract,
  informing as informingContract,
  intake as intakeContract,
  letters as lettersContract,
  type MethodsOf,
  mandates as mandatesContract,
  personalData,
  publishing,
  results as resultsContract,
  signatures as signaturesContract,
  tracking as trackingContract,
} from '@darcha/proto/contracts.ts';
import type { IntakeConfig } from '../src/config.ts';
import type { FilesConfig } from '../src/files-config.ts';
import type { Timing } from '../src/intake.ts';
import { type RunningIntake, startIntake } from '../src/start.ts';
import { type Base, borrowCountry, close, type Edited, openCountry, type Providing } from './country.ts';
import {
  type ExaminationClient,
  type FilesClient,
  type IntakeClient,
  type LettersClient,
  log,
  quick,
} from './support.ts';
import { dial, environmentOf, readTls } from './wiring.ts';

export interface Surroundings extends Providing {
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
  fallbacks(instance: { address: string }): Client<MethodsOf<typeof fallbacksContract>>;
  officials(instance: { address: string }): ExaminationClient;
  filesClient(instance: { address: string }): FilesClient;
  letters(instance: { address: string }): LettersClient;
  drafts(instance: { address: string }): Client<MethodsOf<typeof draftsContract>>;
  bundles(instance: { address: string }): Client<MethodsOf<typeof bundlesContract>>;
  cannedAnswers(instance: { address: string }): Client<MethodsOf<typeof cannedAnswersContract>>;
  mandates(instance: { address: string }): Client<MethodsOf<typeof mandatesContract>>;
  /** Any service of intake's, as the gateway or another service reaches it. */
  reach<M>(contract: Contract<M>, instance: { address: string }, as?: string): Client<M>;
  holds(instance: { address: string }): Client<MethodsOf<typeof holdsContract>>;
  signatures(instance: { address: string }): Client<MethodsOf<typeof signaturesContract>>;
  informing(instance: { address: string }): Client<MethodsOf<typeof informingContract>>;
  tracking: Client<MethodsOf<typeof trackingContract>>;
  /** What the other services hold about a person. */
  held: {
    tracking: Client<MethodsOf<typeof personalData.tracking>>;
    exchange: Client<MethodsOf<typeof personalData.exchange>>;
  };
  disputes: Client<MethodsOf<typeof disputesOverview>>;
  accesses: Client<MethodsOf<typeof exchangeOverview>>;
  /** What is believed when proofs are verified. */
  anchors: { authority: Buffer; logKey(): Promise<string> };
  /** Names of the databases, by service. */
  databases: Record<'intake' | 'tracking' | 'exchange' | 'catalogue', string>;
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

/**
 * One a spec file, with a database of its own for intake, in the country that all files of the process share. With `edited`,
 * services whose passports are other than the shipped ones, in a country of its own.
 */
export async function openSurroundings(edited?: Edited): Promise<Surroundings> {
  const { country, giveBack } = await enter(edited);
  const base = apart(country.base);
  const { closers, directory, keyring } = base;
  const { catalogue, tracking, exchange, overview } = country.addresses;
  const portal = memberPaths(directory, 'portal');
  const treeOf = clientOf(base, exchangeLog, 'exchange', overview);
  const config = (timing: Partial<Timing> = {}): IntakeConfig => ({
    ...base.of('intake'),
    keyring,
    peers: { catalogue: dial(catalogue), tracking: dial(tracking), exchange: dial(exchange) },
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
    ...country,
    ...openIntakes(base, config),
    mongo: config().mongo,
    environment: () => environmentOf(directory, config()),
    tracking: clientOf(base, trackingContract, 'tracking', tracking),
    held: {
      tracking: clientOf(base, personalData.tracking, 'tracking', tracking),
      exchange: clientOf(base, personalData.exchange, 'exchange', overview),
    },
    disputes: clientOf(base, disputesOverview, 'exchange', overview),
    accesses: clientOf(base, exchangeOverview, 'exchange', overview),
    anchors: {
      authority: readFileSync(portal.authority),
      logKey: async () => (await treeOf.getCheckpoint({})).verifierKey,
    },
    databases: {
      intake: base.of('intake').mongo.name,
      tracking: country.base.of('tracking').mongo.name,
      exchange: country.base.of('exchange').mongo.name,
      catalogue: country.base.of('catalogue').mongo.name,
    },
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
      await close(closers);
      await giveBack();
    },
  };
}

async function enter(edited: Edited | undefined): ReturnType<typeof borrowCountry> {
  if (edited === undefined) return borrowCountry();
  const country = await openCountry(edited);
  return { country, giveBack: () => close(country.base.closers) };
}

/** The same country, with another database for intake and what is closed before the country. */
function apart(base: Base): Base {
  const suffix = randomUUID().slice(0, 8);
  const of = (name: string) => {
    const { mongo, ...rest } = base.of(name);
    return { ...rest, mongo: { ...mongo, name: `${name}-${suffix}` } };
  };
  return { ...base, of, closers: [] };
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
  | 'fallbacks'
  | 'officials'
  | 'letters'
  | 'drafts'
  | 'bundles'
  | 'cannedAnswers'
  | 'mandates'
  | 'signatures'
  | 'informing'
  | 'holds'
  | 'filesClient'
  | 'reach'
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
    informing: (instance) => clientOf(base, informingContract, 'intake', instance.address),
    cannedAnswers: (instance) => clientOf(base, cannedAnswersContract, 'intake', instance.address),
    mandates: (instance) => clientOf(base, mandatesContract, 'intake', instance.address),
    holds: (instance) => clientOf(base, holdsContract, 'intake', instance.address),
    signatures: (instance) => clientOf(base, signaturesContract, 'intake', instance.address),
    following: (instance) => clientOf(base, followingContract, 'intake', instance.address),
    fallbacks: (instance) => clientOf(base, fallbacksContract, 'intake', instance.address),
    officials: (instance) => clientOf(base, examinationContract, 'intake', instance.address),
    filesClient: (instance) => clientOf(base, attachments, 'intake', instance.address),
    reach: (contract, instance, as) => clientOf(base, contract, 'intake', instance.address, as),
  };
}

/** A client with the gateway's certificate, or another's. */
function clientOf<M>(
  { directory, closers }: Base,
  contract: Contract<M>,
  peer: string,
  address: string,
  as = 'gateway',
): Client<M> {
  const tls = readTls(servicePaths(directory, as));
  // No breaker: the tests make failures on purpose.
  const breaker = { volume: 1_000_000 };
  const client = createClient(contract, { peer, address: dial(address), tls, log, timeoutMs: 15_000, breaker });
  closers.push(() => client.close());
  return client;
}
