/** Issues certificates. */
import 'reflect-metadata';
import { type KeyObject, randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { publicKeyOf, signingKeyOf } from './keys.ts';
import type { Issuer, Profile, Usage, Validity } from './profile.ts';

/** A self-signed certificate in PEM that may issue certificates, but no further authorities. */
export async function issueAuthority(subject: string, key: KeyObject, validity: Validity): Promise<string> {
  const publicKey = publicKeyOf(key);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject,
    issuer: subject,
    notBefore: validity.from,
    notAfter: validity.until,
    publicKey,
    signingKey: signingKeyOf(key),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
    ],
  });
  return pem(certificate);
}

export interface Leaf {
  profile: Profile;
  /** The name it bears: the common name alone, unless an organisation is given. */
  organisation?: string;
  /** Public, or private: then its public half. */
  key: KeyObject;
  issuer: Issuer;
  validity: Validity;
}

/** A certificate in PEM, issued by an authority. */
export async function issueLeaf({ profile, organisation, key, issuer, validity }: Leaf): Promise<string> {
  const publicKey = publicKeyOf(key);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: `CN=${profile.commonName}${organisation === undefined ? '' : `, O=${organisation}`}`,
    issuer: new x509.X509Certificate(issuer.certificatePem).subjectName,
    notBefore: validity.from,
    notAfter: validity.until,
    publicKey,
    signingKey: signingKeyOf(issuer.key),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      extendedUsage(profile.usages),
      ...alternativeNames(profile),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(publicKeyOf(issuer.key)),
    ],
  });
  return pem(certificate);
}

/** Document signing, RFC 9336, is named outright: a certificate without any extended usage would also open a channel. */
const usageNames: Record<Usage, string> = {
  server: x509.ExtendedKeyUsage.serverAuth,
  client: x509.ExtendedKeyUsage.clientAuth,
  messages: '1.3.6.1.5.5.7.3.36',
  'time-stamps': x509.ExtendedKeyUsage.timeStamping,
};

/** RFC 3161, 2.3: that of a time-stamping authority is critical. */
function extendedUsage(usages: readonly Usage[]): x509.Extension {
  const names = usages.map((usage) => usageNames[usage]);
  return new x509.ExtendedKeyUsageExtension(names, usages.includes('time-stamps'));
}

function alternativeNames({ hosts, addresses, uri }: Profile): x509.Extension[] {
  const names = [
    ...hosts.map((value) => ({ type: 'dns' as const, value })),
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
    ...(uri === undefined ? [] : [{ type: 'url' as const, value: uri }]),
  ];
  return names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : [];
}

/** 16 random bytes; the first is between 1 and 127, so the number is positive and of full length (RFC 5280, 4.1.2.2). */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return bytes.toString('hex');
}

function pem(certificate: x509.X509Certificate): string {
  return `${certificate.toString('pem')}\n`;
}
