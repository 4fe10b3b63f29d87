import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { environmentWith, root } from '../../config.ts';
import { newKey, ok } from '../../support/portal.ts';
import { system } from './system.ts';

/** The command as the integrators’ page names it; gives how it ended and what it said. */
function verify(...words: string[]): Promise<{ code: number; said: string }> {
  const main = join(root, 'services/verifier/src/main.ts');
  const authority = join(system.dataDirectory, 'pki/agencies/ca.pem');
  return new Promise((resolve) => {
    const done = (error: (Error & { code?: unknown }) | null, stdout: string, stderr: string) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
    execFile(process.execPath, [main, ...words, '--authority', authority], { env: environmentWith({}) }, done);
  });
}

test('an applicant downloads the record of every step, and the command proves it, and what followed on it', async () => {
  const malika = system.portal.as('malika');
  const headers = { 'idempotency-key': newKey() };
  const begun = ok(
    await malika.post('/api/v1/applications', { service: 'residence-certificate', form: {} }, { headers }),
    201,
  );
  const path = `/api/v1/applications/${begun.number}`;
  const save = async (name: string) => {
    const file = join(system.dataDirectory, name);
    const record = ok(await malika.get(`${path}/record`));
    writeFileSync(file, JSON.stringify(record));
    return { file, record };
  };
  const early = await save('record-early.json');
  assert.deepEqual(
    early.record.entries.map(({ step, state }: { step: string; state: string }) => [step, state]),
    [['begin', 'draft']],
  );
  ok(await malika.post(`${path}/withdrawal`));
  const late = await save('record-late.json');
  const whole = await verify(late.file, '--older', early.file);
  assert.equal(whole.code, 0, whole.said);
  const { head, position } = ok(await malika.get(`${path}/record/head`));
  assert.deepEqual([typeof head, position], ['string', late.record.entries.length]);

  late.record.entries[0].at = '2020-01-01T00:00:00.000Z';
  writeFileSync(late.file, JSON.stringify(late.record));
  assert.equal((await verify(late.file)).code, 1);
  assert.equal((await system.portal.as('dilnoza').get(`${path}/record`)).status, 404);
});
