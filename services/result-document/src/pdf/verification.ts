/** How whoever is shown a result verifies it: the square code, the code in letters, the address; and the foot of each page. */
import qrcode from 'qrcode';
import {
  aside,
  bottomOf,
  colours,
  type Element,
  element,
  heightOf,
  keepTogether,
  margin,
  type Sheet,
  type Style,
  text,
  width,
} from './page.ts';
import type { ResultWords } from './words.ts';

const side = 104;
const padding = 14;
const gap = 18;
const beside = width - side - gap - 2 * padding;

type Part = [words: string, style: Style & { size: number }, space: number];

interface Verifying {
  code: string;
  address: string | undefined;
  words: ResultWords;
}

export function verification(sheet: Sheet, root: Element, { code, address, words }: Verifying): void {
  const x = margin.left + padding + (address === undefined ? 0 : side + gap);
  const within = address === undefined ? width - 2 * padding : beside;
  const parts: Part[] = [
    [words.verify, { bold: true, size: 11, colour: colours.name }, 4],
    [words.verifyHow, { size: 9 }, 6],
    [words.code, { size: 8.5, colour: colours.quiet }, 0],
    [code, { bold: true, size: 13 }, 4],
    ...(address === undefined ? [] : [[address, { size: 8.5, colour: colours.name }, 6] satisfies Part]),
    [words.verifyFile, { size: 8.5, colour: colours.quiet }, 0],
  ];
  const inner = parts.reduce(
    (sum, [said, style, space]) => sum + heightOf(sheet, said, { ...style, width: within }) + space,
    0,
  );
  const height = Math.max(inner, address === undefined ? 0 : side) + 2 * padding;
  keepTogether(sheet, height);
  const top = sheet.y;
  aside(sheet, () => {
    sheet.roundedRect(margin.left, top, width, height, 4).lineWidth(0.8).strokeColor(colours.line).stroke();
  });
  sheet.x = x;
  sheet.y = top + padding;
  for (const [index, [said, style, space]] of parts.entries()) {
    element(root, sheet, index === 0 ? 'H2' : 'P', () => {
      text(sheet, said, { ...style, width: within });
    });
    sheet.y += space;
  }
  if (address !== undefined) square(sheet, root, { address, alt: `${words.qr}: ${address}`, top: top + padding });
  sheet.x = margin.left;
  sheet.y = top + height;
}

function square(
  sheet: Sheet,
  root: Element,
  { address, alt, top }: { address: string; alt: string; top: number },
): void {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' });
  const left = margin.left + padding;
  const dot = side / modules.size;
  const draw = () => {
    for (let y = 0; y < modules.size; y++) {
      for (let x = 0; x < modules.size; x++) {
        if (modules.get(y, x)) sheet.rect(left + x * dot, top + y * dot, dot, dot);
      }
    }
    sheet.fillColor('#000000').fill();
  };
  element(root, sheet, 'Figure', draw, { alt, bbox: [left, top, left + side, top + side] });
}

/** At the foot of each page: which document it belongs to, and which of how many pages it is. */
export function footers(sheet: Sheet, identity: string, { page, of }: ResultWords): void {
  const { start, count } = sheet.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    sheet.switchToPage(index);
    const y = bottomOf(sheet) + 24;
    // Below the margin the library would begin a new page.
    sheet.page.margins.bottom = 0;
    const style = { width, lineBreak: false } as const;
    aside(sheet, () => {
      sheet.font('regular').fontSize(8).fillColor(colours.quiet);
      sheet.text(identity, margin.left, y, style);
      sheet.text(`${page} ${index + 1} ${of} ${count}`, margin.left, y, { ...style, align: 'right' });
    });
    sheet.page.margins.bottom = margin.bottom;
  }
}
