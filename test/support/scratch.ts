/** Where tests write what need not outlast them. */
import { readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const inMemory = '/dev/shm';
/** What a whole run may need, bytes; it is a fraction of it. */
const roomy = 4 * 1024 ** 3;

/**
 * In memory where the machine has a folder there, roomy and for programs, too. Databases flush each write they acknowledge; no
 * test can tell that from one that is not flushed, since processes are killed here, never the machine, and the flushes are a good
 * part of what a run costs.
 */
export function scratchFolder(): string {
  try {
    const mounts = readFileSync('/proc/self/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '));
    const options = mounts.findLast(([, folder]) => folder === inMemory)?.[3]?.split(',');
    const { bavail, bsize } = statfsSync(inMemory);
    if (options?.includes('rw') && !options.includes('noexec') && bavail * bsize >= roomy) return inMemory;
  } catch {
    // Another kind of machine.
  }
  return tmpdir();
}
