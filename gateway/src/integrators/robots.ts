/** Where search engines need not look (RFC 9309). */
import type { Addresses } from './addresses.ts';

/** What is personal is behind sign-in anyway; this only spares robots the way. */
export function toRobots(addresses: Addresses): Buffer {
  const closed = ['applications', 'queue', 'accesses', 'results'].map((path) => `Disallow: /api/v1/${path}`);
  return Buffer.from(['User-agent: *', ...closed, '', `Sitemap: ${addresses.base}/sitemap.xml`, ''].join('\n'));
}
