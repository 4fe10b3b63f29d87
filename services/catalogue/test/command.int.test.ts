import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { change, lineOf, samplePassport } from './support/sample.ts';

const directory = mkdtempSync(join(tmpdir(), 'darcha-passport-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const command = fileURLToPath(new URL('../src/passport.ts', import.meta.url));
const content = fileURLToPath(new URL('../content/passports', import.meta.url));
const records = fileURLToPath(new URL('../../exchange/content/record-types', import.meta.url));

async function run(...words: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, output };
}

function written(name: string, text: string): string {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
}

test('a published passport of the country passes', async () => {
  const { code, output } = await run('check', join(content, 'childbirth-benefit', '2.yaml'));
  assert.equal(output.trim(), '1 passport without a fault');
  assert.equal(code, 0);
});

test('every fault of every file is printed with its place, and the exit code is 1', async () => {
  const text = change('5 working days', 'soon', change('[moving-home]', '[moving-on]'));
  const [one, two, none] = [written('one.yaml', text), written('two.yaml', 'a: *b\n'), join(directory, 'none.yaml')];
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
  const files = globSync(join(content, '*', '*.yaml'));
  const { code, output } = await run('check', '--records', records, ...files);
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
