/** `/applications/:number/calendar`: the deadlines for a calendar program, as a file or by an address of their own. */
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { pathOf, textOf } from './parts.ts';

export const calendar: Page = {
  path: '/applications/:number/calendar',
  for: 'person',
  show: (visit) => shown(visit, undefined),
  submit: async (visit) => {
    const { ask, param, form } = visit;
    const path = { number: param('number') };
    if (form.get('step') === 'close') {
      await ask('closeCalendar', { path });
      return moveTo(`${pathOf(path.number)}/calendar`, 'follow-calendar-closed');
    }
    // The address is a secret that is told once: it stands in no address of ours.
    const { body } = await ask('openCalendar', { path });
    return shown(visit, body);
  },
};

async function shown(
  { ask, say, param, language }: Visit,
  opened: { href: string; url: string } | undefined,
): Promise<Shown> {
  const { body } = await ask('getApplication', { path: { number: param('number') } });
  const query = `?${new URLSearchParams({ language })}`;
  return {
    view: 'citizen/follow/calendar.njk',
    title: say('follow.calendar.title'),
    back: pathOf(body.number),
    model: {
      service: textOf(body.title),
      opened: opened && { file: `${opened.href}${query}`, address: `${opened.url}${query}` },
    },
  };
}
