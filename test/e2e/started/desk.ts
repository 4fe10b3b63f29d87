/** An official works through the queue in the browser: takes, compares, returns, approves, hands over; a head assigns and confirms. */
import assert from 'node:assert/strict';
import { suite } from 'node:test';
import type { Page } from 'playwright-core';
import { examined, inExamination } from '../../browser/examined.ts';
import { openReader } from '../../browser/reader.ts';
import { ok } from '../../support/portal.ts';
import { browserTest } from './browser.ts';
import { system } from './system.ts';

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';
/** A step of the application that is open, by its link or by its key once the page has said which it is. */
async function step(page: Page, name: string, key?: string): Promise<void> {
  if (key === undefined) return page.locator(`main a[href$="/${name}"]`).first().click();
  await page.locator(`a[href$="/${name}"][aria-keyshortcuts="${key}"]`).waitFor();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.pathname.endsWith(`/${name}`));
}
/** The button that takes the step. */
const send = (page: Page) => page.locator('form#act .govuk-button-group button').first().click();

suite('the desk', () => {
  for (const javaScript of [true, false]) {
    const key = (letter: string) => (javaScript ? letter : undefined);
    browserTest(`from the queue to the handing over, ${javaScript ? 'with' : 'without'} scripts`, async (browser) => {
      const { gateway } = system.addresses;
      const path = await inExamination(system.portal);
      const number = path.split('/').at(-1) ?? '';
      const reader = await openReader(browser, { gateway, javaScript, as: 'clerk-archive' });
      const { page } = reader;
      await reader.visit('/desk');
      if (javaScript) await page.keyboard.press('n');
      else await page.locator('form#next button').click();
      await page.waitForURL(/\/desk\/applications\//);
      assert.match(await textOf(page), /You have it/);

      await reader.visit(`/desk/applications/${number}`);
      const claim = page.locator('button[data-key="c"]');
      if (await claim.isVisible()) await claim.click();
      assert.match(
        await textOf(page),
        /You have it[\s\S]*What the person says[\s\S]*1978[\s\S]*What the records say[\s\S]*1982/,
      );

      await step(page, 'return', key('r'));
      await page.locator('input[name="fields"][value="/to"]').check();
      await page.locator('#reasons').fill('Check the last year, please.');
      await send(page);
      assert.match(await textOf(page), /was returned to be corrected[\s\S]*Year in which you left/);

      const applicant = system.portal.as('gulnora');
      const { version } = ok(await applicant.get(path));
      ok(await applicant.patch(`${path}/form`, { to: 1996 }, { headers: { 'if-match': `"${version}"` } }));
      ok(await applicant.post(`${path}/submission`));
      await reader.visit(`/desk/applications/${number}`);
      if (await claim.isVisible()) await claim.click();
      await step(page, 'approve', key('a'));
      await page.locator('input[name="fact.archiveReference"]').fill('F-12/3-45');
      await page.locator('input[name="fact.period"]').fill('1978-1996');
      // Whoever presses Enter after a fact sees the document before it is issued.
      await page.locator('input[name="fact.period"]').press('Enter');
      await page.locator('main dd', { hasText: '1978-1996' }).waitFor();
      await send(page);
      assert.match(await textOf(page), /Your decision is written down/);

      const { collection } = ok(await applicant.get(path));
      await reader.visit(`/desk/collection?number=${number}`);
      await page.locator('#code').fill('000000');
      await page.locator('form#act button').click();
      assert.match(await textOf(page), /The code is wrong/);
      await page.locator('#code').fill(collection.code);
      await page.locator('form#act button').click();
      assert.match(await textOf(page), /The result was handed over/);
    });
  }

  browserTest('a head hands an application over and objects to a proposal', async (browser) => {
    const { gateway } = system.addresses;
    const number = (await examined.proposed(system.portal)).split('/').at(-1);
    const reader = await openReader(browser, { gateway, as: 'head-interior' });
    const { page } = reader;
    await reader.visit(`/desk/applications/${number}`);
    assert.match(await textOf(page), /clerk-interior has proposed to approve it/);
    await step(page, 'object', 'o');
    await page.locator('#reasons').press('a');
    await page.locator('#reasons').pressSequentially('nother house number, look again.');
    assert.match(page.url(), /\/object$/, 'keys do nothing where somebody writes');
    await send(page);
    assert.match(await textOf(page), /went back to its author[\s\S]*Objection: another house number/);
    await step(page, 'assign', 's');
    await page.locator('#official').fill('clerk-interior');
    await send(page);
    assert.match(await textOf(page), /was handed over[\s\S]*clerk-interior has it/);
  });
});
