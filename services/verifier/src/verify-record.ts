/** Verifies the record of an application, without asking the portal: its chain, what it shows and its signed head. */
import { readFileSync } from 'node:fs';
import { openHead } from '@darcha/application-record/head.ts';
import {
  type ApplicationRecord,
  chainFaults,
  continuationFaults,
  type Head,
  headFaults,
  type RecordFault,
  valueFaults,
} from '@darcha/application-record/record.ts';
import { createPortalCertificate, embeddedKey } from '@darcha/result-document/portal.ts';
import { compile, faultsOf } from './schemas.ts';
import type { ResultAnchors } from './verify-result.ts';

export interface RecordCheck {
  name: 'record' | 'chain' | 'values' | 'head' | 'older';
  outcome: 'ok' | 'failed' | 'skipped';
  faults: RecordFault[];
  /** Why it was not made. */
  reason?: string;
}

export interface RecordVerification {
  /** True when no check has failed; what was skipped is not proven. */
  ok: boolean;
  checks: RecordCheck[];
  /** Absent when it cannot be read. To be believed only when `ok`. */
  record?: ApplicationRecord;
  signedAt?: string;
}

const headMessages = {
  'head-malformed': 'It is no signed head of a record.',
  'head-certificate-invalid': 'The head was not signed by the portal, or not while its certificate was valid.',
  'head-signature-invalid': 'The signature does not fit what the head says: something was changed.',
} as const;

let form: ReturnType<typeof compile> | undefined;

/** Larger than any record there can be. */
export const largestRecord = 8 * 1024 * 1024;

/** `older`: an earlier file of the same record, which this one must go on from. */
export async function verifyRecord(
  bytes: Buffer,
  anchors: ResultAnchors,
  { older }: { older?: Buffer | undefined } = {},
): Promise<RecordVerification> {
  const { record, faults } = openRecord(bytes);
  if (!record) {
    const skipped = (['chain', 'values', 'head'] as const).map((name) => skip(name, 'The record cannot be read.'));
    return { ok: false, checks: [check('record', faults), ...skipped] };
  }
  const { faults: wrong, head } = await headOf(record, anchors);
  const checks = [
    check('record', faults),
    check('chain', chainFaults(record)),
    check('values', valueFaults(record)),
    check('head', [...wrong, ...(head ? headFaults(record, head) : [])]),
    ...(older ? [await olderCheck(record, older, anchors)] : []),
  ];
  return { ok: checks.every(({ outcome }) => outcome === 'ok'), checks, record, ...(head && { signedAt: head.at }) };
}

async function headOf(
  { head }: ApplicationRecord,
  { authorities, portal }: ResultAnchors,
): Promise<{ faults: RecordFault[]; head?: Head }> {
  const pems = authorities.map((authority) => authority.toString());
  const opened = await openHead(head, createPortalCertificate(pems, portal), embeddedKey);
  const faults = opened.faults.map((code) => ({ code, path: '/head', message: headMessages[code] }));
  return { ...opened, faults };
}

async function olderCheck(record: ApplicationRecord, bytes: Buffer, anchors: ResultAnchors): Promise<RecordCheck> {
  const older = openRecord(bytes);
  if (!older.record) return check('older', older.faults);
  const { faults, head } = await headOf(older.record, anchors);
  return check('older', [...faults, ...(head ? continuationFaults(record, head) : [])]);
}

function openRecord(bytes: Buffer): { faults: RecordFault[]; record?: ApplicationRecord } {
  if (bytes.length > largestRecord) {
    const message = `It has more than ${largestRecord} bytes, and was not looked at.`;
    return { faults: [{ code: 'too-large', path: '', message }] };
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const schema = new URL('../../application-record/record.schema.json', import.meta.url);
    form ??= compile(JSON.parse(readFileSync(schema, 'utf8')));
    if (form(value)) return { faults: [], record: value as ApplicationRecord };
    return { faults: faultsOf(form.errors).map((of) => ({ ...of, code: `form-${of.code}` })) };
  } catch (error) {
    return { faults: [{ code: 'unreadable', path: '', message: `It cannot be read: ${(error as Error).message}.` }] };
  }
}

function check(name: RecordCheck['name'], faults: RecordFault[]): RecordCheck {
  return { name, outcome: faults.length === 0 ? 'ok' : 'failed', faults };
}

function skip(name: RecordCheck['name'], reason: string): RecordCheck {
  return { name, outcome: 'skipped', faults: [], reason };
}
