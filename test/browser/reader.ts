/** Somebody who reads pages in a browser. */
import type { Language } from '@darcha/proto/text.ts';
import type { Browser, Page, Response } from 'playwright-core';
import { type Problems, watchProblems } from './problems.ts';
import { recordTrace } from './traces.ts';

export interface ReaderOptions {
  /** Address of the gateway, without a slash at the end. */
  gateway: string;
  language?: Language;
  colours?: 'light' | 'dark';
  /** Off only when said. */
  javaScript?: boolean;
  viewport?: { width: number; height: number };
  /** Signed in as somebody of the development identity provider; nobody unless said. */
  as?: string | undefined;
}

export interface Reader {
  page: Page;
  problems: Problems;
  /** Goes to an address of the gateway, a path with its query. */
  visit(path: string): Promise<Response>;
  /** Pages from now on are asked for in this language. */
  prefer(language: Language): Promise<void>;
}

export const desktop = { width: 1280, height: 900 };

export async function openReader(browser: Browser, options: ReaderOptions): Promise<Reader> {
  const { gateway, language = 'en', colours = 'light', javaScript = true, viewport = desktop } = options;
  const context = await browser.newContext({ colorScheme: colours, javaScriptEnabled: javaScript, viewport });
  await recordTrace(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const prefer = (preferred: Language) => page.setExtraHTTPHeaders({ 'Accept-Language': preferred });
  await prefer(language);
  if (options.as !== undefined) await signIn(page, gateway, options.as);
  const problems = watchProblems(page, gateway);
  return {
    page,
    problems,
    prefer,
    visit: async (path) => {
      const response = await page.goto(new URL(path, gateway).href);
      if (!response) throw new Error(`${path} was not asked for again`);
      return response;
    },
  };
}

async function signIn(page: Page, gateway: string, name: string): Promise<void> {
  await page.goto(`${gateway}/sign-in`);
  await signInAs(page, gateway, name);
}

/** As a person does it, on the page of the identity provider: they say who they are and are sent back. */
export async function signInAs(page: Page, gateway: string, name: string): Promise<void> {
  await page.locator(`input[name="name"][value="${name}"]`).check();
  await page.locator('button[type="submit"]').first().click();
  await page.waitForURL((url) => url.origin === gateway);
}
