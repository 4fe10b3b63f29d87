/** A peer in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '../config.ts';

export interface Peer {
  address: string;
  pid: number;
  stop(): void;
}

/** Starts a file of `peers/`; it sends `{ready: {address}}` when it listens. */
export async function startPeer(file: string, env: Record<string, string> = {}): Promise<Peer> {
  const path = fileURLToPath(new URL(`peers/${file}`, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [path], {
    env: environmentWith(env),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { ready: { address: string } }) => resolve(message.ready.address));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return { address, pid: child.pid ?? 0, stop: () => void child.kill('SIGKILL') };
}
