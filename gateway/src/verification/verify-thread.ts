/** The thread bundles are verified in: whatever a bundle makes it do, requests go on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { readAnchors } from '@darcha/verifier/anchors.ts';
import type { Check, Verification } from '@darcha/verifier/types.ts';
import { verifyBundle, verifyConsistency } from '@darcha/verifier/verify-bundle.ts';
import type { VerificationAnchors } from './anchors.ts';
import { bounded, type Job, type Verified } from './job.ts';

const { authority, timeStampRoots } = workerData as VerificationAnchors;
const text = (pem: Uint8Array | undefined) => pem && Buffer.from(pem).toString();
const usual = { authority: text(authority) ?? '', timeStampRoots: text(timeStampRoots) };

parentPort?.on('message', (job: Job) => parentPort?.postMessage(verify(job)));
parentPort?.postMessage('ready');

function verify({ bytes, logKey, schemas, comparison }: Job): Verified {
  const anchors = readAnchors({ ...usual, logKey });
  const of = new Map(schemas);
  const { checks, facts } = verifyBundle(bytes, anchors, { schemas: (recordType) => of.get(recordType) });
  const compared =
    'notes' in comparison
      ? verifyConsistency(
          { ...comparison.notes, proof: comparison.notes.proof.map((hash) => Buffer.from(hash)) },
          anchors,
        )
      : comparison;
  const isOpen = (check: Check) => check.outcome === 'skipped' && check.code === 'checkpoint-absent';
  const all = checks.map((check) => (isOpen(check) ? compared : check));
  const verification: Verification = {
    ok: all.every(({ outcome }) => outcome !== 'failed'),
    checks: all,
    ...(facts && { facts }),
  };
  return bounded(verification, of.has(facts?.asked?.recordType ?? ''));
}
