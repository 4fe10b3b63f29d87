/** Runs test files in the order they are given, which `node --test` would sort by name: the longest must not begin last. */
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../config.ts';

const flag = '--test-name-pattern=';
const [patterns, files] = [true, false].map((wanted) =>
  process.argv.slice(2).filter((word) => word.startsWith(flag) === wanted),
) as [string[], string[]];
const running = run({
  files,
  testNamePatterns: patterns.map((word) => word.slice(flag.length)),
  cwd: root,
  concurrency: availableParallelism() + 1,
  timeout: 300_000,
});
running.on('test:fail', ({ todo }) => {
  if (todo === undefined || todo === false) process.exitCode = 1;
});
running.compose(spec).pipe(process.stdout);
