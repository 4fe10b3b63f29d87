/** Writes a TimeStampResp (RFC 3161, 2.4.2). */
import { BitString, Utf8String } from 'asn1js';
import { type ContentInfo, PKIStatusInfo, TimeStampResp } from 'pkijs';

/** Numbers of the bits of PKIFailureInfo. */
const failures = {
  badAlg: 0,
  badRequest: 2,
  badDataFormat: 5,
  unacceptedPolicy: 15,
  unacceptedExtension: 16,
  systemFailure: 25,
} as const;

export interface Refusal {
  failure: keyof typeof failures;
  /** What is wrong, in English, for whoever develops the client. */
  text: string;
}

const granted = 0;
const rejection = 2;

export function grant(timeStampToken: ContentInfo): Buffer {
  return encode(new TimeStampResp({ status: new PKIStatusInfo({ status: granted }), timeStampToken }));
}

export function refuse({ failure, text }: Refusal): Buffer {
  const status = new PKIStatusInfo({
    status: rejection,
    statusStrings: [new Utf8String({ value: text })],
    failInfo: namedBit(failures[failure]),
  });
  return encode(new TimeStampResp({ status }));
}

/** One bit set, no zeros behind it (X.690, 11.2.2). */
function namedBit(number: number): BitString {
  const bytes = new Uint8Array(Math.floor(number / 8) + 1);
  bytes[bytes.length - 1] = 0x80 >> (number % 8);
  return new BitString({ valueHex: bytes, unusedBits: 7 - (number % 8) });
}

function encode(reply: TimeStampResp): Buffer {
  return Buffer.from(reply.toSchema().toBER());
}
