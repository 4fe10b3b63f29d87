/** A peer in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '../config.ts';

export interface Peer {
  address: string;
  pid: number;
  /** Has it do so much work, when it is one that does; gives what it says of it. */
  work(count: number): Promise<unknown>;
  stop(): void;
}

/** Starts a file of `peers/`; it sends `{ready: {address}}` when it listens. */
export function startPeer(file: string, env: Record<string, string> = {}): Promise<Peer> {
  return startProcess(fileURLToPath(new URL(`peers/${file}`, import.meta.url)), env);
}

/** Starts any file that tells when it is ready as peers do. */
export async function startProcess(path: string, env: Record<string, string>): Promise<Peer> {
  const child: ChildProcess = spawn(process.execPath, [path], {
    env: environmentWith(env),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { ready: { address: string } }) => resolve(message.ready.address));
    child.once('exit', (code) => reject(new Error(`${path} ended with ${code}`)));
  });
  const work = (count: number) =>
    new Promise<unknown>((resolve, reject) => {
      child.once('message', ({ done, failed }: { done?: unknown; failed?: string }) =>
        failed === undefined ? resolve(done) : reject(new Error(`${path}: ${failed}`)),
      );
      child.send({ work: count });
    });
  return { address, pid: child.pid ?? 0, work, stop: () => void child.kill('SIGKILL') };
}
