import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { environmentWith, root } from '../../config.ts';
import { until } from '../../support/until.ts';
import { quickNpx } from './quick-npx.ts';
import { system } from './system.ts';

const run = promisify(execFile);
const guide = readFileSync(join(root, 'docs/agencies.md'), 'utf8');

/** What the guide for agencies gives to copy in this language, the first that holds these words. */
function block(language: 'sh' | 'ts', words: string): string {
  const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  const found = blocks.find(([, of, text]) => of === language && text?.includes(words))?.[2];
  assert.ok(found, `the guide has no ${language} with ${words}`);
  return found;
}

test('the guide for agencies leads from an invitation to the first granted answer', async () => {
  const directory = join(system.dataDirectory, 'an agency');
  mkdirSync(directory);
  const env = environmentWith({ DARCHA_DATA: system.dataDirectory });
  const joining = block('sh', 'member approve')
    .replace('localhost:8084', `localhost:${system.ports.enrolment}`)
    .replaceAll('invitation.txt', `'${directory}/invitation.txt'`)
    .replace('--out certificates', `--out '${directory}/certificates'`);
  const words = ['-e', '-u', '-o', 'pipefail', '-c', quickNpx + joining];
  const { stdout } = await run('bash', words, { cwd: root, env, timeout: 60_000 });
  assert.match(stdout, /samarkand-hokimiyat has its certificates in/);

  const asking = block('ts', 'const wanted').replace('localhost:8082', `localhost:${system.ports.members}`);
  writeFileSync(join(directory, 'consumer.mts'), asking);
  symlinkSync(join(root, 'test/node_modules'), join(directory, 'node_modules'));
  const ask = () => run(process.execPath, ['consumer.mts'], { cwd: directory, env, timeout: 30_000 });
  // The exchange lets a new member in within a second.
  const told = await until(
    () => ask().catch((error: { stderr: string }) => ({ stdout: '', stderr: error.stderr })),
    (ended) => ended.stdout !== '',
    20_000,
  );
  assert.match(told.stdout, /^\{ region: 'UZ-TK' \} 499 of 500 left until /);
});
