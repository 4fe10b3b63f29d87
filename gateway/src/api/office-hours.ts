/** When offices are open, as the agencies say it themselves. */
import type { GetOfficeHoursResponse } from '@darcha/proto/gen/darcha/catalogue/v1/GetOfficeHoursResponse.ts';
import type { OfficeException } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeException.ts';
import type { OfficeHoursInput } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeHours.ts';
import { fromWireText, type Text } from '@darcha/proto/text.ts';
import type { Clients } from '../clients.ts';
import { expectedVersion, type Handlers, type Reply, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { filled } from './shapes/words.ts';

/** What the catalogue calls otherwise; the hours themselves it names as the API does, by pointers into them. */
const places: Places = { expected_version: 'If-Match' };

/** As the body says them. */
interface WrittenHours {
  hours: string[];
  exceptions: { day: string; hours: string[]; note?: Partial<Text> }[];
  telephone?: string;
}

export function officeHoursHandlers({ publishing }: Pick<Clients, 'publishing'>): Handlers {
  return withPlaces(places, {
    getOfficeHours: async (call) => hoursReply(await publishing.getOfficeHours({ office: call.param('office') })),
    setOfficeHours: async (call) => {
      const hours = toHours(call.body<WrittenHours>());
      const asked = { office: call.param('office'), hours, expectedVersion: expectedVersion(call) };
      return hoursReply(await publishing.setOfficeHours(asked));
    },
  });
}

function toHours({ hours, exceptions, telephone = '' }: WrittenHours): OfficeHoursInput {
  const toException = ({ note, ...rest }: WrittenHours['exceptions'][number]) => ({
    ...rest,
    note: note ? { byLanguage: note } : null,
  });
  return { hours, exceptions: exceptions.map(toException), telephone };
}

/** Their version is their ETag. Notes come in all languages: they are there to be changed and sent back. */
function hoursReply({ hours: known, version, events }: GetOfficeHoursResponse): Reply {
  if (!known) throw new Error('the catalogue answered without the hours');
  const { hours, exceptions, telephone } = known;
  const body = {
    hours,
    exceptions: exceptions.map(exceptionShape),
    telephone: filled(telephone),
    version,
    events,
  };
  return { body, headers: { ETag: `"${version}"` } };
}

function exceptionShape({ day, hours, note }: OfficeException) {
  return { day, hours, note: note ? writtenText(note) : undefined };
}

/** The languages it is written in. */
function writtenText(note: NonNullable<OfficeException['note']>): Partial<Text> {
  return Object.fromEntries(Object.entries(fromWireText(note)).filter(([, words]) => words !== ''));
}
