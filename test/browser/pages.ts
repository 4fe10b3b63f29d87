/** Every page there is: where it is, who reads it, and what must be on it. Whoever adds a page adds it here. */
import { type Language, languages } from '@darcha/proto/text.ts';
import type { Portal } from '../support/portal.ts';
import { agencyPages } from './agency-pages.ts';
import { applyPages } from './apply-pages.ts';
import { cataloguePages } from './catalogue-pages.ts';
import { deskPages } from './desk-pages.ts';
import { followPages } from './follow-pages.ts';
import { publicPages } from './public-pages.ts';

export interface TestedPage {
  /** The path as the gateway serves it, "/applications/:number". */
  path: string;
  /** Where one such page is, when that is not the path itself. */
  address?: (portal: Portal) => Promise<string>;
  /** Whose page it is, by name in the development identity provider; anybody's unless said. */
  as?: string;
  /** 200 unless said. */
  status?: number;
  /** Selects parts that the page has hundreds of, all alike. */
  sample?: string;
  /** Selectors of what must be there in each language. */
  has: readonly string[];
}

export const testedPages: readonly TestedPage[] = [
  ...cataloguePages,
  { path: '/signed-in-again', has: ['h1', 'main p'] },
  { path: '/applications', as: 'dilnoza', has: ['h1'] },
  { path: '/applications', as: 'clerk-social', status: 403, has: ['h1'] },
  { path: '/no-such-page', status: 404, has: ['h1'] },
  ...followPages,
  ...applyPages,
  ...publicPages,
  ...deskPages,
  ...agencyPages,
];

/** The one a page is tested in when it is not tested in all: its place in the list decides. */
export function languageOf(page: TestedPage): Language {
  return languages[testedPages.indexOf(page) % languages.length] ?? 'en';
}
