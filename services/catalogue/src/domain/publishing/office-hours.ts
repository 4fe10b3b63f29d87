/** When offices are open, as their agencies have said it: each time a revision of its own, which never changes. */
import type { Editor } from '../published.ts';
import type { Office, OfficeHours, Reference } from '../reference.ts';
import { fillTexts } from '../text/fill-texts.ts';

/** That somebody said when an office is open. */
export interface HoursEvent {
  /** From 1 for each office. */
  version: number;
  by: Editor;
  /** RFC 3339, UTC. */
  at: string;
}

export interface HoursRevision extends HoursEvent {
  /** Code of the office. */
  office: string;
  hours: OfficeHours;
}

/** What the list says of an office. */
export function hoursOf({ hours, exceptions = [], telephone }: Office): OfficeHours {
  return inOrder({ hours, exceptions, ...(telephone !== undefined && { telephone }) });
}

/** Exceptions by day. */
export function inOrder(hours: OfficeHours): OfficeHours {
  const exceptions = hours.exceptions.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { ...hours, exceptions };
}

/** Whether they say the same, also where one leaves out what is transliterated anyway. */
export function saySame(one: OfficeHours, other: OfficeHours): boolean {
  return canonical(one) === canonical(other);
}

function canonical(said: OfficeHours): string {
  const { hours, exceptions, telephone } = fillTexts(inOrder(said));
  return JSON.stringify([hours, exceptions.map(({ day, hours, note }) => [day, hours, note]), telephone]);
}

/** The lists, in which agencies' own hours stand instead of those the content gives. An office that is not listed stays away. */
export function withRevisions(reference: Reference, newest: ReadonlyMap<string, HoursRevision>): Reference {
  if (newest.size === 0) return reference;
  const offices = reference.offices.map((office) => {
    const said = newest.get(office.code);
    if (!said) return office;
    const { hours: _hours, exceptions: _exceptions, telephone: _telephone, ...rest } = office;
    return { ...rest, ...said.hours };
  });
  return { ...reference, offices };
}
