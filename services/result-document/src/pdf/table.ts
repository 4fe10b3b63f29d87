/** The facts of a result: a table of two columns, of which a row may be longer than a page. */
import type { Language } from '@darcha/proto/text.ts';
import type { ResultContent } from '../content.ts';
import {
  bottomOf,
  colours,
  type Element,
  element,
  heightOf,
  keepTogether,
  line,
  margin,
  type Sheet,
  text,
  width,
} from './page.ts';
import { valueWords } from './values.ts';
import { resultWords } from './words.ts';

const gap = 14;
const titleWidth = Math.round(width * 0.42);
const valueWidth = width - titleWidth - gap;
const size = 10;
const padding = 5;

export function factsTable(sheet: Sheet, root: Element, facts: ResultContent['facts'], language: Language): void {
  keepTogether(sheet, 60);
  element(root, sheet, 'H2', () => {
    text(sheet, resultWords[language].facts, { bold: true, size: 11, colour: colours.name });
  });
  sheet.y += 5;
  const table = sheet.struct('Table');
  root.add(table);
  line(sheet, sheet.y);
  for (const { title, value } of facts) row(sheet, table, title[language], valueWords(value, language));
  table.end();
  sheet.y += 18;
}

function row(sheet: Sheet, table: Element, title: string, value: string): void {
  const height = Math.max(
    heightOf(sheet, title, { size, width: titleWidth }),
    heightOf(sheet, value, { size, bold: true, width: valueWidth }),
  );
  keepTogether(sheet, height + 2 * padding);
  const row = sheet.struct('TR');
  table.add(row);
  const top = sheet.y + padding;
  const page = sheet.page;
  const cell = (type: 'TH' | 'TD', words: string, style: { bold: boolean; width: number; x: number }) => {
    sheet.x = style.x;
    sheet.y = top;
    // A cell that runs over the page goes on where the text goes on.
    const said = type === 'TH' ? ({ scope: 'Row' } as const) : {};
    element(
      row,
      sheet,
      type,
      () => {
        text(sheet, words, { size, ...style, colour: type === 'TH' ? colours.quiet : colours.text });
      },
      said,
    );
    return sheet.y;
  };
  const titleEnd = cell('TH', title, { bold: false, width: titleWidth, x: margin.left });
  const valueEnd = cell('TD', value, { bold: true, width: valueWidth, x: margin.left + titleWidth + gap });
  row.end();
  sheet.x = margin.left;
  sheet.y = (sheet.page === page ? Math.max(titleEnd, valueEnd) : valueEnd) + padding;
  if (sheet.y < bottomOf(sheet)) line(sheet, sheet.y);
}
