/** Reads a TimeStampReq (RFC 3161, 2.4.1) and says what is wrong with one that cannot be answered. */
import { fromBER, Null } from 'asn1js';
import { TimeStampReq } from 'pkijs';
import type { Refusal } from './reply.ts';

/** The only digests that are stamped, and how many bytes each has. */
const digests: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.2.1': 32,
  '2.16.840.1.101.3.4.2.2': 48,
  '2.16.840.1.101.3.4.2.3': 64,
};

/** The one policy stamps are made under, below the number that RFC 5612 keeps for examples: nobody has approved it. */
export const policy = '1.3.6.1.4.1.32473.3161.1';

/** The request, or why it is refused. */
export function readQuery(bytes: Uint8Array): TimeStampReq | Refusal {
  const request = parse(bytes);
  if (request === undefined) return { failure: 'badDataFormat', text: 'This is no TimeStampReq of RFC 3161.' };
  return faultOf(request) ?? request;
}

function parse(bytes: Uint8Array): TimeStampReq | undefined {
  try {
    const { offset, result } = fromBER(bytes);
    return offset === bytes.length ? new TimeStampReq({ schema: result }) : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function faultOf({ version, messageImprint, reqPolicy, extensions }: TimeStampReq): Refusal | undefined {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const length = Object.hasOwn(digests, hashAlgorithm.algorithmId) ? digests[hashAlgorithm.algorithmId] : undefined;
  const parameters: unknown = hashAlgorithm.algorithmParams;
  if (version !== 1) return { failure: 'badRequest', text: 'Only version 1 is known here.' };
  if (length === undefined || !(parameters === undefined || parameters instanceof Null)) {
    return { failure: 'badAlg', text: 'Only digests by SHA-256, SHA-384 and SHA-512 are stamped.' };
  }
  if (hashedMessage.getValue().byteLength !== length) {
    return { failure: 'badDataFormat', text: 'The digest is not as long as its algorithm makes it.' };
  }
  if (reqPolicy !== undefined && reqPolicy !== policy) {
    return { failure: 'unacceptedPolicy', text: `The only policy here is ${policy}.` };
  }
  if (extensions !== undefined) return { failure: 'unacceptedExtension', text: 'No extension is known here.' };
  return undefined;
}
