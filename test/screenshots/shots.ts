/** Which pages the documentation shows, and as whom one sees them: each in one of the languages. */
import { draftOf } from '../browser/drafts.ts';
import { examined } from '../browser/examined.ts';
import { followed } from '../browser/followed.ts';
import type { ReaderOptions } from '../browser/reader.ts';
import type { Portal } from '../support/portal.ts';

export interface Shot extends Pick<ReaderOptions, 'as' | 'language' | 'colours'> {
  /** Name of the file, without its ending. */
  name: string;
  path: string | ((portal: Portal) => Promise<string>);
  /** A telephone's screen; a desk's unless said. */
  phone?: boolean;
  /** What is brought to the top of the screen; the top of the page unless said. */
  from?: string;
}

export const shots: readonly Shot[] = [
  { name: 'home', path: '/', language: 'en' },
  { name: 'search', path: '/services?q=bola', language: 'uz-Latn' },
  { name: 'service', path: '/services/childbirth-benefit', language: 'kaa' },
  {
    name: 'form',
    path: async (portal) =>
      `/applications/${await draftOf(portal, 'dilnoza', 'permanent-residence-registration')}/form/form`,
    as: 'dilnoza',
    language: 'ru',
    phone: true,
  },
  { name: 'check', path: followed('draft', '/applications/:number/check'), as: 'gulnora', language: 'uz-Cyrl' },
  {
    name: 'application',
    path: followed('ready', '/applications/:number'),
    as: 'gulnora',
    language: 'uz-Latn',
    from: 'main .govuk-button',
  },
  { name: 'result', path: followed('issued', '/applications/:number/result'), as: 'aziz', language: 'en' },
  { name: 'accesses', path: followed('issued', '/me/accesses'), as: 'aziz', language: 'ru' },
  {
    name: 'desk',
    path: async (portal) => {
      await Promise.all([examined.claimed(portal), followed('examined', '')(portal)]);
      return '/desk';
    },
    as: 'clerk-archive',
    language: 'en',
    colours: 'dark',
  },
  {
    name: 'examination',
    path: async (portal) => (await examined.proposed(portal)).replace('/api/v1', '/desk'),
    as: 'clerk-interior',
    language: 'en',
    from: '.govuk-warning-text',
  },
];
