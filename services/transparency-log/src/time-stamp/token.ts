/** A TimeStampToken (RFC 3161, 2.4.2) taken apart; what it says is not to be believed before `verify.ts` has looked at it. */
import { type BaseBlock, fromBER, type Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo, TSTInfo } from 'pkijs';
import { type KnownCertificate, knownCertificate } from './certificate.ts';

const tstInfoType = '1.2.840.113549.1.9.16.1.4';
const attributes = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** Bytes; those of authorities in use have two to eight thousand. */
export const largestToken = 65_536;
/** Certificates of one token that are looked at: a chain has three or four. */
const mostCertificates = 10;
const parsing = { maxDepth: 40, maxNodes: 5_000 };

export interface ParsedToken {
  info: TSTInfo;
  /** The bytes of `info` that the signature covers. */
  content: Buffer;
  signer: SignerInfo;
  /** What is signed: the attributes, in the form that is digested. */
  signedAttributes: Buffer;
  /** Value of the message digest among them. */
  contentDigest: Buffer;
  /** The first certificate that the signature names: its digest and the algorithm's identifier. */
  boundTo: { algorithm: string; digest: Buffer } | undefined;
  certificates: KnownCertificate[];
}

/** Throws an Error that says why it is no token. */
export function parseToken(token: Uint8Array): ParsedToken {
  if (token.length > largestToken) throw new Error(`it has more than ${largestToken} bytes`);
  const { contentType, content } = new ContentInfo({ schema: readWhole(token) });
  if (contentType !== ContentInfo.SIGNED_DATA) throw new Error('it is not signed data');
  const signed = new SignedData({ schema: content });
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== tstInfoType || eContent === undefined) throw new Error('what it signs is no TSTInfo');
  const bytes = Buffer.from(eContent.getValue());
  const info = new TSTInfo({ schema: readWhole(bytes) });
  if (Number.isNaN(info.genTime.getTime())) throw new Error('it tells no time');
  const [signer, ...more] = signed.signerInfos;
  if (signer === undefined || more.length > 0) throw new Error('it is not signed by exactly one');
  if (signer.signedAttrs === undefined) throw new Error('it has no signed attributes');
  if (oid(attribute(signer, attributes.contentType)) !== tstInfoType) {
    throw new Error('its signature is over another type of content');
  }
  return {
    info,
    content: bytes,
    signer,
    signedAttributes: Buffer.from(signer.signedAttrs.encodedValue),
    contentDigest: octets(attribute(signer, attributes.messageDigest)),
    boundTo: boundTo(attribute(signer, attributes.signingCertificateV2)),
    certificates: certificatesOf(signed),
  };
}

/** The certificate by which the signer says it signed. */
export function signersCertificate({ signer, certificates }: ParsedToken): KnownCertificate | undefined {
  const { sid } = signer;
  if (!(sid instanceof IssuerAndSerialNumber)) return undefined;
  return certificates.find(
    ({ parsed }) => parsed.issuer.isEqual(sid.issuer) && parsed.serialNumber.isEqual(sid.serialNumber),
  );
}

/**
 * One element and nothing behind it, in bounds that no reply needs to leave. What is written otherwise than it would be
 * written again is refused: the parser overlooks much, and two readers must not see two things in the same bytes.
 */
export function readWhole(bytes: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(Uint8Array.from(bytes), parsing);
  if (offset !== bytes.length) throw new Error('there is something behind it');
  if (!Buffer.from(result.toBER()).equals(bytes)) throw new Error('it is not encoded by the rules of DER');
  return result;
}

function certificatesOf({ certificates = [] }: SignedData): KnownCertificate[] {
  if (certificates.length > mostCertificates) throw new Error(`it holds more than ${mostCertificates} certificates`);
  return certificates.flatMap((held) => (held instanceof Certificate ? readable(held) : []));
}

/** Nothing of a certificate that cannot be read: it vouches for nothing, and the others are not the worse for it. */
function readable(certificate: Certificate): KnownCertificate[] {
  try {
    const known = knownCertificate(Buffer.from(certificate.toSchema(false).toBER()));
    return known.x509.publicKey ? [known] : [];
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}

/** The one value of the one attribute of this type (RFC 5652, 5.3: a second would be a way to say two things). */
function attribute(signer: SignerInfo, type: string): unknown {
  const found = (signer.signedAttrs?.attributes ?? []).filter((candidate) => candidate.type === type);
  if (found.length > 1 || found.some(({ values }) => values.length !== 1)) {
    throw new Error(`the signed attribute ${type} is there more than once`);
  }
  return found[0]?.values[0];
}

/** RFC 5035, 3 and 4: of SigningCertificateV2 the first ESSCertIDv2, whose algorithm is SHA-256 unless said. */
function boundTo(value: unknown): ParsedToken['boundTo'] {
  const [first] = elements(elements(value)[0]).map(elements);
  if (first === undefined) return undefined;
  const [algorithm, digest] =
    first[0] instanceof Sequence ? [oid(elements(first[0])[0]), first[1]] : [sha256, first[0]];
  return { algorithm, digest: octets(digest) };
}

const sha256 = '2.16.840.1.101.3.4.2.1';

function elements(block: unknown): BaseBlock[] {
  return block instanceof Sequence ? block.valueBlock.value : [];
}

function oid(block: unknown): string {
  return block instanceof ObjectIdentifier ? block.getValue() : '';
}

function octets(block: unknown): Buffer {
  return block instanceof OctetString ? Buffer.from(block.getValue()) : Buffer.alloc(0);
}

/** The number as it is written in a URL or a log, hex. */
export function hex(number: Integer): string {
  return number.toBigInt().toString(16);
}
