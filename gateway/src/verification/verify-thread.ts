/** The thread files are verified in: whatever one makes it do, requests go on meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { readAnchors } from '@darcha/verifier/anchors.ts';
import type { Check, Verification } from '@darcha/verifier/types.ts';
import { verifyBundle, verifyConsistency } from '@darcha/verifier/verify-bundle.ts';
import { verifyRecord } from '@darcha/verifier/verify-record.ts';
import type { VerificationAnchors } from './anchors.ts';
import {
  type BundleJob,
  bounded,
  boundedRecord,
  type Job,
  type RecordJob,
  type Verified,
  type VerifiedRecord,
} from './job.ts';

const { authority, timeStampRoots, portal } = workerData as VerificationAnchors;
const text = (pem: Uint8Array | undefined) => pem && Buffer.from(pem).toString();
const usual = { authority: text(authority) ?? '', timeStampRoots: text(timeStampRoots) };

parentPort?.on('message', async (job: Job) =>
  parentPort?.postMessage(job.kind === 'record' ? await verifyARecord(job) : verifyABundle(job)),
);
parentPort?.postMessage('ready');

async function verifyARecord({ bytes }: RecordJob): Promise<VerifiedRecord> {
  const { authorities } = readAnchors(usual);
  return boundedRecord(await verifyRecord(Buffer.from(bytes), { authorities, portal }));
}

function verifyABundle({ bytes, logKey, schemas, comparison }: BundleJob): Verified {
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
