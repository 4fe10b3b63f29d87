/** `pnpm verify`: reads the files, says everything that is wrong. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import { readAnchors } from './anchors.ts';
import { largestBundle } from './open-bundle.ts';
import { recordReportOf } from './record-report.ts';
import { reportOf } from './report.ts';
import { resultReportOf } from './result-report.ts';
import { type Options, verifyBundle } from './verify-bundle.ts';
import { isRecordFile, verifyRecord } from './verify-record.ts';
import { verifyResult } from './verify-result.ts';

export const usage = `Verifies what agencies exchanged, offline: signatures, certificates, log, time, schemas.

  verify BUNDLE.json --authority CA.pem --log-key KEY [options]

Verifies what the portal issued, offline: every byte, signatures, certificates, whether it was revoked.

  verify RESULT.pdf|RESULT.jws --authority CA.pem [--status-list LIST.jwt] [--portal CODE] [--json]

Verifies the record of an application, offline: every step, every value it shows, the signature over all of it.

  verify RECORD.json --authority CA.pem [--older OLDER.json] [--portal CODE] [--json]

  --authority CA.pem           certificates of the agencies' authority, one or more
  --log-key KEY                the key of the log, "<name>+<id>+<key>", or a file that holds it
  --time-stamp-roots ROOTS.pem whom to believe the time; without it time stamps are not verified
  --schemas SCHEMAS.json       {"arguments": ..., "record": ...} of the record type, instead of those in the bundle
  --older CHECKPOINT.txt       an older checkpoint of the log (or an older file of the record), with
  --consistency PROOF.json     the proof that the bundle's begins with it: {"hashes": ["<base64>", ...]}
  --status-list LIST.jwt       what was revoked on the day of the result, fetched from the address the result names
  --portal CODE                the member who issues results; "portal" unless given
  --json                       the verification as JSON

Ends with 0 when no check failed, with 1 when one did, with 2 when it could not be made.
Trust anchors never come from the bundle: get them from the operator of the exchange by another way.`;

export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

const options = {
  authority: { type: 'string' },
  'log-key': { type: 'string' },
  'time-stamp-roots': { type: 'string' },
  schemas: { type: 'string' },
  older: { type: 'string' },
  consistency: { type: 'string' },
  'status-list': { type: 'string' },
  portal: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Gives the exit code. */
export async function verifyCommand(words: string[], { print, complain }: Output): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [file, ...more] = positionals;
    const { authority, 'log-key': logKey, 'time-stamp-roots': roots } = values;
    if (!file || more.length > 0 || !authority) throw new Error('Give one file, and --authority.');
    const bytes = read(file);
    if (!isBundle(bytes)) return await verifyResultFile(bytes, { authority, ...values }, print);
    if (isRecordFile(bytes)) return await verifyRecordFile(bytes, { authority, ...values }, print);
    if (!logKey) throw new Error('Give --log-key, too: this is a bundle.');
    const anchors = readAnchors({
      authority: read(authority),
      logKey: isFile(logKey) ? read(logKey).toString() : logKey,
      timeStampRoots: roots === undefined ? undefined : read(roots),
    });
    const verification = verifyBundle(bytes, anchors, readOptions(values));
    print(values.json ? `${JSON.stringify(verification, undefined, 2)}\n` : reportOf(verification));
    return verification.ok ? 0 : 1;
  } catch (error) {
    complain(`${(error as Error).message}\n\n${usage}\n`);
    return 2;
  }
}

/** A bundle is a JSON object, which neither a PDF nor a JWS is. */
function isBundle(bytes: Buffer): boolean {
  return /^\s*\{/.test(
    bytes
      .subarray(0, 1_000)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}

async function verifyRecordFile(
  bytes: Buffer,
  given: { authority: string; portal?: string; older?: string; json?: boolean },
  print: Output['print'],
): Promise<0 | 1> {
  const { authorities } = readAnchors({ authority: read(given.authority) });
  const older = given.older === undefined ? undefined : read(given.older);
  const verification = await verifyRecord(bytes, { authorities, portal: given.portal ?? 'portal' }, { older });
  print(given.json ? `${JSON.stringify(verification, undefined, 2)}\n` : recordReportOf(verification));
  return verification.ok ? 0 : 1;
}

async function verifyResultFile(
  bytes: Buffer,
  given: { authority: string; portal?: string; 'status-list'?: string; json?: boolean },
  print: Output['print'],
): Promise<0 | 1> {
  const { authorities } = readAnchors({ authority: read(given.authority) });
  const list = given['status-list'];
  const verification = await verifyResult(
    bytes,
    { authorities, portal: given.portal ?? 'portal' },
    { statusList: list === undefined ? undefined : read(list).toString(), at: new Date() },
  );
  print(given.json ? `${JSON.stringify(verification, undefined, 2)}\n` : resultReportOf(verification));
  return verification.ok ? 0 : 1;
}

function readOptions(values: { schemas?: string; older?: string; consistency?: string }): Options {
  const { schemas, older, consistency } = values;
  if (consistency !== undefined && older === undefined) throw new Error('--consistency needs --older.');
  return {
    ...(schemas !== undefined && { schemas: json(schemas) as BundledSchemas }),
    ...(older !== undefined && {
      older: { note: read(older).toString(), proof: consistency === undefined ? [] : readProof(consistency) },
    }),
  };
}

function readProof(file: string): Buffer[] {
  const { hashes } = Object(json(file)) as { hashes?: unknown };
  if (!Array.isArray(hashes)) throw new Error(`${file} must be {"hashes": ["<base64>", ...]}.`);
  return hashes.map((hash) => Buffer.from(String(hash), 'base64'));
}

function json(file: string): unknown {
  return JSON.parse(read(file).toString());
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function read(file: string): Buffer {
  const { size } = statSync(file);
  if (size > 16 * largestBundle) throw new Error(`${file} has ${size} bytes, which no such file has.`);
  return readFileSync(file);
}
