/** The status by number and code among a million applications, beside a thousand of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUpCode } from '@darcha/intake/domain/follow-up.ts';
import { createSealer, readKeyring } from '@darcha/kit/seal.ts';
import { newKey, ok } from '../../support/portal.ts';
import { startTestSystem, type TestSystem } from '../../support/system.ts';
import type { Side, TimesFigure } from '../measure-times.ts';
import { fillApplications } from '../tracking/fill.ts';

const few = 1_000;
const many = 1_000_000;

/** Two whole systems, each with an engine of its own. */
export async function trackingGrowth(): Promise<TimesFigure> {
  const systems: TestSystem[] = [];
  const close = async () => void (await Promise.all(systems.map((system) => system.stop())));
  const open = async (size: number): Promise<Side> => {
    const system = await startTestSystem({ agencies: [], ownDatabase: true, env: { DARCHA_LOG_LEVEL: 'info' } });
    systems.push(system);
    return await asking(system, size);
  };
  try {
    const [ours, peer] = [await open(many), await open(few)];
    return {
      name: 'tracking.growth',
      most: 1.2,
      note: `POST of number and follow-up code, one at a time, each time another number: gateway, intake and engine, with ${many} applications stored to that with ${few}.`,
      count: 100,
      ours,
      peer,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function asking(system: TestSystem, size: number): Promise<Side> {
  const numbers = await fillApplications(system.mongodb.uri, databaseOf(system), await submitted(system), size);
  const { pseudonym } = createSealer(readKeyring(readFileSync(join(system.dataDirectory, 'keys', 'intake.json'))));
  const { visitor } = system.portal;
  return {
    name: `${size} applications`,
    once: async (i) => {
      const number = numbers[i % numbers.length] ?? '';
      ok(await visitor.post('/api/v1/statuses', { number, code: followUpCode(pseudonym, number) }));
    },
    pids: () => ({
      gateway: system.process('gateway').pid() ?? 0,
      intake: system.process('intake').pid() ?? 0,
      engine: system.mongodb.pid() ?? 0,
    }),
  };
}

/** One that has its clock and waits: no agency answers here. */
async function submitted({ portal }: TestSystem): Promise<string> {
  const applicant = portal.as('dilnoza');
  const body = { service: 'home-ownership-certificate' };
  const { number } = ok(
    await applicant.post('/api/v1/applications', body, { headers: { 'idempotency-key': newKey() } }),
    201,
  );
  ok(await applicant.post(`/api/v1/applications/${number}/submission`));
  return number;
}

function databaseOf({ dataDirectory }: TestSystem): string {
  const line = readFileSync(join(dataDirectory, 'exchange.env'), 'utf8');
  const [, prefix = ''] = /^DARCHA_MONGODB_NAME=(.*)exchange$/m.exec(line) ?? [];
  return `${prefix}intake`;
}
