/** Offices as people read them: when they are open, and how to come there. */
import type { BodyOf } from '../../operations.ts';
import type { Visit } from '../../page.ts';

type Office = BodyOf<'listOffices'>['items'][number];
type Words = Pick<Visit, 'say' | 'format'>;

export interface ShownOffice {
  code: string;
  name: string;
  agency: string;
  address: string;
  telephone: string | undefined;
  /** Address that a telephone opens in its maps. */
  map: string;
  open: boolean;
  /** Whether it is open now, and until when it is or is not. */
  now: string;
  hours: Hours[];
  exceptions: { day: string; times: string; note: string | undefined }[];
}

export interface Hours {
  days: string;
  times: string;
}

export function shownOffice(office: Office, agencyName: (code: string) => string, words: Words): ShownOffice {
  const { position, exceptions, opening } = office;
  return {
    code: office.code,
    name: String(office.name),
    agency: agencyName(office.agency),
    address: String(office.address),
    telephone: office.telephone,
    map: `geo:${position.latitude},${position.longitude}`,
    open: opening?.open === true,
    now: nowIn(opening, words),
    hours: hoursIn(office.hours, words),
    exceptions: exceptions.map(({ day, hours, note }) => ({
      day,
      times: hours.map(dashed).join(', '),
      note: note === undefined ? undefined : String(note),
    })),
  };
}

function nowIn(opening: Office['opening'], { say, format }: Words): string {
  if (!opening) return say('offices.now-unknown');
  if (opening.open && opening.closes) return say('offices.open-until', { hour: format.hour(opening.closes) });
  if (opening.open) return say('offices.open-now');
  return opening.opensNext
    ? say('offices.opens-next', { time: format.time(opening.opensNext) })
    : say('offices.closed-long');
}

const written = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (\d\d:\d\d-\d\d:\d\d)$/;

/** Hours as schema.org writes them ("Mo-Fr 09:00-13:00"), those of the same days together; others stay as they are. */
export function hoursIn(hours: readonly string[], { say }: Pick<Words, 'say'>): Hours[] {
  const byDays = new Map<string, string[]>();
  for (const line of hours) {
    const [, days = line, times] = written.exec(line) ?? [];
    byDays.set(days, [...(byDays.get(days) ?? []), ...(times ? [dashed(times)] : [])]);
  }
  return [...byDays].map(([days, times]) => ({ days: daysIn(days, say), times: times.join(', ') }));
}

/** "Monday – Friday" of "Mo-Fr". */
export function daysIn(days: string, say: Words['say']): string {
  const named = days
    .replaceAll(/[A-Z][a-z]/g, (day) => say(`offices.weekday.${day}`))
    .replaceAll('-', ' – ')
    .replaceAll(',', ', ');
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** "09:00–13:00" of "09:00-13:00". */
export function dashed(times: string): string {
  return times.replace('-', '–');
}
