/** `/agency/offices/:office/week`: the hours of each day of the week, and the telephone. */
import { daysIn, hoursIn } from '../../citizen/catalogue/opening.ts';
import { telephoneIn } from '../../forms/reading.ts';
import { type FieldError, moveTo, type Page, type Visit } from '../../page.ts';
import { again } from '../parts.ts';
import { changeHours, isEditor, officeAt, officeName, readHours, toSayAgain } from './hours.ts';
import { readTimes } from './times.ts';
import { linesOf, type Week, type Weekday, weekdays, weekOf } from './week-lines.ts';

/** As many as the contract takes. */
const mostLines = 14;
const idOf = (day: Weekday) => `hours.${day}`;

export const weekPage: Page = {
  path: '/agency/offices/:office/week',
  for: 'official',
  show: async (visit) => {
    if (!isEditor(visit)) return moveTo('/agency/offices');
    const { say, form, param } = visit;
    const [known, caption] = await Promise.all([readHours(visit), officeName(visit)]);
    const week = weekOf(known.hours);
    const days = weekdays.map((day) => ({
      id: idOf(day),
      label: daysIn(day, say),
      value: form ? (form.get(idOf(day)) ?? '') : week[day].join(', '),
    }));
    return {
      view: 'agency/offices/week.njk',
      title: say('office-hours.week'),
      back: officeAt(param('office')),
      labels: { ...Object.fromEntries(days.map(({ id, label }) => [id, label])), telephone: say('offices.telephone') },
      model: {
        ...{ caption, days, formId: 'form', now: known, nowWeek: hoursIn(known.hours, visit) },
        version: form?.get('version') ?? known.version,
        telephone: form ? (form.get('telephone') ?? '') : (known.telephone ?? ''),
      },
    };
  },
  submit: async (visit) => {
    const { hours, telephone, errors } = readWeek(visit);
    if (errors.length > 0) return again(weekPage, visit, errors);
    const known = await readHours(visit);
    return changeHours(weekPage, visit, {
      known,
      wanted: { hours, exceptions: toSayAgain(known).exceptions, ...(telephone !== '' && { telephone }) },
      fieldOf: (path) => fieldOf(path, hours),
      stale: 'office-hours.stale',
      done: 'office-hours-saved',
    });
  },
};

function readWeek({ form, say }: Visit & { form: URLSearchParams }) {
  const errors: FieldError[] = [];
  const read = weekdays.map((day) => {
    const found = readTimes(form.get(idOf(day)) ?? '', mostLines);
    if ('times' in found) return [day, found.times] as const;
    errors.push({ field: idOf(day), text: say(`office-hours.fault.${found.fault}`, found.values) });
    return [day, []] as const;
  });
  const hours = linesOf(Object.fromEntries(read) as unknown as Week);
  if (errors.length === 0 && hours.length === 0)
    errors.push({ field: idOf('Mo'), text: say('office-hours.none-open') });
  if (hours.length > mostLines) errors.push({ field: idOf('Mo'), text: say('office-hours.too-varied') });
  const telephone = telephoneIn(form.get('telephone') ?? '');
  if (telephone !== '' && !/^\+\d{9,15}$/.test(telephone)) {
    errors.push({ field: 'telephone', text: say('office-hours.telephone-wrong') });
  }
  return { hours, telephone, errors };
}

/** A line is told at the first of its days. */
function fieldOf(path: string, hours: readonly string[]): string | undefined {
  const [, part, place] = path.split('/');
  if (part === 'telephone') return part;
  const day = part === 'hours' && weekdays.find((one) => hours[Number(place)]?.startsWith(one));
  return day ? idOf(day) : undefined;
}
