/** Looks at all bytes of a file in passing: its digest, and what must not stand anywhere in it. */
import { createHash } from 'node:crypto';
import type { RefusalReason } from './attachment.ts';
import type { Content } from './content.ts';

export interface Seen {
  /** SHA-256, lower-case hexadecimal. */
  digest: string;
  /** Archives that unpack themselves from wherever they begin. */
  archive: boolean;
  /** What a PDF demands of its reader besides showing pages. */
  pdf: RefusalReason | undefined;
}

const step = 256 * 1024;
/** Longer than any pattern, so that none is missed where two steps meet. */
const overlap = 128;

// RAR and 7z are found by their readers wherever they begin.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are bytes, not characters.
const archives = /Rar!\x1a\x07|7z\xbc\xaf\x27\x1c/;
const encrypted = /\/Encrypt(?:[\s\0]{0,20}<<|[\s\0]{1,20}\d{1,10}[\s\0]{1,20}\d{1,5}[\s\0]{1,20}R)/;
// Followed by whatever ends a name (ISO 32000-1, 7.2.2).
const active = /\/(?:JavaScript|Launch|RichMedia|EmbeddedFiles?)[\s\0/<>[\](){}%]/;
/** Letters in names may be written as their codes (7.3.5): only who hides something does. */
const lettersByCode = /#([46][1-9a-f]|[57][0-9a])/gi;

export async function watch(content: Content): Promise<Seen> {
  const hash = createHash('sha256');
  const seen: Seen = { digest: '', archive: false, pdf: undefined };
  let before = '';
  for (let at = 0; at < content.size; at += step) {
    const bytes = await content.read(at, Math.min(content.size, at + step));
    hash.update(bytes);
    const text = before + bytes.toString('latin1');
    if (archives.test(text)) seen.archive = true;
    const names = text.replaceAll(lettersByCode, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (encrypted.test(names)) seen.pdf = 'password-protected';
    else if (active.test(names)) seen.pdf ??= 'active-content';
    before = text.slice(-overlap);
  }
  return { ...seen, digest: hash.digest('hex') };
}
