/** What services refer to: agencies, offices, events and territories, described once however many services name them. */
import type { Agency } from '@darcha/proto/gen/darcha/catalogue/v1/Agency.ts';
import type { Event } from '@darcha/proto/gen/darcha/catalogue/v1/Event.ts';
import type { Office } from '@darcha/proto/gen/darcha/catalogue/v1/Office.ts';
import type { OfficeException } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeException.ts';
import type { Addresses } from './addresses.ts';
import type { Lists } from './catalogue-copy.ts';
import { phrase } from './code-lists.ts';
import { type Thing, thing, to, words } from './graph.ts';

/** Codes of what one or more services refer to. */
export interface Referred {
  agencies: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

export function listThings(lists: Lists, referred: Referred, addresses: Addresses): Thing[] {
  const offices = lists.offices.filter(({ code }) => referred.offices.has(code));
  const owners = withParents(lists, new Set([...referred.agencies, ...offices.map(({ agency }) => agency)]));
  const territories = offices.flatMap(({ region, district }) => [region, district]);
  for (const code of owners) territories.push(lists.agencies.get(code)?.territory ?? '');
  return [
    ...[...owners].sort().flatMap((code) => agencyThings(lists.agencies.get(code), code, addresses)),
    ...offices.flatMap((office) => officeThings(office, addresses)),
    ...[...referred.events].sort().flatMap((code) => eventThings(lists.events.get(code), addresses)),
    ...territoryThings(lists, territories, addresses),
  ];
}

function agencyThings(agency: Agency | undefined, code: string, addresses: Addresses): Thing[] {
  const iri = addresses.agency(code);
  const name = agency ? words(agency.name) : words({ en: code });
  const contact = agency ? contactThings(`${iri}-contact`, agency.telephone, agency.website) : [];
  return [
    thing(iri, ['PublicOrganization', 'Organization', 'Agent'], {
      'Agent.identifier': [code],
      'Agent.name': name,
      'PublicOrganization.preferredLabel': name,
      'PublicOrganization.spatial': to(agency?.territory ? addresses.territory(agency.territory) : addresses.country),
      'Organization.partOf': agency?.parent ? to(addresses.agency(agency.parent)) : [],
      'Organization.classification': agency?.sample ? to(addresses.concept('nature', 'sample')) : [],
      'Organization.contactPoint': contact.length > 0 ? to(`${iri}-contact`) : [],
    }),
    ...contact,
  ];
}

/** None where there is neither telephone nor page. */
function contactThings(iri: string, telephone: string, page = '', hours: string[] = []): Thing[] {
  if (telephone === '' && page === '' && hours.length === 0) return [];
  return [
    thing(iri, ['ContactPoint'], {
      'ContactPoint.hasTelephone': telephone === '' ? [] : [telephone],
      'ContactPoint.contactPage': page === '' ? [] : to(page),
      'ContactPoint.openingHours': to(...hours),
    }),
    ...(page === '' ? [] : [thing(page, ['Document'], {})]),
  ];
}

function officeThings(office: Office, addresses: Addresses): Thing[] {
  const iri = addresses.office(office.code);
  const hours = office.hours.length > 0 ? [`${iri}-hours`] : [];
  const contact = contactThings(`${iri}-contact`, office.telephone, '', hours);
  const exceptions = office.exceptions.map((exception) => exceptionThing(iri, exception));
  return [
    thing(iri, ['Channel'], {
      'Channel.identifier': [office.code],
      'Channel.name': words(office.name),
      'Channel.type': to(addresses.concept('channel', 'office')),
      'Channel.isClassifiedBy': office.sample ? to(addresses.concept('nature', 'sample')) : [],
      'Channel.ownedBy': to(addresses.agency(office.agency)),
      'Channel.address': to(`${iri}-address`),
      'Channel.spatial': to(addresses.territory(office.district || office.region)),
      'Channel.openingHours': to(...hours),
      'Channel.availabilityRestriction': to(...exceptions.map((one) => one['@id'])),
      'Channel.contactPoint': contact.length > 0 ? to(`${iri}-contact`) : [],
    }),
    thing(`${iri}-address`, ['Address'], { 'Address.fullAddress': words(office.address) }),
    // Spans in the form of schema.org, which names the days by their English beginnings.
    ...hours.map((id) =>
      thing(id, ['TemporalEntity'], { 'TemporalEntity.description': words({ en: office.hours.join('; ') }) }),
    ),
    ...contact,
    ...exceptions,
  ];
}

/** A day with other hours than usual. */
function exceptionThing(office: string, { day, hours, note }: OfficeException): Thing {
  const times = hours.length === 0 ? '-' : hours.join(', ');
  const notes = words(note);
  const told = (value: string, language: string) => ({ '@value': value, '@language': language });
  return thing(`${office}-${day}`, ['TemporalEntity'], {
    'TemporalEntity.description':
      notes.length === 0
        ? [told(`${day}: ${times}`, 'en')]
        : notes.flatMap((one) =>
            typeof one === 'object' && '@language' in one
              ? [told(`${day}: ${times}. ${one['@value']}`, one['@language'])]
              : [],
          ),
  });
}

function eventThings(event: Event | undefined, addresses: Addresses): Thing[] {
  if (!event) return [];
  return [
    thing(addresses.event(event.code), ['Event', event.business ? 'BusinessEvent' : 'LifeEvent'], {
      'Event.identifier': [event.code],
      'Event.name': words(event.title),
    }),
  ];
}

/** With everything each of them belongs to. */
function withParents({ agencies }: Lists, codes: Set<string>): Set<string> {
  for (const code of codes) {
    const parent = agencies.get(code)?.parent;
    if (parent) codes.add(parent);
  }
  return codes;
}

/** Territories with all they lie in; the country is always among them. */
function territoryThings({ territories }: Lists, codes: Iterable<string>, addresses: Addresses): Thing[] {
  const wanted = new Set([...codes].filter((code) => code !== '' && code !== 'UZ'));
  for (const code of wanted) {
    const parent = territories.get(code)?.parent;
    if (parent && parent !== 'UZ') wanted.add(parent);
  }
  const country = thing(addresses.country, ['Location'], {
    'Location.identifier': ['UZ'],
    'Location.preferredLabel': words(phrase('country')),
  });
  const within = (code: string) => {
    const territory = territories.get(code);
    return thing(addresses.territory(code), ['Location'], {
      'Location.identifier': [code],
      'Location.preferredLabel': words(territory?.name),
      'Location.isPartOf': to(territory?.parent ? addresses.territory(territory.parent) : addresses.country),
    });
  };
  return [country, ...[...wanted].sort().map(within)];
}
