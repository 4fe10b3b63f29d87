/** `/agency/services/:id`: a service of the agency: its drafts, changing it and ending it. */

import { unlessRefused } from '../../asking.ts';
import { officialOf } from '../../official.ts';
import { moveTo, type Page } from '../../page.ts';
import { again, dayFromNow, dayParts, readDay, stateColours } from '../parts.ts';
import { presentService } from './present.ts';

export const servicePage: Page = {
  path: '/agency/services/:id',
  for: 'official',
  show: async (visit) => {
    const id = visit.param('id');
    const [service, drafts] = await Promise.all([
      presentService(visit),
      unlessRefused(visit.ask('listPassportDrafts', { query: { service: id, size: 20 } })),
    ]);
    return {
      view: 'agency/passports/service.njk',
      title: String(service.title),
      back: '/agency/passports',
      model: {
        ...{ service, colours: stateColours, drafts: drafts?.body.items },
        isEditor: officialOf(visit).roles.includes('editor'),
      },
    };
  },
};

/** `/agency/services/:id/retire` */
export const retirePage: Page = {
  path: '/agency/services/:id/retire',
  for: 'official',
  show: async (visit) => {
    const { say, form } = visit;
    const service = await presentService(visit);
    return {
      view: 'agency/passports/retire.njk',
      title: say('passports.retire.title'),
      back: `/agency/services/${service.id}`,
      model: {
        service,
        version: form?.get('version') ?? service.version,
        day: dayParts('day', dayFromNow(1), form),
        sure: form?.get('sure') === 'yes',
        formId: 'form',
      },
    };
  },
  submit: async (visit) => {
    const { ask, form, param } = visit;
    const day = readDay(form, 'day', visit);
    if (typeof day !== 'string') return again(retirePage, visit, [day]);
    if (form.get('sure') !== 'yes') {
      return again(retirePage, visit, [{ field: 'sure', text: visit.say('passports.retire.not-sure') }]);
    }
    const version = Number(form.get('version')) || 0;
    await ask('retireServiceVersion', { path: { id: param('id'), version }, body: { day } });
    return moveTo(`/agency/services/${param('id')}`, 'version-retired');
  },
};
