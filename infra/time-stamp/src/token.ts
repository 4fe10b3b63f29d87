/** Makes and signs a TimeStampToken (RFC 3161, 2.4.2; CMS, RFC 5652). */
import { createHash, randomBytes, type webcrypto } from 'node:crypto';
import { type BaseBlock, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Accuracy,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  type TimeStampReq,
  TSTInfo,
} from 'pkijs';
import { policy } from './query.ts';

const tstInfoType = '1.2.840.113549.1.9.16.1.4';
const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';

export interface TokenSigner {
  certificate: Certificate;
  /** The same in DER. */
  raw: Buffer;
  key: webcrypto.CryptoKey;
}

/** A token for the request's digest at an instant, which is told in whole seconds. */
export async function makeToken(request: TimeStampReq, at: Date, signer: TokenSigner): Promise<ContentInfo> {
  const content = Buffer.from(describe(request, at).toSchema().toBER());
  const encapContentInfo = new EncapsulatedContentInfo({ eContentType: tstInfoType });
  // Not by the constructor, which would cut it in parts, as DER forbids.
  encapContentInfo.eContent = new OctetString({ valueHex: content });
  const signed = new SignedData({
    encapContentInfo,
    signerInfos: [signerInfo(content, signer)],
    // RFC 3161, 2.4.1: unless it was asked for, the certificate must not be there.
    ...(request.certReq === true ? { certificates: [signer.certificate] } : {}),
  });
  await signed.sign(signer.key, 0, 'SHA-256');
  return new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema() });
}

function describe({ messageImprint, nonce }: TimeStampReq, at: Date): TSTInfo {
  return new TSTInfo({
    version: 1,
    policy,
    messageImprint,
    serialNumber: new Integer({ valueHex: serialNumber() }),
    genTime: new Date(Math.floor(at.getTime() / 1000) * 1000),
    accuracy: new Accuracy({ seconds: 1 }),
    ...(nonce === undefined ? {} : { nonce }),
  });
}

/** 159 random bits: unique without a counter that a crash, a restored backup or a second process could set back. */
function serialNumber(): Buffer {
  const bytes = randomBytes(20);
  // Positive, and no zero byte in front that DER would forbid.
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return bytes;
}

function signerInfo(content: Buffer, { certificate, raw }: TokenSigner): SignerInfo {
  const attributes = [
    attribute(contentType, new ObjectIdentifier({ value: tstInfoType })),
    attribute(messageDigest, new OctetString({ valueHex: sha256(content) })),
    attribute(signingCertificateV2, essCertificate(raw)),
  ];
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributes.sort(byEncoding) }),
  });
}

/** RFC 5035, 3: SigningCertificateV2 with one ESSCertIDv2, whose algorithm is SHA-256 unless said. */
function essCertificate(raw: Buffer): Sequence {
  const identifier = new Sequence({ value: [new OctetString({ valueHex: sha256(raw) })] });
  return new Sequence({ value: [new Sequence({ value: [identifier] })] });
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}

/** DER puts the elements of a set in the order of their bytes (X.690, 11.6). */
function byEncoding(a: Attribute, b: Attribute): number {
  return Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER()));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
