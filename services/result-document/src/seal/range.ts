/** What of a PDF its signature is over: all of it but the place of the signature. */
import { createHash } from 'node:crypto';

/** The signature's hexadecimal digits stand between; the angle brackets around them are not signed, and must be there. */
export interface SealRange {
  from: number;
  to: number;
}

/** Bytes kept free for a signature; one with a certificate of our sort has about 1,200. */
export const roomForSignature = 4_096;

const range = /\/ByteRange \[0 (\d{1,9}) (\d{1,9}) (\d{1,9})\] */g;

/** The range, when there is one only and it leaves out the signature alone; undefined for anything else. */
export function sealRange(pdf: Buffer): SealRange | undefined {
  // Every byte is one character.
  const [found, more] = [...pdf.toString('latin1').matchAll(range)];
  if (!found || more) return undefined;
  const [from, to, rest] = found.slice(1).map(Number) as [number, number, number];
  const holds = pdf[from] === 0x3c && pdf[to - 1] === 0x3e && to > from + 2 && to + rest === pdf.length;
  const before = pdf.subarray(found.index, from).toString('latin1');
  return holds && before.endsWith('/Contents ') && before.length < 200 ? { from, to } : undefined;
}

/** SHA-256 of all that is signed. */
export function digestAround(pdf: Buffer, { from, to }: SealRange): Buffer {
  return createHash('sha256').update(pdf.subarray(0, from)).update(pdf.subarray(to)).digest();
}

/** The signature, when its place is written as we write it: lower-case digits, then nothing but zeros. */
export function signatureIn(pdf: Buffer, { from, to }: SealRange): Buffer | undefined {
  // Reading a structure that is deep or wide takes long, and this is read before anybody has vouched for it.
  if (to - from - 2 > 2 * roomForSignature) return undefined;
  const digits = pdf.subarray(from + 1, to - 1).toString('latin1');
  if (!/^(?:[0-9a-f]{2})+$/.test(digits)) return undefined;
  const bytes = Buffer.from(digits, 'hex');
  const length = derLength(bytes);
  if (length === undefined || bytes.subarray(length).some((byte) => byte !== 0)) return undefined;
  return bytes.subarray(0, length);
}

/** How long the SEQUENCE is that begins here; its length must be written in two bytes. */
function derLength(bytes: Buffer): number | undefined {
  if (bytes[0] !== 0x30 || bytes[1] !== 0x82) return undefined;
  const length = 4 + bytes.readUInt16BE(2);
  return length <= bytes.length ? length : undefined;
}
