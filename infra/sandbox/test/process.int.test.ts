import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { people } from '@darcha/identity/people.ts';
import { ensurePki, memberPaths } from '@darcha/pki/pki.ts';
import { startPlainExchange } from './plain-exchange.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const pki = mkdtempSync(join(tmpdir(), 'darcha-sandbox-'));
/** Nothing listens there: the discard port. */
const nowhere = 'localhost:9';

before(() =>
  ensurePki({ directory: pki, environment: 'test', services: [], members: ['portal', 'interior-ministry'] }),
);
after(() => rmSync(pki, { recursive: true, force: true }));

/** The interior ministry as the launcher starts it. */
function start(t: TestContext, exchange: string, changes: Record<string, string> = {}): ChildProcess {
  const { connection, signing, authority } = memberPaths(pki, 'interior-ministry');
  const child = fork(main, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      DARCHA_ENVIRONMENT: 'test',
      DARCHA_MEMBER_CODE: 'interior-ministry',
      DARCHA_EXCHANGE_ADDRESS: exchange.replace('127.0.0.1', 'localhost'),
      DARCHA_MEMBER_CONNECTION_CERTIFICATE: connection.certificate,
      DARCHA_MEMBER_CONNECTION_KEY: connection.key,
      DARCHA_MEMBER_CONNECTION_AUTHORITY: authority,
      DARCHA_MEMBER_SIGNING_CERTIFICATE: signing.certificate,
      DARCHA_MEMBER_SIGNING_KEY: signing.key,
      ...changes,
    },
  });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

/** All a process has written by its end. */
async function output(child: ChildProcess): Promise<string> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (text += part));
  await once(child, 'close');
  return text;
}

test('an agency is ready when its stream is open, answers, comes back after the exchange did, and stops on SIGTERM', async (t) => {
  const first = await startPlainExchange(pki, '127.0.0.1:0');
  const agency = start(t, first.address);
  const written = output(agency);
  assert.deepEqual(await once(agency, 'message').then(([message]) => message), { ready: { address: '' } });
  assert.deepEqual(await first.offered, ['interior-ministry/birth@1', 'interior-ministry/residence@1']);

  const pin = people.find(({ name }) => name === 'dilnoza')?.pin;
  const found = await first.ask('interior-ministry/residence@1', { person: pin }, ['region', 'since']);
  assert.deepEqual(found, {
    provider: 'interior-ministry',
    outcome: 'OUTCOME_FOUND',
    record: { region: 'UZ-TK', since: '2019-04-16' },
    reason: '',
  });
  const missing = await first.ask('interior-ministry/birth@1', { parent: '90101019999999' }, ['child']);
  assert.equal(missing.outcome, 'OUTCOME_NOT_FOUND');
  const refused = await first.ask('interior-ministry/birth@1', { parent: 'dilnoza' }, ['child']);
  assert.equal(refused.outcome, 'OUTCOME_REFUSED');
  assert.match(refused.reason, /exactly 14 digits/);

  await first.stop();
  const second = await startPlainExchange(pki, first.address);
  t.after(() => second.stop());
  await second.offered;
  const again = await second.ask('interior-ministry/residence@1', { person: pin }, ['region']);
  assert.deepEqual(again.record, { region: 'UZ-TK' });

  agency.kill('SIGTERM');
  assert.doesNotMatch(await written, new RegExp(pin ?? ''), 'no personal number in the log');
  assert.equal(agency.exitCode, 0);
});

test('an agency that waits for the exchange stops on SIGTERM', async (t) => {
  const agency = start(t, nowhere);
  const written = output(agency);
  await once(agency.stdout ?? agency, 'data');
  agency.kill('SIGTERM');
  await written;
  assert.equal(agency.exitCode, 0);
});

test('in production, and with the signing key of another member, it does not start and says why', async (t) => {
  const production = start(t, nowhere, { DARCHA_ENVIRONMENT: 'production' });
  assert.match(await output(production), /sandbox agency.*invented.*connect the real agency/);
  assert.equal(production.exitCode, 1);

  const other = memberPaths(pki, 'portal').signing;
  const impostor = start(t, nowhere, {
    DARCHA_MEMBER_SIGNING_CERTIFICATE: other.certificate,
    DARCHA_MEMBER_SIGNING_KEY: other.key,
  });
  assert.match(await output(impostor), /not issued to .*interior-ministry/);
  assert.equal(impostor.exitCode, 1);
});
