/** A whole exchange for tests: real TLS, real signatures, real database; its own members and content. */
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createMember, type Member } from '@darcha/agency-sdk/member.ts';
import { createSigner, type SignedMessage, type SigningPair } from '@darcha/agency-sdk/signed-message.ts';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { type Context, ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { connectMongo, type Mongo } from '@darcha/kit/mongo/connect.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { createSealer, type Keyring } from '@darcha/kit/seal.ts';
import { ensurePki, exchangeServerPaths, type MemberPaths, memberPaths, servicePaths } from '@darcha/pki/pki.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { exchange as exchangeContract, exchangeOverview, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { type ExchangeConfig, type Limits, limits } from '../src/config.ts';
import type { Verdict } from '../src/domain/errors.ts';
import { type LogEntry, readEntry } from '../src/domain/log-entry.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { createPayloadStore, type PayloadStore } from '../src/store/payload-store.ts';

export const codes = { asker: 'portal', provider: 'interior-ministry', other: 'cadastre-agency' } as const;
export const residence = 'interior-ministry/residence@1';
export const pin = '91203950010011';
/** A question under an agreement of the test's content. */
export const allowed = {
  recordType: residence,
  arguments: { person: pin },
  fields: ['region', 'since'],
  purpose: 'childbirth-benefit',
  basis: 'benefits',
  consumer: 'social-protection-agency',
  application: 'A-1',
};
export const record = { region: 'UZ-TK', address: 'Tashkent, Yunusobod 4', since: '2019-05-01', registeredPersons: 4 };
export const log = createLogger('exchange-test', 'silent');

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export type ExchangeClient = Client<NonNullable<typeof exchangeContract.methods>>;
export type OverviewClient = Client<NonNullable<typeof exchangeOverview.methods>>;

/** What one spec file shares: certificates, database, keys; everything made through it is given back by `end`. */
export class Surroundings {
  readonly directory: string;
  readonly database: Database;
  readonly keys: Keyring = { current: 'k', keys: { k: randomBytes(32) }, lookup: randomBytes(32) };
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
    const members = [...Object.values(codes), 'social-protection-agency', 'newcomer'];
    await ensurePki({ directory, services: ['exchange', 'gateway', 'intake'], members, environment: 'test' });
    // The newcomer has certificates of the agencies' authority but is registered with no exchange.
    for (const code of members.slice(0, -1)) {
      mkdirSync(join(directory, 'members', code), { recursive: true });
      cpSync(memberPaths(directory, code).signing.certificate, join(directory, 'members', code, 'signing.pem'));
    }
    const uri = ownDatabase ? undefined : process.env.DARCHA_TEST_MONGODB;
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
      },
      mongo: { uri: this.database.uri, name: this.mongo.connection.name },
      keys: this.keys,
      content: join(repository, 'services/exchange/test/content'),
      limits: { ...limits, ...changes },
    };
  }

  async exchange(changes: Partial<Limits> = {}): Promise<RunningExchange> {
    const running = await startExchange(this.config(changes), log);
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
    const collection = this.mongo.connection.getClient().db(this.mongo.connection.name).collection('payloads');
    return createPayloadStore(collection, { sealer: createSealer(this.keys), retentionDays: 30 });
  }
}

export function readPair({ certificate, key }: { certificate: string; key: string }): SigningPair {
  return { certificate: readFileSync(certificate), key: readFileSync(key) };
}

export function readTls({ authority, ...pair }: { certificate: string; key: string; authority: string }): Tls {
  return { ...readPair(pair), authority: readFileSync(authority) };
}

export function questionBytes(changes: QuestionInput = {}): Buffer {
  const { arguments: args, ...rest } = allowed;
  return questionCodec.encode({
    id: randomUUID(),
    sender: codes.asker,
    askedAt: new Date().toISOString(),
    argumentsJson: Buffer.from(JSON.stringify(args)),
    ...rest,
    ...changes,
  });
}

export function dial(address: string): string {
  return address.replace('127.0.0.1', 'localhost');
}

/** The error of a call that must fail. */
export async function failure(work: Promise<unknown>): Promise<DomainError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the call was expected to fail and did not');
}

/** Waits until something is so. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const giveUp = Date.now() + 15_000; Date.now() < giveUp; await sleep(20)) if (await holds()) return;
  throw new Error(`waited in vain until ${what}`);
}

/** Does `work` as a caller the gateway vouches for. */
export function as<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
  const context: Context = { ...ownContext('gateway', 20_000), caller };
  return runInContext(context, work);
}
