/** `/applications/:number/calendar`, the same below `/bundles`: the deadlines for a calendar program, as a file or by an address of their own. */
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { aBundle, anApplication, type Followable } from './followable.ts';

const calendarOf = (what: Followable): Page => ({
  path: `${what.path}/calendar`,
  for: 'person',
  show: (visit) => shown(what, visit),
  submit: async (visit) => {
    if (visit.form.get('step') !== 'close') {
      // The address is a secret that is told once: it stands in no address of ours.
      return shown(what, visit, await what.openCalendar(visit));
    }
    await what.closeCalendar(visit);
    const here = `${what.path}/calendar`.replace(':number', visit.param('number'));
    return moveTo(here, 'follow-calendar-closed');
  },
});

export const calendar = calendarOf(anApplication);
export const bundleCalendar = calendarOf(aBundle);

async function shown(what: Followable, visit: Visit, opened?: { href: string; url: string }): Promise<Shown> {
  const { say, language } = visit;
  const { home, service } = await what.read(visit);
  const query = `?${new URLSearchParams({ language })}`;
  return {
    view: 'citizen/follow/calendar.njk',
    title: say('follow.calendar.title'),
    back: home,
    model: { service, opened: opened && { file: `${opened.href}${query}`, address: `${opened.url}${query}` } },
  };
}
