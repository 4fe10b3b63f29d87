/** Signing requests, PKCS#10 (RFC 2986): a public key, and the proof that who asks has the private one. */
import 'reflect-metadata';
import { createPublicKey, type KeyObject } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { digestOfKey } from './digest.ts';
import { type KeyKind, kindOf, publicKeyOf, signingAlgorithmOf, signingKeyOf } from './keys.ts';

/** A signing request, checked. What it says of names is of no account: whoever issues decides them. */
export interface CertificateRequest {
  publicKey: KeyObject;
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER), hex. */
  keyDigest: string;
}

/** Larger than any request for one of the two kinds of keys needs to be, bytes. */
export const maxRequestBytes = 4_096;

/** The request in DER for a private key. */
export async function makeRequest(key: KeyObject, commonName: string): Promise<Buffer> {
  const request = await x509.Pkcs10CertificateRequestGenerator.create({
    name: `CN=${commonName}`,
    keys: { publicKey: publicKeyOf(key), privateKey: signingKeyOf(key) },
    signingAlgorithm: signingAlgorithmOf(key),
  });
  return Buffer.from(request.rawData);
}

/** Reads a request in DER for a key of this kind; gives what is wrong with it as a text that completes "The request ...". */
export async function readRequest(der: Uint8Array, kind: KeyKind): Promise<CertificateRequest | string> {
  if (der.length > maxRequestBytes) return `is larger than ${maxRequestBytes} bytes`;
  try {
    const request = new x509.Pkcs10CertificateRequest(Buffer.from(der));
    const spki = Buffer.from(request.publicKey.rawData);
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    if (kindOf(publicKey) !== kind) return `is not one for a key of the kind ${kind}`;
    if (!(await request.verify())) return 'is not signed with its own key';
    return { publicKey, keyDigest: digestOfKey(publicKey) };
  } catch {
    return 'cannot be read; send PKCS#10 in DER';
  }
}
