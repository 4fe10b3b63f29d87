/**
 * WCAG 2.2 AA, as far as a program can tell. Axe looks at copies of pages, in a tab of its own that it is loaded into once: loaded
 * anew into each page, with nothing of it compiled, it takes three times as long.
 */
import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

export interface Auditor {
  /**
   * Fails with the rules a page breaks in light or dark colours, and where. `sample` selects parts that a page has hundreds of, of which
   * the first few are looked at.
   */
  accessible(page: Page, sample?: string): Promise<void>;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All rules in light colours; in dark ones those that depend on colours. */
const rules = {
  light: { type: 'tag', values: tags },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;
const samples = 5;

/** `address` is any page of the gateway: copies take the styles that pages load from there, by the same policy. */
export async function openAuditor(browser: Browser, address: string): Promise<Auditor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.evaluate(axe.source);
  return {
    accessible: async (page, sample) => {
      const given = JSON.stringify({ html: await page.content(), sample, samples });
      await tab.evaluate(`(${copy})(${given})`);
      for (const colours of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme: colours });
        const { violations } = await tab.evaluate<AxeResults>(`axe.run(document, ${settingFor(colours)})`);
        if (violations.length > 0) assert.fail(`in ${colours} colours\n${violations.map(describe).join('\n')}`);
      }
    },
  };
}

const settingFor = (colours: keyof typeof rules) =>
  JSON.stringify({ runOnly: rules[colours], resultTypes: ['violations'], preload: false, iframes: false });

/** Replaces the document by another and waits for its styles. */
const copy = `async ({ html, sample, samples }) => {
  const { documentElement: root } = new DOMParser().parseFromString(html, 'text/html');
  if (sample) [...root.querySelectorAll(sample)].slice(samples).forEach((part) => part.remove());
  document.replaceChild(document.adoptNode(root), document.documentElement);
  await Promise.all([...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.sheet ||
    new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(link.href + ' could not be loaded'));
    })));
}`;

function describe({ id, help, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.slice(0, 10).map(({ target, failureSummary = '' }) => {
    return `  ${target.join(' ')}\n    ${failureSummary.replaceAll('\n', '\n    ')}`;
  });
  return `${id}: ${help}, at ${nodes.length}\n${places.join('\n')}`;
}
