/** Which unit tests can share a process: those that leave nothing behind. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../config.ts';

/** Hooks would be everybody's, and a clock is mocked for the whole process. */
const keepsToItself = /\b(?:before|beforeEach|after|afterEach)\(|\bmock\b/;

/** Paths below the root, in order. */
export function sharingUnits(): string[] {
  return globSync('{proto,services,gateway,infra}/**/*.unit.test.ts', {
    cwd: root,
    exclude: (path) => path.split('/').includes('node_modules'),
  })
    .filter((file) => !keepsToItself.test(readFileSync(join(root, file), 'utf8')))
    .sort();
}
