/**
 * Questions, answers, acts and policies as signed bytes: a JWS in compact form with detached, unencoded payload (RFC 7515
 * appendix F, RFC 7797), EdDSA with Ed25519, and the signer's certificate beside it. Questions that are signed at the same moment
 * share a signature, and so do answers: "<header>..<signature>~<index>~<size>~<path>" (batch-signature.ts).
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createBatcher } from '@darcha/kit/batch.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { batchOf, openSignature } from './batch-signature.ts';
import { createCertificateCheck, digestOf, memberOf, type SigningCertificate } from './certificates.ts';
import { signatureInvalid } from './faults.ts';
import { createHeadReader, encodeHead, signDetached } from './jws.ts';
import { createSignatureCheck } from './signature-check.ts';

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
/** Of which many are signed at a time. */
const inBatches: ReadonlySet<MessageKind> = new Set(['question', 'answer']);
/** Messages that share a signature at most: what a way to the root costs grows slowly, what a lost batch costs does not. */
const signedTogether = 64;
const typeOf = (kind: MessageKind, together: boolean) => (together ? `darcha-${kind}-batch` : `darcha-${kind}`);

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
  const heads = new Map<string, string>();
  const headOf = (kind: MessageKind, together: boolean) => {
    const type = typeOf(kind, together);
    const head = heads.get(type) ?? encodeHead(type, kid);
    heads.set(type, head);
    return head;
  };
  const alone = (kind: MessageKind, payload: Buffer): SignedMessage => ({
    payload,
    signature: signDetached(headOf(kind, false), payload, key),
    certificate: der,
  });
  const together = (kind: MessageKind) => async (payloads: Buffer[]) => {
    const [only] = payloads;
    if (only && payloads.length === 1) return [alone(kind, only)];
    const { signed, places } = batchOf(payloads);
    const jws = signDetached(headOf(kind, true), signed, key);
    return payloads.map((payload, i) => ({ payload, signature: `${jws}~${places[i]}`, certificate: der }));
  };
  const batches = new Map(
    [...inBatches].map((kind) => [
      kind,
      createBatcher<Buffer, SignedMessage>({ maxItems: signedTogether, run: together(kind) }),
    ]),
  );
  return {
    member,
    sign: async (kind, payload) => {
      const own = Buffer.from(payload);
      return batches.get(kind)?.(own) ?? alone(kind, own);
    },
  };
}

/** Verifies signatures by certificates of the agencies' authority (PEM). */
export function createVerifier(authorityPem: Buffer | string): Verifier {
  const check = createCertificateCheck(authorityPem);
  const readHead = createHeadReader();
  const isRight = createSignatureCheck();
  return {
    verify: async (kind, message, at) => {
      checkSizes(message);
      const certificate = check(message.certificate, at ?? new Date());
      const { jws, place } = openSignature(message.signature);
      const [head, nothing, signature, ...more] = jws.split('.');
      if (!head || nothing !== '' || !signature || more.length > 0) {
        throw signatureInvalid('header-wrong', 'The signature is not a JWS in compact form with detached payload.');
      }
      const header = readHead(head);
      if (!header || !isRight({ key: certificate.publicKey, jws, head, signature, place }, message.payload)) {
        throw signatureInvalid('signature-wrong', 'The signature does not fit these bytes and this certificate.');
      }
      const isTogether = place !== undefined;
      const isOfKind = header.typ === typeOf(kind, isTogether) && (!isTogether || inBatches.has(kind));
      if (header.b64 !== false || !isOfKind || header.kid !== kidOf(certificate)) {
        throw signatureInvalid(
          'header-wrong',
          `The header of the signature is not one of a ${kind} of ${certificate.member}.`,
        );
      }
      return { member: certificate.member, certificate: certificate.digest };
    },
  };
}

function kidOf({ member, digest }: SigningCertificate): string {
  return `${member}/${digest}`;
}

function checkSizes(message: SignedMessage): void {
  for (const part of ['payload', 'signature', 'certificate'] as const) {
    const { length } = message[part];
    if (length > largest[part]) {
      throw signatureInvalid('message-too-large', `The ${part} is larger than ${largest[part]} bytes.`);
    }
  }
}
