/** A person applies in the browser, from a link to the number of the application; and loses nothing on the way. */
import assert from 'node:assert/strict';
import { suite } from 'node:test';
import type { Page } from 'playwright-core';
import { draftOf } from '../../browser/drafts.ts';
import { openReader, signInAs } from '../../browser/reader.ts';
import { browserTest } from './browser.ts';
import { system } from './system.ts';

const hostile = '"><script>document.title = "taken"</script>';

/** The button on which the page goes on. */
const goOn = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

suite('applying', () => {
  for (const javaScript of [true, false]) {
    browserTest(`by a link, to the confirmation, ${javaScript ? 'with' : 'without'} scripts`, async (browser) => {
      const reader = await openReader(browser, { gateway: system.addresses.gateway, javaScript });
      const { page } = reader;
      await reader.visit('/apply/childbirth-benefit');
      await signInAs(page, system.addresses.gateway, 'dilnoza');
      assert.equal(new URL(page.url()).pathname, '/apply/childbirth-benefit');
      await page.locator('form#form .govuk-button--start').click();

      await goOn(page, 'Continue');
      assert.equal(
        await page.locator('.govuk-error-summary li').count(),
        2,
        'everything that is missing is told at once',
      );
      await page.getByLabel('Bank account').fill('2020 8000 9001 2345 6789');
      await page.getByLabel('Telephone number').fill('90 123 45 67');
      await page.getByLabel('Telephone number').press('Enter');

      await page.getByRole('button', { name: 'Ask for these records' }).click();
      assert.match((await page.locator('main').textContent()) ?? '', /Child's full name\s+Namunayev/);
      await goOn(page, 'Continue');
      assert.match((await page.locator('main').textContent()) ?? '', /\+998901234567/);
      await page.getByRole('link', { name: 'Change Telephone number' }).click();
      await page.getByLabel('Telephone number').fill('+998901234568');
      await goOn(page, 'Continue');
      assert.match((await page.locator('main').textContent()) ?? '', /\+998901234568/);
      await goOn(page, 'Submit the application');

      assert.match(
        (await page.locator('.govuk-panel').textContent()) ?? '',
        /Application submitted[\s\S]*D-\w{4}-\w{4}-\w{2}/,
      );
    });
  }

  browserTest(
    'what was typed outlives another language, more items, the end of the session and a second tab',
    async (browser) => {
      const { gateway } = system.addresses;
      const number = await draftOf(system.portal, 'rustam', 'study-archive-certificate');
      const address = `${gateway}/applications/${number}/form/studies`;
      const { page } = await openReader(browser, { gateway, as: 'rustam', javaScript: false });
      const second = await page.context().newPage();
      await second.goto(address);

      await page.goto(address);
      await page.locator('#institution').fill(hostile);
      await page.getByRole('button', { name: 'Русский' }).click();
      assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
      assert.equal(await page.locator('#institution').inputValue(), hostile);
      await page.locator('button[name="add"]').click();
      await page.locator('[id="others.0.institution"]').fill(hostile);
      await page.getByRole('button', { name: 'English' }).click();
      assert.equal(await page.locator('[id="others.0.institution"]').inputValue(), hostile);

      await page.context().clearCookies({ name: '__Host-darcha' });
      await goOn(page, 'Save and exit');
      assert.match((await page.locator('h1').textContent()) ?? '', /Your sign-in has ended/);
      const beside = await page.context().newPage();
      // The identity provider still knows who that is.
      await beside.goto(`${gateway}/sign-in?back=/signed-in-again`);
      assert.equal(new URL(beside.url()).pathname, '/signed-in-again');
      await goOn(page, 'Send again');
      await page.waitForURL((url) => url.pathname === '/applications');
      await page.goto(address);
      assert.equal(await page.locator('#institution').inputValue(), hostile);
      assert.equal(await page.locator('[id="others.0.institution"]').inputValue(), hostile);
      assert.notEqual(await page.title(), 'taken');

      // The second tab was opened before all this.
      await second.locator('#institution').fill('Namuna');
      await second.locator('form#form .govuk-button-group button').first().click();
      assert.match((await second.locator('.govuk-error-summary').textContent()) ?? '', /changed meanwhile/);
      assert.equal(await second.locator('#institution').inputValue(), 'Namuna');
      await goOn(second, 'Save and exit');
      await second.goto(address);
      assert.equal(await second.locator('#institution').inputValue(), 'Namuna');
    },
  );
});
