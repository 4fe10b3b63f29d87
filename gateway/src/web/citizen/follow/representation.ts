/** `/applications/:number/representation`: gives an application to somebody who may act for the applicant, or takes it back. */
import { moveTo, type Page } from '../../page.ts';
import { pathOf, textOf } from './parts.ts';

export const representation: Page = {
  path: '/applications/:number/representation',
  for: 'person',
  show: async ({ ask, say, format, param, form }) => {
    const { body } = await ask('getApplication', { path: { number: param('number') } });
    const mayEntrust = body.actions.includes('entrust');
    const granted = mayEntrust ? await ask('listMandates', { query: { side: 'principal', size: 100 } }) : undefined;
    const usable = (granted?.body.items ?? []).filter(({ state }) => state === 'in-force');
    const { representation: now } = body;
    return {
      view: 'citizen/follow/representation.njk',
      title: say('follow.representation.title'),
      back: pathOf(body.number),
      model: {
        service: textOf(body.title),
        number: body.number,
        version: form?.get('version') ?? body.version,
        mayTakeOver: body.actions.includes('take-over'),
        mayEntrust,
        now: now && {
          name: now.name,
          since: format.day(now.since),
          lastDay: format.day(now.lastDay),
          ended: now.endedAt,
        },
        mandates: usable.map(({ number, representative, lastDay }) => ({
          value: number,
          text: representative.name ?? number,
          hint: { text: say('follow.representation.until', { day: format.day(lastDay) }) },
          checked: form?.get('mandate') === number,
        })),
      },
    };
  },
  submit: async ({ ask, param, form }) => {
    const path = { number: param('number') };
    const header = { 'If-Match': `"${Number(form.get('version'))}"` };
    if (form.get('step') === 'take-over') {
      await ask('takeOverApplication', { path, header });
      return moveTo(pathOf(path.number), 'follow-taken-over');
    }
    await ask('entrustApplication', { path, header, body: { mandate: form.get('mandate') ?? '' } });
    return moveTo(pathOf(path.number), 'follow-entrusted');
  },
};
