/** Answers that change while a register is asked: what was looked up by the old ones is not used. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInContext } from '@darcha/kit/context.ts';
import { isDomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { applicationIn, evidence, now, passportOf, statuses, text } from '../../../test/samples.ts';
import type { Application } from '../../domain/application.ts';
import { drawApplicationNumber } from '../../drawing.ts';
import type { Intake } from '../../intake.ts';
import type { Fetched } from '../../remote/registers.ts';
import { lastingContext } from '../../work/context.ts';
import type { Processing } from '../../work/process.ts';
import { useEarlierRecord } from './use-earlier-record.ts';

const plain = passportOf('transactional');
const residence = plain.evidence?.residence;
assert.ok(residence);
/** The record is of the child who is named. */
const passport: Passport = {
  ...plain,
  evidence: { residence: { ...residence, ask: { person: 'form.child' } } },
  form: { child: { type: 'string', title: text('Child') } },
};
const form = { child: '51203950010011' };
const found = { ...evidence.residence, answeredAt: new Date(now.getTime() - 86_400_000).toISOString() };
const earlier: Application = {
  ...applicationIn(statuses.issued),
  number: drawApplicationNumber(),
  form,
  evidence: { residence: found },
};
const missing = { evidence: 'residence', register: 'interior-ministry', fault: 'register-unavailable' } as const;

/** Asking the register comes to `fetched`, and the other child is named meanwhile. */
function asking(fetched: Fetched) {
  const draft = { ...applicationIn(statuses.draft), number: drawApplicationNumber() };
  let application: Application = { ...draft, form, evidence: { residence: { state: 'pending' } } };
  const intake = {
    sealer: { pseudonym: () => application.owner },
    store: {
      find: async () => ({ application, handled: [], creation: { key: '', fingerprint: '' } }),
      findEarlier: async () => [earlier],
      save: async (_: Application, next: Application) => {
        application = next;
        return true;
      },
    },
    passports: { get: async () => passport },
    registers: {
      fetch: async () => {
        application = { ...application, version: 2, form: { child: '52203950010012' } };
        return fetched;
      },
    },
    agencyName: (code: string) => code,
    timing: { submitMs: 1_000 },
    now: () => now,
    nudge: () => undefined,
    log: createLogger('test', 'silent'),
  } as unknown as Intake;
  const { number } = application;
  const request = { number, name: 'residence', earlier: earlier.number, expectedVersion: 0, idempotencyKey: '' };
  const caller = { kind: 'person', pin: '91203950010011', name: 'Dilnoza' } as const;
  const call = () =>
    runInContext({ ...lastingContext(1_000), caller } as never, () =>
      useEarlierRecord(intake, {} as Processing)(request as never),
    );
  return { call, record: () => application.evidence.residence };
}

test('an earlier record of the one child does not become that of another', async () => {
  const { call, record } = asking({ evidence: {}, missing: [missing] });
  await assert.rejects(
    async () => call(),
    (error) => isDomainError(error, 'version-stale'),
  );
  assert.deepEqual(record(), { state: 'pending' });
});

test('nor does what the register has answered of the one', async () => {
  const { call, record } = asking({ evidence: { residence: found }, missing: [] });
  await call();
  assert.deepEqual(record(), { state: 'pending' });
});
