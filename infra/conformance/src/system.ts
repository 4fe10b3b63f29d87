/** The agency's system, as far as it is started from here: the command that asks. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Plan } from './plan.ts';

/** How long the command may take, milliseconds; longer than an exchange waits. */
const askWithin = 30_000;

/** Runs the command of the plan; true when it ends with 0. Throws when it cannot be run or does not end. */
export async function askByCommand({ asks, directory }: Plan, env: Record<string, string>): Promise<boolean> {
  const [program, ...words] = asks?.command ?? [];
  if (!program) throw new Error('there is no command that asks');
  const signal = AbortSignal.timeout(askWithin);
  const child = spawn(program, words, { cwd: directory, env: { ...process.env, ...env }, stdio: 'ignore', signal });
  try {
    const [code] = await once(child, 'close');
    return code === 0;
  } catch (error) {
    if (signal.aborted) throw new Error(`the command had not ended after ${askWithin / 1_000} seconds`);
    throw new Error(`the command "${program}" could not be run: ${(error as Error).message}`);
  }
}
