/** Where a service is given, near whom, and what is open. */

import type { Office } from '../reference.ts';
import { withBodies } from './agencies.ts';
import { type Opening, openingAt } from './opening.ts';
import { compareTexts, type Snapshot } from './snapshot.ts';

/** Degrees, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Empty texts match all. */
export interface OfficeFilters {
  agency: string;
  region: string;
  district: string;
  service: string;
  /** The nearest come first. */
  near: Point | undefined;
  /** The instant for which openings are told. */
  at: Date;
  onlyOpen: boolean;
  limit: number;
}

export interface FoundOffice {
  office: Office;
  /** Undefined when the days off of that year are not known. */
  opening: Opening | undefined;
  /** Metres; 0 without a point. */
  distance: number;
}

/** The offices that match, at most `limit`, and how many there are in all; none for a code nobody has. */
export function findOffices(snapshot: Snapshot, filters: OfficeFilters): { offices: FoundOffice[]; total: number } {
  const { near, at, onlyOpen, limit } = filters;
  const matches = matcher(snapshot, filters);
  const open = (office: Office) => !onlyOpen || openingAt(office, at)?.open === true;
  const found = snapshot.offices
    .filter((office) => matches(office) && open(office))
    .map((office) => ({ office, distance: near ? Math.round(distanceOf(near, office)) : 0 }));
  if (near) found.sort((a, b) => a.distance - b.distance || compareTexts(a.office.code, b.office.code));
  const offices = found.slice(0, limit).map((item) => ({ ...item, opening: openingAt(item.office, at) }));
  return { offices, total: found.length };
}

function matcher(snapshot: Snapshot, filters: OfficeFilters): (office: Office) => boolean {
  const { region, district, agency, service } = filters;
  const agencies = agency === '' ? undefined : withBodies(agency, snapshot.agencies.values());
  const gives = service === '' ? () => true : givesService(snapshot, service);
  return (office) =>
    (region === '' || office.region === region) &&
    (district === '' || office.district === district) &&
    (!agencies || agencies.has(office.agency)) &&
    gives(office);
}

/** Whether the version of a service in force is given at an office. */
export function givesService(snapshot: Snapshot, id: string): (office: Office) => boolean {
  const passport = snapshot.services.get(id)?.inForce?.passport;
  if (!passport) return () => false;
  const { authority, offices } = passport;
  if (offices !== 'all') return (office) => offices.includes(office.code);
  const agencies = withBodies(authority, snapshot.agencies.values());
  return (office) => agencies.has(office.agency);
}

/** Mean radius of the earth (IUGG), metres. */
const earth = 6_371_008.8;

/** Along the great circle, metres: the haversine formula. */
export function distanceOf(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const chord = half(from.latitude, to.latitude) + across * half(from.longitude, to.longitude);
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)));
}
