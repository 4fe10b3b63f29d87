/** Whether a certificate may stamp time, and whether a root vouches for it at an instant (RFC 5280, 6; RFC 3161, 2.3). */
import { certificateSignatures, isStrong } from './algorithms.ts';
import { extensionOf, type KnownCertificate, nameOf, pathLengthOf, type TimeStampRoots } from './certificate.ts';
import { fault, type TimeStampFault, when } from './faults.ts';

const extendedKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';
const anyUsage = '2.5.29.37.0';
const keyUsage = '2.5.29.15';
/** Of KeyUsage's first byte: digitalSignature and nonRepudiation, the only ones a stamp needs. */
const signing = 0xc0;
/** Critical extensions that are understood: key usage, alternative name, basic constraints, policies, extended usage. */
const understood = new Set([keyUsage, '2.5.29.17', '2.5.29.19', '2.5.29.32', extendedKeyUsage]);

/** Whether the certificate is one for time stamping, valid at that time and vouched for; gives every fault. */
export function certificateFaults(
  signer: KnownCertificate,
  others: readonly KnownCertificate[],
  roots: TimeStampRoots,
  at: Date,
): TimeStampFault[] {
  const path = pathToRoot(signer, others, roots);
  const faults = [...suitability(signer), ...validity(signer, at)];
  if (path === undefined) {
    return [...faults, fault('certificate-foreign', `No trusted root vouches for "${nameOf(signer)}".`)];
  }
  return [...faults, ...path.flatMap((authority, below) => authorityFaults(authority, below, at))];
}

function suitability(signer: KnownCertificate): TimeStampFault[] {
  const usage = extensionOf(signer, extendedKeyUsage);
  const only = signer.x509.keyUsage?.length === 1 && signer.x509.keyUsage[0] === timeStamping;
  const bits: number | undefined = extensionOf(signer, keyUsage)?.parsedValue?.valueBlock.valueHexView[0];
  const name = `"${nameOf(signer)}"`;
  return [
    ...when(
      !only || usage?.critical !== true,
      'certificate-unsuitable',
      `The extended key usage of ${name} is not time stamping alone, or not critical.`,
    ),
    ...when(
      signer.x509.ca || (bits !== undefined && ((bits & signing) === 0 || (bits & ~signing) !== 0)),
      'certificate-unsuitable',
      `${name} may do something else than sign time stamps.`,
    ),
    ...commonFaults(signer),
  ];
}

function authorityFaults(authority: KnownCertificate, below: number, at: Date): TimeStampFault[] {
  const usages = authority.x509.keyUsage;
  const name = `"${nameOf(authority)}"`;
  return [
    ...validity(authority, at),
    ...when(
      pathLengthOf(authority) < below,
      'certificate-unsuitable',
      `${name} may not have ${below} authorities below it.`,
    ),
    ...when(
      usages !== undefined && !usages.includes(timeStamping) && !usages.includes(anyUsage),
      'certificate-unsuitable',
      `${name} does not vouch for time stamping.`,
    ),
    ...commonFaults(authority),
  ];
}

function commonFaults(certificate: KnownCertificate): TimeStampFault[] {
  const { parsed, x509 } = certificate;
  const name = `"${nameOf(certificate)}"`;
  const strange = (parsed.extensions ?? []).filter(
    ({ critical, extnID, parsedValue }) => critical && (!understood.has(extnID) || parsedValue === undefined),
  );
  return [
    ...strange.map(({ extnID }) => fault('extension-unknown', `${name} has the critical extension ${extnID}.`)),
    ...when(!isStrong(x509.publicKey), 'algorithm-unaccepted', `The key of ${name} is too weak, or of no known kind.`),
    ...when(
      !certificateSignatures.has(parsed.signatureAlgorithm.algorithmId),
      'algorithm-unaccepted',
      `${name} is signed by the algorithm ${parsed.signatureAlgorithm.algorithmId}.`,
    ),
  ];
}

/** Asked so that a date that cannot be read is neither before nor after anything. */
function validity(certificate: KnownCertificate, at: Date): TimeStampFault[] {
  const { validFrom, validFromDate, validTo, validToDate } = certificate.x509;
  const name = `"${nameOf(certificate)}"`;
  return [
    ...when(!(at >= validFromDate), 'certificate-not-yet-valid', `${name} is valid only from ${validFrom}.`),
    ...when(!(at <= validToDate), 'certificate-expired', `${name} was valid only until ${validTo}.`),
  ];
}

/** The authorities above it up to a root, by the shortest way; each certificate is looked at once, whatever they say. */
function pathToRoot(
  signer: KnownCertificate,
  others: readonly KnownCertificate[],
  roots: TimeStampRoots,
): KnownCertificate[] | undefined {
  let ways: KnownCertificate[][] = [[]];
  const unseen = new Set(others.filter(({ x509 }) => x509.ca));
  while (ways.length > 0) {
    const longer: KnownCertificate[][] = [];
    for (const way of ways) {
      const last = way.at(-1) ?? signer;
      const root = roots.find((candidate) => issued(candidate, last));
      if (root) return [...way, root];
      for (const candidate of unseen) {
        if (!issued(candidate, last)) continue;
        unseen.delete(candidate);
        longer.push([...way, candidate]);
      }
    }
    ways = longer;
  }
  return undefined;
}

/** Node compares names, key identifiers and the issuer's key usage; the signature is verified by the issuer's key. */
function issued(issuer: KnownCertificate, certificate: KnownCertificate): boolean {
  return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey);
}
