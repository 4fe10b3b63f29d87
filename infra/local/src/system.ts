/** The whole of Darcha on one machine: database, identity provider, services, sandbox agencies, gateway. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@darcha/database/database.ts';
import { ensurePki } from '@darcha/pki/pki.ts';
import { ensureTimeStampingPki } from '@darcha/pki/time-stamping.ts';
import { openDatabase, type RunningDatabase } from './database.ts';
import { ensureKeys, ensureLogKey, sealing } from './keys.ts';
import { members, operatorNames, type PlanOptions, type Ports, plansOf, sandboxAgencies, services } from './plans.ts';
import { freePorts } from './ports.ts';
import { type ProcessPlan, type Supervised, supervise } from './supervisor.ts';

export interface SystemOptions {
  environment: 'development' | 'test';
  dataDirectory: string;
  /** Fixed ports; the others are chosen freely. */
  ports?: Partial<Ports>;
  /** The first port of metrics; none are served without. */
  metricsPort?: number | undefined;
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
  addresses: { gateway: string; identity: string; members: string; enrolment: string };
  dataDirectory: string;
  ports: Ports;
  mongodb: { uri: string; kind: Database['kind']; pid(): number | undefined };
  process(name: string): Supervised;
  processes: readonly Supervised[];
  /** Stops all, the gateway first and the database last. */
  stop(): Promise<void>;
}

const internal = ['catalogue', 'tracking', 'exchange', 'intake', 'timeStamp'] as const;
const named = ['gateway', 'identity', 'members', 'enrolment'] as const;

/** How long the parts may take to stop, one after the other, before what is left is killed; milliseconds. */
const stopWithin = { gateway: 3_000, services: 4_000 } as const;

/** Starts everything and resolves when all of it is ready; on a failure stops what was started, and says why. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDirectory } = options;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const ports = await choosePorts(options.ports ?? {});
  const pki = { directory: join(dataDirectory, 'pki'), environment: options.environment };
  await ensurePki({ ...pki, services: [...services], members: [...members], seals: ['portal'] });
  await ensureTimeStampingPki(pki);
  const database = await openDatabase(options);
  const processes: Supervised[] = [];
  const stop = async () => {
    const [gateway, ...others] = [...processes].reverse();
    await gateway?.stop(stopWithin.gateway);
    await Promise.all(others.map((process) => process.stop(stopWithin.services)));
    await database.stop();
  };
  try {
    const plan = planFor(options, ports, database);
    keepOperatorNames(dataDirectory, operatorNames(plan));
    await startProcesses(processes, plansOf(plan), options);
  } catch (error) {
    await stop();
    throw error;
  }
  const addresses = addressesOf(ports);
  writeFileSync(join(dataDirectory, 'addresses.json'), `${JSON.stringify({ ...addresses, data: dataDirectory })}\n`);
  return {
    addresses,
    dataDirectory,
    ports,
    mongodb: database,
    processes,
    process: (name) => {
      const found = processes.find((process) => process.name === name);
      if (!found) throw new Error(`there is no process ${name}`);
      return found;
    },
    stop,
  };
}

/** For the command `member`, which finds the database of this machine by it. */
function keepOperatorNames(dataDirectory: string, names: Record<string, string>): void {
  const lines = Object.entries(names).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(dataDirectory, 'exchange.env'), lines.join(''), { mode: 0o600 });
}

function planFor(options: SystemOptions, ports: Ports, database: RunningDatabase): PlanOptions {
  const keys = join(options.dataDirectory, 'keys');
  return {
    environment: options.environment,
    dataDirectory: options.dataDirectory,
    mongodbUri: database.uri,
    databasePrefix: options.databasePrefix ?? 'darcha-',
    ports,
    metricsPort: options.metricsPort,
    keys: ensureKeys(keys, sealing),
    logKey: ensureLogKey(keys),
    agencies: options.agencies ?? sandboxAgencies,
    env: options.env ?? {},
  };
}

/** Starts stage after stage, so that nobody is ready before those it calls; adds to `processes` as it goes. */
async function startProcesses(processes: Supervised[], plans: ProcessPlan[], options: SystemOptions): Promise<void> {
  for (const stage of [1, 2]) {
    const started = plans
      .filter((plan) => plan.stage === stage)
      .map((plan) => supervise(plan, join(options.dataDirectory, 'logs'), options.log));
    processes.push(...started);
    await Promise.all(started.map((process) => process.ready()));
  }
}

function addressesOf(ports: Ports): System['addresses'] {
  return {
    gateway: `http://localhost:${ports.gateway}`,
    identity: `http://localhost:${ports.identity}`,
    members: `localhost:${ports.members}`,
    enrolment: `localhost:${ports.enrolment}`,
  };
}

async function choosePorts(fixed: Partial<Ports>): Promise<Ports> {
  const missing = [...named, ...internal].filter((name) => fixed[name] === undefined);
  const free = await freePorts(missing.length);
  return { ...fixed, ...Object.fromEntries(missing.map((name, i) => [name, free[i]])) } as Ports;
}
