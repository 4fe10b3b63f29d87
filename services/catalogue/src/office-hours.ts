/** What editors say of when the offices of their agency are open: each time one atomic write, which all copies see. */
import { DomainError } from '@darcha/kit/errors.ts';
import { dayMs } from '@darcha/legal-clock/clock.ts';
import type { Editor } from './domain/published.ts';
import { governs } from './domain/publishing/check-draft.ts';
import { type HoursEvent, hoursOf, inOrder, saySame } from './domain/publishing/office-hours.ts';
import type { OfficeHours } from './domain/reference.ts';
import type { Publishing } from './publishing.ts';

/** Told of at most; and as often the hours of an office may be said within a day. */
const mostEvents = 50;

export interface KnownHours {
  hours: OfficeHours;
  /** 0 while those of the content hold. */
  version: number;
  /** The newest first. */
  events: readonly HoursEvent[];
}

/** The hours of an office the editor may know of; throws `office-unknown`, for another agency's the same as for none. */
export async function findHours({ store, keeper }: Publishing, code: string, editor: Editor): Promise<KnownHours> {
  const [reference, { newest, events }] = await Promise.all([store.reference(), store.hoursOfOffice(code, mostEvents)]);
  const office = reference?.offices.find((one) => one.code === code);
  if (!office || !governs(keeper.current().agencies, editor.agency, office.agency)) {
    const message = `Your agency has no office "${code}". Look it up in the list of offices.`;
    throw new DomainError('not-found', 'office-unknown', message);
  }
  return { hours: newest ?? hoursOf(office), version: events[0]?.version ?? 0, events };
}

/**
 * Keeps the next revision, which holds on this copy when it answers; what holds already is not kept again, whichever version is
 * expected: whoever got no answer says it once more. Throws `office-unknown` and, when another version than the expected one
 * holds, `version-stale`; `hours-limit` for an office whose hours are changed without end.
 */
export async function sayHours(
  publishing: Publishing,
  saying: { office: string; hours: OfficeHours; expectedVersion: number },
  by: Editor,
): Promise<KnownHours> {
  const { store, keeper, now } = publishing;
  const { office, hours, expectedVersion } = saying;
  const known = await findHours(publishing, office, by);
  if (saySame(known.hours, hours)) {
    await keeper.refresh();
    return known;
  }
  if (known.version !== expectedVersion) throw staleAt(known.version);
  checkLimit(known, now());
  const event = { version: known.version + 1, by, at: now().toISOString() };
  const said = { office, hours: inOrder(hours), ...event };
  // Somebody was faster, perhaps with the same: it is looked at again, at a later version than the expected one.
  if (!(await store.keepHours(said))) return sayHours(publishing, saying, by);
  await keeper.refresh();
  return { hours: said.hours, version: said.version, events: [event, ...known.events].slice(0, mostEvents) };
}

/** Nothing that was said is ever removed. */
function checkLimit({ events }: KnownHours, now: Date): void {
  const earliest = events[mostEvents - 1];
  if (!earliest || Date.parse(earliest.at) <= now.getTime() - dayMs) return;
  const message = `The hours of this office were changed ${mostEvents} times within a day. Change them again tomorrow.`;
  throw new DomainError('too-many', 'hours-limit', message);
}

function staleAt(version: number): DomainError {
  const message = `The hours are at version ${version} by now. Read them again and repeat your change on them.`;
  return new DomainError('stale', 'version-stale', message, { details: { version: String(version) } });
}
