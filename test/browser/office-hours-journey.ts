/** An editor says when an office is open, by its pages, and everybody reads it. */
import type { Browser, Page } from 'playwright-core';
import type { Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';
import { withoutProblems } from './problems.ts';
import { openReader, type Reader } from './reader.ts';

const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
const type = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);

interface Place {
  /** Of the higher education ministry, and changed by nobody else meanwhile. */
  office: string;
  /** In which it is the ministry's only one. */
  region: string;
  javaScript: boolean;
}

export async function changeHours(browser: Browser, portal: Portal, place: Place): Promise<void> {
  const { gateway } = portal;
  const { office, region, javaScript } = place;
  const editor = await openReader(browser, { gateway, javaScript, as: 'editor-education' });
  await editor.visit('/agency/offices');
  await editor.page.locator(`main a[href="/agency/offices/${office}"]`).click();
  await changeWeek(editor);
  await addDay(editor);
  const everybody = await openReader(browser, { gateway, javaScript });
  await shows(everybody, region, 'Saturday: 09:00–12:30');
  await shows(everybody, region, '30 December 2099: closed (Sanitary day)');
  await press(editor.page, 'Remove: 30 December 2099');
  await editor.page.getByText('The special day is removed.').waitFor();
  await withoutProblems(editor);
  for (const { page } of [editor, everybody]) await page.context().close();
}

async function changeWeek(reader: Reader): Promise<void> {
  const { page } = reader;
  await page.locator('main').getByRole('link', { name: 'Change Opening hours' }).click();
  await type(page, 'Saturday', '9 til noon');
  await type(page, 'Sunday', '—');
  await press(page, 'Save');
  await page.locator('.govuk-error-summary').getByText('Saturday: “9” cannot be read').waitFor();
  await withoutProblems(reader);
  await type(page, 'Saturday', '9 – 12.30');
  await page.getByLabel('Saturday', { exact: true }).press('Enter');
  await page.getByText('The hours are changed and seen by everybody.').waitFor();
}

async function addDay(reader: Reader): Promise<void> {
  const { page } = reader;
  await page.locator('main').getByRole('button', { name: 'Add a special day' }).click();
  await type(page, 'Day', '30');
  await type(page, 'Month', '12');
  await type(page, 'Year', '2099');
  await page.getByLabel('Closed all day').check();
  await page.getByLabel('Sanitary day').check();
  await press(page, 'Add');
  await page.getByText('The special day is added.').waitFor();
  await withoutProblems(reader);
}

/** What the catalogue tells reaches pages a moment later. */
async function shows({ page, visit }: Reader, region: string, words: string): Promise<void> {
  const timesSaid = async () => {
    await visit(`/offices?agency=higher-education-ministry&region=${region}`);
    return page.getByText(words).count();
  };
  await until(timesSaid, (count) => count === 1, 10_000);
}
