/** The whole of Darcha on one machine: database, identity provider, services, sandbox agencies, gateway. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, startDatabase } from '@darcha/database/database.ts';
import { ensurePki } from '@darcha/pki/pki.ts';
import { root } from './config.ts';
import { ensureKeys } from './keys.ts';
import { members, type Ports, plansOf, sandboxAgencies, services } from './plans.ts';
import { freePorts } from './ports.ts';
import { type Supervised, supervise } from './supervisor.ts';

export interface SystemOptions {
  environment: 'development' | 'test';
  dataDirectory: string;
  /** Fixed ports; the others are chosen freely. */
  ports?: Partial<Ports>;
  /** A MongoDB that runs already. */
  mongodbUri?: string | undefined;
  databasePrefix?: string;
  /** Which sandbox agencies take part; all unless said. */
  agencies?: readonly string[];
  /** Further names for the environment of every process. */
  env?: Record<string, string>;
  /** Told of processes that died and were started again. */
  log: (line: string) => void;
}

export interface System {
  addresses: { gateway: string; identity: string; members: string };
  dataDirectory: string;
  ports: Ports;
  mongodb: { uri: string; kind: Database['kind']; pid(): number | undefined };
  process(name: string): Supervised;
  processes: readonly Supervised[];
  /** Stops all, the gateway first and the database last. */
  stop(): Promise<void>;
}

const internal = ['catalogue', 'tracking', 'exchange', 'intake'] as const;
const named = ['gateway', 'identity', 'members'] as const;

/** Starts everything and resolves when all of it is ready; on a failure stops what was started, and says why. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDirectory } = options;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const [ports, database] = await Promise.all([
    choosePorts(options.ports ?? {}),
    openDatabase(options),
    ensurePki({
      directory: join(dataDirectory, 'pki'),
      environment: options.environment,
      services: [...services],
      members: [...members],
    }),
  ]);
  const plans = plansOf({
    environment: options.environment,
    dataDirectory,
    mongodbUri: database.uri,
    databasePrefix: options.databasePrefix ?? 'darcha-',
    ports,
    keys: ensureKeys(join(dataDirectory, 'keys'), ['tracking', 'exchange', 'intake']),
    agencies: options.agencies ?? sandboxAgencies,
    env: options.env ?? {},
  });
  const processes: Supervised[] = [];
  const stop = async () => {
    const [gateway, ...others] = [...processes].reverse();
    await gateway?.stop();
    await Promise.all(others.map((process) => process.stop()));
    await database.stop();
  };
  try {
    for (const stage of [1, 2]) {
      const started = plans
        .filter((plan) => plan.stage === stage)
        .map((plan) => supervise(plan, join(dataDirectory, 'logs'), options.log));
      processes.push(...started);
      await Promise.all(started.map((process) => process.ready()));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const addresses = {
    gateway: `http://localhost:${ports.gateway}`,
    identity: `http://localhost:${ports.identity}`,
    members: `localhost:${ports.members}`,
  };
  writeFileSync(join(dataDirectory, 'addresses.json'), `${JSON.stringify({ ...addresses, data: dataDirectory })}\n`);
  return {
    addresses,
    dataDirectory,
    ports,
    mongodb: { uri: database.uri, kind: database.kind, pid: database.pid },
    processes,
    process: (name) => {
      const found = processes.find((process) => process.name === name);
      if (!found) throw new Error(`there is no process ${name}`);
      return found;
    },
    stop,
  };
}

async function choosePorts(fixed: Partial<Ports>): Promise<Ports> {
  const missing = [...named, ...internal].filter((name) => fixed[name] === undefined);
  const free = await freePorts(missing.length);
  return { ...fixed, ...Object.fromEntries(missing.map((name, i) => [name, free[i]])) } as Ports;
}

interface RunningDatabase {
  uri: string;
  kind: Database['kind'];
  pid(): number | undefined;
  stop(): Promise<void>;
}

/** The database, started again with the same address whenever its process dies. */
async function openDatabase(options: SystemOptions): Promise<RunningDatabase> {
  let stopping = false;
  let current: Database;
  const start = async (): Promise<Database> => {
    const database = await startDatabase({
      dataDirectory: join(options.dataDirectory, 'mongodb'),
      cacheDirectory: join(root, '.cache'),
      log: options.log,
      ...(options.mongodbUri ? { uri: options.mongodbUri } : {}),
    });
    database.process?.once('exit', () => {
      if (stopping) return;
      options.log('the database ended and is started again');
      start().catch((error: Error) => options.log(`the database cannot be started again: ${error.message}`));
    });
    current = database;
    return database;
  };
  const { uri, kind } = await start();
  return {
    uri,
    kind,
    pid: () => current.process?.pid,
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
