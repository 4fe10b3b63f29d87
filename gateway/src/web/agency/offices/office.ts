/** `/agency/offices/:office`: when an office is open, who said so, and what can be changed of it. */
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import { dashed, hoursIn } from '../../citizen/catalogue/opening.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { changeHours, isEditor, officeAt, officeName, readHours, type SpecialDay, toSayAgain } from './hours.ts';

export const officePage: Page = {
  path: '/agency/offices/:office',
  for: 'official',
  show: async (visit) => {
    if (!isEditor(visit)) return moveTo('/agency/offices');
    const [known, name] = await Promise.all([readHours(visit), officeName(visit)]);
    return {
      view: 'agency/offices/office.njk',
      title: name,
      back: '/agency/offices',
      model: {
        at: officeAt(visit.param('office')),
        version: known.version,
        week: hoursIn(known.hours, visit),
        telephone: known.telephone,
        days: toSayAgain(known).exceptions.map((one) => shownDay(one, visit)),
        events: known.events,
      },
    };
  },
  /** A special day is taken away; one that is gone already was sent twice. */
  submit: async (visit) => {
    const known = await readHours(visit);
    const gone = visit.form.get('remove');
    const kept = toSayAgain(known);
    return changeHours(officePage, visit, {
      known,
      wanted: { ...kept, exceptions: kept.exceptions.filter(({ day }) => day !== gone) },
      fieldOf: () => undefined,
      stale: 'office-hours.stale-removal',
      done: 'office-day-removed',
    });
  },
};

function shownDay({ day, hours, note }: SpecialDay, { language }: Pick<Visit, 'language'>) {
  return {
    day,
    times: hours.map(dashed).join(', '),
    note: note && (note[language] ?? transliterate(note['uz-Latn'])),
  };
}
