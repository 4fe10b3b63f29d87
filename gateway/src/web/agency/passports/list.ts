/** `/agency/passports`: the drafts of an agency, and the services it gives. */

import { unlessRefused } from '../../asking.ts';
import { officialOf } from '../../official.ts';
import type { Page, Visit } from '../../page.ts';
import { pagingOf } from '../../paging.ts';
import { type DraftState, draftStates, stateColours } from '../parts.ts';

export const passports: Page = {
  path: '/agency/passports',
  for: 'official',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const state = draftStates.find((one) => one === query('state'));
    const { agency, roles } = officialOf(visit);
    const isEditor = roles.includes('editor');
    const [drafts, services] = await Promise.all([
      unlessRefused(ask('listPassportDrafts', { query: { page: query('page'), size: 20, ...(state && { state }) } })),
      unlessRefused(ask('listServices', { query: { agency, size: 20 } })),
    ]);
    return {
      view: 'agency/passports/list.njk',
      title: say('passports.title'),
      back: '/agency',
      model: {
        isEditor,
        drafts: drafts?.body.items,
        paging: drafts && pagingOf(visit, drafts),
        states: stateChoices(visit, state),
        services: services?.body,
        colours: stateColours,
      },
    };
  },
};

function stateChoices({ say }: Visit, chosen: DraftState | undefined) {
  const all = { value: '', text: say('passports.any-state'), selected: chosen === undefined };
  return [
    all,
    ...draftStates.map((state) => ({
      value: state,
      text: say(`passports.state.${state}`),
      selected: state === chosen,
    })),
  ];
}

export const services: Page = {
  path: '/agency/services',
  for: 'official',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const { agency } = officialOf(visit);
    const found = await ask('listServices', { query: { agency, page: query('page'), size: 50 } });
    return {
      view: 'agency/passports/services.njk',
      title: say('passports.services'),
      back: '/agency/passports',
      model: { services: found.body, paging: pagingOf(visit, found) },
    };
  },
};
