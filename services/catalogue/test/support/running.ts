/** A whole catalogue in this process: real database, real server on a free port, a client with a certificate of its own. */
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { createLogger, type Logger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { ensurePki, servicePaths } from '@darcha/pki/pki.ts';
import { catalogue } from '@darcha/proto/contracts.ts';
import type { CatalogueConfig } from '../../src/config.ts';
import { startCatalogue } from '../../src/start.ts';
import { givenMongodb } from '../config.ts';
import { release, sampleLists, samplePassport } from './sample.ts';

export type CatalogueClient = Client<NonNullable<typeof catalogue.methods>>;

const log = createLogger('catalogue-test', 'silent');
const keys = { current: 'k', keys: { k: randomBytes(32) }, lookup: randomBytes(32) };
const cacheDirectory = fileURLToPath(new URL('../../../../.cache', import.meta.url));
const ownContent = fileURLToPath(new URL('../../content', import.meta.url));

/** One copy of the catalogue. */
export interface Copy {
  /** "localhost:port". */
  address: string;
  client: CatalogueClient;
  /** A client of another service, or of none that is admitted. */
  clientOf(service: string): CatalogueClient;
  stop(): Promise<void>;
}

let certificates: Promise<string> | undefined;

/** Made once for all spec files of the process; each gets a copy of its own. */
async function copyCertificates(to: string): Promise<void> {
  certificates ??= makeCertificates();
  cpSync(await certificates, to, { recursive: true });
}

async function makeCertificates(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-catalogue-pki-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  await ensurePki({
    directory,
    services: ['catalogue', 'gateway', 'intake', 'stranger'],
    members: [],
    environment: 'test',
  });
  return directory;
}

/** A database and certificates for one spec file; every `start` is one more copy over the same database. */
export class Surroundings {
  readonly directory = mkdtempSync(join(tmpdir(), 'darcha-catalogue-'));
  readonly content = join(this.directory, 'content');
  readonly #name = `catalogue-test-${randomUUID().slice(0, 8)}`;
  #database: Database | undefined;
  #copies = new Set<Copy>();

  async open(): Promise<void> {
    await copyCertificates(join(this.directory, 'pki'));
    this.#database = await startDatabase({
      dataDirectory: join(this.directory, 'data'),
      cacheDirectory,
      ...(givenMongodb === undefined ? {} : { uri: givenMongodb }),
    });
  }

  /** Stops the copies that are running: each of them looks into the database again and again. */
  async stopCopies(): Promise<void> {
    await Promise.all([...this.#copies].map((copy) => copy.stop()));
  }

  /** Ends the database, as a failure would. */
  async close(): Promise<void> {
    await this.stopCopies();
    await this.#database?.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** The content directory holds the country's own content from now on. */
  useOwnContent(): void {
    cpSync(ownContent, this.content, { recursive: true });
  }

  /** The content directory holds the small sample, or these files of it. */
  async write(files: Record<string, string> = {}): Promise<void> {
    const sample = { ...release(1), ...sampleLists, 'passports/residence-letter/1.yaml': samplePassport };
    for (const [name, text] of Object.entries({ ...sample, ...files })) {
      await mkdir(dirname(join(this.content, name)), { recursive: true });
      await writeFile(join(this.content, name), text);
    }
  }

  /** Starts a copy; `log` is where it writes. `content` is another content directory, `database` a database of its own. */
  async start(options: { content?: string; database?: string; now?: () => Date; log?: Logger } = {}): Promise<Copy> {
    const closers: (() => Promise<void> | void)[] = [];
    const stop = async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
      this.#copies.delete(copy);
    };
    const shell = { onStop: (_: string, close: () => Promise<void> | void) => void closers.push(close) };
    const clientOf = (service: string) => {
      const client = createClient(catalogue, this.peer(service, address));
      closers.push(() => client.close());
      return client;
    };
    let address = '';
    try {
      const served = await startCatalogue(this.#config(options), options.log ?? log, shell, options.now);
      address = served.replace('127.0.0.1', 'localhost');
    } catch (error) {
      for (const close of closers.toReversed()) await close();
      throw error;
    }
    const copy: Copy = { address, client: clientOf('gateway'), clientOf, stop };
    this.#copies.add(copy);
    return copy;
  }

  /** How another service, by its own certificate, reaches a copy. */
  peer(service: string, address: string) {
    return { peer: 'catalogue', address, tls: this.#tls(service), log };
  }

  /** Where the documents of a copy's database are. */
  mongo(database = ''): CatalogueConfig['mongo'] {
    return { uri: this.#database?.uri ?? '', name: `${this.#name}${database}` };
  }

  #config({ content = this.content, database = '' }: { content?: string; database?: string }): CatalogueConfig {
    return {
      environment: 'test',
      address: '127.0.0.1:0',
      tls: this.#tls('catalogue'),
      logLevel: 'silent',
      mongo: this.mongo(database),
      content,
      cache: cacheDirectory,
      pollMs: 100,
      clientDailyRequests: 1_000,
      keys,
      webhooks: { everyMs: 200, allowPrivate: true },
    };
  }

  #tls(name: string): Tls {
    const paths = servicePaths(join(this.directory, 'pki'), name);
    return {
      certificate: readFileSync(paths.certificate),
      key: readFileSync(paths.key),
      authority: readFileSync(paths.authority),
    };
  }
}
