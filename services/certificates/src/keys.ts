/** The kinds of keys there are, and keys as the certificate library takes them. */
import { createPublicKey, generateKeyPairSync, type KeyObject, type webcrypto } from 'node:crypto';

/** P-256 for channels and authorities, Ed25519 for signing messages. */
export type KeyKind = 'P-256' | 'Ed25519';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };
const ED25519 = { name: 'Ed25519' };

/** A new private key, PKCS#8 PEM. */
export function newKey(kind: KeyKind): string {
  const { privateKey } =
    kind === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Undefined for a key of another kind. */
export function kindOf(key: KeyObject): KeyKind | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519';
  return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'P-256' : undefined;
}

/** How a key of this kind signs. */
export function signingAlgorithmOf(key: KeyObject): { name: string; hash?: string } {
  return key.asymmetricKeyType === 'ed25519' ? ED25519 : { name: 'ECDSA', hash: 'SHA-256' };
}

export function signingKeyOf(key: KeyObject): webcrypto.CryptoKey {
  return key.toCryptoKey(key.asymmetricKeyType === 'ed25519' ? ED25519 : ECDSA, false, ['sign']);
}

/** Of a private key the public one; a public one as it is. */
export function publicHalf(key: KeyObject): KeyObject {
  return key.type === 'private' ? createPublicKey(key) : key;
}

export function publicKeyOf(key: KeyObject): webcrypto.CryptoKey {
  return publicHalf(key).toCryptoKey(key.asymmetricKeyType === 'ed25519' ? ED25519 : ECDSA, true, ['verify']);
}
