import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compiledCode } from './config.ts';
import { read } from './journeys.ts';
import { as, found, type IntakeClient, key, records, until } from './support.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

let around: Surroundings;
const entry = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const homes = 'cadastre-agency/homes@1';

before(async () => {
  around = await openSurroundings({});
});
after(() => around.end());

/** A process of its own, so that it can be killed. */
async function launch(): Promise<{ process: ChildProcess; client: IntakeClient }> {
  const process = fork(entry, {
    env: { ...compiledCode, ...around.environment() },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [message] = (await once(process, 'message')) as [{ ready: { address: string } }];
  return { process, client: around.client(message.ready) };
}

/** What the applicant was told: numbers of drafts begun, and of applications submitted. */
interface Acknowledged {
  begun: string[];
  submitted: string[];
}

/** Applies again and again until the process is gone. */
async function applyUntilGone(client: IntakeClient, told: Acknowledged): Promise<void> {
  try {
    for (;;) {
      const creation = { service: 'home-ownership-certificate', idempotencyKey: key() };
      const { application } = await as('aziz', () => client.createApplication(creation));
      const number = application?.number ?? '';
      told.begun.push(number);
      const { application: after } = await as('aziz', () =>
        client.submitApplication({ number, idempotencyKey: key() }),
      );
      if (after) told.submitted.push(number);
    }
  } catch {
    // The process has been killed: what it had not acknowledged may or may not be there.
  }
}

test('killed again and again under load: nothing acknowledged is lost, nothing is doubled, all goes on by itself', async () => {
  const told: Acknowledged = { begun: [], submitted: [] };
  for (const questions of [3, 8]) {
    const { process, client } = await launch();
    let asked = 0;
    // Killed while a register is being asked, so that an application is under way whatever the machine's speed.
    around.registers[homes] = async () => {
      asked += 1;
      if (asked === questions) process.kill('SIGKILL');
      await sleep(20);
      return { outcome: 'found', record: records[homes] };
    };
    const applying = [1, 2, 3, 4, 5, 6].map(() => applyUntilGone(client, told));
    await Promise.all([once(process, 'exit'), ...applying]);
  }
  assert.ok(told.begun.length > told.submitted.length, 'no kill interrupted anything');
  around.registers[homes] = found(records[homes]);

  await checkAll(around.client(await around.intake()), told);
});

test('told to stop with an application under way, it ends in order and another instance goes on', async () => {
  around.registers[homes] = () => new Promise(() => undefined);
  const { process, client } = await launch();
  const creation = { service: 'home-ownership-certificate', idempotencyKey: key() };
  const { application } = await as('aziz', () => client.createApplication(creation));
  const number = application?.number ?? '';
  const submitting = as('aziz', () => client.submitApplication({ number })).catch(() => undefined);
  await until(() => around.asked.some(({ question }) => question.application === number));
  process.kill('SIGTERM');
  const [code] = await once(process, 'exit');
  assert.equal(code, 0);
  await submitting;
  around.registers[homes] = found(records[homes]);
  const other = around.client(await around.intake());
  await until(
    () => read(other, number, 'aziz'),
    ({ state }) => state === 'STATE_ISSUED',
  );
});

/** Everything acknowledged is there, everything submitted is decided, once, and its timeline has no gap. */
async function checkAll(client: IntakeClient, told: Acknowledged): Promise<void> {
  const all = await listAll(client);
  const states = new Map(all.map(({ number, state }) => [number, state]));
  assert.deepEqual(
    told.begun.filter((number) => !states.has(number)),
    [],
  );
  for (const number of told.submitted) {
    await until(
      () => read(client, number, 'aziz'),
      ({ state }) => state === 'STATE_ISSUED',
    );
  }
  // What was submitted but not acknowledged goes on as well: nothing stays under way.
  const later = await until(
    () => listAll(client),
    (list) => list.every(({ state }) => state === 'STATE_ISSUED' || state === 'STATE_DRAFT'),
  );
  assert.equal(new Set(later.map(({ resultCode, number }) => resultCode || number)).size, later.length);
  for (const { number, state } of later) {
    const { events } = await as('aziz', () =>
      until(
        () => around.tracking.getTimeline({ subject: number }),
        (timeline) => timeline.events.at(-1)?.state === state.slice('STATE_'.length).toLowerCase(),
      ),
    );
    assert.deepEqual(
      events.map(({ sequence }) => sequence),
      events.map((_, i) => i + 1),
    );
    assert.ok(events.filter(({ type }) => type === 'application.issued').length <= 1);
  }
}

async function listAll(client: IntakeClient) {
  const all: { number: string; state: string; resultCode: string }[] = [];
  let token = '';
  do {
    const response = await as('aziz', () => client.listApplications({ page: { size: 100, token } }));
    all.push(...response.applications);
    token = response.page?.nextToken ?? '';
  } while (token !== '');
  return all;
}
