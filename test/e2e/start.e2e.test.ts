import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freePorts } from '@darcha/local/ports.ts';
import { environmentWith, root } from '../config.ts';
import { newKey, ok, openPortal } from '../support/portal.ts';
import { until } from '../support/until.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'darcha-start-'));
const running: ChildProcess[] = [];

after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

/** What `pnpm start` runs, with the same output. */
function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, 'infra/local/src/main.ts')], {
    env: environmentWith({ ...env, DARCHA_DATA: dataDirectory, MONGODB_URI: '' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  return { child, output: () => output, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

/** Processes whose environment names the data directory: all that a start has left behind. */
async function leftBehind(): Promise<string[]> {
  const { readdirSync } = await import('node:fs');
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      const { ppid, state } = statusOf(pid);
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8');
      return state !== 'Z' && ppid !== String(process.pid) && command.includes(dataDirectory);
    } catch {
      // It ended while it was looked at.
      return false;
    }
  });
}

function statusOf(pid: string): { state: string | undefined; ppid: string | undefined } {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  return { state: /State:\s+(\S)/.exec(text)?.[1], ppid: /PPid:\s+(\d+)/.exec(text)?.[1] };
}

test('starts, keeps what was entrusted to it, stops on Ctrl-C leaving no process, and has it after the next start', async () => {
  const [gateway, identity, members] = (await freePorts(3)).map(String) as [string, string, string];
  const env = { DARCHA_HTTP_PORT: gateway, DARCHA_IDENTITY_PORT: identity, DARCHA_MEMBERS_PORT: members };
  const addresses = { gateway: `http://localhost:${gateway}`, identity: `http://localhost:${identity}`, dataDirectory };

  const first = start(env);
  await until(
    async () => first.output(),
    (text) => text.includes('ready'),
    60_000,
  );
  const [address] = /http:\/\/\S+/.exec(first.output()) ?? [];
  assert.equal(address, addresses.gateway);
  const body = { service: 'residence-certificate', form: {} };
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(await openPortal(addresses).as('dilnoza').post('/api/v1/applications', body, { headers }), 201);

  const second = start(env);
  assert.equal(await second.ended, 1);
  assert.match(second.output(), new RegExp(`port ${gateway} is in use.*DARCHA_HTTP_PORT`));

  first.child.kill('SIGINT');
  assert.equal(await first.ended, 0, first.output());
  assert.deepEqual(await until(leftBehind, (pids) => pids.length === 0, 10_000), []);

  const third = start(env);
  await until(
    async () => third.output(),
    (text) => text.includes('ready'),
    60_000,
  );
  const again = ok(await openPortal(addresses).as('dilnoza').get(`/api/v1/applications/${draft.number}`));
  assert.equal(again.createdAt, draft.createdAt);

  // Even a launcher that is killed outright takes everything with it.
  third.child.kill('SIGKILL');
  await third.ended;
  assert.deepEqual(await until(leftBehind, (pids) => pids.length === 0, 15_000), []);
});
