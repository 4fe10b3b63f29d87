import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { passportCommand } from '../src/passport-command.ts';
import { compiledCode } from './config.ts';
import { change, lineOf, sampleLists, samplePassport } from './support/sample.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-passport-'));
for (const [name, list] of Object.entries(sampleLists)) written(name, list);
after(() => rmSync(directory, { recursive: true, force: true }));

const command = fileURLToPath(new URL('../src/passport.ts', import.meta.url));
const content = fileURLToPath(new URL('../content', import.meta.url));
const passports = join(content, 'passports');
const records = fileURLToPath(new URL('../../exchange/content/record-types', import.meta.url));

/** Held against the small lists of the sample. */
const run = (...words: string[]) => runBeside(directory, ...words);

async function runBeside(content: string, ...words: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(`${line}\n`);
  const code = await passportCommand(words, content, { print: say, complain: say });
  return { code, output: lines.join('') };
}

/** As an author runs it. */
async function runProcess(
  words: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(process.execPath, [command, ...words], {
    env: { ...compiledCode, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, output, errors };
}

function written(name: string, text: string): string {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
}

test('a published passport of the country passes', async () => {
  const result = await runProcess(['check', join(passports, 'childbirth-benefit', '2.yaml')]);
  assert.deepEqual(result, { code: 0, output: '1 passport without a fault\n', errors: '' });
});

test('every fault of every file is printed with its place, and the exit code is 1', async () => {
  const faulty = change('5 working days', 'soon', change('[moving-home]', '[moving-on]'));
  const [one, two, none] = [written('one.yaml', faulty), written('two.yaml', 'a: *b\n'), join(directory, 'none.yaml')];
  const { code, output } = await run('check', one, two, none);
  assert.equal(code, 1);
  const lines = output.split('\n');
  assert.ok(
    lines.some((line) => line.startsWith(`${one}:${lineOf(samplePassport, 'clock:')}:10 /clock/decide Not a term`)),
  );
  assert.ok(lines.some((line) => line.startsWith(`${one}:${lineOf(samplePassport, 'events:')}:`)));
  assert.ok(lines.some((line) => line.startsWith(`${two}:1:4 / References (*name) are not allowed`)));
  assert.ok(lines.some((line) => line.startsWith(`${none}:1:1 / The file cannot be read`)));
});

test('faults are output, and their number is an error', async () => {
  const file = written('three.yaml', change('5 working days', 'soon'));
  const { code, output, errors } = await runProcess(['check', file], { DARCHA_CATALOGUE_CONTENT: directory });
  assert.match(output, /^\S+three\.yaml:\d+:\d+ \/clock\/decide Not a term/);
  assert.deepEqual([code, errors], [1, '1 fault\n']);
});

test('a draft needs neither number nor day, a version among the passports does', async () => {
  const draft = change('version: 1\npublished: 2026-01-01\n', '');
  assert.equal((await run('check', written('visit.yaml', draft))).output.trim(), '1 passport without a fault');
  mkdirSync(join(directory, 'passports', 'residence-letter'), { recursive: true });
  const { code, output } = await run('check', written('passports/residence-letter/1.yaml', draft));
  assert.equal(code, 1);
  assert.match(output, /\/version "version" is missing[\s\S]*\/published "published" is missing/);
});

test('a file without end is not read to its end', async () => {
  const { code, output } = await run('check', '/dev/zero');
  assert.equal(code, 1);
  assert.match(output, /more than 262144 bytes/);
});

test('all passports of the country pass, also held against the records that agencies give', async () => {
  const files = globSync(join(passports, '*', '*.yaml'));
  const { code, output } = await runBeside(content, 'check', '--records', records, ...files);
  assert.equal(output.trim(), `${files.length} passports without a fault`);
  assert.equal(code, 0);
});

test('a wrong call is told how it is called', async () => {
  for (const words of [[], ['check'], ['publish', 'x.yaml'], ['check', '--all', 'x.yaml']]) {
    const { code, output } = await run(...words);
    assert.equal(code, 2);
    assert.match(output, /^Usage: passport check FILE/);
  }
});
