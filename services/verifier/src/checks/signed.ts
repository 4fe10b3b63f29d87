/** A signed message: the certificate it is signed by, and the signature over its exact bytes. */
import { type KeyObject, verify } from 'node:crypto';
import { openSignature, signedFor } from '@darcha/agency-sdk/batch-signature.ts';
import { inspectCertificate } from '@darcha/agency-sdk/certificates.ts';
import type { Anchors } from '../anchors.ts';
import type { OpenMessage } from '../open-bundle.ts';
import { type Fault, when } from '../types.ts';

export interface SignedFaults {
  /** Code of the member the certificate names. */
  member: string | undefined;
  certificate: Fault[];
  signature: Fault[];
}

type Kind = 'question' | 'answer';

const meanings: Record<string, string> = {
  'certificate-unreadable': 'Nothing tells who signed.',
  'certificate-foreign': 'Nobody who is trusted here says whose key it is.',
  'certificate-without-member': 'It does not tell who signed.',
  'certificate-not-for-signing': 'It proves nothing of messages.',
  'certificate-not-yet-valid': 'At that time nobody vouched for the key.',
  'certificate-expired': 'At that time nobody vouched for the key any more.',
};

/** `at`: when it is certain to have been signed. */
export function signedFaults(kind: Kind, message: OpenMessage, { authorities }: Anchors, at: Date): SignedFaults {
  const { certificate, faults } = inspectCertificate(message.certificate, authorities, at);
  const isTimeKnown = !Number.isNaN(at.getTime());
  const certain = faults.filter(({ code }) => isTimeKnown || code !== 'certificate-not-yet-valid');
  const told: Fault[] = certain.map(({ code, message: what }) => ({
    code,
    path: `/${kind}/certificate`,
    message: `${what} ${meanings[code] ?? ''}`.trim(),
  }));
  if (!isTimeKnown) {
    const message = 'Nothing that can be read tells when it was signed, so nothing tells whether it was valid then.';
    told.push({ code: 'time-unknown', path: `/${kind}/certificate`, message });
  }
  const kid = certificate && `${certificate.member}/${certificate.digest}`;
  const signature = [
    ...headerFaults(kind, message.signature, kid),
    ...(certificate ? signatureFaults(kind, message, certificate.publicKey) : []),
  ];
  return { member: certificate?.member, certificate: told, signature };
}

function headerFaults(kind: Kind, signature: string, kid: string | undefined): Fault[] {
  const path = `/${kind}/signature`;
  const { jws, place } = openSignature(signature);
  const [head = '', nothing, bytes, ...more] = jws.split('.');
  if (nothing !== '' || !bytes || more.length > 0) {
    return when(true, 'header-wrong', path, 'It is no JWS in compact form with detached payload.');
  }
  let header: Record<string, unknown>;
  try {
    header = Object(JSON.parse(Buffer.from(head, 'base64url').toString('utf8')));
  } catch {
    return when(true, 'header-wrong', path, 'Its header is no JSON.');
  }
  const { alg, b64, crit, typ } = header;
  const isPlain = b64 === false && JSON.stringify(crit) === '["b64"]';
  return [
    ...when(alg !== 'EdDSA' || !isPlain, 'header-wrong', path, 'It is not EdDSA over unencoded bytes (RFC 7797).'),
    ...when(typ !== typeOf(kind, place), 'kind-wrong', path, `It was made for something else than a ${kind}.`),
    ...when(
      kid !== undefined && header.kid !== kid,
      'certificate-other',
      path,
      'It names another certificate than the one beside it.',
    ),
  ];
}

function typeOf(kind: Kind, place: string | undefined): string {
  return place === undefined ? `darcha-${kind}` : `darcha-${kind}-batch`;
}

/** RFC 7797: signed are the header as it is written, a dot, and the bytes as they are: the message's, or those of its batch. */
function signatureFaults(kind: Kind, { payload, signature }: OpenMessage, key: KeyObject): Fault[] {
  const { jws, place } = openSignature(signature);
  const [head = '', , bytes = ''] = jws.split('.');
  const exact = place === undefined ? payload : signedFor(payload, place);
  const isGenuine =
    exact !== undefined &&
    key.asymmetricKeyType === 'ed25519' &&
    verify(null, Buffer.concat([Buffer.from(`${head}.`), exact]), key, Buffer.from(bytes, 'base64url'));
  return when(
    !isGenuine,
    'signature-wrong',
    `/${kind}/signature`,
    'The signature does not fit these bytes and this certificate: one of the three was altered, or it is not theirs.',
  );
}
