/** A page as all its readers meet it: in each language, in light and dark, on a narrow screen, without scripts. */
import assert from 'node:assert/strict';
import { languages } from '@darcha/proto/text.ts';
import type { Auditor } from './auditor.ts';
import { fitsNarrow, light } from './layout.ts';
import type { TestedPage } from './pages.ts';
import { withoutProblems } from './problems.ts';
import type { Reader } from './reader.ts';

export interface Walked extends TestedPage {
  /** Where the page is now. */
  at: string;
}

/** Fails when something that holds of every page does not hold of this one; the reader's screen is a narrow one. */
export async function walk(reader: Reader, walked: Walked, auditor: Auditor): Promise<void> {
  const { page } = reader;
  for (const language of languages) {
    await during(`in ${language}`, async () => {
      await reader.prefer(language);
      await arrive(reader, walked);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await light(page);
      await fitsNarrow(page);
      await auditor.accessible(page, walked.sample);
    });
  }
}

/** The same page for somebody whose browser runs no scripts. */
export async function walkWithoutScripts(reader: Reader, walked: Walked): Promise<void> {
  await during('without scripts', async () => {
    await arrive(reader, walked);
    await fitsNarrow(reader.page);
  });
}

async function arrive(reader: Reader, { at, status = 200, has }: Walked): Promise<void> {
  const response = await reader.visit(at);
  assert.equal(response.status(), status);
  const absent = await reader.page.evaluate<string[]>(
    `${JSON.stringify(has)}.filter((selector) => document.querySelector(selector) === null)`,
  );
  assert.equal(absent.join(' and '), '', 'is not on the page');
  await withoutProblems(reader);
}

async function during(where: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: Error) => {
    error.message = `${where}: ${error.message}`;
    throw error;
  });
}
