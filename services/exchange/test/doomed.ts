/** An instance of its own process, beside those of the test and on the same database, to be killed. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RunningExchange } from '../src/start.ts';
import { environmentOf } from './process-environment.ts';
import type { Surroundings } from './support.ts';

export async function startDoomed(around: Surroundings): Promise<RunningExchange & { child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL('instance.ts', import.meta.url)), {
    env: environmentOf(around),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  around.onEnd(() => child.kill('SIGKILL'));
  const [message] = await once(child, 'message');
  const [address, membersAddress] = message.ready.address.split(' ');
  return { address, membersAddress, child, stop: async () => undefined };
}
