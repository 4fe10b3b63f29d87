/** For readers of feeds and for search engines. */
import type { Language } from '@darcha/proto/text.ts';
import type { Handlers, Reply } from '../http/call.ts';
import { addressesAt } from '../integrators/addresses.ts';
import { toAtom } from '../integrators/atom.ts';
import type { Representations } from '../integrators/representations.ts';
import { toRobots, toSitemap } from '../integrators/sitemap.ts';

export function feedsHandlers(representations: Representations, publicAddress: () => string): Handlers {
  return {
    getAtomFeed: async (call) => {
      // The contract allows only our languages.
      const language = (call.query('language') as Language | undefined) ?? call.speaker.language;
      const bytes = toAtom(await representations.copy(), addressesAt(publicAddress()), language);
      return written('application/atom+xml; charset=utf-8', bytes, { 'Content-Language': language });
    },
    getSitemap: async () =>
      written('application/xml; charset=utf-8', toSitemap(await representations.copy(), addressesAt(publicAddress()))),
    getRobots: async () => written('text/plain; charset=utf-8', toRobots(addressesAt(publicAddress()))),
  };
}

function written(type: string, bytes: Buffer, headers: Record<string, string> = {}): Reply {
  return { written: { type, bytes }, headers };
}
