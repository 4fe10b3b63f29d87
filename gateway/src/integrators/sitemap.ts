/** What search engines are told: where the pages of services are (sitemaps.org). */
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
    url.ele('loc').txt(addresses.servicePage(exported.id));
    url.ele('lastmod').txt(exported.publishedAt);
  }
  return Buffer.from(set.end({ prettyPrint: true }));
}
