import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesAt } from './addresses.ts';
import { toAtom } from './atom.ts';
import type { CopiedService } from './catalogue-copy.ts';
import { toSitemap } from './sitemap.ts';

/** What XML 1.0 has no form for, between characters it has. */
const broken = 'A\ufffeB\uffffC\u0001D\ud800E\u{1f600}F';

test('a text with characters XML does not know leaves a feed and a site map that can be read', () => {
  const text = { 'uz-Latn': broken, 'uz-Cyrl': broken, kaa: broken, ru: broken, en: broken };
  const service = {
    passport: { id: 'card', version: 1, tier: 'transactional', title: text, summary: text },
    exported: { id: 'card', publishedAt: '2026-01-01T00:00:00.000Z' },
  } as unknown as CopiedService;
  const lists = { agencies: new Map(), offices: [], events: new Map(), territories: new Map() };
  const copy = { edition: '1', lists, services: [service] };
  const feed = toAtom(copy, addressesAt('https://portal.example'), 'en').toString();
  assert.match(feed, /<title>ABCDE\u{1f600}F<\/title>/u);
  assert.match(feed, /<summary>ABCDE\u{1f600}F<\/summary>/u);
  const map = toSitemap(copy, addressesAt('https://portal.example')).toString();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  for (const xml of [feed, map]) assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/);
});
