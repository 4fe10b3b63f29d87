/** Everything that is in force in plain JSON. */
import { setImmediate as breathe } from 'node:timers/promises';
import { agencyShape, serviceShape } from '../api/shapes/catalogue.ts';
import { officeShape, territoryShape } from '../api/shapes/places.ts';
import type { Speaker } from '../http/language.ts';
import type { CatalogueCopy } from './catalogue-copy.ts';

export async function wholeShape(whole: CatalogueCopy, speaker: Speaker) {
  const { agencies, offices, events, territories } = whole.lists;
  return {
    services: await serviceShapes(whole, speaker),
    agencies: [...agencies.values()].map((agency) => agencyShape(agency, speaker)),
    offices: offices.map((office) => officeShape(office, speaker, false)),
    events: [...events.values()].map(({ code, title, business, services }) => ({
      code,
      title: speaker.say(title),
      kind: business ? 'business' : 'life',
      services,
    })),
    territories: [...territories.values()].map((territory) => territoryShape(territory, speaker)),
    edition: whole.edition,
  };
}

/** As each service is told by itself. Other requests are served in between. */
export async function serviceShapes({ services, lists }: CatalogueCopy, speaker: Speaker) {
  const shapes: ReturnType<typeof serviceShape>[] = [];
  for (const { exported, passport } of services) {
    const agency = lists.agencies.get(passport.authority) ?? null;
    shapes.push(serviceShape({ ...exported, versionInForce: exported.version, agency }, speaker));
    await breathe();
  }
  return shapes;
}
