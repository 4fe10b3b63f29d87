/** Finding a service, and what applies to oneself, in the browser: with scripts and without; and applying for it. */
import { suite } from 'node:test';
import { applyByKeyboard } from '../../browser/applying-by-keyboard.ts';
import { askGuide, findService } from '../../browser/finding.ts';
import { openReader } from '../../browser/reader.ts';
import { browserTest } from './browser.ts';
import { system } from './system.ts';

suite('finding a service', () => {
  for (const scripts of [true, false]) {
    browserTest(`${scripts ? 'with' : 'without'} scripts and with the keyboard alone`, async (browser) => {
      const { gateway } = system.addresses;
      const reader = await openReader(browser, { gateway, javaScript: scripts });
      await askGuide({ reader, scripts });
      await findService({ reader, scripts });
      if (scripts) await applyByKeyboard(reader, gateway);
    });
  }
});
