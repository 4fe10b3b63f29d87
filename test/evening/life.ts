/** What all of a run share, and what is remembered of an application. */
import type { Random } from '@darcha/sandbox/population/random.ts';
import type { Agenda } from './agenda.ts';
import type { Ended } from './figures.ts';
import type { People, Somebody } from './people.ts';
import type { EveningPortal } from './portal.ts';
import type { Applied } from './services.ts';
import { hourMs, officeHour } from './time.ts';

// biome-ignore lint/suspicious/noExplicitAny: as the API gives it
export type SeenApplication = any;

export interface Life {
  portal: EveningPortal;
  people: People;
  agenda: Agenda;
  random: Random;
  year: Date;
  /** Hours of the run. */
  hours: number;
  /** The hour it is. */
  hour(): number;
  /** What people make of an application, as they see it. */
  follow(affair: Affair, seen: SeenApplication): void;
  /** All that was begun, by number. */
  ledger: Map<string, Affair>;
}

/** An application as its applicant remembers it. */
export interface Affair {
  number: string;
  applicant: Somebody;
  applied: Applied;
  /** Steps for which an official has made up their mind. */
  planned: Set<string>;
  returned: number;
  looks: number;
  /** As it was judged when it had come to its end. */
  over?: Ended;
}

/** Does something after so many hours, as long as the run lasts. */
export function later({ agenda, hour, hours: whole }: Life, hours: number, task: () => Promise<void>): void {
  const at = hour() + Math.max(1, Math.round(hours));
  if (at < whole) agenda.add(at, task);
}

/** The same in office hours. */
export function atOffice(life: Life, hours: number, task: () => Promise<void>): void {
  const at = officeHour(life.year, life.hour() + Math.max(1, Math.round(hours)));
  if (at < life.hours) life.agenda.add(at, task);
}

/** Hours from now to an instant. */
export function hoursTo({ year, hour }: Life, instant: string): number {
  return (Date.parse(instant) - year.getTime()) / hourMs - hour();
}

/** Looks again, and goes on from there. */
export async function look(life: Life, affair: Affair): Promise<void> {
  affair.looks += 1;
  life.follow(affair, await life.portal.seen(affair.applicant, affair.number));
}

export async function withdraw({ portal }: Life, { number, applicant }: Affair): Promise<void> {
  await portal.call(applicant, 'POST', `/applications/${number}/withdrawal`);
}
