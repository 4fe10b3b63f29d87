/**
 * Questions, answers, acts and policies as signed bytes: a JWS in compact form with detached, unencoded payload (RFC 7515
 * appendix F, RFC 7797), EdDSA with Ed25519, and the signer's certificate beside it.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { createCertificateCheck, digestOf, memberOf } from './certificates.ts';
import { signatureInvalid } from './faults.ts';
import { createHeadReader, encodeHead, isSignedBy, signDetached } from './jws.ts';

export type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';

/** What the bytes are; part of the signature, so that none passes for another. */
export type MessageKind =
  | 'question'
  | 'answer'
  | 'agreement-act'
  | 'agreement-policy'
  | 'dispute-answer'
  | 'connection-test'
  | 'probe';

/** A member's signing certificate and its private key, PEM. */
export interface SigningPair {
  certificate: Buffer;
  key: Buffer;
}

export interface Signer {
  /** Code of the member. */
  readonly member: string;
  sign(kind: MessageKind, payload: Uint8Array): Promise<SignedMessage>;
}

export interface Verifier {
  /**
   * Gives the member that signed exactly these bytes as this kind of message, by a certificate valid at `at` (now, unless
   * said), and the certificate's SHA-256 (hex). Throws kind "invalid", code `signature-invalid`, with the fault in `details.fault`.
   */
  verify(kind: MessageKind, message: SignedMessage, at?: Date): Promise<{ member: string; certificate: string }>;
}

/** Largest parts of a message that are looked at, bytes. */
const largest = { payload: 1024 * 1024, signature: 2_048, certificate: 8_192 } as const;
const typeOf = (kind: MessageKind) => `darcha-${kind}`;

/** Signs for a member; throws at once when certificate, key and code do not belong together. */
export function createSigner(member: string, pair: SigningPair): Signer {
  const certificate = new X509Certificate(pair.certificate);
  const key = createPrivateKey(pair.key);
  if (memberOf(certificate) !== member) throw new Error(`The signing certificate was not issued to "${member}".`);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`The signing key of "${member}" is not an Ed25519 key.`);
  if (!certificate.checkPrivateKey(key)) {
    throw new Error(`The signing key of "${member}" does not belong to its signing certificate.`);
  }
  const der = certificate.raw;
  const kid = `${member}/${digestOf(der)}`;
  const heads = new Map<MessageKind, string>();
  const headOf = (kind: MessageKind) => {
    const head = heads.get(kind) ?? encodeHead(typeOf(kind), kid);
    heads.set(kind, head);
    return head;
  };
  return {
    member,
    sign: async (kind, payload) => {
      const own = Buffer.from(payload);
      return { payload: own, signature: signDetached(headOf(kind), own, key), certificate: der };
    },
  };
}

/** Verifies signatures by certificates of the agencies' authority (PEM). */
export function createVerifier(authorityPem: Buffer | string): Verifier {
  const check = createCertificateCheck(authorityPem);
  const readHead = createHeadReader();
  return {
    verify: async (kind, message, at) => {
      checkSizes(message);
      const { member, digest, publicKey } = check(message.certificate, at ?? new Date());
      const [head, nothing, signature, ...more] = message.signature.split('.');
      if (!head || nothing !== '' || !signature || more.length > 0) {
        throw signatureInvalid('header-wrong', 'The signature is not a JWS in compact form with detached payload.');
      }
      const header = readHead(head);
      if (!header || !isSignedBy(publicKey, head, message.payload, signature)) {
        throw signatureInvalid('signature-wrong', 'The signature does not fit these bytes and this certificate.');
      }
      if (header.b64 !== false || header.typ !== typeOf(kind) || header.kid !== `${member}/${digest}`) {
        throw signatureInvalid('header-wrong', `The header of the signature is not one of a ${kind} of ${member}.`);
      }
      return { member, certificate: digest };
    },
  };
}

function checkSizes(message: SignedMessage): void {
  for (const part of ['payload', 'signature', 'certificate'] as const) {
    const { length } = message[part];
    if (length > largest[part]) {
      throw signatureInvalid('message-too-large', `The ${part} is larger than ${largest[part]} bytes.`);
    }
  }
}
