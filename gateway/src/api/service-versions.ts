/** Published versions of a service: what they are made from, how they differ, and their end. */

import type { Passport } from '@darcha/proto/passport.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { differencesShape } from './shapes/draft.ts';
import { jsonOf } from './shapes/words.ts';
import { writtenPassport } from './shapes/written-passport.ts';

/** What the catalogue calls otherwise. */
const places: Places = { service: 'id', day: '/day' };

export function serviceVersionsHandlers({
  catalogue,
  publishing,
}: Pick<Clients, 'catalogue' | 'publishing'>): Handlers {
  return withPlaces(places, {
    getServicePassport: async (call) => {
      const asked = { id: call.param('id'), version: call.number('version') };
      const { passportJson, digest } = await catalogue.getService(asked);
      return { body: writtenPassport(jsonOf(passportJson) as Passport), headers: { ETag: `"${digest}"` } };
    },
    compareServiceVersions: async (call) => {
      const asked = { service: call.param('id'), from: call.number('from'), to: call.number('to') };
      return { body: differencesShape(await publishing.compareVersions(asked), call.speaker) };
    },
    retireServiceVersion: async (call) => {
      const { day } = call.body<{ day: string }>();
      const asked = { service: call.param('id'), version: call.number('version'), day };
      const { versionInForce, ...retired } = await publishing.retireService(asked);
      return { body: { ...retired, versionInForce: versionInForce || null } };
    },
  });
}
