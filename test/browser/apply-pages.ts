/** Pages on which people apply. */
import type { Portal } from '../support/portal.ts';
import { attachTo, bundleOf, draftOf, submittedOf } from './drafts.ts';
import type { TestedPage } from './pages.ts';

const of = (service: string, rest: string) => async (portal: Portal) =>
  `/applications/${await draftOf(portal, 'dilnoza', service)}${rest}`;
const ofBundle = (rest: string) => async (portal: Portal) =>
  `/bundles/${await bundleOf(portal, 'dilnoza', 'child-is-born')}${rest}`;
const study = 'study-archive-certificate';

export const applyPages: readonly TestedPage[] = [
  {
    path: '/apply/:id',
    address: async () => `/apply/${study}`,
    as: 'dilnoza',
    has: ['h1', 'main ol li', 'form#form button'],
  },
  {
    path: '/applications/:number/form',
    address: of(study, '/form'),
    as: 'dilnoza',
    has: ['h1', 'form#form input[name="institution"]'],
  },
  {
    path: '/applications/:number/form/:page',
    address: of('permanent-residence-registration', '/form/form'),
    as: 'dilnoza',
    has: [
      'h1',
      'form#form textarea',
      'form#form select',
      'form#form input[type="radio"]',
      'form#form input[type="tel"]',
    ],
  },
  {
    path: '/applications/:number/records',
    address: of('childbirth-benefit', '/records'),
    as: 'dilnoza',
    has: ['h1', 'main h2', 'main dl', 'main form button'],
  },
  // While the registers answer, both lead to the records.
  {
    path: '/applications/:number/records/:name/earlier',
    address: of('childbirth-benefit', '/records/birth/earlier'),
    as: 'dilnoza',
    has: ['h1', 'main dl'],
  },
  {
    path: '/applications/:number/records/:name/paper',
    address: of('childbirth-benefit', '/records/birth/paper'),
    as: 'dilnoza',
    has: ['h1', 'main dl'],
  },
  {
    path: '/applications/:number/papers',
    address: of(study, '/papers'),
    as: 'dilnoza',
    has: ['h1', 'main h2', 'form input[type="file"]', 'main a[role="button"]'],
  },
  {
    path: '/applications/:number/papers/:file/remove',
    address: async (portal) => {
      const number = await draftOf(portal, 'dilnoza', study);
      return `/applications/${number}/papers/${await attachTo(portal, 'dilnoza', number, 'nameChange')}/remove`;
    },
    as: 'dilnoza',
    has: ['h1', 'main form button'],
  },
  // Nothing is paid for this one: it leads on.
  { path: '/applications/:number/fee', address: of(study, '/fee'), as: 'dilnoza', has: ['h1'] },
  {
    path: '/applications/:number/check',
    address: of(study, '/check'),
    as: 'dilnoza',
    has: ['h1', 'main dl dd a[href*="from=check"]', 'form#form button'],
  },
  {
    path: '/applications/:number/duplicate',
    address: of(study, '/duplicate'),
    as: 'dilnoza',
    has: ['h1', 'form#form textarea'],
  },
  {
    path: '/applications/:number/sent',
    address: async (portal) => `/applications/${await submittedOf(portal, 'dilnoza', 'enforcement-debt-check')}/sent`,
    as: 'dilnoza',
    has: ['h1', '.govuk-panel', 'main a[href^="/applications/"]'],
  },
  {
    path: '/drafts/claim',
    address: async () => '/drafts/claim?code=7KQ2-M9XF-4TRB-0H3S',
    as: 'dilnoza',
    has: ['h1', 'form#form input[name="code"][value]', 'form#form input[type="checkbox"]'],
  },
  {
    path: '/apply/:event/:code',
    address: async () => '/apply/having-a-child/child-is-born',
    as: 'dilnoza',
    has: ['h1', 'form#form input[type="checkbox"][checked]', 'form#form button'],
  },
  {
    path: '/bundles/:number/form',
    address: ofBundle('/form'),
    as: 'dilnoza',
    has: ['h1', 'form#form input[type="tel"]'],
  },
  {
    path: '/bundles/:number/form/:part/:page',
    address: ofBundle('/form/permanent-residence-registration/form'),
    as: 'dilnoza',
    has: ['h1', 'form#form select', 'form#form input[type="radio"]'],
  },
  {
    path: '/bundles/:number/records',
    address: ofBundle('/records'),
    as: 'dilnoza',
    has: ['h1', 'main h2', 'main form button'],
  },
  {
    path: '/bundles/:number/check',
    address: ofBundle('/check'),
    as: 'dilnoza',
    has: ['h1', 'main dl dd a[href*="from=check"]', 'form#form button'],
  },
];
