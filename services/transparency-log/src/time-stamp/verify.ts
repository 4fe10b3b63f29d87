/** Whether a time stamp proves that somebody had these bytes at that time. Needs no network: the roots are given. */
import { createHash, verify } from 'node:crypto';
import { digests, signatureDigest } from './algorithms.ts';
import { type KnownCertificate, nameOf, type TimeStampRoots } from './certificate.ts';
import { certificateFaults } from './chain.ts';
import { fault, type TimeStampFault, when } from './faults.ts';
import { hex, type ParsedToken, parseToken, signersCertificate } from './token.ts';

export { readRoots, type TimeStampRoots } from './certificate.ts';
export type { TimeStampFault, TimeStampFaultCode } from './faults.ts';

/** What a token says of itself; to be believed only when there is no fault. */
export interface TimeStampClaims {
  /** The instant it tells. */
  at: Date;
  /** How far the true instant may be from it, milliseconds; nothing when it does not say. */
  accuracyMs: number | undefined;
  /** The policy it was made under, an object identifier. */
  policy: string;
  /** Its number with its authority, hex. */
  serial: string;
  /** The subject of the certificate it is signed by; empty when that is missing. */
  authority: string;
}

export interface TimeStampVerdict {
  /** Everything that is wrong; empty when the token proves what it says. */
  faults: TimeStampFault[];
  /** Absent when it could not be read. */
  claims?: TimeStampClaims;
}

export interface TimeStampExpectations {
  /** Policies that are accepted; all of them when not given. */
  policies?: readonly string[] | undefined;
  /** What the query held. */
  nonce?: bigint;
}

const sha256 = '2.16.840.1.101.3.4.2.1';

/**
 * Verifies a token (DER) over a SHA-256 digest against roots. The certificate has to have been valid at the time the token
 * tells, not now: a stamp outlives the certificate. Revocation is not looked up.
 */
export function verifyTimeStamp(
  token: Uint8Array,
  digest: Uint8Array,
  roots: TimeStampRoots,
  expectations: TimeStampExpectations = {},
): TimeStampVerdict {
  let parsed: ParsedToken;
  try {
    parsed = parseToken(token);
  } catch (error) {
    return { faults: [fault('token-unreadable', `This is no time stamp: ${(error as Error).message}.`)] };
  }
  const signer = signersCertificate(parsed);
  const { info } = parsed;
  const faults = [...infoFaults(parsed, digest, expectations), ...signatureFaults(parsed, signer)];
  if (signer) faults.push(...certificateFaults(signer, parsed.certificates, roots, info.genTime));
  return { faults, claims: claimsOf(parsed, signer) };
}

function claimsOf({ info }: ParsedToken, signer: KnownCertificate | undefined): TimeStampClaims {
  const { seconds = 0, millis = 0, micros = 0 } = info.accuracy ?? {};
  return {
    at: info.genTime,
    accuracyMs: info.accuracy && seconds * 1_000 + millis + micros / 1_000,
    policy: info.policy,
    serial: hex(info.serialNumber),
    authority: signer ? nameOf(signer) : '',
  };
}

function infoFaults(
  { info }: ParsedToken,
  digest: Uint8Array,
  { policies, nonce }: TimeStampExpectations,
): TimeStampFault[] {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const same = hashAlgorithm.algorithmId === sha256 && Buffer.from(hashedMessage.getValue()).equals(digest);
  const critical = (info.extensions ?? []).filter((extension) => extension.critical);
  return [
    ...when(info.version !== 1, 'token-unreadable', `It is of the unknown version ${info.version}.`),
    ...when(!same, 'digest-mismatch', 'It was made for other bytes.'),
    ...when(
      nonce !== undefined && info.nonce?.toBigInt() !== nonce,
      'nonce-mismatch',
      'It does not hold the nonce of the query, so it may answer another one.',
    ),
    ...when(
      policies !== undefined && !policies.includes(info.policy),
      'policy-unaccepted',
      `It was made under the policy ${info.policy}.`,
    ),
    ...critical.map(({ extnID }) => fault('extension-unknown', `It has the critical extension ${extnID}.`)),
  ];
}

function signatureFaults(parsed: ParsedToken, certificate: KnownCertificate | undefined): TimeStampFault[] {
  const { signer, content, contentDigest, boundTo } = parsed;
  const algorithm = digests.get(signer.digestAlgorithm.algorithmId);
  const contentFaults =
    algorithm === undefined
      ? [fault('algorithm-unaccepted', `Its digest is by ${signer.digestAlgorithm.algorithmId}.`)]
      : when(
          !hash(algorithm, content).equals(contentDigest),
          'signature-wrong',
          'What it says is not what was signed.',
        );
  if (certificate === undefined) {
    return [
      ...contentFaults,
      fault('certificate-missing', 'The certificate it is signed by is not in it, or cannot be read.'),
    ];
  }
  const binding = boundTo && digests.get(boundTo.algorithm);
  const bound = binding !== undefined && hash(binding, certificate.x509.raw).equals(boundTo?.digest ?? Buffer.alloc(0));
  return [
    ...contentFaults,
    ...when(
      !bound,
      'certificate-unbound',
      'The signature does not name its certificate (SigningCertificateV2, RFC 5035).',
    ),
    ...signedBy(parsed, certificate),
  ];
}

function signedBy({ signer, signedAttributes }: ParsedToken, { x509 }: KnownCertificate): TimeStampFault[] {
  const { algorithmId } = signer.signatureAlgorithm;
  const digest = signatureDigest(algorithmId, signer.digestAlgorithm.algorithmId, x509.publicKey);
  if (digest === undefined) return [fault('algorithm-unaccepted', `It is signed by the algorithm ${algorithmId}.`)];
  const genuine = verify(digest, signedAttributes, x509.publicKey, Buffer.from(signer.signature.getValue()));
  return when(!genuine, 'signature-wrong', 'The signature does not fit the certificate.');
}

function hash(algorithm: string, bytes: Uint8Array): Buffer {
  return createHash(algorithm).update(bytes).digest();
}
