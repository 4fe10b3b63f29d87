/** What comes after applying, in the browser: corrected, collected by somebody else, withdrawn too late; signed; disputed. */
import assert from 'node:assert/strict';
import { suite } from 'node:test';
import { dataOf } from '@darcha/client';
import type { Page } from 'playwright-core';
import { accessPath, decide, examinedBy, followed } from '../../browser/followed.ts';
import { openReader } from '../../browser/reader.ts';
import { browserTest } from './browser.ts';
import { system } from './system.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const reasons = 'The years do not cover the whole of your service; please check them.';

suite('following', () => {
  for (const javaScript of [true, false]) {
    browserTest(
      `corrected, decided meanwhile, collected by somebody else, ${javaScript ? 'with' : 'without'} scripts`,
      async (browser) => {
        const { portal, addresses } = system;
        const number = await examinedBy(portal);
        await decide(portal, number, { outcome: 'returned', reasons, fields: ['/to'] });
        const reader = await openReader(browser, { gateway: addresses.gateway, as: 'gulnora', javaScript });
        const { page } = reader;
        await reader.visit('/applications');
        assert.match(await textOf(page), /waits? for you/);
        await page.locator(`a[href="/applications/${number}"]`).click();
        await press(page, 'Correct it');
        assert.match(await textOf(page), /Year in which you left/);
        assert.match(await textOf(page), /please check them/);
        await press(page, 'Open the answers');
        await page.locator('#to').fill('1996');
        await page.locator('form#form button.govuk-button').first().click();
        assert.equal(new URL(page.url()).pathname, `/applications/${number}/correct`);
        await press(page, 'Send it again');
        assert.match(await textOf(page), /The application is sent again\./);

        // She still has the page on which to withdraw when it is decided.
        const late = await page.context().newPage();
        await late.goto(`${addresses.gateway}/applications/${number}/withdraw?language=en`);
        await page.getByRole('link', { name: 'Messages with the agency' }).focus();
        await decide(portal, number, { outcome: 'approved', facts: { archiveReference: 'F-1', period: '1978-1996' } });
        if (!javaScript) await follow(page, 'Look again');
        await page.getByRole('button', { name: 'Where and when to collect it' }).waitFor();
        const focused = await page.evaluate<string>('document.activeElement.textContent');
        if (javaScript) {
          assert.equal(focused, 'Messages with the agency', 'news take nobody away from where they are');
          assert.match(
            (await page.getByRole('status').last().textContent()) ?? '',
            /Ready|collect/i,
            'news are read out',
          );
        }
        await press(late, 'Yes, withdraw it');
        assert.match(await textOf(late), /Nothing was withdrawn/);

        await page.getByRole('button', { name: 'Where and when to collect it' }).click();
        const code = await page.locator('.govuk-panel__title').textContent();
        await follow(page, 'Let somebody else collect it');
        await page.getByLabel('Full name').fill('Namunayev Aziz');
        await page.getByLabel('Number of the document').fill('AD1234567');
        await press(page, 'Save');
        assert.match(await textOf(page), /Namunayev Aziz may collect it/);
        assert.notEqual(await page.locator('.govuk-panel__title').textContent(), code);
      },
    );
  }

  browserTest('a code that was given to a sister opens the state, and nothing of the person', async (browser) => {
    const { portal, addresses } = system;
    const number = await examinedBy(portal);
    const params = { path: { number } };
    const { followUpCode = '' } = await dataOf(
      portal.client('gulnora').GET('/api/v1/applications/{number}', { params }),
    );
    const reader = await openReader(browser, { gateway: addresses.gateway, javaScript: false });
    await reader.visit('/find');
    await reader.page.getByLabel('Number of the application').fill(number);
    await reader.page.getByLabel('Follow-up code').fill(followUpCode.toLowerCase());
    await press(reader.page, 'Look');
    assert.match(await textOf(reader.page), /National Archive/);
    assert.doesNotMatch(await textOf(reader.page), /Misolova|Gulnora/);
  });

  browserTest('a signature is refused with a reason, which the applicant reads', async (browser) => {
    const { portal, addresses } = system;
    const address = await followed('signature', '/signatures/:number')(portal);
    const signer = await openReader(browser, { gateway: addresses.gateway, as: 'timur' });
    await signer.visit('/signatures');
    await signer.page.locator(`a[href="${address}"]`).click();
    assert.match(await textOf(signer.page), /Future spouse/);
    await follow(signer.page, 'I do not want to sign');
    await signer.page.getByLabel('Your reason').fill('too short');
    await press(signer.page, 'Refuse to sign');
    assert.equal(await signer.page.locator('.govuk-error-summary li').count(), 1);
    await signer.page.getByLabel('Your reason').fill('We meant the registry in Tashkent.');
    await press(signer.page, 'Refuse to sign');
    assert.match(await textOf(signer.page), /You have refused to sign/);
    const applicant = await openReader(browser, { gateway: addresses.gateway, as: 'malika' });
    await applicant.visit(address.replace('/signatures/', '/applications/'));
    assert.match(await textOf(applicant.page), /A signature was refused[\s\S]*the registry in Tashkent/);
  });

  browserTest('who looked at my data, and what is wrong with it', async (browser) => {
    const reader = await openReader(browser, { gateway: system.addresses.gateway, as: 'aziz' });
    const address = await accessPath(system.portal);
    await reader.visit('/me/accesses?verdict=granted');
    await reader.page.locator(`a[href="${address}"]`).click();
    await reader.page.getByRole('button', { name: 'Dispute it' }).click();
    await reader.page.getByLabel('What is wrong?').fill('I have applied for nothing: why was this looked up?');
    await press(reader.page, 'Send');
    assert.match(await textOf(reader.page), /Your dispute is sent to the agency\.[\s\S]*Waiting for the answer/);
  });

  browserTest('a mandate is granted, accepted by the other, and ended', async (browser) => {
    const { gateway } = system.addresses;
    const granting = await openReader(browser, { gateway, as: 'rustam', javaScript: false });
    await granting.visit('/me/mandates/new');
    await press(granting.page, 'Grant it');
    assert.ok((await granting.page.locator('.govuk-error-summary li').count()) > 0);
    await granting.page.getByLabel('Their PINFL').fill('9280699 0010073');
    await press(granting.page, 'Grant it');
    assert.match(await textOf(granting.page), /The mandate is offered/);
    const address = new URL(granting.page.url()).pathname;
    const accepting = await openReader(browser, { gateway, as: 'nargiza' });
    await accepting.visit('/me/mandates');
    await accepting.page.locator(`a[href="${address}"]`).click();
    await press(accepting.page, 'Accept');
    assert.match(await textOf(accepting.page), /You act for Misolov Rustam/);
    await granting.visit(address);
    await press(granting.page, 'End the mandate');
    assert.match(await textOf(granting.page), /The mandate has ended/);
  });
});
