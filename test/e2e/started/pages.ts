import { before, suite } from 'node:test';
import { type Auditor, openAuditor } from '../../browser/auditor.ts';
import { narrow } from '../../browser/layout.ts';
import { testedPages } from '../../browser/pages.ts';
import { openReader, type Reader } from '../../browser/reader.ts';
import { walk, walkWithoutScripts } from '../../browser/walk.ts';
import { browser, browserTest } from './browser.ts';
import { system } from './system.ts';

suite('pages', () => {
  let auditor: Auditor;
  let reader: Reader;
  let readerWithoutScripts: Reader;

  before(async () => {
    if (!browser) return;
    const { gateway } = system.addresses;
    auditor = await openAuditor(browser, `${gateway}/verify`);
    reader = await openReader(browser, { gateway, viewport: narrow });
    readerWithoutScripts = await openReader(browser, { gateway, viewport: narrow, javaScript: false });
  });

  for (const tested of testedPages) {
    browserTest(`page ${tested.path}`, async () => {
      const walked = { ...tested, at: (await tested.address?.(system.portal)) ?? tested.path };
      await walk(reader, walked, auditor);
      await walkWithoutScripts(readerWithoutScripts, walked);
    });
  }
});
