/** Looks into documents that are ZIP archives inside: what they are, and whether they unpack to what they say. */
import { Readable } from 'node:stream';
import { isDomainError } from '@darcha/kit/errors.ts';
import type { FileType } from '@darcha/proto/passport.ts';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { RefusalReason } from './attachment.ts';
import { type Content, type Finding, tailOf, type UnpackingLimits } from './content.ts';

const step = 64 * 1024;
const endBytes = 22;
/** What a part that names the type may be long; the largest seen are some tens of kilobytes. */
const longestDescription = 1024 * 1024;

const macros = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\//i;
const descriptions = new Set(['mimetype', '[Content_Types].xml', 'META-INF/manifest.xml']);
const openDocument: Readonly<Record<string, FileType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};
const officeOpen: readonly [string, FileType][] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
];

/** Refused on the way. */
class Refused extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

export async function lookIntoPackage(content: Content, limits: UnpackingLimits): Promise<Finding> {
  if (!(await isOneArchive(content))) return { refused: 'something-appended' };
  let archive: ZipFile | undefined;
  try {
    const options = { autoClose: false, strictFileNames: true, validateEntrySizes: true, lazyEntries: true };
    archive = await fromRandomAccessReaderPromise(new ContentReader(content), content.size, options);
    const texts = await unpack(archive, content, limits);
    return typeOf(texts);
  } catch (error) {
    if (isDomainError(error)) throw error;
    // What the reader of archives says of a broken one is for programmers.
    return { refused: error instanceof Refused ? error.reason : 'damaged' };
  } finally {
    archive?.close();
  }
}

/**
 * One archive from the first byte to the last: the list of its parts follows the parts, its end follows the list, and there is
 * nothing after it (PKWARE APPNOTE 4.3.6). No document is so large that it needs the forms for 4 GiB and more.
 */
async function isOneArchive(content: Content): Promise<boolean> {
  if (content.size < endBytes) return false;
  const end = await tailOf(content, endBytes);
  if (end.toString('latin1', 0, 4) !== 'PK\x05\x06' || end.readUInt16LE(20) !== 0) return false;
  return end.readUInt32LE(12) + end.readUInt32LE(16) + endBytes === content.size;
}

/** Unpacks every part, whatever its header says of its size, and gives those that tell the type. */
async function unpack(archive: ZipFile, content: Content, limits: UnpackingLimits): Promise<Map<string, string>> {
  if (archive.entryCount > limits.entries) throw new Refused('unpacks-too-large');
  const most = Math.min(limits.bytes, Math.max(content.size * limits.ratio, step));
  const texts = new Map<string, string>();
  let packed = 0;
  let left = most;
  for await (const entry of archive.eachEntry() as AsyncIterable<Entry>) {
    if (entry.isEncrypted()) throw new Refused('password-protected');
    if (macros.test(entry.fileName)) throw new Refused('active-content');
    packed += entry.compressedSize;
    // Parts that share their bytes: a small file that would unpack without end.
    if (packed > content.size) throw new Refused('unpacks-too-large');
    if (entry.uncompressedSize > left) throw new Refused('unpacks-too-large');
    const kept = descriptions.has(entry.fileName);
    const { bytes, text } = await readEntry(archive, entry, kept, left);
    left -= bytes;
    if (kept) texts.set(entry.fileName, text);
  }
  return texts;
}

async function readEntry(archive: ZipFile, entry: Entry, keep: boolean, left: number) {
  const stream: Readable = await archive.openReadStreamPromise(entry);
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > left || (keep && bytes > longestDescription)) throw new Refused('unpacks-too-large');
    if (keep) kept.push(chunk);
  }
  return { bytes, text: Buffer.concat(kept).toString('utf8') };
}

function typeOf(texts: ReadonlyMap<string, string>): Finding {
  const manifest = texts.get('META-INF/manifest.xml') ?? '';
  const odf = openDocument[(texts.get('mimetype') ?? '').trim()];
  if (odf) return manifest.includes('encryption-data') ? { refused: 'password-protected' } : { type: odf };
  const types = texts.get('[Content_Types].xml') ?? '';
  if (types.includes('macroEnabled')) return { refused: 'active-content' };
  const [, type] = officeOpen.find(([main]) => types.includes(main)) ?? [];
  return type ? { type } : { refused: 'type-not-allowed' };
}

/** Reads the archive where its reader wants to. */
class ContentReader extends RandomAccessReader {
  readonly #content: Content;

  constructor(content: Content) {
    super();
    this.#content = content;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const content = this.#content;
    async function* bytes() {
      for (let at = start; at < end; at += step) yield await content.read(at, Math.min(end, at + step));
    }
    return Readable.from(bytes(), { objectMode: false });
  }
}
