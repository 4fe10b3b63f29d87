/** One Chromium for all tests of pages; it is looked for, and where need be fetched, while other tests run. */
import { after, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from '../../browser/browser.ts';
import { keepTraces } from '../../browser/traces.ts';

const found = findChromium();
// Whoever needs it hears of it.
found.catch(() => {});
let launched: Promise<Browser> | undefined;

/** The browser, or why there is none to be had. */
export async function openBrowser(): Promise<Browser | { absent: string }> {
  const chromium = await found;
  if ('absent' in chromium) return chromium;
  launched ??= launchChromium(chromium.file);
  return launched;
}

after(async () => (await launched)?.close());

/** A test in the browser, whose readers leave with it; where there is none it is skipped and says why. */
export function browserTest(name: string, work: (browser: Browser) => Promise<void>): void {
  test(name, async (t) => {
    const browser = await openBrowser();
    if ('absent' in browser) return t.skip(browser.absent);
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
