/** One Chromium for all tests of pages; it is looked for, and where need be fetched, while the system starts. */
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../../browser/browser.ts';
import { keepTraces } from '../../browser/traces.ts';

const found = findChromium();
let absent = 'the browser has not been started';
/** Undefined where there is none to be had. */
export let browser: Browser | undefined;

before(async () => {
  const chromium = await found;
  if ('absent' in chromium) absent = chromium.absent;
  else browser = await launchChromium(chromium.file);
});

after(() => browser?.close());

/** A test in the browser, whose readers leave with it; where there is none it is skipped and says why. */
export function browserTest(name: string, work: (browser: Browser) => Promise<void>): void {
  test(name, async (t) => {
    if (!browser) return t.skip(absent);
    const staying = new Set(browser.contexts());
    try {
      await work(browser);
    } catch (error) {
      await keepTraces(browser, name);
      throw error;
    } finally {
      await Promise.all(browser.contexts().map((context) => staying.has(context) || context.close()));
    }
  });
}
