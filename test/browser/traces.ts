/** All that was done in a browser, kept when a test has failed, where DARCHA_TEST_TRACES names a folder for it. */
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { browserOptions } from '../config.ts';

const { traces } = browserOptions;
const recorded = new WeakSet<BrowserContext>();

export async function recordTrace(context: BrowserContext): Promise<void> {
  if (traces === undefined) return;
  await context.tracing.start({ screenshots: true, snapshots: true });
  await context.tracing.startChunk();
  recorded.add(context);
}

/** One file for each reader there is, named after the test; what is recorded from now on belongs to the next test. */
export async function keepTraces(browser: Browser, test: string): Promise<void> {
  if (traces === undefined) return;
  const name = test.replaceAll(/[^\w]+/g, '-');
  for (const [index, context] of browser.contexts().entries()) {
    if (!recorded.has(context)) continue;
    const path = join(traces, `${name}-${index + 1}.zip`);
    await context.tracing.stopChunk({ path });
    await context.tracing.startChunk();
    process.stderr.write(`kept what was done: ${path}\n`);
  }
}
