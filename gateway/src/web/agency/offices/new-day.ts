/** `/agency/offices/:office/days/new`: a day on which an office is closed, or open at other hours than its week says. */
import { languageNames } from '../../language/names.ts';
import { type FieldError, moveTo, type Page, type Visit } from '../../page.ts';
import { again, dayParts } from '../parts.ts';
import {
  changeHours,
  isEditor,
  isSame,
  type KnownHours,
  type OfficeHours,
  officeAt,
  officeName,
  readHours,
  type SpecialDay,
  toSayAgain,
  written,
} from './hours.ts';
import { readSpecialDay, reasons } from './special-day.ts';

/** As many as the contract takes. */
const mostDays = 100;

export const newDay: Page = {
  path: '/agency/offices/:office/days/new',
  for: 'official',
  show: async (visit) => {
    if (!isEditor(visit)) return moveTo('/agency/offices');
    const { say, form = new URLSearchParams(), param } = visit;
    const [known, caption] = await Promise.all([readHours(visit), officeName(visit)]);
    const notes = written.map((language) => ({ id: `note.${language}`, language, name: languageNames[language] }));
    return {
      view: 'agency/offices/new-day.njk',
      title: say('office-hours.add-day'),
      back: officeAt(param('office')),
      labels: Object.fromEntries(notes.map(({ id, name }) => [id, name])),
      model: {
        ...{ caption, notes, reasons, formId: 'form' },
        version: form.get('version') || known.version,
        day: dayParts('day', '', form),
        value: (name: string) => form.get(name) ?? '',
      },
    };
  },
  submit: async (visit) => {
    const read = readSpecialDay(visit);
    if ('errors' in read) return again(newDay, visit, read.errors);
    const day = read.value;
    const known = await readHours(visit);
    const others = known.exceptions.filter((one) => one.day !== day.day);
    const wanted = toSayAgain({ ...known, exceptions: [...others, day] });
    const refused = refusalOf(day, { known, wanted }, visit);
    if (refused) return again(newDay, visit, [refused]);
    return changeHours(newDay, visit, {
      ...{ known, wanted },
      fieldOf: (path) => fieldOf(path, wanted.exceptions.indexOf(day)),
      stale: 'office-hours.stale-day',
      done: 'office-day-added',
    });
  },
};

/** A day that is there already is not changed by adding it, unless the same was sent twice. */
function refusalOf(
  { day }: SpecialDay,
  { known, wanted }: { known: KnownHours; wanted: OfficeHours },
  { say }: Visit,
): FieldError | undefined {
  const isThere = known.exceptions.some((one) => one.day === day);
  if (isThere && !isSame(wanted, known)) return { field: 'day', text: say('office-hours.day-there') };
  return wanted.exceptions.length > mostDays ? { field: 'day', text: say('office-hours.days-full') } : undefined;
}

/** The day stands at this place among all that are said; what is wrong with another one has no field here. */
function fieldOf(path: string, place: number): string | undefined {
  const [, list, at = place, part, language] = path.split('/');
  if (list !== 'exceptions' || Number(at) !== place) return undefined;
  if (part === 'hours') return 'times';
  return part === 'note' ? `note.${language ?? 'uz-Latn'}` : 'day';
}
