/** Certificates of the development time-stamping authority: a root of its own, and the one it signs with. */
import 'reflect-metadata';
import { type KeyObject, X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { authorityValidity, issueAuthority, leafValidity, type Validity } from './certificates.ts';
import { readIfThere, replaceFile } from './files.ts';
import { type Environment, refuseProduction } from './guard.ts';
import { keyFrom, publicKeyOf, signingKeyOf } from './keys.ts';
import type { ServicePaths } from './paths.ts';

const rootSubject = 'CN=Darcha development time-stamping root, O=Darcha development';
const signerSubject = 'CN=Darcha development time-stamping authority, O=Darcha development';
const renewBeforeMs = 7 * 86_400_000;

export interface TimeStampingOptions {
  directory: string;
  environment: Environment;
  now?: Date;
}

/** Where the certificate, its key and the root that vouches for it lie. The root opens no channel and signs no message. */
export function timeStampingPaths(directory: string): ServicePaths {
  const folder = join(directory, 'time-stamping');
  return {
    certificate: join(folder, 'authority.pem'),
    key: join(folder, 'authority.key'),
    authority: join(folder, 'ca.pem'),
  };
}

/**
 * Makes what is missing of them and renews what ends within seven days; keys are never replaced. Throws in production,
 * and when the root is there without its key.
 */
export async function ensureTimeStampingPki(options: TimeStampingOptions): Promise<ServicePaths> {
  refuseProduction(options.environment);
  const { directory, now = new Date() } = options;
  const paths = timeStampingPaths(directory);
  const root = await ensureRoot(paths.authority, now);
  const key = await keyFrom(paths.key, 'P-256');
  const existing = await readCertificate(paths.certificate);
  if (!lasts(existing, now) || !existing?.checkPrivateKey(key) || !existing.verify(root.certificate.publicKey)) {
    const validity = leafValidity(now, root.certificate.validToDate);
    await replaceFile(paths.certificate, await issueTimeStampingCertificate(key, root.key, validity));
  }
  return paths;
}

async function ensureRoot(file: string, now: Date): Promise<{ certificate: X509Certificate; key: KeyObject }> {
  const keyFile = file.replace(/\.pem$/, '.key');
  const existing = await readCertificate(file);
  const lost = existing !== undefined && (await readIfThere(keyFile)) === undefined;
  const key = lost ? undefined : await keyFrom(keyFile, 'P-256');
  if (key === undefined || existing?.checkPrivateKey(key) === false) {
    throw new Error(`${keyFile} is not the key of ${file}. Restore it, or remove the folder: both are then made anew.`);
  }
  if (existing !== undefined && lasts(existing, now)) return { certificate: existing, key };
  const pem = await issueAuthority(rootSubject, key, authorityValidity(now));
  await replaceFile(file, pem);
  return { certificate: new X509Certificate(pem), key };
}

/** In PEM. RFC 3161, 2.3: the extended key usage is critical and names nothing but time stamping. */
async function issueTimeStampingCertificate(key: KeyObject, rootKey: KeyObject, validity: Validity): Promise<string> {
  const publicKey = publicKeyOf(key);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: signerSubject,
    issuer: rootSubject,
    notBefore: validity.from,
    notAfter: validity.until,
    publicKey,
    signingKey: signingKeyOf(rootKey),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(publicKeyOf(rootKey)),
    ],
  });
  return `${certificate.toString('pem')}\n`;
}

async function readCertificate(file: string): Promise<X509Certificate | undefined> {
  const pem = await readIfThere(file);
  if (pem === undefined) return undefined;
  try {
    return new X509Certificate(pem);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function lasts(certificate: X509Certificate | undefined, now: Date): boolean {
  if (certificate === undefined || certificate.validFromDate > now) return false;
  return certificate.validToDate.getTime() > now.getTime() + renewBeforeMs;
}
