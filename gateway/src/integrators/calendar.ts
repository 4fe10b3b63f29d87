/** A calendar of deadlines (RFC 5545), each a whole day. */
import type { ReadCalendarResponse } from '@darcha/proto/gen/darcha/intake/v1/ReadCalendarResponse.ts';
import ical from 'ical-generator';
import type { Speaker } from '../http/language.ts';

/** How often a program should ask again, seconds. */
const askAgain = 3_600;

/** Entries keep their identity: a deadline that moves is moved in the calendar, one that is done goes. */
export function toCalendar(
  { number: calendarOf, deadlines }: ReadCalendarResponse,
  speaker: Speaker,
  portal: string,
): string {
  const calendar = ical({
    name: `Darcha ${calendarOf}`,
    prodId: { company: 'Darcha', product: 'deadlines' },
    ttl: askAgain,
  });
  for (const { kind, day, title: due, number, of: title, version } of deadlines) {
    const start = new Date(`${day}T00:00:00.000Z`);
    const entry = calendar.createEvent({ id: `${number}-${kind}@darcha`, start, timezone: 'UTC', allDay: true });
    entry
      .summary(`${speaker.sayOne(due)}: ${speaker.sayOne(title)} (${number})`)
      .sequence(version)
      .url(portal);
  }
  return calendar.toString();
}
