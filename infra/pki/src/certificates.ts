import 'reflect-metadata';
import { type KeyObject, randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { KeyKind } from './keys.ts';
import { publicKeyOf, signingKeyOf } from './keys.ts';

const ORGANISATION = 'Darcha development';
const DAY_MS = 86_400_000;
/** Clocks of two machines may differ by this much. */
const CLOCK_SKEW_MS = 5 * 60_000;
export const LEAF_DAYS = 90;
const AUTHORITY_YEARS = 5;

export type Validity = { from: Date; until: Date };

/** Whom a certificate names and what it may be used for. */
export type Profile = {
  commonName: string;
  keyKind: KeyKind;
  /** Empty for a key that signs messages and must not open a channel. */
  channel: readonly ('server' | 'client')[];
  hosts: readonly string[];
  addresses: readonly string[];
  uri?: string;
};

/** An authority that can issue. */
export type Authority = { certificatePem: string; key: KeyObject; subject: string; until: Date };

const LOCAL = ['127.0.0.1', '::1'];

/** Both ends of internal calls. */
export function serviceProfile(name: string): Profile {
  return {
    commonName: name,
    keyKind: 'P-256',
    channel: ['server', 'client'],
    hosts: ['localhost', name],
    addresses: LOCAL,
    uri: `darcha:service:${name}`,
  };
}

/** The client's end of an agency's channel to the exchange, and of nothing else. */
export function connectionProfile(code: string): Profile {
  const uri = `darcha:member:${code}`;
  return { commonName: code, keyKind: 'P-256', channel: ['client'], hosts: [], addresses: [], uri };
}

/** An agency's signatures under its messages. */
export function messageSigningProfile(code: string): Profile {
  return { ...connectionProfile(code), keyKind: 'Ed25519', channel: [] };
}

/** The exchange's end of the agencies' channels. */
export function exchangeServerProfile(): Profile {
  const hosts = ['localhost', 'exchange'];
  return { commonName: 'exchange', keyKind: 'P-256', channel: ['server'], hosts, addresses: LOCAL };
}

export function leafValidity(now: Date, authorityUntil: Date): Validity {
  const until = Math.min(now.getTime() + LEAF_DAYS * DAY_MS, authorityUntil.getTime());
  return { from: new Date(now.getTime() - CLOCK_SKEW_MS), until: new Date(until) };
}

export function authorityValidity(now: Date): Validity {
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + AUTHORITY_YEARS);
  return { from: new Date(now.getTime() - CLOCK_SKEW_MS), until };
}

export function authoritySubject(name: string): string {
  return `CN=Darcha development ${name} authority, O=${ORGANISATION}`;
}

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

/** A certificate in PEM for the key's public half, issued by the authority. */
export async function issueLeaf(
  profile: Profile,
  key: KeyObject,
  authority: Authority,
  validity: Validity,
): Promise<string> {
  const publicKey = publicKeyOf(key);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: `CN=${profile.commonName}, O=${ORGANISATION}`,
    issuer: authority.subject,
    notBefore: validity.from,
    notAfter: validity.until,
    publicKey,
    signingKey: signingKeyOf(authority.key),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      ...channelUsages(profile.channel),
      new x509.SubjectAlternativeNameExtension(alternativeNames(profile)),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(publicKeyOf(authority.key)),
    ],
  });
  return pem(certificate);
}

/** RFC 9336. Named outright, because a certificate without any extended usage would also open a channel. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

function channelUsages(channel: Profile['channel']): x509.Extension[] {
  const usages = channel.map((end) => x509.ExtendedKeyUsage[end === 'server' ? 'serverAuth' : 'clientAuth']);
  return [new x509.ExtendedKeyUsageExtension(usages.length === 0 ? [DOCUMENT_SIGNING] : usages)];
}

function alternativeNames({ hosts, addresses, uri }: Profile): x509.JsonGeneralNames {
  return [
    ...hosts.map((value) => ({ type: 'dns' as const, value })),
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
    ...(uri === undefined ? [] : [{ type: 'url' as const, value: uri }]),
  ];
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
