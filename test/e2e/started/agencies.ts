import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { environmentWith, root } from '../../config.ts';
import { quickNpx } from './quick-npx.ts';
import { system } from './system.ts';

const run = promisify(execFile);

/** What an agency copies from its guide, from the first line to the result that is handed over. */
function commands(): string {
  const guide = readFileSync(join(root, 'docs/agencies.md'), 'utf8');
  const end = guide.indexOf('## An agency that is not listed');
  assert.ok(end > 0, 'the guide for agencies has other sections');
  const blocks = [...guide.slice(0, end).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text);
  return quickNpx + blocks.join('\n').replace('http://localhost:8080', system.addresses.gateway);
}

test('the guide for agencies leads from a document to a published service, an application and its result', async () => {
  const env = environmentWith({ DARCHA_DATA: system.dataDirectory });
  const { stdout } = await run('bash', ['-e', '-u', '-o', 'pipefail', '-c', commands()], {
    cwd: root,
    env,
    timeout: 120_000,
  });
  assert.equal(stdout.match(/^1 passport without a fault$/gm)?.length, 2);
  assert.match(stdout, /^\[\]$/m, 'the draft has no fault');
  assert.match(stdout, /"versionInForce":null/, 'it ends tomorrow');
  assert.match(stdout, /"telephone":"\+998000000256","version":1,/, 'the office is open by its own hours');
  assert.match(stdout, /"state":"collected"/);
  assert.match(stdout, /Namuna: room 214\./, 'the result says what the rules and the clerk have given');
});

test('the smallest example has no fault either', async () => {
  const command = join(root, 'services/catalogue/src/passport.ts');
  const example = join(root, 'docs/examples/dormitory-guide.yaml');
  const { stdout } = await run(process.execPath, [command, 'check', example], { env: environmentWith({}) });
  assert.equal(stdout, '1 passport without a fault\n');
});
