/** Pages used with the keyboard alone. */
import type { Page } from 'playwright-core';

const mostSteps = 80;

/** Steps on with the tabulator until what the selector names has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${selector} was not reached with the keyboard on ${page.url()}`);
}

/** Follows the link that the selector names, or presses the button. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState();
}
