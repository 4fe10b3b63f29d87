/** The record of an application of a few steps, made by hand. */
import { entryHash, nextEntry, type RecordEntry, saltOf } from '@darcha/application-record/entry.ts';
import { type HeadSigner, signHead } from '@darcha/application-record/head.ts';
import type { ApplicationRecord } from '@darcha/application-record/record.ts';

const key = Buffer.alloc(32, 9).toString('base64url');
const at = '2026-03-24T05:00:00.000Z';
const about = {
  number: 'D-7KQ2-M9XF-4T',
  service: 'sample-service',
  serviceVersion: 1,
  agency: 'sample-agency',
  state: 'under-examination',
  createdAt: at,
};
const steps = ['begin', 'submit', 'examine', 'claim'] as const;
const by = {
  begin: { role: 'applicant' },
  submit: { role: 'applicant' },
  examine: { role: 'portal' },
  claim: { role: 'official', agency: 'sample-agency', official: 'A'.repeat(22) },
} as const;
const answers = { phone: '+998901234567' };

/** As the portal hands it out, whoever signs it. */
export async function recordOf(count: number, signer: HeadSigner): Promise<ApplicationRecord> {
  let last: RecordEntry | undefined;
  const entries = steps.slice(0, count).map((step) => {
    const values = step === 'begin' ? { answers } : {};
    last = nextEntry(about.number, last, { key, values, at, by: by[step], step, state: 'draft' });
    const { answers: digest } = last.changed;
    const changed = digest ? { answers: { digest, salt: saltOf(key, 1, 'answers'), value: answers } } : {};
    return { ...last, changed };
  });
  if (!last) throw new Error('a record has at least one step');
  const head = await signHead({ about, position: last.position, hash: entryHash(about.number, last), at }, signer);
  return { format: 'darcha-application-record/1', about, entries, head };
}
