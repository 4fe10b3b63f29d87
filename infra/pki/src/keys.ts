import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type KeyKind, kindOf, newKey } from '@darcha/certificates/keys.ts';
import { keepFirstKey, readIfThere } from './files.ts';

/** The key in the file (PKCS#8 PEM), made when there is none. Throws when the file holds something else. */
export async function keyFrom(file: string, kind: KeyKind): Promise<KeyObject> {
  const pem = (await readIfThere(file)) ?? (await keepFirstKey(file, newKey(kind)));
  const key = parseKey(pem, file);
  if (kindOf(key) === kind) return key;
  throw new Error(`${file} must hold a ${kind} key. Remove it: a new one is made at the next start.`);
}

function parseKey(pem: string, file: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    const advice = 'Restore it, or remove it with its certificate: a new one is made at the next start.';
    throw new Error(`${file} does not hold a private key in PEM. ${advice}`, { cause: error });
  }
}
