import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { pages } from '@darcha/gateway/web/site.ts';
import { type Auditor, openAuditor } from '../../browser/auditor.ts';
import { narrow } from '../../browser/layout.ts';
import { testedPages } from '../../browser/pages.ts';
import { openReader, type Reader } from '../../browser/reader.ts';
import { walk, walkWithoutScripts } from '../../browser/walk.ts';
import { browserTest, openBrowser } from './browser.ts';
import { system } from './system.ts';

suite('pages', () => {
  let auditor: Auditor;
  const readers = new Map<string | undefined, { usual: Reader; withoutScripts: Reader }>();

  before(async () => {
    const browser = await openBrowser();
    if ('absent' in browser) return;
    const { gateway } = system.addresses;
    auditor = await openAuditor(browser, gateway);
    for (const as of new Set(testedPages.map(({ as }) => as))) {
      const options = { gateway, viewport: narrow, as };
      const usual = await openReader(browser, options);
      readers.set(as, { usual, withoutScripts: await openReader(browser, { ...options, javaScript: false }) });
    }
  });

  test('each page that is served is a tested one', () => {
    const tested = new Set(testedPages.map(({ path }) => path));
    assert.deepEqual(
      pages.filter(({ path, passes }) => !passes && !tested.has(path)).map(({ path }) => path),
      [],
    );
  });

  for (const tested of testedPages) {
    browserTest(`page ${tested.path}${tested.as ? `, read by ${tested.as}` : ''}`, async () => {
      const reader = readers.get(tested.as);
      assert.ok(reader);
      const walked = { ...tested, at: (await tested.address?.(system.portal)) ?? tested.path };
      await walk(reader.usual, walked, auditor);
      await walkWithoutScripts(reader.withoutScripts, walked);
    });
  }
});
