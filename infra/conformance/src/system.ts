/** The agency's system, as far as it is started from here: the command that asks. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Plan } from './plan.ts';

/** How long the command may take, milliseconds; longer than an exchange waits. */
const askWithin = 30_000;
/** How much of what the command says last is kept, characters. */
const longestSaid = 300;

/** How the command that asks has ended. */
export interface Ended {
  /** The command ended with 0: it believed the answer. */
  believed: boolean;
  /** For the agency's engineer: the number it ended with, and the last line it wrote to stderr. */
  how: string;
}

/** Runs the command of the plan. Throws when it cannot be run or does not end. */
export async function askByCommand({ asks, directory }: Plan, env: Record<string, string>): Promise<Ended> {
  const [program, ...words] = asks?.command ?? [];
  if (!program) throw new Error('there is no command that asks');
  const signal = AbortSignal.timeout(askWithin);
  const child = spawn(program, words, {
    cwd: directory,
    env: { ...passedOn(process.env, asks?.environment), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said = `${said}${part}`.slice(-longestSaid);
  });
  try {
    const [code, killedBy] = await once(child, 'close');
    const last = said.trim().split('\n').at(-1);
    return { believed: code === 0, how: `ended with ${code ?? killedBy}${last ? ` (${last})` : ''}` };
  } catch (error) {
    if (signal.aborted) throw new Error(`the command had not ended after ${askWithin / 1_000} seconds`);
    throw new Error(`the command "${program}" could not be run: ${(error as Error).message}`);
  }
}

/** What every program needs to run; anything else of its surroundings the plan names. */
const always = ['PATH', 'HOME', 'LANG', 'LC_*', 'TZ', 'TMPDIR'];

/** Of these variables those that are wanted: by name, or by the beginning of one with a "*" behind it. */
export function passedOn(all: NodeJS.ProcessEnv, wanted: readonly string[] = []): NodeJS.ProcessEnv {
  const isWanted = (name: string) =>
    [...always, ...wanted].some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  return Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name)));
}
