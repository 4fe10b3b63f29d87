/**
 * Pages that are the same for everybody who is not signed in, kept as they were sent until the catalogue changes. While it is
 * away they are shown on.
 */
import type { Language } from '@darcha/proto/text.ts';
import { LRUCache } from 'lru-cache';
import type { PreparedReplies } from '../http/prepared.ts';
import { isAway } from './problems.ts';

interface Kept {
  html: string;
  generation: number;
  madeAt: number;
}

export interface SharedPages {
  /** The page of this address, made when there is no good one. */
  get(language: Language, url: string, make: () => Promise<string>): Promise<string>;
}

/** In case nothing was heard of a change. */
const goodForMs = 60_000;
const mostCharacters = 32 * 1024 * 1024;
const longestUrl = 512;

export function createSharedPages({ generation }: Pick<PreparedReplies, 'generation'>): SharedPages {
  const pages = new LRUCache<string, Kept>({
    maxSize: mostCharacters,
    sizeCalculation: ({ html }) => html.length + 1_000,
  });
  return {
    get: async (language, url, make) => {
      const key = `${language} ${url}`;
      const kept = pages.get(key);
      if (kept && kept.generation === generation() && Date.now() - kept.madeAt < goodForMs) return kept.html;
      const started = { generation: generation(), madeAt: Date.now() };
      try {
        const html = await make();
        if (url.length <= longestUrl) pages.set(key, { html, ...started });
        return html;
      } catch (error) {
        if (kept && isAway(error)) return kept.html;
        throw error;
      }
    },
  };
}
