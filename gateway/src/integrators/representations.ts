/** The catalogue in the representations integrators ask for: JSON, JSON-LD and Turtle in CPSV-AP, schema.org, CSV, NDJSON. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { GetServiceResponse } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceResponse.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { agencyShape, serviceShape } from '../api/shapes/catalogue.ts';
import { officeShape, territoryShape } from '../api/shapes/places.ts';
import type { Clients } from '../clients.ts';
import type { Reply } from '../http/call.ts';
import { type Format, mediaTypes } from '../http/format.ts';
import type { Speaker } from '../http/language.ts';
import { type Addresses, addressesAt } from './addresses.ts';
import { type CatalogueCopy, createCatalogueCopies, type Lists } from './catalogue-copy.ts';
import { catalogueThings, describe } from './catalogue-graph.ts';
import type { Subject } from './describe-channels.ts';
import { toSchemaOrg } from './schema-org.ts';
import { toCsv } from './table.ts';
import { toJsonLd, toTurtle } from './write-graph.ts';

export const serviceFormats: readonly Format[] = ['json', 'jsonld', 'turtle', 'csv', 'ndjson', 'schema-org'];
export const catalogueFormats: readonly Format[] = ['json', 'jsonld', 'turtle', 'csv', 'ndjson'];

export interface Representations {
  /** The catalogue as it is in force now. */
  copy(): Promise<CatalogueCopy>;
  /** One version of a service. */
  service(service: GetServiceResponse, format: Format, speaker: Speaker): Promise<Reply>;
  /** All services in force and what they refer to. */
  catalogue(format: Format, speaker: Speaker): Promise<Reply>;
}

export const variesByRepresentation = { Vary: 'Accept, Accept-Language' };

/** `publicAddress` is asked for each time: without one configured it is known only when the gateway listens. */
export function createRepresentations(feed: Clients['feed'], publicAddress: () => string): Representations {
  const copy = createCatalogueCopies(feed);
  return {
    copy,
    // The service as it always was needs nothing but itself.
    service: async (service, format, speaker) =>
      format === 'json'
        ? { body: serviceShape(service, speaker), headers: variesByRepresentation }
        : serviceIn(format, service, (await copy()).lists, addressesAt(publicAddress()), speaker),
    catalogue: async (format, speaker) => catalogueIn(format, await copy(), addressesAt(publicAddress()), speaker),
  };
}

async function serviceIn(
  format: Exclude<Format, 'json'>,
  service: GetServiceResponse,
  lists: Lists,
  addresses: Addresses,
  speaker: Speaker,
): Promise<Reply> {
  const passport = JSON.parse(service.passportJson.toString('utf8')) as Passport;
  const inForce = service.version === service.versionInForce;
  const iri = inForce ? addresses.service(service.id) : addresses.version(service.id, service.version);
  const subject: Subject = { iri, passport, lists, addresses };
  const graph = () => describe([{ iri, passport, inForce }], lists, addresses);
  switch (format) {
    case 'jsonld':
      return written(format, toJsonLd(await graph(), addresses.context));
    case 'turtle':
      return written(format, await toTurtle(await graph()));
    case 'schema-org':
      return written(format, Buffer.from(JSON.stringify(toSchemaOrg(subject, speaker))), speaker);
    case 'csv':
      return written(format, toCsv([subject], speaker), speaker);
    case 'ndjson':
      return written(format, lines([serviceShape(service, speaker)]), speaker);
  }
}

async function catalogueIn(
  format: Format,
  whole: CatalogueCopy,
  addresses: Addresses,
  speaker: Speaker,
): Promise<Reply> {
  const { lists, services } = whole;
  const subjects = () =>
    services.map(({ passport }) => ({ iri: addresses.service(passport.id), passport, lists, addresses }));
  switch (format) {
    case 'json':
      return { body: await wholeShape(whole, speaker), headers: variesByRepresentation };
    case 'jsonld':
      return written(format, toJsonLd(await catalogueThings(whole, addresses), addresses.context));
    case 'turtle':
      return written(format, await toTurtle(await catalogueThings(whole, addresses)));
    case 'csv':
      return written(format, toCsv(subjects(), speaker), speaker);
    case 'ndjson':
      return written(format, lines(await serviceShapes(whole, speaker)), speaker);
    case 'schema-org':
      throw new Error('the whole catalogue is not told in schema.org');
  }
}

/** Graphs hold every language; all else is in the reader's. */
function written(format: Format, bytes: Buffer, speaker?: Speaker): Reply {
  const language = speaker ? {} : { 'Content-Language': 'uz-Latn, uz-Cyrl, kaa, ru, en' };
  return { written: { type: mediaTypes[format], bytes }, headers: { ...variesByRepresentation, ...language } };
}

function lines(values: readonly unknown[]): Buffer {
  return Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

async function wholeShape(whole: CatalogueCopy, speaker: Speaker) {
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
async function serviceShapes({ services, lists }: CatalogueCopy, speaker: Speaker) {
  const shapes: ReturnType<typeof serviceShape>[] = [];
  for (const { exported, passport } of services) {
    const agency = lists.agencies.get(passport.authority) ?? null;
    shapes.push(serviceShape({ ...exported, versionInForce: exported.version, agency }, speaker));
    await breathe();
  }
  return shapes;
}
