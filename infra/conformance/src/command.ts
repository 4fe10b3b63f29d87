/** `pnpm conformance`: reads what the system says of itself, tries it, and tells. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RecordType } from '@darcha/exchange/domain/record-types.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { prepareFolder } from './folder.ts';
import { type Plan, readPlan } from './plan.ts';
import { lineOf, summaryOf } from './report.ts';
import { conforms, type Finding, runCases } from './run.ts';
import { askByCommand } from './system.ts';
import { patience, type Trial } from './trial.ts';
import { startTrialExchange, type TrialExchange } from './trial-exchange.ts';

export const usage = `Usage: conformance FILE [options]
  Tries a system on this machine before it joins: no certificate of a member and no exchange is needed.
  FILE             conformance.yaml of the agency; docs/agencies.md, "Before you join", describes it
  --out DIRECTORY  where certificates for the system are made and kept; "conformance" beside FILE unless said
  --listen ADDRESS where the system connects; localhost:8092 unless said
  --within SECONDS how long it is waited for the system to connect; 60 unless said
  --long           tries also what takes more than five minutes
  --json           the findings as JSON
Ends with 0 when the system conforms, with 1 when it does not, with 2 when nothing could be tried.`;

const options = {
  out: { type: 'string' },
  listen: { type: 'string', default: 'localhost:8092' },
  within: { type: 'string', default: '60' },
  long: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/** A minute after the five that a question may be put again, for the system's clock. */
const replayAfter = 6 * 60_000;

/** Gives the exit code. */
export async function conformanceCommand(words: readonly string[], output: Output): Promise<0 | 1 | 2> {
  let exchange: TrialExchange | undefined;
  try {
    const call = readCall(words);
    const plan = readPlan(call.file);
    const out = resolve(call.out ?? join(plan.directory, 'conformance'));
    const trial = await prepareTrial(plan, out, call);
    exchange = trial.exchange;
    const tell = call.json ? output.complain : output.print;
    tell(
      `The system is awaited at ${exchange.address}, as ${plan.member}, with what is in ${trial.folder.certificates}.\n`,
    );
    const findings = await runCases(trial, (finding) => call.json || output.print(lineOf(finding)));
    output.print(call.json ? jsonOf(plan, findings) : `\n${summaryOf(findings)}`);
    return conforms(findings) ? 0 : 1;
  } catch (error) {
    output.complain(`${(error as Error).message}\n`);
    return 2;
  } finally {
    await exchange?.stop();
  }
}

interface Call {
  file: string;
  out: string | undefined;
  listen: string;
  withinMs: number;
  long: boolean;
  json: boolean;
}

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Error('Give one file.');
    const seconds = Number(values.within);
    if (!(seconds > 0 && seconds <= 3_600)) throw new Error('--within must be seconds, 1 to 3600.');
    if (!/^(localhost|127\.0\.0\.1):\d{1,5}$/.test(values.listen)) {
      throw new Error('--listen must be localhost:PORT; the certificate made for the trial is for this machine alone.');
    }
    return { ...values, file, out: values.out, withinMs: seconds * 1_000 };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`);
  }
}

async function prepareTrial(plan: Plan, out: string, call: Call): Promise<Trial> {
  const folder = await prepareFolder(out, plan.member, plan.asks ? [plan.asks.recordType.provider] : []);
  const recordTypes = new Map<string, RecordType>(plan.provides.map(({ recordType }) => [recordType.id, recordType]));
  const exchange = await startTrialExchange({
    member: plan.member,
    address: call.listen,
    tls: folder.tls,
    recordTypes,
    helloWithinMs: 10_000,
    log: createLogger('conformance', 'silent'),
  });
  writeFileSync(join(out, 'address'), `${exchange.address}\n`);
  const env = { CONFORMANCE_ADDRESS: exchange.address, CONFORMANCE_CERTIFICATES: folder.certificates };
  const replayMs = call.long ? replayAfter : undefined;
  return {
    plan,
    folder,
    exchange,
    patience: { ...patience, connectMs: call.withinMs, replayMs },
    ask: () => askByCommand(plan, env),
  };
}

function jsonOf({ member }: Plan, findings: readonly Finding[]): string {
  return JSON.stringify({ member, conforms: conforms(findings), findings }, undefined, 2);
}
