/** Pages used with the keyboard alone, by somebody who sees where they are. */
import type { Page } from 'playwright-core';

const mostSteps = 80;

/** Steps on with the tabulator until what the selector names has the focus; with `text`, what says just that. */
export async function tabTo(page: Page, selector: string, text?: string): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (await step(page, 'Tab', selector, text)) return;
  }
  throw new Error(`${selector} ${text ?? ''} was not reached with the keyboard on ${page.url()}`);
}

/** One key that moves the focus; whether it is now where it should be. Fails when it cannot be seen. */
export async function step(page: Page, key: string, selector: string, text?: string): Promise<boolean> {
  await page.keyboard.press(key);
  const { matches, unseen } = await page.evaluate<{ matches: boolean; unseen: string }>(
    `(${look})(${JSON.stringify({ selector, text })})`,
  );
  if (unseen !== '') throw new Error(`the focus cannot be seen on ${page.url()}: ${unseen}`);
  return matches;
}

/**
 * What has the focus looks otherwise than without it, or its label does, and lies in the window. Styles are read with the focus
 * and without; what follows by animation is not waited for.
 */
const look = `({ selector, text }) => {
  const element = document.activeElement;
  if (element === document.body) return { matches: false, unseen: '' };
  const looks = () => [element, ...(element.labels ?? [])].flatMap((one) => [null, '::before', '::after'].map((part) => {
    const { outline, boxShadow, backgroundColor, border } = getComputedStyle(one, part);
    return [outline, boxShadow, backgroundColor, border].join();
  })).join();
  const focused = looks();
  element.blur();
  const usual = looks();
  element.focus({ preventScroll: true });
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const inWindow = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return {
    matches: element.matches(selector) && (text === undefined || element.textContent.trim() === text),
    unseen: focused !== usual && inWindow ? '' : element.outerHTML.slice(0, 200),
  };
}`;

/** Follows the link that the selector names, or presses the button. */
export async function press(page: Page, selector: string, text?: string): Promise<void> {
  await tabTo(page, selector, text);
  await leaveBy(page, 'Enter');
}

/** Buttons, and links that look like them, are pressed by the space bar, too. */
export async function pressButton(page: Page, text: string): Promise<void> {
  await tabTo(page, 'button, [role="button"]', text);
  await leaveBy(page, 'Space');
}

/** A key that leads to another page. */
export async function leaveBy(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
  await page.waitForLoadState();
}

/** Goes to a group of radio buttons, and by the arrows to one of them. */
export async function choose(page: Page, group: string, value: string): Promise<void> {
  const wanted = `${group}[value="${value}"]`;
  if (await reaches(page, group, wanted)) return page.keyboard.press('Space');
  for (let steps = 0; steps < mostSteps; steps += 1) if (await step(page, 'ArrowDown', wanted)) return;
  throw new Error(`${wanted} was not reached by the arrows`);
}

async function reaches(page: Page, group: string, wanted: string): Promise<boolean> {
  await tabTo(page, group);
  return page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(wanted)})`);
}

/** Past what stands at the top of each page, by the first link on it. */
export async function skip(page: Page): Promise<void> {
  if (!(await step(page, 'Tab', '.govuk-skip-link'))) throw new Error('something comes before the skip link');
  await page.keyboard.press('Enter');
  if (!(await step(page, 'Tab', 'main *'))) throw new Error('the skip link did not lead to what the page says');
}
