/** Files to attach, small and real enough for the programs that open them. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Content } from '../src/domain/attachments/content.ts';

export const contentOf = (bytes: Buffer): Content => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});

/** One empty page; `inside` stands among its objects. */
export function pdf(inside = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${inside} >>`,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Grey; `said` is what the header says of its size. */
export function png(said: { width: number; height: number } = { width: 1, height: 1 }): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(said.width, 0);
  header.writeUInt32BE(said.height, 4);
  header[8] = 8;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.of(0, 0))), chunk('IEND')]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** The segments before the picture's data, and its end. */
export function jpeg(comment = ''): Buffer {
  const text = Buffer.from(comment, 'latin1');
  const said = Buffer.from([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 255]);
  const frame = Buffer.from('ffc0000b080001000101011100', 'hex');
  const app = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
  return Buffer.concat([app, said, text, frame, Buffer.from('ffda0008010100003f0000ffd9', 'hex')]);
}

const wordTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** Parts are added to those a document has; `level` 0 stores them as they are. */
export function docx(parts: Record<string, Uint8Array | string> = {}, level: 0 | 9 = 9): Buffer {
  return zip({ '[Content_Types].xml': wordTypes, 'word/document.xml': '<w:document/>', ...parts }, level);
}

export function odt(parts: Record<string, Uint8Array | string> = {}): Buffer {
  const first = { mimetype: 'application/vnd.oasis.opendocument.text' };
  return zip({ ...first, 'content.xml': '<office:document-content/>', ...parts }, 0);
}

export function zip(parts: Record<string, Uint8Array | string>, level: 0 | 9 = 9): Buffer {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level }));
}
