/**
 * `pnpm test`: types, lint, import rules, unused code, contracts; then every test file on one database engine and real
 * processes. `pnpm test WORD...` runs only the test files whose path contains one of the words, without the checks
 * (`--test-name-pattern=NAME`: only their tests of that name), and `pnpm check` only the checks.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from '@darcha/database/database.ts';
import { searchPath } from '@darcha/debian/config.ts';
import { missingForFetch } from '@darcha/debian/packages.ts';
import { cachedPython, fetchPython } from '@darcha/debian/python.ts';
import { environmentWith, root } from './config.ts';
import { scratchFolder } from './support/scratch.ts';
import { filesOf, type Part, parts } from './together/together.ts';

const cacheDirectory = join(root, '.cache');

/** What the checks found of files that have not changed since, so that a second run is over sooner. */
const found = 'node_modules/.cache';
const typesFound = ['--incremental', '--tsBuildInfoFile', `${found}/types.tsbuildinfo`];
const importsFound = ['--cache', `${found}/imports`, '--cache-strategy', 'content'];
const importing = ['proto', 'services', 'gateway', 'infra', 'test'];

const checks: Record<string, string[]> = {
  // In one thread, since several do much of the same work again; the other checks run beside it.
  types: ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit', '--singleThreaded', ...typesFound],
  lint: ['biome', 'ci', '--error-on-warnings', '.'],
  imports: ['depcruise', '--config', '.dependency-cruiser.mjs', ...importsFound, ...importing],
  unused: ['knip', '--cache', '--cache-location', `${found}/unused`],
  contract: ['node', 'proto/src/check.ts'],
  client: ['node', 'gateway/client/src/generate.ts', '--check'],
  look: ['node', 'gateway/src/web/look/generate.ts', '--check'],
  // What runs in browsers knows other things than what runs here.
  script: ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit', '--singleThreaded', '-p', 'gateway/src/web/look'],
};

function runProgram(words: string[], env: Record<string, string>): Promise<number> {
  const [program = '', ...rest] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin', program), rest, { cwd: root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

async function runChecks(): Promise<boolean> {
  process.stdout.write(`checks: ${Object.keys(checks).join(', ')}\n`);
  const codes = await Promise.all(
    Object.entries(checks).map(async ([name, words]) => ({ name, code: await runProgram(words, environmentWith({})) })),
  );
  const failed = codes.filter(({ code }) => code !== 0).map(({ name }) => name);
  if (failed.length > 0) process.stderr.write(`These checks failed: ${failed.join(', ')}\n`);
  else process.stdout.write('All checks passed.\n');
  return failed.length === 0;
}

/** All of them, those of a part together; or those whose path contains one of the words, each by itself. */
function testFiles(words: string[]): string[] {
  const all = globSync('{proto,services,gateway,infra,test}/**/*.test.ts', {
    cwd: root,
    exclude: (path) => path.split('/').includes('node_modules'),
  });
  if (words.length > 0) {
    return all.filter((file) => !file.startsWith('test/together/') && words.some((word) => file.includes(word)));
  }
  const together = new Set((Object.keys(parts) as Part[]).flatMap(filesOf));
  return all.filter((file) => !together.has(file)).sort(byCost);
}

/** What takes longest by itself first: it must not be what all others have ended before. */
function byCost(a: string, b: string): number {
  const first = ['together/exchange.', 'together/intake.', '.e2e.', 'together/', ''];
  const rank = (file: string) => first.findIndex((part) => file.includes(part));
  return rank(a) - rank(b) || a.localeCompare(b);
}

/** What a test would wait for alone, fetched while the database starts and the checks run; or why it is not there. */
async function fetchPrograms(): Promise<Record<string, string>> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const absent = cachedPython(cacheDirectory) ? undefined : missingForFetch(searchPath());
  if (absent) return { DARCHA_TEST_PYTHON_ABSENT: absent };
  return fetchPython(cacheDirectory, say, AbortSignal.timeout(60_000)).then(
    () => ({}),
    ({ message }: Error) => ({ DARCHA_TEST_PYTHON_ABSENT: message }),
  );
}

/** Where compiled code is kept; on a bare clone it is compiled here, once for all processes. */
async function compileOnce(): Promise<string> {
  const compiled = join(cacheDirectory, 'compiled');
  if (!existsSync(compiled)) {
    await runProgram(['node', 'test/support/compile.ts'], environmentWith({ NODE_COMPILE_CACHE: compiled }));
  }
  return compiled;
}

async function runTests(files: string[], programs: Promise<Record<string, string>> | undefined): Promise<number> {
  const folder = mkdtempSync(join(scratchFolder(), 'darcha-test-'));
  const compiled = compileOnce();
  const database = await startDatabase({ dataDirectory: join(folder, 'mongodb'), cacheDirectory });
  try {
    const patterns = process.argv.filter((word) => word.startsWith('--test-name-pattern='));
    const env = {
      DARCHA_TEST_MONGODB: database.uri,
      TMPDIR: folder,
      NODE_COMPILE_CACHE: await compiled,
      ...(await programs),
    };
    return await runProgram(['node', 'test/support/runner.ts', ...patterns, ...files], environmentWith(env));
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const checksOnly = process.argv.includes('--checks');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = testFiles(words);
if (files.length === 0) {
  process.stderr.write(`No test file has ${words.join(' or ')} in its path.\n`);
  process.exitCode = 1;
} else if (checksOnly) {
  process.exitCode = (await runChecks()) ? 0 : 1;
} else if (words.length > 0) {
  process.exitCode = await runTests(files, undefined);
} else {
  // Tests wait a good deal, for processes that start and for clocks: the checks are done meanwhile.
  const [sound, code] = await Promise.all([runChecks(), runTests(files, fetchPrograms())]);
  if (!sound) process.stderr.write('A check failed: see what is written above of it, or run `pnpm check`.\n');
  process.exitCode = sound ? code : 1;
}
