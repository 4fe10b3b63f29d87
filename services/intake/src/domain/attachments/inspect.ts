/** Tells what a file is by its content, and whether it is that and nothing else. */
import type { FileType } from '@darcha/proto/passport.ts';
import { fileTypeFromBuffer } from 'file-type';
import type { RefusalReason } from './attachment.ts';
import { type Content, type Finding, headOf, tailOf, type UnpackingLimits, usualUnpacking } from './content.ts';
import { isPngWhole, pixelsOf } from './picture.ts';
import { lookIntoPackage } from './unpack.ts';
import type { Seen } from './watch.ts';

const headBytes = 4_100;
/** Where browsers look for a page. */
const pageBytes = 1_024;
/** Where readers of ZIP archives look for one: its comment may be so long. */
const archiveTail = 65_535 + 22;
const endOfArchive = Buffer.from('PK\x05\x06', 'latin1');
/** More than any camera takes; fewer than fill a reader's memory. */
const mostPixels = 300_000_000;

const page = /<(!doctype\s+html|html|head|body|script|iframe|svg|\?php)[\s>]/i;

/** `allowed` are the types the passport takes; what was seen of the bytes in passing is given. */
export async function inspect(
  content: Content,
  seen: Seen,
  allowed: readonly FileType[],
  limits: UnpackingLimits = usualUnpacking,
): Promise<Finding> {
  if (content.size === 0) return { refused: 'empty' };
  const head = await headOf(content, headBytes);
  const told = (await fileTypeFromBuffer(head))?.mime;
  const found = await byContent(content, told ?? '', head, limits);
  if ('refused' in found) return found;
  if (!allowed.includes(found.type)) return { refused: 'type-not-allowed' };
  const refused = await asWell(content, found.type, head, seen);
  return refused ? { refused } : found;
}

async function byContent(content: Content, told: string, head: Buffer, limits: UnpackingLimits): Promise<Finding> {
  if (told === 'application/pdf') return head.toString('latin1', 0, 5) === '%PDF-' ? { type: 'pdf' } : twoInOne;
  if (told === 'image/jpeg') return { type: 'jpeg' };
  if (told === 'image/png') return { type: 'png' };
  // Of archives the first bytes do not tell what they are as a whole.
  if (head.toString('latin1', 0, 4) === 'PK\x03\x04') return await lookIntoPackage(content, limits);
  return { refused: told === '' ? 'type-unknown' : 'type-not-allowed' };
}

const twoInOne: Finding = { refused: 'two-in-one' };

/** Why a file of a type that is taken is not taken all the same. */
async function asWell(content: Content, type: FileType, head: Buffer, seen: Seen): Promise<RefusalReason | undefined> {
  if (type !== 'pdf' && type !== 'jpeg' && type !== 'png') return undefined;
  if (page.test(head.toString('latin1', 0, pageBytes))) return 'two-in-one';
  if (seen.archive || (await tailOf(content, archiveTail)).includes(endOfArchive)) return 'two-in-one';
  if (type === 'pdf') return (await endOfPdf(content)) ?? seen.pdf;
  if (type === 'png' && !(await isPngWhole(content))) return 'something-appended';
  const pixels = await pixelsOf(content, type);
  if (pixels === undefined) return 'damaged';
  return pixels > mostPixels ? 'unpacks-too-large' : undefined;
}

/** A PDF ends with its mark (ISO 32000-1, 7.5.5); line ends may follow. */
async function endOfPdf(content: Content): Promise<RefusalReason | undefined> {
  const tail = (await tailOf(content, pageBytes)).toString('latin1');
  const mark = tail.lastIndexOf('%%EOF');
  if (mark < 0) return 'damaged';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are bytes, not characters.
  return /^[\s\x00]*$/.test(tail.slice(mark + 5)) ? undefined : 'something-appended';
}
