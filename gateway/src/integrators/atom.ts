/** What was published last, as an Atom feed (RFC 4287) in one language. */
import type { Language } from '@darcha/proto/text.ts';
import { create } from 'xmlbuilder2';
import { Speaker } from '../http/language.ts';
import type { Addresses } from './addresses.ts';
import type { CatalogueCopy, CopiedService } from './catalogue-copy.ts';
import { phrase, titleOf } from './code-lists.ts';

const mostEntries = 50;

/** The services in force, the latest version first. */
export function toAtom({ services }: CatalogueCopy, addresses: Addresses, language: Language): Buffer {
  const speaker = new Speaker(language, false);
  const latest = services.toSorted(byTime).slice(0, mostEntries);
  const self = `${addresses.base}/feeds/services.atom?language=${language}`;
  const feed = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' })
    .ele('http://www.w3.org/2005/Atom', 'feed')
    .att('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  feed.ele('id').txt(self);
  feed.ele('title').txt(speaker.sayOne(phrase('catalogue')));
  feed.ele('updated').txt(latest[0]?.exported.publishedAt ?? new Date(0).toISOString());
  feed
    .ele('author')
    .ele('name')
    .txt(speaker.sayOne(phrase('portal')));
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
  feed.ele('link', { rel: 'alternate', type: 'application/json', href: addresses.catalogue });
  for (const service of latest) entry(feed, service, addresses, speaker);
  return Buffer.from(feed.end({ prettyPrint: true }));
}

function entry(feed: ReturnType<typeof create>, service: CopiedService, addresses: Addresses, speaker: Speaker): void {
  const { passport, exported } = service;
  const node = feed.ele('entry');
  node.ele('id').txt(addresses.version(passport.id, passport.version));
  node.ele('title').txt(speaker.sayOne(passport.title));
  node.ele('updated').txt(exported.publishedAt);
  node.ele('summary').txt(speaker.sayOne(passport.summary));
  node.ele('link', { rel: 'alternate', type: 'application/json', href: addresses.service(passport.id) });
  node.ele('category', {
    term: passport.tier,
    scheme: addresses.scheme('tier'),
    label: speaker.sayOne(titleOf('tier', passport.tier)),
  });
}

/** The identifier decides between versions of the same moment, so that the order is always the same. */
function byTime(a: CopiedService, b: CopiedService): number {
  const [earlier, later] = [a.exported, b.exported];
  if (earlier.publishedAt !== later.publishedAt) return earlier.publishedAt < later.publishedAt ? 1 : -1;
  return earlier.id < later.id ? -1 : 1;
}
