/** Between the contract's hours of an office and the catalogue's own. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { GetOfficeHoursResponseInput } from '@darcha/proto/gen/darcha/catalogue/v1/GetOfficeHoursResponse.ts';
import type { OfficeException as WireException } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeException.ts';
import type { OfficeHours as WireHours } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeHours.ts';
import { checkOfficeHours } from '../../domain/checking/check-office-hours.ts';
import type { OfficeHours } from '../../domain/reference.ts';
import type { KnownHours } from '../../office-hours.ts';
import { toException } from '../wire.ts';

/** Throws `request-invalid` with every fault, each at its place within the hours. */
export function fromWireHours(wire: WireHours | null): OfficeHours {
  const { hours, exceptions, telephone } = wire ?? { hours: [], exceptions: [], telephone: '' };
  const written = { hours, exceptions: exceptions.map(writtenException), ...(telephone !== '' && { telephone }) };
  const checked = checkOfficeHours(written);
  if ('hours' in checked) return checked.hours;
  const { faults } = checked;
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  throw new DomainError('invalid', 'request-invalid', `The hours have ${count}. Correct what is named.`, { faults });
}

function writtenException({ day, hours, note }: WireException) {
  return { day, hours, ...(note && { note: note.byLanguage }) };
}

export function toKnownHours({ hours: known, version, events }: KnownHours): GetOfficeHoursResponseInput {
  const { hours, exceptions, telephone = '' } = known;
  return {
    hours: { hours, exceptions: exceptions.map(toException), telephone },
    version,
    events: [...events],
  };
}
