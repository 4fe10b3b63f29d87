/** A whole Darcha for one test file: real processes, real database, data and databases of its own. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type System, type SystemOptions, startSystem } from '@darcha/local/system.ts';
import { sharedMongodb } from '../config.ts';
import { openPortal, type Portal } from './portal.ts';

export interface TestSystem extends System {
  portal: Portal;
  /** What the launcher told of processes that died. */
  told: string[];
}

export type TestSystemOptions = Pick<SystemOptions, 'agencies' | 'env'> & {
  /** An engine of its own, which the test may kill, instead of the one shared by the run. */
  ownDatabase?: boolean;
};

export async function startTestSystem(options: TestSystemOptions = {}): Promise<TestSystem> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'darcha-system-'));
  const told: string[] = [];
  const { ownDatabase, ...rest } = options;
  const system = await startSystem({
    environment: 'test',
    dataDirectory,
    databasePrefix: `t${randomBytes(4).toString('hex')}-`,
    mongodbUri: ownDatabase ? undefined : sharedMongodb,
    log: (line) => told.push(line),
    ...rest,
    env: { DARCHA_RATE_PER_MINUTE: '1000000', ...rest.env },
  });
  return {
    ...system,
    told,
    portal: openPortal({ ...system.addresses, dataDirectory }),
    stop: async () => {
      await system.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
