/** What is looked at before YAML is parsed: size, encoding, depth and number of parts, each by one pass over the text. */
import { isScalar, Lexer, type YAMLMap } from 'yaml';

export interface RawFault {
  line: number;
  column: number;
  code: string;
  message: string;
}

export interface RawLimits {
  maxBytes: number;
  /** Brackets open at once. */
  maxDepth: number;
  /** Tokens. */
  maxParts: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The first reason why a text should not be parsed at all: the parser's time and stack grow with what stands in it. */
export function rawFault(text: string, limits: RawLimits): RawFault | undefined {
  const size = Buffer.byteLength(text);
  if (size > limits.maxBytes) {
    const message = `The file has more than ${limits.maxBytes} bytes (256 KiB). Shorten its texts.`;
    return { line: 1, column: 1, code: 'too-large', message };
  }
  return characterFault(text) ?? partsFault(text, limits);
}

function characterFault(text: string): RawFault | undefined {
  const mark = text.indexOf('\ufeff');
  if (mark >= 0) {
    const message = 'The file holds a byte order mark (U+FEFF). Save it as UTF-8 without one.';
    return { ...placeOf(text, mark), code: 'byte-order-mark', message };
  }
  const at = text.search(control);
  if (at >= 0) {
    const name = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    const message = `The file holds a control character (U+${name}), which no text has. Type the passage anew.`;
    return { ...placeOf(text, at), code: 'control-character', message };
  }
  if (text.isWellFormed() && !text.includes('\ufffd')) return undefined;
  const broken = text.search(/\ufffd|[\ud800-\udfff]/u);
  const message = 'The file is not UTF-8 here. Save it with the encoding UTF-8.';
  return { ...placeOf(text, Math.max(0, broken)), code: 'encoding', message };
}

function partsFault(text: string, { maxDepth, maxParts }: RawLimits): RawFault | undefined {
  let parts = 0;
  let open = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open++;
    else if (token === ']' || token === '}') open--;
    if (open > maxDepth) {
      const message = `The document is nested too deeply; at most ${maxDepth} levels are read. Make it flatter.`;
      return { ...placeOf(text, offset), code: 'too-deep', message };
    }
    if (++parts > maxParts) {
      const message = `The document has more than ${maxParts} parts (keys, values, lines, brackets). Make it shorter.`;
      return { ...placeOf(text, offset), code: 'too-large', message };
    }
    // The lexer puts two marks of its own in front of documents and flow scalars; they stand for no text.
    if (token !== '\u0002' && token !== '\u001f') offset += token.length;
  }
  return undefined;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Offsets of keys that stand a second time in a mapping. */
export function duplicateKeys(map: YAMLMap): number[] {
  const seen = new Set<string>();
  const twins: number[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) twins.push(key.range?.[0] ?? 0);
    seen.add(name);
  }
  return twins;
}
