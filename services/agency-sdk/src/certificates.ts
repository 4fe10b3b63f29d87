/** Certificates of members: who may sign, and whether the agencies' authority vouches for it. */
import { createHash, type KeyObject, X509Certificate } from 'node:crypto';
import { signatureInvalid } from './faults.ts';

/** A certificate the authority issued to a member for signing. */
export interface SigningCertificate {
  /** Code of the member it was issued to. */
  member: string;
  /** SHA-256 of its DER form, hex. */
  digest: string;
  publicKey: KeyObject;
  /** Validity, its own and its authority's together, milliseconds since the epoch. */
  from: number;
  until: number;
}

/** Reads and checks a certificate in DER at an instant; throws `signature-invalid` with the fault. */
export type CertificateCheck = (der: Uint8Array, at: Date) => SigningCertificate;

/** Certificates are few and checking one costs a signature; the oldest goes when there are more than this. */
const cached = 1_000;
const memberUri = /^darcha:member:([a-z][a-z0-9-]{0,62})$/;

/** Checks certificates against the authority (PEM); throws when that is no certificate of an authority. */
/** The extended key usage of certificates that sign documents, RFC 9336. */
const documentSigning = '1.3.6.1.5.5.7.3.36';

export function createCertificateCheck(authorityPem: Buffer | string): CertificateCheck {
  const authority = new X509Certificate(authorityPem);
  if (!authority.ca) throw new Error('The certificate named as the agencies’ authority is not one of an authority.');
  const known = new Map<string, SigningCertificate>();
  return (der, at) => {
    const digest = digestOf(der);
    let certificate = known.get(digest);
    if (!certificate) {
      certificate = readCertificate(der, digest, authority);
      if (known.size >= cached) known.delete(known.keys().next().value ?? '');
      known.set(digest, certificate);
    }
    if (at.getTime() < certificate.from) {
      throw signatureInvalid('certificate-not-yet-valid', 'The certificate is not valid yet.');
    }
    if (at.getTime() > certificate.until) {
      throw signatureInvalid('certificate-expired', 'The certificate has expired. Sign with a current one.');
    }
    return certificate;
  };
}

/** The code of the member a certificate was issued to; undefined unless it names exactly one. */
export function memberOf(certificate: X509Certificate): string | undefined {
  const names = certificate.subjectAltName ?? '';
  // Node quotes names that could be mistaken for a list; a certificate of a member never needs that.
  if (names.includes('"')) return undefined;
  const uris = names.split(', ').filter((name) => name.startsWith('URI:'));
  return uris.length === 1 ? memberUri.exec(uris[0]?.slice('URI:'.length) ?? '')?.[1] : undefined;
}

export function digestOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex');
}

function readCertificate(der: Uint8Array, digest: string, authority: X509Certificate): SigningCertificate {
  const certificate = parse(der);
  if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey)) {
    throw signatureInvalid('certificate-foreign', 'The certificate was not issued by the agencies’ authority.');
  }
  const member = memberOf(certificate);
  if (member === undefined) {
    throw signatureInvalid('certificate-without-member', 'The certificate does not name exactly one member.');
  }
  // Any other extended usage (a TLS end, for example) makes it a certificate for something else than signing messages.
  const usages = certificate.keyUsage ?? [];
  if (
    certificate.ca ||
    usages.length !== 1 ||
    usages[0] !== documentSigning ||
    certificate.publicKey.asymmetricKeyType !== 'ed25519'
  ) {
    throw signatureInvalid(
      'certificate-not-for-signing',
      'The certificate is not one for signing messages. Sign with the signing key, not with that of the connection.',
    );
  }
  return {
    member,
    digest,
    publicKey: certificate.publicKey,
    from: Math.max(certificate.validFromDate.getTime(), authority.validFromDate.getTime()),
    until: Math.min(certificate.validToDate.getTime(), authority.validToDate.getTime()),
  };
}

function parse(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch (error) {
    throw signatureInvalid('certificate-unreadable', 'The certificate cannot be read. Send it in DER.', error);
  }
}
