import { invalidField } from '@darcha/kit/errors.ts';
import type { Point as WirePoint } from '@darcha/proto/gen/darcha/catalogue/v1/Point.ts';
import { office } from '../domain/checking/reference-shapes.ts';
import { findOffices, type Point } from '../domain/edition/offices.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { bounded, fromWireInstant, toFoundOffice } from './wire.ts';

const maxCode = 64;
const mostOffices = 100;

/** Offices that match every filter, by distance or code; none for a code nobody has. Errors: `request-invalid`. */
export function listOffices(keeper: Keeper, now: () => Date): Rpc<'ListOffices'> {
  return async (request) => {
    const snapshot = keeper.current();
    const at = fromWireInstant('open_at', request.openAt) ?? now();
    const { offices, total } = findOffices(snapshot, {
      agency: bounded('agency', request.agency, maxCode),
      region: bounded('region', request.region, maxCode),
      district: bounded('district', request.district, maxCode),
      service: bounded('service', request.service, maxCode),
      near: request.near ? pointOf(request.near) : undefined,
      at,
      onlyOpen: request.onlyOpen,
      limit: limitOf(request.limit),
    });
    return { offices: offices.map(toFoundOffice), total, asOf: at.toISOString(), edition: snapshot.edition };
  };
}

/** Who writes the longitude first would be told of offices at the other end of the country. */
function pointOf({ latitude, longitude }: WirePoint): Point {
  const [north, east] = [office.properties.latitude, office.properties.longitude];
  const within = (value: number, { minimum, maximum }: typeof north) => value >= minimum && value <= maximum;
  if (!within(latitude, north)) throw outside('near.latitude', north, 'Latitude comes first, in degrees north');
  if (!within(longitude, east)) throw outside('near.longitude', east, 'Longitude comes second, in degrees east');
  return { latitude, longitude };
}

function outside(path: string, { minimum, maximum }: { minimum: number; maximum: number }, meant: string) {
  return invalidField(path, 'out-of-bounds', `${meant}, and lies from ${minimum} to ${maximum} in this country.`);
}

function limitOf(limit: number): number {
  if (limit >= 0 && limit <= mostOffices) return limit || mostOffices;
  throw invalidField('limit', 'out-of-bounds', `limit must be from 1 to ${mostOffices}, or 0 for ${mostOffices}.`);
}
