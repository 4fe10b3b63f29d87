/** Pages about the portal itself. */
import type { TestedPage } from './pages.ts';

export const publicPages: readonly TestedPage[] = [
  { path: '/verify', has: ['h1', 'form input[type="file"]', 'form textarea[name="bundle"]', 'form button'] },
  { path: '/verify/record', has: ['h1', 'form input[type="file"]', 'form button'] },
  { path: '/verify/result', has: ['h1', 'form input', 'form button'] },
  { path: '/docs', has: ['h1', 'main li a[href^="/docs/"]'], sample: 'section' },
  { path: '/docs/:group', address: async () => '/docs/applications', has: ['h1', 'article'], sample: 'article' },
  { path: '/exchange-log', has: ['h1', 'dl', 'a[href="/log/checkpoint"]'] },
  { path: '/status', has: ['h1', '[data-part="exchange"][data-state="up"]'] },
  { path: '/figures', has: ['h1', 'table', '#durations', 'input[name="day"]'] },
  { path: '/accessibility', has: ['h1', 'main li'] },
  { path: '/privacy', has: ['h1', 'table code', 'a[href="/me/accesses"]'] },
];
