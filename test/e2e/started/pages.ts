import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { pages } from '@darcha/gateway/web/site.ts';
import { languageOf, testedPages } from '../../browser/pages.ts';
import { gatherReaders, type Readers } from '../../browser/readers.ts';
import { browserTest, openBrowser } from './browser.ts';
import { system } from './system.ts';

suite('pages', () => {
  let readers: Readers;

  before(async () => {
    const browser = await openBrowser();
    if ('absent' in browser) return;
    readers = await gatherReaders(browser, { portal: system.portal, pages: testedPages });
  });

  test('each page that is served is a tested one', () => {
    const tested = new Set(testedPages.map(({ path }) => path));
    assert.deepEqual(
      pages.filter(({ path, passes }) => !passes && !tested.has(path)).map(({ path }) => path),
      [],
    );
  });

  // All languages together are met; `pnpm pages` goes to each page in each of them.
  for (const tested of testedPages) {
    const language = languageOf(tested);
    browserTest(`page ${tested.path}${tested.as ? `, read by ${tested.as}` : ''}, in ${language}`, async () => {
      const faults = await readers.faultsOf(tested, language);
      if (faults.length > 0) assert.fail(faults.join('\n'));
    });
  }
});
