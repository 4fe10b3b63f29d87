/** The forms of the catalogue besides plain JSON. They need libraries of their own, and are loaded with the first request for one. */
import type { GetServiceResponse } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceResponse.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { serviceShape } from '../api/shapes/catalogue.ts';
import type { Reply } from '../http/call.ts';
import { type Format, mediaTypes, variesByRepresentation } from '../http/format.ts';
import type { Speaker } from '../http/language.ts';
import type { Addresses } from './addresses.ts';
import type { CatalogueCopy, Lists } from './catalogue-copy.ts';
import { catalogueThings, describe } from './catalogue-graph.ts';
import type { Subject } from './describe-channels.ts';
import { toSchemaOrg } from './schema-org.ts';
import { serviceShapes } from './shapes.ts';
import { toCsv } from './table.ts';
import { toJsonLd, toTurtle } from './write-graph.ts';

/** One version of a service. */
export async function serviceIn(
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

/** All services in force and what they refer to. */
export async function catalogueIn(
  format: Exclude<Format, 'json'>,
  whole: CatalogueCopy,
  addresses: Addresses,
  speaker: Speaker,
): Promise<Reply> {
  const { lists, services } = whole;
  const subjects = () =>
    services.map(({ passport }) => ({ iri: addresses.service(passport.id), passport, lists, addresses }));
  switch (format) {
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
