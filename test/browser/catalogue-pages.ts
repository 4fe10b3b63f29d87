/** Pages before applying. */
import type { TestedPage } from './pages.ts';

const list = 'main ul li';

export const cataloguePages: readonly TestedPage[] = [
  { path: '/', has: ['h1', 'form[role="search"] input', 'a[href="/events/having-a-child"]', 'a[href="/guide"]'] },
  {
    path: '/services',
    address: async () => '/services?audience=natural-person',
    sample: 'main li',
    has: ['h1', 'details[open] select', 'main ul li h2', 'a[rel="next"]'],
  },
  {
    path: '/services/:id',
    address: async () => '/services/childbirth-benefit',
    sample: '.darcha-section',
    has: ['h1', 'a[href="/apply/childbirth-benefit"]', 'main ol li', 'select[name="region"]', 'link[rel="canonical"]'],
  },
  {
    path: '/services/:id/versions/:version',
    address: async () => '/services/university-admission/versions/1',
    sample: '.darcha-section',
    has: ['h1', '.govuk-warning-text', 'a[href^="geo:"]'],
  },
  { path: '/events', has: ['h1', list] },
  {
    path: '/events/:code',
    address: async () => '/events/having-a-child',
    has: ['h1', 'ol li', 'a[href="/guide?event=having-a-child"]', 'a[href^="/apply/"]'],
  },
  { path: '/guide', has: ['h1', list] },
  {
    path: '/guide of one question',
    address: async () => '/guide?event=having-a-child',
    has: ['h1', 'form#question input[type="radio"]', 'form#question button'],
  },
  {
    path: '/guide of an outcome',
    address: async () =>
      `/guide?event=having-a-child&stop=1&answers=${encodeURIComponent('{"interior-ministry/birth@1":false}')}`,
    has: ['h1', 'h2', 'h3 a', 'dl.govuk-summary-list a'],
  },
  { path: '/offices', sample: '.darcha-section', has: ['h1', 'form select', 'a[href^="tel:"]', 'a[href^="geo:"]'] },
];
