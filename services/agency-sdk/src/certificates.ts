/** Certificates of members: who may sign, and whether the agencies' authority vouches for it. */
import { hash, type KeyObject, X509Certificate } from 'node:crypto';
import { type SignatureFault, signatureInvalid } from './faults.ts';

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

/** The extended key usage of certificates that sign documents, RFC 9336. */
const documentSigning = '1.3.6.1.5.5.7.3.36';

/** Something that is wrong with a certificate. */
export interface CertificateFault {
  code: SignatureFault;
  message: string;
}

/** What a certificate says, and everything that is wrong with it; nothing of what it says is to be believed otherwise. */
export interface InspectedCertificate {
  faults: CertificateFault[];
  /** Absent when it cannot be read. */
  certificate?: Omit<SigningCertificate, 'member'> & { member: string | undefined };
}

/** Checks certificates against the authority (PEM); throws when that is no certificate of an authority. */
export function createCertificateCheck(authorityPem: Buffer | string): CertificateCheck {
  const authority = new X509Certificate(authorityPem);
  if (!authority.ca) throw new Error('The certificate named as the agencies’ authority is not one of an authority.');
  const known = new Map<string, SigningCertificate>();
  return (der, at) => {
    // By its bytes: to look a text up takes a tenth of what a digest of it does.
    const bytes = Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('latin1');
    let certificate = known.get(bytes);
    if (!certificate) {
      certificate = readCertificate(der, digestOf(der), authority);
      if (known.size >= cached) known.delete(known.keys().next().value ?? '');
      known.set(bytes, certificate);
    }
    refuseFirst(validityFaults(certificate, at));
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
  return hash('sha256', der, 'hex');
}

/** Messages are signed by Ed25519; the seals of documents by P-256, the readers of which know no other. */
export type SigningKeyKind = 'ed25519' | 'ec';

/** Every fault of a certificate in DER at an instant, by the one of the authorities that issued it. */
export function inspectCertificate(
  der: Uint8Array,
  authorities: readonly X509Certificate[],
  at: Date,
  kinds: readonly SigningKeyKind[] = ['ed25519'],
): InspectedCertificate {
  const certificate = read(der);
  if (certificate instanceof Error) {
    return { faults: [{ code: 'certificate-unreadable', message: 'The certificate cannot be read.' }] };
  }
  const authority = authorities.find((candidate) => isIssuedBy(certificate, candidate));
  const says = { ...whatItSays(certificate, digestOf(der), authority ?? certificate), member: memberOf(certificate) };
  return { certificate: says, faults: [...issueFaults(certificate, authority, kinds), ...validityFaults(says, at)] };
}

function readCertificate(der: Uint8Array, digest: string, authority: X509Certificate): SigningCertificate {
  const certificate = parse(der);
  refuseFirst(issueFaults(certificate, isIssuedBy(certificate, authority) ? authority : undefined));
  return { ...whatItSays(certificate, digest, authority), member: memberOf(certificate) ?? '' };
}

function refuseFirst([first]: CertificateFault[]): void {
  if (first) throw signatureInvalid(first.code, first.message);
}

function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}

/** What is wrong with it at any time. */
function issueFaults(
  certificate: X509Certificate,
  authority: X509Certificate | undefined,
  kinds: readonly SigningKeyKind[] = ['ed25519'],
): CertificateFault[] {
  const faults: CertificateFault[] = [];
  if (!authority) {
    faults.push({
      code: 'certificate-foreign',
      message: 'The certificate was not issued by the agencies’ authority.',
    });
  }
  if (memberOf(certificate) === undefined) {
    faults.push({ code: 'certificate-without-member', message: 'The certificate does not name exactly one member.' });
  }
  // Any other extended usage (a TLS end, for example) makes it a certificate for something else than signing messages.
  const usages = certificate.keyUsage ?? [];
  const isForSigning = !certificate.ca && usages.length === 1 && usages[0] === documentSigning;
  if (!isForSigning || !kinds.some((kind) => kind === certificate.publicKey.asymmetricKeyType)) {
    faults.push({
      code: 'certificate-not-for-signing',
      message:
        'The certificate is not one for signing messages. Sign with the signing key, not with that of the connection.',
    });
  }
  return faults;
}

/** Asked so that a time that cannot be read is not within any. */
function validityFaults({ from, until }: { from: number; until: number }, at: Date): CertificateFault[] {
  if (!(at.getTime() >= from)) {
    return [{ code: 'certificate-not-yet-valid', message: 'The certificate is not valid yet.' }];
  }
  if (at.getTime() <= until) return [];
  return [{ code: 'certificate-expired', message: 'The certificate has expired. Sign with a current one.' }];
}

function whatItSays(certificate: X509Certificate, digest: string, authority: X509Certificate) {
  return {
    digest,
    publicKey: certificate.publicKey,
    from: Math.max(certificate.validFromDate.getTime(), authority.validFromDate.getTime()),
    until: Math.min(certificate.validToDate.getTime(), authority.validToDate.getTime()),
  };
}

function parse(der: Uint8Array): X509Certificate {
  const certificate = read(der);
  if (!(certificate instanceof Error)) return certificate;
  throw signatureInvalid('certificate-unreadable', 'The certificate cannot be read. Send it in DER.', certificate);
}

/** With its key, which is taken apart only when it is looked at, and may be none. */
function read(der: Uint8Array): X509Certificate | Error {
  try {
    const certificate = new X509Certificate(der);
    return certificate.publicKey ? certificate : new Error('a certificate without a key');
  } catch (error) {
    return error as Error;
  }
}
