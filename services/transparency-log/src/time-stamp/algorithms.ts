/** The algorithms that are believed. SHA-1 is not among them, nor are keys that could be broken in the time a log is kept. */
import type { KeyObject } from 'node:crypto';

/** Digests, by their object identifiers, as Node calls them. */
export const digests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Signatures under tokens: the kind of key each needs, and the digest it names. */
const signatures: Readonly<Record<string, { key: 'rsa' | 'ec'; digest?: string }>> = {
  // RSA by itself: the digest is the one the signer names beside it.
  '1.2.840.113549.1.1.1': { key: 'rsa' },
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
};

/** Signatures under certificates: those, RSASSA-PSS and Ed25519. */
export const certificateSignatures: ReadonlySet<string> = new Set([
  ...Object.keys(signatures).filter((id) => signatures[id]?.digest !== undefined),
  '1.2.840.113549.1.1.10',
  '1.3.101.112',
]);

/** The digest a token's signature is made over; nothing when the algorithm is not believed or not one of this key. */
export function signatureDigest(algorithm: string, beside: string, key: KeyObject): string | undefined {
  const known = Object.hasOwn(signatures, algorithm) ? signatures[algorithm] : undefined;
  if (known?.key !== key.asymmetricKeyType) return undefined;
  return known?.digest ?? digests.get(beside);
}

export function isStrong(key: KeyObject): boolean {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss':
      return modulusLength >= 2_048;
    case 'ec':
      return namedCurve === 'prime256v1' || namedCurve === 'secp384r1' || namedCurve === 'secp521r1';
    default:
      return key.asymmetricKeyType === 'ed25519';
  }
}
