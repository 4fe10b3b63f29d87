/** The sheet: A4, its fonts and colours, and what the parts of a result are drawn with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '@darcha/proto/text.ts';
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const font = (file: string) => create(readFileSync(file)) as Font & { _glyphs: object };
// Taken apart once, which costs ten times what a document does; a process that never prints never loads this file.
const fonts = {
  regular: font(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  bold: font(require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf')),
};

export const colours = { text: '#1a1a1a', quiet: '#595959', line: '#b9c2cc', name: '#123a63' } as const;
export const margin = { top: 56, bottom: 64, left: 62, right: 62 } as const;
export const width = 595.28 - margin.left - margin.right;

/** A document being drawn; its `struct` elements make what readers for the blind read out. */
export type Sheet = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export interface SheetInfo {
  title: string;
  author: string;
  subject: string;
  language: Language;
  /** The only time that stands in it. */
  at: Date;
}

/** PDF/A-3a: archivable, tagged, with attachments allowed. */
export function newSheet({ title, author, subject, language, at }: SheetInfo): Sheet {
  // A glyph remembers the first letter it was drawn for: what was printed before must not tell in this document.
  for (const known of Object.values(fonts)) known._glyphs = {};
  const sheet = new PDFDocument({
    size: 'A4',
    margins: margin,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: language,
    // The library writes these into XML as they are.
    info: {
      Title: inXml(title),
      Author: inXml(author),
      Subject: inXml(subject),
      Creator: 'Darcha',
      Producer: 'Darcha',
      CreationDate: at,
    },
    // One given here would come back with each new page.
    font: null as unknown as string,
  });
  sheet
    .registerFont('regular', fonts.regular as unknown as Buffer)
    .registerFont('bold', fonts.bold as unknown as Buffer);
  return sheet;
}

function inXml(text: string): string {
  return text.replaceAll(/[&<>\p{Cc}]/gu, ' ');
}

export interface Style {
  bold?: boolean;
  size?: number;
  colour?: string;
  width?: number;
}

export function text(
  sheet: Sheet,
  words: string,
  { bold, size = 10.5, colour = colours.text, width: within = width }: Style = {},
): Sheet {
  return sheet
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(colour)
    .text(printable(words), { width: within, lineGap: size * 0.12 });
}

/** Height of a text in this style. */
export function heightOf(
  sheet: Sheet,
  words: string,
  { bold, size = 10.5, width: within = width }: Style = {},
): number {
  sheet.font(bold ? 'bold' : 'regular').fontSize(size);
  return sheet.heightOfString(printable(words), { width: within, lineGap: size * 0.12 });
}

/** One line break for every sort, no tab, nothing that is no character of a text, one way to write each letter. */
function printable(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? character : ''));
}

/** What a reader for the blind is told of an element. */
export interface Said {
  alt?: string;
  scope?: 'Row';
  bbox?: [number, number, number, number];
}

/** Draws an element of the document's structure. */
export function element(parent: Element, sheet: Sheet, type: string, draw: () => void, said: Said = {}): void {
  parent.add(sheet.struct(type, said as PDFKit.Mixins.StructureElementOptions, draw));
}

/** Draws what is no content: lines, footers. Readers for the blind pass over it. */
export function aside(sheet: Sheet, draw: () => void): void {
  sheet.markContent('Artifact', { type: 'Layout' });
  draw();
  sheet.endMarkedContent();
}

export function line(sheet: Sheet, y: number, weight = 0.6, colour: string = colours.line): void {
  aside(sheet, () => {
    sheet
      .moveTo(margin.left, y)
      .lineTo(margin.left + width, y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke();
  });
}

export function bottomOf(sheet: Sheet): number {
  return sheet.page.height - margin.bottom;
}

/** Goes on where there is room for so much, on a new page if need be; what is higher than a page flows. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.y + height > bottomOf(sheet) && height < bottomOf(sheet) - margin.top) sheet.addPage();
}
