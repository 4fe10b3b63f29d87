/** Where search engines need not look (RFC 9309). */
import type { Addresses } from './addresses.ts';

/** What is personal is behind sign-in anyway; this only spares robots the way. */
export function toRobots(addresses: Addresses): Buffer {
  const operations = ['applications', 'queue', 'accesses', 'results'].map((path) => `/api/v1/${path}`);
  const pages = ['applications', 'apply', 'me', 'desk', 'agency', 'sign-in'].map((path) => `/${path}$`);
  const below = pages.map((path) => path.replace('$', '/'));
  const closed = [...operations, ...pages, ...below].map((path) => `Disallow: ${path}`);
  return Buffer.from(['User-agent: *', ...closed, '', `Sitemap: ${addresses.base}/sitemap.xml`, ''].join('\n'));
}
