/** The whole catalogue at once, and the context its linked data refers to. */
import type { Handlers } from '../http/call.ts';
import { formatOf } from '../http/format.ts';
import { catalogueFormats, type Representations } from '../integrators/representations.ts';
import { context } from '../integrators/vocabulary.ts';

export function catalogueExportHandlers(representations: Representations): Handlers {
  const contextBytes = Buffer.from(JSON.stringify(context));
  return {
    getCatalogue: async (call) => representations.catalogue(formatOf(call, catalogueFormats), call.speaker),
    getCpsvContext: async () => ({ written: { type: 'application/ld+json; charset=utf-8', bytes: contextBytes } }),
  };
}
