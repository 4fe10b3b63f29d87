import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { createMember } from '@darcha/agency-sdk/member.ts';
import { createLogger } from '@darcha/kit/log.ts';
import { environmentWith, root } from '../../config.ts';
import { until } from '../../support/until.ts';
import { system } from './system.ts';

const run = promisify(execFile);
const code = 'samarkand-hokimiyat';

/** One of the two commands of the guide for agencies, as it stands in package.json. */
function command(name: 'member' | 'join', ...words: string[]) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program = '', ...file] = scripts[name].split(' ');
  const env = environmentWith({ DARCHA_DATA: system.dataDirectory, DARCHA_OPERATOR: 'olim' });
  return run(program, [...file, ...words], { cwd: root, env, timeout: 60_000 });
}

test('an agency becomes a member of what pnpm start starts, by an invitation and the approval of an operator', async () => {
  const at = (name: string) => join(system.dataDirectory, name);
  const invitation = at('invitation');
  writeFileSync(invitation, (await command('member', 'invite', code)).stdout);
  const out = at(code);
  const joining = command(
    ...([
      'join',
      '--exchange',
      `localhost:${system.ports.enrolment}`,
      '--authority',
      at('pki/agencies/ca.pem'),
    ] as const),
    ...['--invitation', invitation, '--out', out],
  );
  const requests = await until(
    async () => (await command('member', 'requests')).stdout,
    (text) => text.includes(code),
    30_000,
  );
  await command('member', 'approve', requests.split(' ')[0] ?? '');
  const { stdout } = await joining;
  assert.match(stdout, /samarkand-hokimiyat has its certificates in/);

  const read = (name: string) => readFileSync(join(out, name));
  const member = createMember({
    code,
    address: `localhost:${system.ports.members}`,
    connection: { certificate: read('connection.pem'), key: read('connection.key'), authority: read('ca.pem') },
    signing: { certificate: read('signing.pem'), key: read('signing.key') },
    log: createLogger('joining', 'silent'),
  });
  const asking = {
    recordType: 'interior-ministry/residence@1',
    arguments: { person: '91203950010011' },
    fields: ['region'],
    purpose: 'childbirth-benefit',
    basis: 'benefits',
  };
  try {
    await until(
      () => member.ask(asking).catch((error: { code?: string }) => error.code),
      (told) => told === 'no-agreement',
      10_000,
    );
  } finally {
    await member.close();
  }
});
