/** A member's keys and certificates in a directory of its own: `connection` and `signing`, each `.key` and `.pem`, and `ca.pem`. */
import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyKind, kindOf, newKey } from '@darcha/certificates/keys.ts';

const kinds = { connection: 'P-256', signing: 'Ed25519' } as const;

/** The two private keys, made when they are not there; for this user alone. Throws when a file holds another kind of key. */
export function keysIn(directory: string): Record<keyof typeof kinds, KeyObject> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return { connection: keyIn(directory, 'connection'), signing: keyIn(directory, 'signing') };
}

/** Writes the certificates beside their keys; what was there is replaced. */
export function keepCertificates(
  directory: string,
  { connection, signing, authority }: { connection: X509Certificate; signing: X509Certificate; authority: Buffer },
): void {
  replace(join(directory, 'connection.pem'), connection.toString());
  replace(join(directory, 'signing.pem'), signing.toString());
  replace(join(directory, 'ca.pem'), authority);
}

function keyIn(directory: string, use: keyof typeof kinds): KeyObject {
  const file = join(directory, `${use}.key`);
  const kind: KeyKind = kinds[use];
  // Never replaced: with a key that is lost everything is lost that was asked for with it.
  if (!existsSync(file)) writeFileSync(file, newKey(kind), { mode: 0o600, flag: 'wx', flush: true });
  const key = createPrivateKey(readFileSync(file));
  if (kindOf(key) === kind) return key;
  throw new Error(`${file} must hold a key of the kind ${kind}. Remove it, or name another directory.`);
}

function replace(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.new`, content, { flush: true });
  renameSync(`${file}.new`, file);
}
