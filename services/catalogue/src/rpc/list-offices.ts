import type { Office } from '../domain/reference.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { bounded, toOffice } from './wire.ts';

const maxCode = 64;

/** Offices that match every filter, by code; none for a code nobody has. Errors: `request-invalid`. */
export function listOffices(keeper: Keeper): Rpc<'ListOffices'> {
  return async (request) => {
    const snapshot = keeper.current();
    const agency = bounded('agency', request.agency, maxCode);
    const region = bounded('region', request.region, maxCode);
    const gives = givesService(snapshot, bounded('service', request.service, maxCode));
    const offices = snapshot.offices.filter(
      (office) =>
        (agency === '' || office.agency === agency) && (region === '' || office.region === region) && gives(office),
    );
    return { offices: offices.map(toOffice), edition: snapshot.edition };
  };
}

/** Whether the version of a service in force is given at an office. */
function givesService(snapshot: Snapshot, id: string): (office: Office) => boolean {
  if (id === '') return () => true;
  const passport = snapshot.services.get(id)?.inForce?.passport;
  if (!passport) return () => false;
  const { authority, offices } = passport;
  return offices === 'all' ? (office) => office.agency === authority : (office) => offices.includes(office.code);
}
