/** Plans of homes as a PDF document, a page each: drawn by nothing but lines and the fonts every reader has. */
import type { Home } from '../population/model.ts';

/** A4, points. */
const page = { width: 595, height: 842, margin: 56 } as const;
/** Longest wall on the paper, points. */
const longestWall = 400;

/** Plans of the homes; the same for the same homes. */
export function planDocument(homes: readonly Home[]): Buffer {
  const pages = homes.map((home) => drawingOf(home));
  // Objects 1 to 3 are the catalogue, the list of pages and the font; then two for each page.
  const numberOf = (index: number) => 4 + 2 * index;
  const kids = pages.map((_, index) => `${numberOf(index)} 0 R`).join(' ');
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawing, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> >>` +
        ` /Contents ${numberOf(index) + 1} 0 R >>`,
      `<< /Length ${Buffer.byteLength(drawing, 'latin1')} >>\nstream\n${drawing}\nendstream`,
    ]),
  ]);
}

/** ISO 32000: header, objects from 1, the table of their places, the trailer. */
function fileOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const places: string[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, 'latin1');
}

/** Walls in the proportion 4 : 3, with two inner ones, and what they are of. */
function drawingOf({ cadastreNumber, address, area, registeredOn }: Home): string {
  const [long, short] = [Math.sqrt((area * 4) / 3), Math.sqrt((area * 3) / 4)];
  const [width, height] = [longestWall, (longestWall * short) / long];
  const [left, bottom] = [(page.width - width) / 2, 300];
  const top = page.height - page.margin;
  return [
    line(page.margin, top, 16, 'NAMUNA: uy-joy rejasi'),
    line(page.margin, top - 30, 11, `Kadastr raqami: ${cadastreNumber}`),
    line(page.margin, top - 48, 11, `Manzil: ${address}`),
    line(page.margin, top - 66, 11, `Umumiy maydoni: ${area} kv. m. Roʻyxatga olingan: ${registeredOn}`),
    '2 w',
    `${left} ${bottom} ${width} ${height} re S`,
    `${left + width * 0.4} ${bottom} m ${left + width * 0.4} ${bottom + height} l S`,
    `${left + width * 0.4} ${bottom + height / 2} m ${left + width} ${bottom + height / 2} l S`,
    line(left + width / 2 - 15, bottom - 18, 9, `${long.toFixed(1)} m`),
    line(left + width + 8, bottom + height / 2, 9, `${short.toFixed(1)} m`),
  ].join('\n');
}

function line(x: number, y: number, size: number, text: string): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${winAnsi(text)}) Tj ET`;
}

/** What of Uzbek in Latin script lies beyond Latin-1 has its place in WinAnsi; the rest of Latin-1 is the same there. */
const beyondLatin1: Record<string, string> = {
  ʻ: '\\221',
  ʼ: '\\222',
  '‘': '\\221',
  '’': '\\222',
  '“': '\\223',
  '”': '\\224',
};

function winAnsi(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[^\x20-\x7e\xa0-\xff]/g, (character) => beyondLatin1[character] ?? '?');
}
