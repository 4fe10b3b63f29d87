/** `pnpm verify`: reads the files, says everything that is wrong. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BundledSchemas } from '@darcha/agency-sdk/bundle.ts';
import { readAnchors } from './anchors.ts';
import { largestBundle } from './open-bundle.ts';
import { reportOf } from './report.ts';
import { type Options, verifyBundle } from './verify-bundle.ts';

export const usage = `Verifies what agencies exchanged, offline: signatures, certificates, log, time, schemas.

  verify BUNDLE.json --authority CA.pem --log-key KEY [options]

  --authority CA.pem           certificates of the agencies' authority, one or more
  --log-key KEY                the key of the log, "<name>+<id>+<key>", or a file that holds it
  --time-stamp-roots ROOTS.pem whom to believe the time; without it time stamps are not verified
  --schemas SCHEMAS.json       {"arguments": ..., "record": ...} of the record type, instead of those in the bundle
  --older CHECKPOINT.txt       an older checkpoint of the log, with
  --consistency PROOF.json     the proof that the bundle's begins with it: {"hashes": ["<base64>", ...]}
  --json                       the result as JSON

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
  json: { type: 'boolean' },
} as const;

/** Gives the exit code. */
export function verifyCommand(words: string[], { print, complain }: Output): 0 | 1 | 2 {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const [file, ...more] = positionals;
    const { authority, 'log-key': logKey, 'time-stamp-roots': roots } = values;
    if (!file || more.length > 0 || !authority || !logKey)
      throw new Error('Give one bundle, --authority and --log-key.');
    const anchors = readAnchors({
      authority: read(authority),
      logKey: isFile(logKey) ? read(logKey).toString() : logKey,
      timeStampRoots: roots === undefined ? undefined : read(roots),
    });
    const verification = verifyBundle(read(file), anchors, readOptions(values));
    print(values.json ? `${JSON.stringify(verification, undefined, 2)}\n` : reportOf(verification));
    return verification.ok ? 0 : 1;
  } catch (error) {
    complain(`${(error as Error).message}\n\n${usage}\n`);
    return 2;
  }
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
