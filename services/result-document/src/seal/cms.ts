/**
 * The signature in a PDF: CMS SignedData over a digest, as PAdES has it (ETSI EN 319 142-1, RFC 5652). It is written in one way
 * only, so whoever reads one writes it again and compares: no byte of it can be another.
 */
import { createHash, type KeyObject, sign, verify, X509Certificate } from 'node:crypto';
import {
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetOf,
} from 'asn1js';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

export interface SealSigner {
  /** P-256: readers of PDF know no Ed25519. */
  key: KeyObject;
  /** DER. */
  certificate: Buffer;
}

export interface ReadCms {
  certificate: Buffer;
  signature: Buffer;
}

/** SHA-256 of what is signed. */
export function signCms(digest: Buffer, { key, certificate }: SealSigner): Buffer {
  return write(digest, { certificate, signature: sign('sha256', signedPart(digest, certificate), key) });
}

/** What stands in a signature, whatever it is worth; undefined for what this file does not write. */
export function readCms(der: Buffer): ReadCms | undefined {
  try {
    const signed = childrenOf(childrenOf(childrenOf(parsed(der))[1])[0]);
    const certificate = Buffer.from((childrenOf(signed[3])[0] as BaseBlock).toBER());
    const signer = childrenOf(childrenOf(signed[4])[0]);
    const signature = signer[5];
    if (!(signature instanceof OctetString)) return undefined;
    return { certificate, signature: Buffer.from(signature.valueBlock.valueHexView) };
  } catch {
    // Whatever it is, it is none.
    return undefined;
  }
}

/** Whether `der` is just the signature over this digest that its certificate's key makes. */
export function cmsFits(der: Buffer, digest: Buffer, { certificate, signature }: ReadCms): boolean {
  try {
    const { publicKey } = new X509Certificate(certificate);
    if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false;
    if (!write(digest, { certificate, signature }).equals(der)) return false;
    return verify('sha256', signedPart(digest, certificate), publicKey, signature);
  } catch {
    return false;
  }
}

function write(digest: Buffer, { certificate, signature }: ReadCms): Buffer {
  const signer = new Sequence({
    value: [
      new Integer({ value: 1 }),
      issuerAndSerial(certificate),
      algorithm(oid.sha256),
      tagged(0, attributes(digest, certificate)),
      algorithm(oid.ecdsaWithSha256),
      new OctetString({ valueHex: signature }),
    ],
  });
  const signed = new Sequence({
    value: [
      new Integer({ value: 1 }),
      new SetOf({ value: [algorithm(oid.sha256)] }),
      new Sequence({ value: [new ObjectIdentifier({ value: oid.data })] }),
      tagged(0, [parsed(certificate)]),
      new SetOf({ value: [signer] }),
    ],
  });
  const content = new Sequence({ value: [new ObjectIdentifier({ value: oid.signedData }), tagged(0, [signed])] });
  return Buffer.from(content.toBER());
}

/** What the key signs: the attributes as a SET (RFC 5652, 5.4). */
function signedPart(digest: Buffer, certificate: Buffer): Buffer {
  return Buffer.from(new SetOf({ value: attributes(digest, certificate) }).toBER());
}

/** In the order of DER: by their bytes. */
function attributes(digest: Buffer, certificate: Buffer): BaseBlock[] {
  const certificateDigest = new OctetString({ valueHex: createHash('sha256').update(certificate).digest() });
  const certificateId = new Sequence({ value: [certificateDigest] });
  const all = [
    attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new OctetString({ valueHex: digest })),
    attribute(oid.signingCertificateV2, new Sequence({ value: [new Sequence({ value: [certificateId] })] })),
  ];
  return all.sort((a, b) => Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER())));
}

function attribute(type: string, value: BaseBlock): BaseBlock {
  return new Sequence({ value: [new ObjectIdentifier({ value: type }), new SetOf({ value: [value] })] });
}

function algorithm(id: string): BaseBlock {
  return new Sequence({ value: [new ObjectIdentifier({ value: id }), ...(id === oid.sha256 ? [new Null()] : [])] });
}

function issuerAndSerial(certificate: Buffer): BaseBlock {
  // version [0], serialNumber, signature, issuer
  const [, serialNumber, , issuer] = childrenOf(childrenOf(parsed(certificate))[0]);
  return new Sequence({ value: [issuer as BaseBlock, serialNumber as BaseBlock] });
}

function tagged(tagNumber: number, value: BaseBlock[]): BaseBlock {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
}

function childrenOf(block: unknown): BaseBlock[] {
  return (block as Constructed).valueBlock.value as BaseBlock[];
}

function parsed(der: Buffer): BaseBlock {
  return fromBER(der).result as BaseBlock;
}
