/** What `pnpm start` runs, with the same output, and all that it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { environmentWith, root } from '../../config.ts';
import { until } from '../../support/until.ts';

export interface FixedPorts {
  gateway: number;
  identity: number;
  members: number;
  enrolment: number;
}

export interface Launched {
  child: ChildProcess;
  output(): string;
  /** Resolves once it has said so. */
  ready(): Promise<void>;
  ended: Promise<number | null>;
}

export const dataDirectory = mkdtempSync(join(tmpdir(), 'darcha-start-'));
const launched: ChildProcess[] = [];

after(() => {
  for (const child of launched) child.kill('SIGKILL');
  rmSync(dataDirectory, { recursive: true, force: true });
});

export function launch(ports: FixedPorts): Launched {
  const env = environmentWith({
    DARCHA_HTTP_PORT: String(ports.gateway),
    DARCHA_IDENTITY_PORT: String(ports.identity),
    DARCHA_MEMBERS_PORT: String(ports.members),
    DARCHA_ENROLMENT_PORT: String(ports.enrolment),
    DARCHA_RATE_PER_MINUTE: '1000000',
    DARCHA_DATA: dataDirectory,
    MONGODB_URI: '',
  });
  const file = join(root, 'infra/local/src/main.ts');
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  launched.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return {
    child,
    output: () => output,
    ready: async () => {
      await until(
        async () => output,
        (text) => text.includes('ready'),
        60_000,
      );
    },
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}

/** Processes whose environment names the data directory: all that a start has left behind. */
export async function leftBehind(): Promise<string[]> {
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
