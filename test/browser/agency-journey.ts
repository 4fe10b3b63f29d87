/** A service is changed by its agency: one person edits by form and as text, another one publishes. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { Portal } from '../support/portal.ts';
import { passportDraft } from './agency-pages.ts';
import { withoutProblems } from './problems.ts';
import { openReader, type Reader } from './reader.ts';

const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first().click();

export async function changeService(browser: Browser, portal: Portal, javaScript: boolean): Promise<void> {
  const { gateway } = portal;
  const name = `journey ${javaScript}`;
  const draft = await passportDraft(portal, name);
  const author = await openReader(browser, { gateway, javaScript, as: 'editor-education' });
  await edit(author, `/agency/passports/${draft}`, javaScript);
  const colleague = await openReader(browser, { gateway, javaScript, as: 'publisher-education' });
  await publish(colleague, draft);
  const { body } = await portal.visitor.get('/api/v1/services/dormitory-place');
  assert.equal(body.title, `A place in a dormitory: ${javaScript}`);
  for (const { page } of [author, colleague]) await page.context().close();
}

async function edit(reader: Reader, at: string, javaScript: boolean): Promise<void> {
  const { page } = reader;
  await reader.visit(at);
  await follow(page, 'Title');
  await page.getByLabel('English').fill(`A place in a dormitory: ${javaScript}`);
  await press(page, 'Save');
  await follow(page, 'Edit as text');
  const text = page.getByLabel('Text of the passport');
  const sound = await text.inputValue();
  // What forms have not touched stays as it was written.
  assert.match(sound, /personal: true # kept encrypted/);
  await text.fill(sound.replace('tier: interactive', 'tier: magical'));
  await press(page, 'Save');
  const line = sound.split('\n').indexOf('tier: interactive') + 1;
  await page.locator('.govuk-error-summary').getByText(`Line ${line}: `).waitFor();
  await withoutProblems(reader);
  await text.fill(sound);
  await press(page, 'Check without saving');
  await page.getByText('No faults were found.').waitFor();
  await press(page, 'Save');
  await page.getByText('There are no faults.').waitFor();
  await follow(page, 'The page as citizens will see it');
  await page.getByText('This is a preview.').waitFor();
  await page.getByRole('heading', { level: 1, name: `A place in a dormitory: ${javaScript}` }).waitFor();
  await page.goBack();
  await press(page, 'Hand it to a colleague');
  await page.getByText('The draft has been handed to a colleague.').waitFor();
  assert.equal(await page.getByRole('link', { name: 'Publish' }).count(), 0);
  await reader.visit(`${at}/publish`);
  await page.getByText('Nobody publishes what they have written.').waitFor();
  assert.equal(await page.locator('form#form').count(), 0);
  await withoutProblems(reader);
}

async function publish(reader: Reader, draft: string): Promise<void> {
  const { page } = reader;
  await reader.visit('/agency');
  await page.locator(`main a[href="/agency/passports/${draft}"]`).click();
  await page.locator('main').getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('This was written by Namunayeva Zilola; somebody else').waitFor();
  await press(page, 'Publish');
  await page.getByText('The passport is published.').waitFor();
  await follow(page, 'Who did what');
  assert.match((await page.locator('main ol').textContent()) ?? '', /Published.*Handed to a colleague.*Text saved/s);
  await withoutProblems(reader);
}
