/** A PDF as pictures and as text, by a reader that knows nothing of how it was made (pdf.js). */
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';
import jsqr from 'jsqr';

Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** The module is its own default, which its types do not say. */
const decode = jsqr as unknown as (typeof jsqr)['default'];

export interface Pictured {
  text: string;
  png: () => Buffer;
  /** What the square code on the page says. */
  qr: () => string | undefined;
  /** The share of the page's edges, 30 points wide, that is not white. */
  inkAtEdges: number;
}

/** Every page, at so many points of the picture to one of the page. */
export async function pictured(pdf: Buffer, scale = 1): Promise<Pictured[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: Pictured[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const context = canvas.getContext('2d');
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
    const { items } = await page.getTextContent();
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    pages.push({
      text: items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
      png: () => canvas.toBuffer('image/png'),
      qr: () => {
        // On the left of the page, where it stands.
        const part = context.getImageData(0, 0, Math.round(width * 0.4), height);
        return decode(part.data as never, part.width, part.height, { inversionAttempts: 'dontInvert' })?.data;
      },
      inkAtEdges: inkAtEdges(data, { width, height, edge: 30 * scale }),
    });
  }
  await task.destroy();
  return pages;
}

function inkAtEdges(
  data: ArrayLike<number>,
  { width, height, edge }: Record<'width' | 'height' | 'edge', number>,
): number {
  let [seen, inked] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x >= edge && x < width - edge && y >= edge && y < height - edge) continue;
      seen += 1;
      if ((data[(y * width + x) * 4] ?? 255) < 128) inked += 1;
    }
  }
  return inked / seen;
}
