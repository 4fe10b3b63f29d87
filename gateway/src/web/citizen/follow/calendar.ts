/** `/applications/:number/calendar`, the same below `/bundles`: the deadlines for a calendar program, as a file or by an address of their own. */
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { aBundle, anApplication, type Followable } from './followable.ts';

const calendarOf = (what: Followable): Page => ({
  path: `${what.path}/calendar`,
  for: 'person',
  show: (visit) => shown(what, visit, openedBefore(visit)),
  submit: async (visit) => {
    if (visit.form.get('step') !== 'close') {
      // The address is a secret that is told once: it stands in no address of ours.
      return shown(what, visit, (await what.openCalendar(visit)).href);
    }
    await what.closeCalendar(visit);
    const here = `${what.path}/calendar`.replace(':number', visit.param('number'));
    return moveTo(here, 'follow-calendar-closed');
  },
});

export const calendar = calendarOf(anApplication);
export const bundleCalendar = calendarOf(aBundle);

/** The address that stands on the page: its form brings it along when the language is switched. */
function openedBefore({ form, param }: Visit): string | undefined {
  const [href, number] = /^\/api\/v1\/calendars\/([A-Z0-9-]+)\/[\w-]{20,100}$/.exec(form?.get('opened') ?? '') ?? [];
  return number === param('number') ? href : undefined;
}

async function shown(what: Followable, visit: Visit, opened?: string): Promise<Shown> {
  const { say, language, publicAddress } = visit;
  const { home, service } = await what.read(visit);
  const file = `${opened}?${new URLSearchParams({ language })}`;
  return {
    view: 'citizen/follow/calendar.njk',
    title: say('follow.calendar.title'),
    back: home,
    model: { service, ...(opened && { opened, file, address: `${publicAddress}${file}`, formId: 'opened' }) },
  };
}
