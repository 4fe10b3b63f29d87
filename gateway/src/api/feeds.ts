/** For readers of feeds and for search engines. What writes XML is loaded when it is first asked for. */
import type { Language } from '@darcha/proto/text.ts';
import type { Handlers, Reply } from '../http/call.ts';
import { addressesAt } from '../integrators/addresses.ts';
import type { Representations } from '../integrators/representations.ts';
import { toRobots } from '../integrators/robots.ts';

export function feedsHandlers(representations: Representations, publicAddress: () => string): Handlers {
  return {
    getAtomFeed: async (call) => {
      // The contract allows only our languages.
      const language = (call.query('language') as Language | undefined) ?? call.speaker.language;
      const { toAtom } = await import('../integrators/atom.ts');
      const bytes = toAtom(await representations.copy(), addressesAt(publicAddress()), language);
      return written('application/atom+xml; charset=utf-8', bytes, { 'Content-Language': language });
    },
    getSitemap: async () => {
      const { toSitemap } = await import('../integrators/sitemap.ts');
      const bytes = toSitemap(await representations.copy(), addressesAt(publicAddress()));
      return written('application/xml; charset=utf-8', bytes);
    },
    getRobots: async () => written('text/plain; charset=utf-8', toRobots(addressesAt(publicAddress()))),
  };
}

function written(type: string, bytes: Buffer, headers: Record<string, string> = {}): Reply {
  return { written: { type, bytes }, headers };
}
