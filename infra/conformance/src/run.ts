/** Runs all cases that there are for the system, one after the other; none stops the others. */
import { answering } from './cases/answering.ts';
import { asking } from './cases/asking.ts';
import { connects, connectsAfterOutage, connectsWhenCut } from './cases/connecting.ts';
import { disbelieving } from './cases/disbelieving.ts';
import { answersOnce, mistrusting } from './cases/mistrusting.ts';
import { replaying, waiting } from './cases/waiting.ts';
import { type Came, type Case, failed, type Trial, within } from './trial.ts';
import { describe } from './trial-exchange.ts';

/** What came of a case. */
export interface Finding extends Omit<Case, 'run'>, Came {}

const providing = [
  ...answering,
  ...waiting,
  ...mistrusting,
  connectsWhenCut,
  connectsAfterOutage,
  replaying,
  answersOnce,
];

export async function runCases(trial: Trial, tell: (finding: Finding) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  const tryOut = async (one: Case, run: () => Promise<Came>) => {
    const { run: _, ...known } = one;
    const finding = { ...known, ...(await run().catch((error: unknown) => failed(describe(error)))) };
    findings.push(finding);
    tell(finding);
    return finding.status !== 'failed';
  };
  if (trial.plan.provides.length > 0) {
    const connected = await tryOut(connects, () => connects.run(trial));
    for (const one of providing) await tryOut(one, connected ? () => whileOpen(one, trial) : notTried);
  }
  if (trial.plan.asks) for (const one of [...asking, ...disbelieving]) await tryOut(one, () => one.run(trial));
  return findings;
}

/** The stream may have been lost by the case before. */
async function whileOpen(one: Case, trial: Trial): Promise<Came> {
  await within(trial.patience.reconnectMs, () => trial.exchange.streams().length > 0);
  return one.run(trial);
}

const notTried = async (): Promise<Came> => ({ status: 'not-tried', came: 'the system had not connected' });

/** True when nothing failed and nothing was left out for want of a connection. */
export function conforms(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'failed');
}
