/** Numbers and codes people read out, type and copy: Crockford's base32, which has no letter that looks like a digit. */

export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const size = alphabet.length;

/** Upper case, without dashes and spaces, with the look-alikes O, I and L read as the digits meant. */
export function normalise(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** Characters from random bytes, five bits each: 10 bytes give 16 characters. */
export function encode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const length = Math.floor((bytes.length * 8) / 5);
  let text = '';
  for (let i = 0; i < length; i++) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return text;
}

/** Dashes after every fourth character. */
export function grouped(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join('-');
}

/** The check character (Luhn's algorithm modulo 32): shows any one wrong character and nearly every swap of neighbours. */
export function checkCharacter(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = alphabet.indexOf(text.charAt(text.length - 1 - i));
    const weighed = i % 2 === 0 ? value * 2 : value;
    sum += Math.floor(weighed / size) + (weighed % size);
  }
  return alphabet.charAt((size - (sum % size)) % size);
}

/** Random bytes an application number is made of. */
export const numberBytes = 6;
const numberLength = 9;

/** "D-7KQ2-M9XF-4T": nine random characters (45 bits) and the check character. */
export function applicationNumber(random: Uint8Array): string {
  const body = encode(random).slice(0, numberLength);
  return `D-${grouped(body + checkCharacter(body))}`;
}

/** "B-7KQ2-M9XF-4T": the same for a bundle. */
export function bundleNumber(random: Uint8Array): string {
  return `B${applicationNumber(random).slice(1)}`;
}

/** "M-7KQ2-M9XF-4T": the same for a mandate. */
export function mandateNumber(random: Uint8Array): string {
  return `M${applicationNumber(random).slice(1)}`;
}

/** The number of a mandate as it is kept; undefined for what cannot be one. */
export function readMandateNumber(text: string): string | undefined {
  return readNumberOf('M', text);
}

/** The number of a bundle as it is kept; undefined for what cannot be one. */
export function readBundleNumber(text: string): string | undefined {
  return readNumberOf('B', text);
}

/** The number as it is kept; undefined for what cannot be one. */
export function readApplicationNumber(text: string): string | undefined {
  return readNumberOf('D', text);
}

function readNumberOf(letter: 'B' | 'D' | 'M', text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = normalise(text);
  if (!plain.startsWith(letter) || !/^.[0-9A-HJKMNP-TV-Z]{10}$/.test(plain)) return undefined;
  const body = plain.slice(1, 1 + numberLength);
  return checkCharacter(body) === plain.at(-1) ? `${letter}-${grouped(plain.slice(1))}` : undefined;
}

/** Random bytes of a verification code (80 bits) and of a collection code (40 bits). */
export const resultCodeBytes = 10;
export const collectionCodeBytes = 5;

/** A verification code without dashes; undefined for what cannot be one. */
export function readResultCode(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = normalise(text);
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain : undefined;
}
