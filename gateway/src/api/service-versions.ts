/** Published versions of a service: how they differ, and their end. */
import type { Clients } from '../clients.ts';
import { type Handlers, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { differencesShape } from './shapes/draft.ts';

/** What the catalogue calls otherwise. */
const places: Places = { service: 'id', day: '/day' };

export function serviceVersionsHandlers({ publishing }: Pick<Clients, 'publishing'>): Handlers {
  return withPlaces(places, {
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
