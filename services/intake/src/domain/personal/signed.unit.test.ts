import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicationIn, reasons, statuses } from '../../../test/samples.ts';
import type { Signing } from '../signing.ts';
import { toldSignatures } from './signed.ts';

const at = '2026-11-22T05:00:00.000Z';
const spouse = { code: 'spouse', pin: '90507880010028', who: 'a' };
const witness = { code: 'witness', pin: '90101990010044', who: 'b', name: 'M', signedAt: at };
const signing: Signing = { askedAt: at, until: at, digest: 'd', signatures: [spouse, witness] };
const told = (changes: Partial<Signing>, who = 'a') =>
  toldSignatures({ ...applicationIn(statuses.draft), signing: { ...signing, ...changes } }, who);

test('a signer is told what they were asked and did, and nothing of anybody else', () => {
  const [asked] = told({});
  assert.deepEqual([asked?.decision, asked?.code, asked?.pin, asked?.who], ['none', 'spouse', spouse.pin, undefined]);
  assert.equal(told({}, 'b')[0]?.decision, 'signed');
  const ended = { at, by: 'refused', code: 'spouse', reasons } as const;
  const [refused] = told({ ended });
  assert.deepEqual([refused?.decision, refused?.reasons, refused?.endedAt], ['refused', reasons, at]);
  const [other] = told({ ended }, 'b');
  assert.deepEqual([other?.decision, other?.reasons, other?.endedAt], ['signed', undefined, at]);
  assert.deepEqual(told({}, 'somebody'), []);
  const all = JSON.stringify([...told({}), ...told({ ended })]);
  for (const hidden of [witness.pin, 'applicant', 'form']) assert.ok(!all.includes(hidden), hidden);
});
