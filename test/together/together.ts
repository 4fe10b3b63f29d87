/**
 * Which test files share a process. Node's runner gives each file one of its own, which here would spend more on
 * loading and warming up the same code than on the tests; so the files of a part run one after the other in one
 * process, each in a suite of its own, which keeps its hooks to itself.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'node:test';
import { root } from '../config.ts';

/** A clock that is mocked is mocked for the whole process. */
const keepsToItself = /\bmock\b/;

export const parts = {
  units: '{proto,services,gateway,infra}/**/*.unit.test.ts',
  gateway: 'gateway/test/*.int.test.ts',
  catalogue: 'services/catalogue/test/*.int.test.ts',
  exchange: 'services/exchange/test/*.int.test.ts',
  libraries: 'services/{agency-sdk,certificates,legal-clock,transparency-log,verifier}/test/*.int.test.ts',
  intake: 'services/intake/test/*.int.test.ts',
  tracking: 'services/tracking/test/*.int.test.ts',
  kit: 'services/kit/test/*.int.test.ts',
  infra: 'infra/*/test/*.int.test.ts',
};

export type Part = keyof typeof parts;

/** Its files, as paths below the root. */
export function filesOf(part: Part): string[] {
  return globSync(parts[part], { cwd: root, exclude: (path) => path.split('/').includes('node_modules') })
    .filter((file) => !keepsToItself.test(readFileSync(join(root, file), 'utf8')))
    .sort();
}

/**
 * One after the other from the first line on: what a module does after it has waited belongs to the suite of whoever it waited with, and
 * that must be its own.
 */
export async function runTogether(part: Part): Promise<void> {
  for (const file of filesOf(part)) {
    const { promise: declared, resolve } = Promise.withResolvers<void>();
    suite(file, () => import(join(root, file)).finally(resolve));
    await declared;
  }
}
