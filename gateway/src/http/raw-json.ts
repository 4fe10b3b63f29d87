/** Looks at JSON before it is parsed: what is nested or parted without end takes the parser seconds, and this a few milliseconds. */

/** Smaller ones are parsed in no time, whatever they are. */
const small = 64 * 1024;
const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];

/** How deep it is nested, and how many commas part it; both only up to where one is more than `most`. */
export function measured(
  bytes: Uint8Array,
  most: { depth: number; commas: number },
): { depth: number; commas: number } {
  let [depth, deepest, commas] = [0, 0, 0];
  if (bytes.length <= small) return { depth, commas };
  for (let at = 0; at < bytes.length && deepest <= most.depth && commas <= most.commas; at += 1) {
    const byte = bytes[at] as number;
    if (byte === quote) at = endOfText(bytes, at + 1);
    else if (byte === comma) commas += 1;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return { depth: deepest, commas };
}

/** The place of the quotation mark that ends the text. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
}
