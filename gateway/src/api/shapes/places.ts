/** What offices, territories and events look like in the API. */
import type { Event } from '@darcha/proto/gen/darcha/catalogue/v1/Event.ts';
import type { Office } from '@darcha/proto/gen/darcha/catalogue/v1/Office.ts';
import type { ServiceSummary } from '@darcha/proto/gen/darcha/catalogue/v1/ServiceSummary.ts';
import type { Territory } from '@darcha/proto/gen/darcha/catalogue/v1/Territory.ts';
import type { Speaker } from '../../http/language.ts';
import { summaryShape } from './catalogue.ts';
import { filled, wordOf } from './words.ts';

/** `near`: whether distances from a point were asked for. */
export function officeShape(office: Office, speaker: Speaker, near: boolean) {
  const { opening } = office;
  return {
    code: office.code,
    agency: office.agency,
    region: office.region,
    district: filled(office.district),
    name: speaker.say(office.name),
    address: speaker.say(office.address),
    position: { latitude: office.latitude, longitude: office.longitude },
    hours: office.hours,
    exceptions: office.exceptions.map(({ day, hours, note }) => ({
      day,
      hours,
      note: note ? speaker.say(note) : undefined,
    })),
    opening: opening
      ? { open: opening.open, closes: filled(opening.closes), opensNext: filled(opening.opensNext) }
      : undefined,
    distance: near ? Math.round(office.distance) : undefined,
    telephone: filled(office.telephone),
    sample: office.sample,
  };
}

export function territoryShape(territory: Territory, speaker: Speaker) {
  return {
    code: territory.code,
    level: wordOf(territory.level, 'TERRITORY_LEVEL'),
    parent: filled(territory.parent),
    name: speaker.say(territory.name),
    sample: territory.sample,
  };
}

export function eventShape(event: Event, services: ReadonlyMap<string, ServiceSummary>, speaker: Speaker) {
  return {
    code: event.code,
    title: speaker.say(event.title),
    kind: event.business ? 'business' : 'life',
    href: `/api/v1/services?event=${event.code}`,
    services: event.services.flatMap((id) => {
      const service = services.get(id);
      return service ? [summaryShape(service, speaker)] : [];
    }),
  };
}
