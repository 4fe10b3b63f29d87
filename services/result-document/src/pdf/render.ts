/** Draws a result in one language. The same content gives the same bytes. */
import type { Language } from '@darcha/proto/text.ts';
import type { LegalBasis, ResultContent } from '../content.ts';
import {
  colours,
  type Element,
  element,
  heightOf,
  keepTogether,
  line,
  margin,
  newSheet,
  type Sheet,
  text,
  width,
} from './page.ts';
import { factsTable } from './table.ts';
import { dayOf, dayWords } from './values.ts';
import { footers, verification } from './verification.ts';
import { type ResultWords, resultWords } from './words.ts';

export interface Rendering {
  content: ResultContent;
  language: Language;
  /** The signed form, which travels in the file. */
  document: string;
  /** Puts what a signature needs into the document, before it ends. */
  prepare?: (sheet: Sheet) => void;
}

/** Name of the attachment with the signed form. */
export const attachmentName = 'result.jws';

export async function renderResult({ content, language, document, prepare }: Rendering): Promise<Buffer> {
  const words = resultWords[language];
  const at = new Date(content.issuedAt);
  const agency = content.agency?.[language] ?? content.authority;
  const title = content.title[language];
  const sheet = newSheet({ title, author: agency, subject: words.reason, language, at });
  const bytes = collect(sheet);
  const root = sheet.struct('Document');
  sheet.addStructure(root);
  heading(sheet, root, { agency, title, portal: words.portal });
  particulars(sheet, root, [
    [words.holder, content.holder.name],
    [words.number, content.number],
    [words.issued, dayWords(dayOf(content.issuedAt), language)],
  ]);
  paragraphs(sheet, root, content.statement[language]);
  if (content.facts.length > 0) factsTable(sheet, root, content.facts, language);
  if (content.basis?.length) basis(sheet, root, content.basis, { words, language });
  verification(sheet, root, { code: content.code, address: content.verifyAt, words });
  root.end();
  footers(sheet, `${content.number} · ${content.code}`, words);
  sheet.file(Buffer.from(document), {
    name: attachmentName,
    type: 'application/jose',
    description: 'Signed result (JWS)',
    relationship: 'Data',
    creationDate: at,
    modifiedDate: at,
  } as PDFKit.Mixins.PDFAttachmentOptions);
  prepare?.(sheet);
  sheet.end();
  return await bytes;
}

function collect(sheet: Sheet): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => resolve(Buffer.concat(chunks)));
    sheet.on('error', reject);
  });
}

function heading(
  sheet: Sheet,
  root: Element,
  { agency, title, portal }: Record<'agency' | 'title' | 'portal', string>,
) {
  element(root, sheet, 'P', () => text(sheet, agency, { bold: true, size: 12, colour: colours.name }));
  element(root, sheet, 'P', () => text(sheet, portal, { size: 8.5, colour: colours.quiet }));
  line(sheet, sheet.y + 8, 1.2, colours.name);
  sheet.y += 30;
  element(root, sheet, 'H1', () => text(sheet, title, { bold: true, size: 18 }));
  sheet.y += 10;
}

const labelWidth = 120;

/** Short labels, each with what stands beside it. */
function particulars(sheet: Sheet, root: Element, pairs: [label: string, value: string][]): void {
  for (const [label, value] of pairs) {
    const valueWidth = width - labelWidth;
    keepTogether(sheet, heightOf(sheet, value, { width: valueWidth }));
    const top = sheet.y;
    const pair = sheet.struct('P');
    root.add(pair);
    element(pair, sheet, 'Span', () => {
      text(sheet, label, { colour: colours.quiet, width: labelWidth - 10 });
    });
    const below = sheet.y;
    sheet.y = top;
    sheet.x = margin.left + labelWidth;
    element(pair, sheet, 'Span', () => {
      text(sheet, value, { bold: true, width: valueWidth });
    });
    pair.end();
    sheet.x = margin.left;
    sheet.y = Math.max(below, sheet.y) + 3;
  }
  sheet.y += 12;
}

function paragraphs(sheet: Sheet, root: Element, words: string): void {
  for (const paragraph of words.split(/\n{2,}/)) {
    element(root, sheet, 'P', () => {
      text(sheet, paragraph, { size: 11 });
    });
    sheet.y += 8;
  }
  sheet.y += 6;
}

function basis(
  sheet: Sheet,
  root: Element,
  acts: LegalBasis[],
  { words, language }: { words: ResultWords; language: Language },
): void {
  const lines = acts.map(({ title, article }) => {
    if (article === undefined) return title[language];
    // "5-modda" in Uzbek and Karakalpak, "статья 5", "article 5".
    const place =
      language === 'en' || language === 'ru' ? `${words.article} ${article}` : `${article}-${words.article}`;
    return `${title[language]}, ${place}`;
  });
  keepTogether(sheet, 20 + heightOf(sheet, lines[0] ?? ''));
  element(root, sheet, 'H2', () => {
    text(sheet, words.basis, { bold: true, size: 11, colour: colours.name });
  });
  sheet.y += 3;
  for (const act of lines) {
    element(root, sheet, 'P', () => {
      text(sheet, act, { size: 9.5 });
    });
    sheet.y += 2;
  }
  sheet.y += 12;
}
