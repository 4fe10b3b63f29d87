/** A whole Darcha of which the intakes, two processes on one database, count legal terms by the clock of the run. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from '@darcha/database/database.ts';
import { loadKeys } from '@darcha/identity/keys.ts';
import { ensureKeys, ensureLogKey, sealing } from '@darcha/local/keys.ts';
import { members, type Ports, plansOf, services } from '@darcha/local/plans.ts';
import { freePorts } from '@darcha/local/ports.ts';
import { type ProcessPlan, type Supervised, supervise } from '@darcha/local/supervisor.ts';
import { ensurePki } from '@darcha/pki/pki.ts';
import { ensureTimeStampingPki } from '@darcha/pki/time-stamping.ts';
import { MongoClient } from 'mongodb';
import { root } from '../config.ts';
import { type LegalClock, openLegalClock } from './clock.ts';
import { createRegisters, type Registers } from './registers.ts';

export interface Country {
  clock: LegalClock;
  registers: Registers;
  gateway: string;
  /** What access tokens are signed with, and whose they are. */
  identity: { issuer: string; keys: Awaited<ReturnType<typeof loadKeys>>['jwks'] };
  /** What waits in the intakes' database for time to pass, and what was not told to tracking yet. */
  due: { next(): Promise<Date | undefined>; unsent(): Promise<number> };
  /** Processes by their names. */
  pids(): Record<string, number>;
  stop(): Promise<void>;
}

export interface CountryOptions {
  directory: string;
  begin: Date;
  /** A MongoDB that runs already. */
  mongodbUri?: string | undefined;
  prefix: string;
  log: (line: string) => void;
}

const names = [
  ...['gateway', 'identity', 'members', 'enrolment', 'catalogue', 'tracking', 'exchange', 'intake', 'timeStamp'],
  'secondIntake',
];

export async function startCountry(options: CountryOptions): Promise<Country> {
  const { directory, begin, mongodbUri, prefix } = options;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const clockFile = join(directory, 'legal-clock');
  const clock = openLegalClock(clockFile, begin);
  const pki = { directory: join(directory, 'pki'), environment: 'test' } as const;
  await ensurePki({ ...pki, services: [...services], members: [...members], seals: ['portal'] });
  await ensureTimeStampingPki(pki);
  const { keys, jwks } = { keys: join(directory, 'keys'), ...(await loadKeys(directory)) };
  const database = await startDatabase({
    dataDirectory: join(directory, 'mongodb'),
    cacheDirectory: join(root, '.cache'),
    log: () => undefined,
    ...(mongodbUri ? { uri: mongodbUri } : {}),
  });
  const closers: (() => Promise<unknown>)[] = [() => database.stop()];
  const stop = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  try {
    const free = await freePorts(names.length);
    const ports = Object.fromEntries(names.map((name, i) => [name, free[i] ?? 0])) as unknown as Ports & {
      secondIntake: number;
    };
    const plans = plansOf({
      ...{ environment: 'test', dataDirectory: directory, mongodbUri: database.uri, databasePrefix: prefix, ports },
      keys: ensureKeys(keys, sealing),
      ...{ agencies: [], logKey: ensureLogKey(keys) },
      env: {
        ...{ DARCHA_LOG_LEVEL: 'warn', DARCHA_RATE_PER_MINUTE: '10000000', DARCHA_EVENING_CLOCK: clockFile },
        ...{ DARCHA_INTAKE_DRAFTS_PER_OWNER: '1000000', DARCHA_INTAKE_SWEEP_MS: '30', DARCHA_INTAKE_POLL_MS: '200' },
      },
    });
    const started = await startAll(withIntakes(plans, ports.secondIntake), join(directory, 'logs'), options.log);
    closers.push(() => Promise.all(started.map((process) => process.stop(4_000))));
    const registers = createRegisters({ pki: pki.directory, exchange: `localhost:${ports.members}`, now: clock.now });
    closers.push(() => registers.stop());
    for (const code of registers.codes) await registers.connect(code);
    const mongo = await MongoClient.connect(database.uri);
    closers.push(() => mongo.close());
    const applications = mongo.db(`${prefix}intake`).collection('applications');
    return {
      ...{ clock, registers, stop },
      gateway: `http://localhost:${ports.gateway}`,
      identity: { issuer: `http://localhost:${ports.identity}`, keys: jwks },
      due: {
        next: async () => {
          const [first] = await applications
            .find({ expires: { $exists: true } }, { projection: { expires: 1 } })
            .sort({ expires: 1 })
            .limit(1)
            .toArray();
          return first?.expires as Date | undefined;
        },
        unsent: () => applications.countDocuments({ unsent: true }),
      },
      pids: () => ({
        ...Object.fromEntries(started.map((process) => [process.name, process.pid() ?? 0])),
        ...(database.process?.pid && { database: database.process.pid }),
        people: process.pid,
      }),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The shipped intake gives way to two with the legal clock; the gateway calls the first, work and terms are taken by both. */
function withIntakes(plans: ProcessPlan[], secondPort: number): ProcessPlan[] {
  return plans.flatMap((plan) => {
    if (plan.name !== 'intake') return [plan];
    const file = join(root, 'test/evening/intake.ts');
    const env = { ...plan.env, DARCHA_LISTEN: `127.0.0.1:${secondPort}` };
    return [
      { ...plan, file },
      { ...plan, file, env, name: 'intake-2' },
    ];
  });
}

async function startAll(plans: ProcessPlan[], logs: string, log: (line: string) => void): Promise<Supervised[]> {
  const all: Supervised[] = [];
  for (const stage of [1, 2]) {
    const started = plans.filter((plan) => plan.stage === stage).map((plan) => supervise(plan, logs, log));
    all.push(...started);
    await Promise.all(started.map((process) => process.ready()));
  }
  return all;
}
