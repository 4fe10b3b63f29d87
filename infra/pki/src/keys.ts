import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, type webcrypto } from 'node:crypto';
import { keepFirstKey, readIfThere } from './files.ts';

/** P-256 for channels and authorities, Ed25519 for signing messages. */
export type KeyKind = 'P-256' | 'Ed25519';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };
const ED25519 = { name: 'Ed25519' };

/** The key in the file (PKCS#8 PEM), made when there is none. Throws when the file holds something else. */
export async function keyFrom(file: string, kind: KeyKind): Promise<KeyObject> {
  const pem = (await readIfThere(file)) ?? (await keepFirstKey(file, newKey(kind)));
  const key = parseKey(pem, file);
  if (kindOf(key) === kind) return key;
  throw new Error(`${file} must hold a ${kind} key. Remove it: a new one is made at the next start.`);
}

function newKey(kind: KeyKind): string {
  const { privateKey } =
    kind === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function parseKey(pem: string, file: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    const advice = 'Restore it, or remove it with its certificate: a new one is made at the next start.';
    throw new Error(`${file} does not hold a private key in PEM. ${advice}`, { cause: error });
  }
}

function kindOf(key: KeyObject): KeyKind | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519';
  return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'P-256' : undefined;
}

/** The private key as the certificate library takes it. Only P-256 keys sign certificates here. */
export function signingKeyOf(key: KeyObject): webcrypto.CryptoKey {
  return key.toCryptoKey(ECDSA, false, ['sign']);
}

export function publicKeyOf(key: KeyObject): webcrypto.CryptoKey {
  return createPublicKey(key).toCryptoKey(key.asymmetricKeyType === 'ed25519' ? ED25519 : ECDSA, true, ['verify']);
}
