/** A citizen who is not signed in finds out what there is for them, with the keyboard alone. */
import assert from 'node:assert/strict';
import { press, tabTo } from './keyboard.ts';
import { withoutProblems } from './problems.ts';
import type { Reader } from './reader.ts';

export interface Finding {
  reader: Reader;
  /** Whether scripts run: suggestions need them. */
  scripts: boolean;
}

/** From the first page by a search to a service, and on to applying. */
export async function findService({ reader, scripts }: Finding): Promise<void> {
  const { page } = reader;
  await reader.visit('/');
  await tabTo(page, '#q');
  await page.keyboard.type('childbirth benefit');
  if (scripts) await page.waitForSelector('#suggestions option', { state: 'attached' });
  await Promise.all([page.waitForURL('**/services?q=*'), page.keyboard.press('Enter')]);
  assert.equal(await page.inputValue('#q'), 'childbirth benefit');
  await withoutProblems(reader);
  await press(page, 'a[href="/services/childbirth-benefit"]');
  assert.equal(await page.textContent('h1'), 'One-time childbirth benefit');
  assert.match(String(await page.textContent('main')), /No birth certificate is needed/);
  await withoutProblems(reader);
  await press(page, 'a[href="/apply/childbirth-benefit"]');
  await page.waitForSelector('input[name="name"]');
}

/** From the first page by the guide to what applies, and back to change an answer. */
export async function askGuide({ reader }: Finding): Promise<void> {
  const { page } = reader;
  await reader.visit('/');
  await press(page, 'main a[href="/guide"]');
  await press(page, 'a[href="/guide?event=having-a-child"]');
  await press(page, '#question button');
  assert.equal(await page.locator('.govuk-error-summary a[href="#answer"]').count(), 1);
  await withoutProblems(reader);
  for (let asked = 0; (await page.locator('#question').count()) > 0; asked += 1) {
    assert.ok(asked < 12, 'it comes to an end');
    await answer(reader);
  }
  await page.waitForSelector('a[href="/services/birth-registration"]');
  assert.match(String(await page.textContent('main')), /Applies to you/);
  await withoutProblems(reader);
  await press(page, '.govuk-summary-list__actions a');
  assert.equal(await page.locator('#question').count(), 1);
}

/** Takes the first choice; what is no choice is not known. */
async function answer({ page }: Reader): Promise<void> {
  if ((await page.locator('#question input[type="radio"]').count()) > 0) {
    await tabTo(page, '#answer');
    await page.keyboard.press('Space');
    return press(page, '#question button');
  }
  await press(page, '#question button[name="unknown"]');
}
