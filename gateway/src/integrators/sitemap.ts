/** What search engines are told: where services are (sitemaps.org), and where nothing is to be looked for (RFC 9309). */
import { create } from 'xmlbuilder2';
import type { Addresses } from './addresses.ts';
import type { CatalogueCopy } from './catalogue-copy.ts';

/** The protocol allows no more in one file. */
const mostAddresses = 50_000;

export function toSitemap({ services }: CatalogueCopy, addresses: Addresses): Buffer {
  const set = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele(
    'http://www.sitemaps.org/schemas/sitemap/0.9',
    'urlset',
  );
  for (const { exported } of services.slice(0, mostAddresses)) {
    const url = set.ele('url');
    url.ele('loc').txt(addresses.service(exported.id));
    url.ele('lastmod').txt(exported.publishedAt);
  }
  return Buffer.from(set.end({ prettyPrint: true }));
}

/** What is personal is behind sign-in anyway; this only spares robots the way. */
export function toRobots(addresses: Addresses): Buffer {
  const closed = ['applications', 'queue', 'accesses', 'results'].map((path) => `Disallow: /api/v1/${path}`);
  return Buffer.from(['User-agent: *', ...closed, '', `Sitemap: ${addresses.base}/sitemap.xml`, ''].join('\n'));
}
