/** Services, or the whole catalogue, as one graph in which everything referred to is described. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Addresses } from './addresses.ts';
import type { CatalogueCopy, Lists } from './catalogue-copy.ts';
import { codeListThings, phrase } from './code-lists.ts';
import { officesOf, type Subject } from './describe-channels.ts';
import { serviceThings } from './describe-service.ts';
import { type Thing, thing, to, words } from './graph.ts';
import { listThings } from './lists.ts';

/** A version of a service that is to be described under an IRI of its own. */
export interface Described {
  iri: string;
  passport: Passport;
  inForce: boolean;
}

/** All that is in force. Other requests are served in between. */
export async function catalogueThings({ services, lists }: CatalogueCopy, addresses: Addresses): Promise<Thing[]> {
  const described = services.map(({ passport }) => ({ iri: addresses.service(passport.id), passport, inForce: true }));
  return describe(described, lists, addresses);
}

/** These services and everything they refer to. */
export async function describe(services: readonly Described[], lists: Lists, addresses: Addresses): Promise<Thing[]> {
  const things: Thing[] = [];
  const subjects: Subject[] = [];
  for (const { iri, passport, inForce } of services) {
    const subject = { iri, passport, lists, addresses };
    subjects.push(subject);
    things.push(...serviceThings(subject, inForce));
    await breathe();
  }
  things.push(...datasetThings(services, addresses));
  things.push(...listThings(lists, referred(subjects), addresses));
  things.push(...codeListThings(addresses, new Set(subjects.flatMap(({ passport }) => passport.themes ?? []))));
  return unique(things);
}

function referred(subjects: readonly Subject[]) {
  const agencies = subjects.flatMap(({ passport: { authority, process = [] } }) => [
    authority,
    ...process.map(({ agency }) => agency),
  ]);
  return {
    agencies: new Set(agencies),
    offices: new Set(subjects.flatMap(officesOf)),
    events: new Set(subjects.flatMap(({ passport }) => passport.events)),
  };
}

/** The catalogue as a data set with its publisher. */
function datasetThings(services: readonly Described[], addresses: Addresses): Thing[] {
  return [
    thing(addresses.catalogue, ['Dataset'], {
      'Dataset.identifier': [addresses.catalogue],
      'Dataset.title': words(phrase('catalogue')),
      'Dataset.description': words(phrase('catalogueIs')),
      'Dataset.publisher': to(addresses.portal),
      'Dataset.landingPage': to(`${addresses.base}/`),
      'Dataset.hasPart': to(...services.map(({ iri }) => iri)),
    }),
    thing(`${addresses.base}/`, ['Document'], {}),
    thing(addresses.portal, ['Agent'], {
      'Agent.identifier': ['darcha'],
      'Agent.name': words(phrase('portal')),
    }),
  ];
}

/** A law's page or an agency's website may be named by many; it is described once. */
function unique(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((one) => [`${one['@id']} ${one['@type'].join(' ')}`, one])).values()];
}
