/** Where a result is collected, and when somebody is there. */
import type { Visit } from '../../page.ts';
import { type Application, textOf, unlessAway } from './parts.ts';

export async function officeModel({ collection, service }: Application, visit: Visit) {
  if (!collection) return undefined;
  const found = await unlessAway(visit.ask('listOffices', { query: { service } }));
  const office = found?.body.items.find(({ code }) => code === collection.office);
  if (!office) return { name: collection.office };
  return {
    name: textOf(office.name),
    address: textOf(office.address),
    telephone: office.telephone,
    hours: office.hours.map((hours) => hoursInWords(hours, visit.say)),
    exceptions: office.exceptions.map(({ day, hours, note }) => ({
      day: visit.format.day(day),
      hours: hours.join(', ') || visit.say('results.office.closed'),
      note: textOf(note),
    })),
  };
}

const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** "Mo-Fr 09:00-13:00" of schema.org, as one says it. */
export function hoursInWords(hours: string, say: Visit['say']): string {
  const [days = '', times = ''] = hours.split(' ');
  const named = days.split(',').map((range) => {
    const ends = range.split('-').filter((day) => week.includes(day));
    return ends.map((day) => say(`results.day.${day}`)).join(' – ');
  });
  return `${named.join(', ')}: ${times.replace('-', '–')}`;
}
