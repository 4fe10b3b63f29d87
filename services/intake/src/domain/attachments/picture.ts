/** What pictures say of themselves: how large they are unpacked, and where they end. */
import { type Content, headOf, tailOf } from './content.ts';

const endOfPng = Buffer.from('0000000049454e44ae426082', 'hex');
/** Segments before the picture itself; a camera writes some tens. */
const mostSegments = 400;

/** Whether nothing follows the end of a PNG (PNG 3rd edition, 5.6). */
export async function isPngWhole(content: Content): Promise<boolean> {
  return (await tailOf(content, endOfPng.length)).equals(endOfPng);
}

/** Width times height; undefined for a picture that does not say. */
export async function pixelsOf(content: Content, type: 'jpeg' | 'png'): Promise<number | undefined> {
  const pixels = type === 'png' ? await ofPng(content) : await ofJpeg(content);
  return pixels === 0 ? undefined : pixels;
}

async function ofPng(content: Content): Promise<number | undefined> {
  const head = await headOf(content, 24);
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return head.readUInt32BE(16) * head.readUInt32BE(20);
}

/** Goes from segment to segment up to the one that begins the frame (ITU-T T.81, B.2.2). */
async function ofJpeg(content: Content): Promise<number | undefined> {
  let at = 2;
  for (let segment = 0; segment < mostSegments && at + 9 <= content.size; segment++) {
    const head = await content.read(at, at + 9);
    const marker = head.readUInt8(1);
    if (head.readUInt8(0) !== 0xff) return undefined;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return head.readUInt16BE(5) * head.readUInt16BE(7);
    // The picture's data: there was no frame before it.
    else if (marker === 0xda || marker === 0xd9) return undefined;
    else at += 2 + head.readUInt16BE(2);
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
