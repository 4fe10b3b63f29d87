/**
 * Compiles into NODE_COMPILE_CACHE what the processes of Darcha run. Node keeps what it compiled when a process ends; the many
 * that a run on a bare clone starts at once, and those it kills, would each compile all of it again.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../config.ts';

const entries = [
  '{services/{catalogue,exchange,intake,tracking},gateway}/src/start.ts',
  'infra/{identity,time-stamp}/src/server.ts',
  'infra/{sandbox/src/sandbox,local/src/system}.ts',
];

for (const file of globSync(entries, { cwd: root })) await import(join(root, file));
