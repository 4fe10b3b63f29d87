/** A whole exchange for tests: real TLS, real signatures, real database; its own members and content. */
import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createSigner, type SignedMessage, type SigningPair } from '@darcha/agency-sdk/signed-message.ts';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import type { DomainError } from '@darcha/kit/errors.ts';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { createSealer, type Keyring } from '@darcha/kit/seal.ts';
import { ensurePki, exchangeServerPaths, type MemberPaths, memberPaths, servicePaths } from '@darcha/pki/pki.ts';
import { exchange as exchangeContract, exchangeOverview } from '@darcha/proto/contracts.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import type { Verdict } from '@darcha/transparency-log/log-entry.ts';
import { type LogEntry, readEntry } from '@darcha/transparency-log/log-entry.ts';
import { type ExchangeConfig, type Limits, type LogIdentity, limits } from '../src/config.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { createPayloadStore, type PayloadStore } from '../src/store/payload-store.ts';
import { givenMongodb } from './config.ts';
import { codes, dial, failure, log, questionBytes, readPair, readTls } from './values.ts';

export * from './values.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export type ExchangeClient = Client<NonNullable<typeof exchangeContract.methods>>;
export type OverviewClient = Client<NonNullable<typeof exchangeOverview.methods>>;

const members = [...Object.values(codes), 'social-protection-agency', 'newcomer'];
let certificates: Promise<string> | undefined;

/** Made once for all spec files of the process; each gets a copy of its own. */
async function copyCertificates(to: string): Promise<void> {
  certificates ??= makeCertificates();
  cpSync(await certificates, to, { recursive: true });
}

async function makeCertificates(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-exchange-pki-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  await ensurePki({ directory, services: ['exchange', 'gateway', 'intake'], members, environment: 'test' });
  return directory;
}

/** What one spec file shares: certificates, database, keys; everything made through it is given back by `end`. */
export class Surroundings {
  readonly directory: string;
  readonly database: Database;
  readonly keys: Keyring = { current: 'k', keys: { k: randomBytes(32) }, lookup: randomBytes(32) };
  readonly logIdentity: LogIdentity = {
    origin: 'darcha.test/exchange-log',
    key: Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
  readonly mongo: Mongo;
  #databaseStopped = false;
  readonly #closers: (() => Promise<unknown> | unknown)[] = [];

  private constructor(directory: string, database: Database, mongo: Mongo) {
    this.directory = directory;
    this.database = database;
    this.mongo = mongo;
  }

  /** `ownDatabase`: one that the test may stop, whatever the environment names. */
  static async begin({ ownDatabase = false } = {}): Promise<Surroundings> {
    const directory = mkdtempSync(join(tmpdir(), 'darcha-exchange-'));
    await copyCertificates(directory);
    // The newcomer has certificates of the agencies' authority but is registered with no exchange.
    for (const code of members.slice(0, -1)) {
      mkdirSync(join(directory, 'members', code), { recursive: true });
      const { connection, signing } = memberPaths(directory, code);
      cpSync(connection.certificate, join(directory, 'members', code, 'connection.pem'));
      cpSync(signing.certificate, join(directory, 'members', code, 'signing.pem'));
    }
    const uri = ownDatabase ? undefined : givenMongodb;
    const database = await startDatabase({
      dataDirectory: join(directory, 'database'),
      cacheDirectory: join(repository, '.cache'),
      ...(uri ? { uri } : {}),
    });
    const name = `darcha-exchange-test-${randomUUID().slice(0, 8)}`;
    return new Surroundings(directory, database, await connectMongo({ uri: database.uri, name, log }));
  }

  async end(): Promise<void> {
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) await close();
    if (!this.#databaseStopped) await this.mongo.connection.dropDatabase();
    await this.mongo.close();
    await this.database.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  async stopDatabase(): Promise<void> {
    this.#databaseStopped = true;
    await this.database.stop();
  }

  onEnd(close: () => Promise<unknown> | unknown): void {
    this.#closers.push(close);
  }

  config(changes: Partial<Limits> = {}): ExchangeConfig {
    return {
      environment: 'test',
      address: '127.0.0.1:0',
      logLevel: 'silent',
      tls: readTls(servicePaths(this.directory, 'exchange')),
      members: {
        address: '127.0.0.1:0',
        tls: readTls(exchangeServerPaths(this.directory)),
        directory: join(this.directory, 'members'),
        enrolment: '127.0.0.1:0',
      },
      mongo: { uri: this.database.uri, name: this.mongo.connection.name },
      keys: this.keys,
      log: this.logIdentity,
      content: join(repository, 'services/exchange/test/content'),
      limits: { ...limits, ...changes },
    };
  }

  async exchange(changes: Partial<Limits> = {}, identity = this.logIdentity): Promise<RunningExchange> {
    const running = await startExchange({ ...this.config(changes), log: identity }, log);
    this.onEnd(() => running.stop());
    return running;
  }

  paths(code: string): MemberPaths {
    return memberPaths(this.directory, code);
  }

  connection(code: string): Tls {
    const { connection, authority } = this.paths(code);
    return readTls({ ...connection, authority });
  }

  signing(code: string): SigningPair {
    return readPair(this.paths(code).signing);
  }

  member(code: string, exchange: RunningExchange, timeoutMs?: number): Member {
    const member = createMember({
      code,
      address: dial(exchange.membersAddress),
      connection: this.connection(code),
      signing: this.signing(code),
      log,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    this.onEnd(() => member.close());
    return member;
  }

  /** A member's bare client, for messages the SDK would never send. */
  client(exchange: RunningExchange, tls: Tls, timeoutMs = 12_000): ExchangeClient {
    const address = dial(exchange.membersAddress);
    const client = createClient(exchangeContract, { peer: 'exchange', address, tls, log, timeoutMs });
    this.onEnd(() => client.close());
    return client;
  }

  overview(exchange: RunningExchange, service = 'gateway'): OverviewClient {
    const client = createClient(exchangeOverview, {
      peer: 'exchange',
      address: dial(exchange.address),
      tls: readTls(servicePaths(this.directory, service)),
      log,
    });
    this.onEnd(() => client.close());
    return client;
  }

  /** A question signed by hand: `changes` to its content, `by` another member's signature. */
  async signed(changes: QuestionInput = {}, by: string = codes.asker): Promise<SignedMessage> {
    return createSigner(by, this.signing(by)).sign('question', questionBytes(changes));
  }

  async entries(): Promise<(LogEntry & { position: number; leafHash: Buffer })[]> {
    const found = await this.mongo.connection.getClient().db(this.mongo.connection.name).collection('log');
    const documents = await found.find({}).sort({ _id: 1 }).toArray();
    return documents.map(({ _id, bytes, leafHash }) => ({
      ...readEntry(bytes.value()),
      position: Number(_id),
      leafHash: Buffer.from(leafHash.value()),
    }));
  }

  /** The call must fail with this code, and the log must say the same of it at the place the error names. */
  async refused(work: Promise<unknown>, code: string, verdict: Verdict = 'denied'): Promise<DomainError> {
    const error = await failure(work);
    assert.equal(error.code, code, error.message);
    const entry = (await this.entries()).find(({ position }) => String(position) === error.details.logPosition);
    assert.ok(entry, `no log entry for ${code}`);
    assert.deepEqual({ verdict: entry.verdict, code: entry.code }, { verdict, code });
    return error;
  }

  /** The payloads beside the log, opened with the exchange's keys. */
  payloads(): PayloadStore {
    const database = this.mongo.connection.getClient().db(this.mongo.connection.name);
    const collections = {
      messages: database.collection('payloads'),
      certificates: database.collection('payloads.certificates'),
    };
    return createPayloadStore(collections, { sealer: createSealer(this.keys), retentionDays: 30 });
  }
}
