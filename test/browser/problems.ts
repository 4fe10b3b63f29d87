/** What a browser complains of, and what no reader should see. */
import assert from 'node:assert/strict';
import { readMessages } from '@darcha/gateway/web/language/messages.ts';
import type { Page } from 'playwright-core';

export interface Problems {
  /** What has gone wrong since the last time. */
  take(): string[];
}

/** Errors in the console (what the policy forbids is one), errors of scripts, requests that failed or left the gateway. */
export function watchProblems(page: Page, gateway: string): Problems {
  let found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStatusOfPage(message.location().url, page.url(), message.text())) {
      found.push(`the console says: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => found.push(`a script failed: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Whoever leaves a page ends its stream.
    const left = request.resourceType() === 'eventsource' && request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!left) found.push(`${request.url()} failed: ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== gateway) found.push(`something foreign was asked for: ${request.url()}`);
  });
  return {
    take: () => {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

/** A page that says "not found" has the status that says so. */
function isStatusOfPage(of: string, page: string, text: string): boolean {
  return of === page && text.startsWith('Failed to load resource: the server responded with a status of');
}

/** What a template leaves behind when it is given too little; `code` and samples may say such things. */
const leftover = /\bundefined\b|\bNaN\b|\[object \w+\]|\{\{|\}\}|\{\w+[,}]/;
/** Names of messages, "home.title": what is said by them is what readers see. */
const keys = readMessages();
const readText = `(() => {
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!parentElement.closest('code, pre, samp, kbd, script, style, textarea')) texts.push(data.trim());
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    for (const element of document.querySelectorAll('[' + name + ']')) texts.push(element.getAttribute(name));
  }
  return texts.filter((text) => text !== '');
})()`;

const isRaw = (text: string) => leftover.test(text) || text.split(/\s+/).some((word) => keys.has(word));

/** Fails with what the browser complained of, and with every text that is a leftover of a template or a key of a message. */
export async function withoutProblems({ page, problems }: { page: Page; problems: Problems }): Promise<void> {
  const texts = await page.evaluate<string[]>(readText);
  const raw = texts.filter(isRaw).map((text) => `a reader sees: ${text}`);
  const all = [...problems.take(), ...raw];
  if (all.length > 0) assert.fail(all.join('\n'));
}
