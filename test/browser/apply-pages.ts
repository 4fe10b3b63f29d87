/** Pages on which people apply. */
import type { Portal } from '../support/portal.ts';
import { draftOf } from './drafts.ts';
import type { TestedPage } from './pages.ts';

const of = (service: string, rest: string) => async (portal: Portal) =>
  `/applications/${await draftOf(portal, 'dilnoza', service)}${rest}`;
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
];
