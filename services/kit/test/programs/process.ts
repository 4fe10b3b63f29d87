/** A process under test: what it does is named by its first argument. */
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '@darcha/kit/log.ts';
import { type RunningShell, run } from '@darcha/kit/run.ts';

const log = createLogger('program', 'info');

function hold(shell: RunningShell, name: string): void {
  const server = createServer().listen(0, '127.0.0.1');
  shell.onStop(name, async () => {
    await sleep(10);
    log.info(`closed ${name}`);
    server.close();
  });
}

const starts: Record<string, (shell: RunningShell) => Promise<string>> = {
  serve: async (shell) => {
    hold(shell, 'first');
    hold(shell, 'second');
    return 'here:1';
  },
  'fail-later': async (shell) => {
    hold(shell, 'first');
    setTimeout(() => {
      throw new Error('a fault of the program');
    });
    return 'here:1';
  },
  'reject-later': async (shell) => {
    hold(shell, 'first');
    setTimeout(() => void Promise.reject(new Error('a fault of the program')));
    return 'here:1';
  },
  'fail-to-start': async (shell) => {
    hold(shell, 'first');
    throw new Error('a fault of the program');
  },
  'fail-to-close': async (shell) => {
    hold(shell, 'first');
    shell.onStop('second', () => {
      throw new Error('a fault of the program');
    });
    return 'here:1';
  },
  'start-slowly': async (shell) => {
    hold(shell, 'first');
    log.info('starting slowly');
    await sleep(60_000, undefined, { signal: shell.stopping }).catch(() => undefined);
    hold(shell, 'second');
    return 'here:1';
  },
};

const start = starts[process.argv[2] ?? ''];
if (!start) throw new Error(`there is no program "${process.argv[2]}"`);
await run(log, start);
