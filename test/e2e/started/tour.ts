import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { environmentWith, root } from '../../config.ts';
import { ok } from '../../support/portal.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

const run = promisify(execFile);

/** The tour as a reader copies it from the README, against this test's system, and how integrators go on from it. */
async function tour(): Promise<string> {
  const script = blockOf('README.md', 'API=').replace('http://localhost:8080', system.addresses.gateway);
  const further = ['MANDATE=', 'AZIZ=', 'HEAD='].map((first) => blockOf('docs/integrators.md', first)).join('');
  return script + (await signedIn(further));
}

/** The command that signs in is tried once, in the README; it takes seconds. */
async function signedIn(script: string): Promise<string> {
  let result = script;
  for (const [command, name = ''] of script.matchAll(/\$\(npx --yes pnpm@12 --silent signin ([a-z-]+)\)/g)) {
    result = result.replace(command, String(await system.portal.as(name).token()));
  }
  return result;
}

function blockOf(file: string, beginning: string): string {
  const blocks = [...readFileSync(join(root, file), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)];
  const script = blocks.map(([, text]) => text ?? '').find((text) => text.startsWith(beginning));
  assert.ok(script, `${file} has no example that begins with ${beginning}`);
  return script;
}

test('the tour of the README ends with a result that is verified', async () => {
  const env = environmentWith({ DARCHA_DATA: system.dataDirectory });
  const { stdout } = await run('bash', ['-e', '-u', '-o', 'pipefail', '-c', await tour()], {
    cwd: root,
    env,
    timeout: 120_000,
  });
  assert.match(stdout, /"id":"childbirth-benefit"/);
  assert.match(stdout, /"genuine":true/);
  assert.match(stdout, /"service":"residence-certificate".*"recordType":"interior-ministry\/children@1"/);
  assert.match(stdout, /"kind":"power-of-attorney","state":"in-force"/);
  assert.match(stdout, /"submitted":true/);
  assert.match(stdout, /"items":\[.*"title":"The scan cannot be read"/);
  // What happened may reach the timeline a moment after the tour has asked for it.
  const [, number] = /"number":"([^"]+)"/.exec(stdout) ?? [];
  await until(
    async () => ok(await system.portal.as('dilnoza').get(`/api/v1/applications/${number}/timeline`)),
    ({ items }) => items.at(-1)?.type === 'application.issued',
  );
});

test('the demonstration runs to its end', async () => {
  const env = environmentWith({ DARCHA_DATA: system.dataDirectory });
  const { stdout } = await run(process.execPath, [join(root, 'test/demo/main.ts')], { env, timeout: 120_000 });
  assert.match(stdout, /All five journeys ended as they should/);
});
