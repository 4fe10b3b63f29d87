/** A citizen applies with the keyboard alone: from the page that offers a service to the confirmation. */
import assert from 'node:assert/strict';
import { choose, leaveBy, press, pressButton, skip, step, tabTo } from './keyboard.ts';
import { withoutProblems } from './problems.ts';
import type { Reader } from './reader.ts';

/** From the identity provider, who asks on the way to `/apply/childbirth-benefit`, to the number of the application. */
export async function applyByKeyboard(reader: Reader, gateway: string): Promise<void> {
  const { page } = reader;
  await choose(page, 'input[name="name"]', 'dilnoza');
  await tabTo(page, 'button', 'Sign in');
  await Promise.all([page.waitForURL(`${gateway}/apply/*`), page.keyboard.press('Enter')]);
  // Signing in is elsewhere, by its nature.
  reader.problems.take();
  await skip(page);
  await press(page, '#form .govuk-button--start');
  await fillIn(reader);
  await pressButton(page, 'Ask for these records');
  assert.match(await mainText(reader), /Child's full name\s+Namunayev/);
  await withoutProblems(reader);
  await pressButton(page, 'Continue');
  await backAndForth(reader);
  await pressButton(page, 'Submit the application');
  assert.match(String(await page.textContent('.govuk-panel')), /Application submitted[\s\S]*D-\w{4}-\w{4}-\w{2}/);
  await withoutProblems(reader);
}

/** Sends it empty, goes from the summary of errors to each field, and types what is asked. */
async function fillIn(reader: Reader): Promise<void> {
  const { page } = reader;
  await pressButton(page, 'Continue');
  await getsFocus(reader, '.govuk-error-summary');
  assert.ok(await step(page, 'Tab', '.govuk-error-summary a'));
  await page.keyboard.press('Enter');
  await getsFocus(reader, '#account');
  await page.keyboard.type('2020 8000 9001 2345 6789');
  await tabTo(page, '#phone');
  await page.keyboard.type('90 123 45 67');
  await leaveBy(page, 'Enter');
  await withoutProblems(reader);
}

/** From the answers to one of them, changed, and to the answers again. */
async function backAndForth(reader: Reader): Promise<void> {
  const { page } = reader;
  assert.match(await mainText(reader), /\+998901234567/);
  await press(page, 'main a[href*="from=check"][href$="#phone"]');
  await getsFocus(reader, '#phone');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('+998901234568');
  await leaveBy(page, 'Enter');
  assert.match(await mainText(reader), /\+998901234568/);
}

const mainText = async ({ page }: Reader) => String(await page.textContent('main'));
const getsFocus = ({ page }: Reader, selector: string) => page.waitForSelector(`${selector}:focus`);
