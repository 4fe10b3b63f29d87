/** A certificate as both libraries know it: Node's verifies, pkijs tells the extensions. */
import { X509Certificate } from 'node:crypto';
import { type BasicConstraints, Certificate, type Extension } from 'pkijs';

export interface KnownCertificate {
  x509: X509Certificate;
  parsed: Certificate;
}

/** Certificates that are believed to be authorities. */
export type TimeStampRoots = readonly KnownCertificate[];

const basicConstraints = '2.5.29.19';

/** Reads one or more roots in PEM; throws when there is none, or one that is not an authority's. */
export function readRoots(pem: Buffer | string): TimeStampRoots {
  const blocks = pem.toString().match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Error('There is no certificate in PEM among the roots of time stamping.');
  return blocks.map((block) => {
    const root = knownCertificate(new X509Certificate(block).raw);
    if (!root.x509.ca) throw new Error(`"${nameOf(root)}" is not the certificate of an authority, so it is no root.`);
    return root;
  });
}

export function knownCertificate(der: Buffer): KnownCertificate {
  return { x509: new X509Certificate(der), parsed: Certificate.fromBER(Uint8Array.from(der)) };
}

/** Its subject on one line. */
export function nameOf({ x509 }: KnownCertificate): string {
  return x509.subject.replaceAll('\n', ', ');
}

export function extensionOf({ parsed }: KnownCertificate, id: string): Extension | undefined {
  return parsed.extensions?.find(({ extnID }) => extnID === id);
}

/** How many authorities may stand below it; no bound when it says none. */
export function pathLengthOf(certificate: KnownCertificate): number {
  const constraints = extensionOf(certificate, basicConstraints)?.parsedValue as BasicConstraints | undefined;
  const length = constraints?.pathLenConstraint;
  if (length === undefined) return Number.POSITIVE_INFINITY;
  return typeof length === 'number' ? length : Number(length.toBigInt());
}
