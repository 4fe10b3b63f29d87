/** The hours of an office as its pages read and change them. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import type { components } from '../../../../client/gen/api.ts';
import { unlessRefused } from '../../asking.ts';
import { officialOf } from '../../official.ts';
import { type Moved, moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { faultsAt, tellMendable } from '../../problems.ts';
import { again, dayFromNow, shownStale } from '../parts.ts';

export type KnownHours = components['schemas']['KnownOfficeHours'];
export type OfficeHours = components['schemas']['OfficeHours'];
export type SpecialDay = OfficeHours['exceptions'][number];
export type Note = components['schemas']['OfficeNote'];

/** Offices that are listed at most. */
export const mostOffices = 100;

export const officeAt = (office: string) => `/agency/offices/${encodeURIComponent(office)}`;

/** Hours are for editors to change; other officials read them in the list. */
export function isEditor(visit: Visit): boolean {
  return officialOf(visit).roles.includes('editor');
}

/** Throws what the API says of an office that is not there, or not of this agency. */
export async function readHours({ ask, param }: Pick<Visit, 'ask' | 'param'>): Promise<KnownHours> {
  return (await ask('getOfficeHours', { path: { office: param('office') } })).body;
}

/** What the office is called; its code while nobody can say it. */
export async function officeName(visit: Visit): Promise<string> {
  const { agency } = officialOf(visit);
  const code = visit.param('office');
  const found = await unlessRefused(visit.ask('listOffices', { query: { agency, limit: mostOffices } }));
  return String(found?.body.items.find((office) => office.code === code)?.name ?? code);
}

/** What is said again when anything is changed: special days that have passed are let go. */
export function toSayAgain({ hours, exceptions, telephone }: OfficeHours): OfficeHours {
  const today = dayFromNow(0);
  const coming = exceptions.filter(({ day }) => day >= today);
  const inOrder = coming.toSorted((one, other) => one.day.localeCompare(other.day));
  return { hours, exceptions: inOrder, ...(telephone && { telephone }) };
}

export interface Change {
  known: KnownHours;
  wanted: OfficeHours;
  /** The field of the page that a fault is about, by its path in `wanted`. */
  fieldOf: (path: string) => string | undefined;
  /** What is said of the version that came meanwhile. */
  stale: string;
  /** Names a message of `done.yaml`. */
  done: string;
}

/** Says the hours anew and goes on to the office; what cannot be said is told on the page, with everything that was typed. */
export async function changeHours(
  page: Page,
  visit: Visit & { form: URLSearchParams },
  { known, wanted, fieldOf, stale, done }: Change,
): Promise<Shown | Moved | undefined> {
  const { ask, param, form } = visit;
  const office = param('office');
  const header = { 'If-Match': `"${form.get('version')}"` };
  try {
    // Sent twice, or nothing but days that have passed would be let go.
    if (!isSame(wanted, known)) await ask('setOfficeHours', { path: { office }, header, body: wanted });
    return moveTo(officeAt(office), done);
  } catch (error) {
    if (isDomainError(error, 'version-stale')) {
      const { version } = await readHours(visit);
      return shownStale(page, visit, version, visit.say(stale));
    }
    const told = tellMendable(error, visit);
    return again(page, visit, faultsAt(told, fieldOf), told.status);
  }
}

/** Whether both say the same. */
export function isSame(one: OfficeHours, other: OfficeHours): boolean {
  return compared(one) === compared(other);
}

/** Uzbek in Cyrillic script is made where it is left out. */
function compared(hours: OfficeHours): string {
  const { exceptions, ...week } = toSayAgain(hours);
  const days = exceptions.map((one) => [one.day, one.hours, written.map((language) => one.note?.[language])]);
  return JSON.stringify([week.hours, week.telephone, days]);
}

/** Languages a note is written in. */
export const written = languages.filter((language) => language !== 'uz-Cyrl');
