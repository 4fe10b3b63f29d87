/** How a page fits, and what it weighs. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** A narrow telephone, and at once a window of 1280 by 1024 enlarged to 400 %. */
export const narrow = { width: 320, height: 256 };

/** Fails with what is wider than the window of a page, which has to be the narrow one. */
export async function fitsNarrow(page: Page): Promise<void> {
  assert.deepEqual(page.viewportSize(), narrow);
  const tooWide = await page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.tagName.toLowerCase() + (element.id && '#' + element.id) + ' "' + element.textContent.trim().slice(0, 40) + '"');
  })()`);
  if (tooWide.length > 0) assert.fail(`wider than the window:\n${tooWide.join('\n')}`);
}

/** Bytes of HTML, style sheets and scripts together, compressed as they come over the network. */
const mayWeigh = 60 * 1024;

/** Fails when a page and what it loads is heavier than it may be. */
export async function light(page: Page): Promise<void> {
  const parts = await page.evaluate<{ name: string; bytes: number }[]>(`
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ initiatorType }) => initiatorType !== 'img')
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))`);
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  assert.ok(bytes > 0 && bytes < mayWeigh, `${bytes} bytes: ${JSON.stringify(parts)}`);
}
