/** A page as its readers meet it: in a language, in light and dark, on a narrow screen, with scripts or without. */
import type { Language } from '@darcha/proto/text.ts';
import type { Page } from 'playwright-core';
import type { Auditor } from './auditor.ts';
import { fitsNarrow, light } from './layout.ts';
import type { TestedPage } from './pages.ts';
import { withoutProblems } from './problems.ts';
import type { Reader } from './reader.ts';

export interface Walked extends TestedPage {
  /** Where the page is now. */
  at: string;
  language: Language;
}

/** Everything that should hold of every page and does not hold of this one; the reader's screen is a narrow one. */
export async function faultsOf(reader: Reader, walked: Walked, auditor: Auditor): Promise<string[]> {
  const { page } = reader;
  const { language, at, status = 200, has, sample } = walked;
  await reader.prefer(language);
  const response = await reader.visit(at);
  if (response.status() !== status) return [`${page.url()} has the status ${response.status()}, not ${status}`];
  const lang = await page.getAttribute('html', 'lang');
  const faults = lang === language ? [] : [`is in ${lang}, not in ${language}`];
  const sent = await page.evaluate<string[]>(absentFrom(has, await response.text()));
  faults.push(...sent.map((selector) => `${selector} is not on it without scripts`));
  const checks = [
    () => hasAll(page, has),
    () => withoutProblems(reader),
    () => light(page),
    () => fitsNarrow(page),
    () => auditor.accessible(page, sample),
  ];
  for (const check of checks) await check().catch(({ message }: Error) => faults.push(message));
  return faults;
}

async function hasAll(page: Page, has: readonly string[]): Promise<void> {
  const absent = await page.evaluate<string[]>(absentFrom(has));
  if (absent.length > 0) throw new Error(`${absent.join(' and ')} is not on the page`);
}

/** Which selectors find nothing on the page, or in the HTML that was sent. */
function absentFrom(has: readonly string[], html?: string): string {
  const root =
    html === undefined ? 'document' : `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')`;
  return `((root) => ${JSON.stringify(has)}.filter((selector) => root.querySelector(selector) === null))(${root})`;
}
