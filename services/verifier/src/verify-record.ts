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
  /** Why it was not made: stable, and in English. */
  code?: 'record-unreadable';
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
/** Deeper than any answer or record of a register: whoever nests without end is told so, and does not exhaust the stack. */
const deepest = 256;

/** Of JSON files it is the one that says so at its beginning; whether it is a good one is for the verification to say. */
export function isRecordFile(bytes: Buffer): boolean {
  return bytes.subarray(0, 200).includes('darcha-application-record/');
}

/** `older`: an earlier file of the same record, which this one must go on from. */
export async function verifyRecord(
  bytes: Buffer,
  anchors: ResultAnchors,
  { older }: { older?: Buffer | undefined } = {},
): Promise<RecordVerification> {
  const { record, faults } = openRecord(bytes);
  if (!record) {
    const skipped = (['chain', 'values', 'head'] as const).map(unread);
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
    if (isTooDeep(value)) {
      const message = `It is nested more than ${deepest} levels deep, as no record is.`;
      return { faults: [{ code: 'too-deep', path: '', message }] };
    }
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

function unread(name: RecordCheck['name']): RecordCheck {
  return { name, outcome: 'skipped', faults: [], code: 'record-unreadable', reason: 'The record cannot be read.' };
}

/** Level by level, so that no depth is too much for it. */
function isTooDeep(value: unknown): boolean {
  const members = (of: unknown) => (typeof of === 'object' && of !== null ? Object.values(of) : []);
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap(members);
  }
  return false;
}
