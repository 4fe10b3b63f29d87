/** Whose pages are in the list: all of them at a narrow screen, each signed in once. */
import type { Language } from '@darcha/proto/text.ts';
import type { Browser } from 'playwright-core';
import type { Portal } from '../support/portal.ts';
import { openAuditor } from './auditor.ts';
import { narrow } from './layout.ts';
import type { TestedPage } from './pages.ts';
import { openReader, type Reader } from './reader.ts';
import { faultsOf } from './walk.ts';

export interface Readers {
  /** What is wrong with a page in a language, for whoever reads it. */
  faultsOf(tested: TestedPage, language: Language): Promise<string[]>;
}

export interface Gathering {
  portal: Portal;
  /** The pages they will read. */
  pages: readonly TestedPage[];
  javaScript?: boolean;
}

export async function gatherReaders(
  browser: Browser,
  { portal, pages, javaScript = true }: Gathering,
): Promise<Readers> {
  const { gateway } = portal;
  const auditor = await openAuditor(browser, gateway);
  const readers = new Map<string | undefined, Reader>();
  for (const as of new Set(pages.map((page) => page.as))) {
    readers.set(as, await openReader(browser, { gateway, viewport: narrow, as, javaScript }));
  }
  return {
    faultsOf: async (tested, language) => {
      const reader = readers.get(tested.as);
      if (!reader) throw new Error(`${tested.as} has not come`);
      const at = (await tested.address?.(portal)) ?? tested.path;
      return faultsOf(reader, { ...tested, at, language }, auditor);
    },
  };
}
