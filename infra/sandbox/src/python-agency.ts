/** The agency of docs/examples/python as a process, run by Debian's Python. */
import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Python } from '@darcha/debian/python.ts';
import { memberPaths } from '@darcha/pki/pki.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(root, 'docs/examples/python/school_registry.py');
const proto = join(root, 'proto');
const run = promisify(execFile);

/** What an agency's engineer calls once, with the contract alone. */
export async function generateCode(python: Python, into: string): Promise<void> {
  const [loader, ...words] = python.command;
  const out = [`--python_out=${into}`, `--grpc_python_out=${into}`];
  const contracts = globSync('darcha/{common,exchange}/v1/*.proto', { cwd: proto });
  await run(loader, [...words, '-m', 'grpc_tools.protoc', '-I', proto, ...out, ...contracts], { env: python.env });
}

export interface PythonOptions {
  python: Python;
  /** Where the generated code is. */
  generated: string;
  pki: string;
  /** Code of the member whose certificates it has. */
  code: string;
  addresses: readonly string[];
  /** File in which it remembers questions that could wait. */
  memory?: string;
}

export interface PythonAgency {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has logged so far. */
  logged(): string;
  /** One question, as JSON; what it made of it. For a process that asks. */
  ask(asking: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

export function startPython(what: 'provide' | 'ask', options: PythonOptions): PythonAgency {
  const { python, generated } = options;
  const [loader, ...words] = python.command;
  const env = { ...python.env, PYTHONPATH: `${generated}:${python.env.PYTHONPATH}`, ...memberNames(options) };
  const child = spawn(loader, [...words, program, what], { env });
  let log = '';
  child.stderr.on('data', (part) => (log += part));
  // A process that has ended cannot be written to; that it gave no line tells it.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close');
  const follow = () => child.kill('SIGKILL');
  process.once('exit', follow);
  child.once('close', () => process.off('exit', follow));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    logged: () => log,
    ask: async (asking) => {
      child.stdin.write(`${JSON.stringify(asking)}\n`);
      const { done, value } = await lines.next();
      if (done) throw new Error(`it ended:\n${log}`);
      return JSON.parse(value);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

function memberNames({ pki, code, addresses, memory }: PythonOptions): Record<string, string> {
  const { connection, signing, authority } = memberPaths(pki, code);
  return {
    DARCHA_ENVIRONMENT: 'test',
    DARCHA_EXCHANGE_ADDRESS: addresses.join(','),
    ...(memory && { DARCHA_MEMBER_MEMORY: memory }),
    DARCHA_MEMBER_CONNECTION_CERTIFICATE: connection.certificate,
    DARCHA_MEMBER_CONNECTION_KEY: connection.key,
    DARCHA_MEMBER_CONNECTION_AUTHORITY: authority,
    DARCHA_MEMBER_SIGNING_CERTIFICATE: signing.certificate,
    DARCHA_MEMBER_SIGNING_KEY: signing.key,
  };
}
