/** Certificates of every kind, good and bad, for what is believed of them. */
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { type KnownCertificate, knownCertificate } from '../../src/time-stamp/certificate.ts';

export const timeStamping = x509.ExtendedKeyUsage.timeStamping;
export const tlsServer = x509.ExtendedKeyUsage.serverAuth;
/** Within the validity of all that is not said to be otherwise. */
export const duringValidity = new Date('2026-06-01');

export interface Issued {
  name: string;
  known: KnownCertificate;
  raw: Buffer;
  pem: string;
  keys: webcrypto.CryptoKeyPair;
  hash: string;
}

export interface Wanted {
  /** Itself, when not given. */
  by?: Issued;
  authority?: boolean;
  pathLength?: number;
  usages?: string[];
  usagesCritical?: boolean;
  keyUsages?: x509.KeyUsageFlags;
  extra?: x509.Extension[];
  key?: 'P-256' | 'RSA-1024' | 'RSA-2048';
  /** Of a certificate that is there already; new ones when not given. */
  keys?: webcrypto.CryptoKeyPair;
  /** Of the signature under it. */
  hash?: 'SHA-1' | 'SHA-256';
  from?: Date;
  until?: Date;
}

function algorithm(key: Wanted['key'] = 'P-256') {
  if (key === 'P-256') return { name: 'ECDSA', namedCurve: key };
  const modulusLength = Number(key.slice(4));
  return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength, publicExponent: Uint8Array.of(1, 0, 1) };
}

async function newKeys(key: Wanted['key']): Promise<webcrypto.CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(algorithm(key), true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

export async function issue(name: string, wanted: Wanted): Promise<Issued> {
  const { by, authority = false, hash = 'SHA-256' } = wanted;
  const keys = wanted.keys ?? (await newKeys(wanted.key));
  const signer = by?.keys ?? keys;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: `CN=${by?.name ?? name}`,
    notBefore: wanted.from ?? new Date('2026-01-01'),
    notAfter: wanted.until ?? new Date('2036-01-01'),
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    signingAlgorithm: { name: signer.privateKey.algorithm.name, hash },
    extensions: [
      new x509.BasicConstraintsExtension(authority, wanted.pathLength, true),
      new x509.KeyUsagesExtension(wanted.keyUsages ?? usualUsage(authority), true),
      ...(wanted.usages ? [new x509.ExtendedKeyUsageExtension(wanted.usages, wanted.usagesCritical ?? true)] : []),
      ...(wanted.extra ?? []),
    ],
  });
  const raw = Buffer.from(certificate.rawData);
  return { name, raw, keys, hash, pem: certificate.toString('pem'), known: knownCertificate(raw) };
}

function usualUsage(authority: boolean): x509.KeyUsageFlags {
  return authority ? x509.KeyUsageFlags.keyCertSign : x509.KeyUsageFlags.digitalSignature;
}

export { Extension, KeyUsageFlags } from '@peculiar/x509';
