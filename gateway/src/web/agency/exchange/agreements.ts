/** Agreements between agencies: who may ask for what, for which purpose and how often. Members make them by their own systems. */

import { agencyNames, unlessRefused } from '../../asking.ts';
import type { Page, Visit } from '../../page.ts';
import { pagingOf } from '../../paging.ts';
import { type Agreement, stateColours } from '../parts.ts';
import { pathOf } from './own.ts';

const states = ['requested', 'granted', 'suspended', 'refused', 'withdrawn', 'ended'] as const;

/** `/agency/exchange/agreements` */
export const agreements: Page = {
  path: '/agency/exchange/agreements',
  for: 'official',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const state = states.find((one) => one === query('state'));
    const [found, nameOf] = await Promise.all([
      ask('listAgreements', { query: { page: query('page'), size: 20, ...(state && { state }) } }),
      agencyNames(visit),
    ]);
    const choices = states.map((one) => ({ value: one, text: say(`exchange.state.${one}`), selected: one === state }));
    return {
      view: 'agency/exchange/agreements.njk',
      title: say('exchange.agreements'),
      back: '/agency/exchange',
      model: {
        agreements: found.body.items,
        states: [{ value: '', text: say('exchange.any-state') }, ...choices],
        nameOf,
        paging: pagingOf(visit, found),
        colours: stateColours,
      },
    };
  },
};

/** `/agency/exchange/agreements/:agreement` */
export const agreementPage: Page = {
  path: '/agency/exchange/agreements/:agreement',
  for: 'official',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const { body } = await ask('getAgreement', { path: { agreement: param('agreement') } });
    const [nameOf, titles] = await Promise.all([agencyNames(visit), titlesFor(body, visit)]);
    return {
      view: 'agency/exchange/agreement.njk',
      title: say('exchange.agreement', { id: body.id }),
      back: '/agency/exchange/agreements',
      model: {
        agreement: body,
        // What is asked for stands beside what is in force.
        sets: [
          { key: 'terms', terms: body.terms },
          { key: 'proposed', terms: body.proposed },
        ].filter(({ terms }) => terms),
        nameOf,
        ...titles,
        whose: body.waits.map(({ party }) => (party === 'time' ? '' : nameOf(party.slice('agency:'.length)))),
        colours: stateColours,
      },
    };
  },
};

/** What the record, its fields and the services are called, as far as somebody knows it now. */
async function titlesFor({ terms, proposed }: Agreement, { ask }: Visit) {
  const named = terms ?? proposed;
  if (!named) return { recordTitle: '', fieldTitles: {}, serviceTitles: {} };
  const [type, services] = await Promise.all([
    unlessRefused(ask('getRecordType', { path: pathOf(named.recordType) })),
    unlessRefused(ask('listServices', { query: { agency: named.consumer, size: 100 } })),
  ]);
  return {
    recordTitle: String(type?.body.title ?? ''),
    fieldTitles: Object.fromEntries((type?.body.fields ?? []).map(({ name, title }) => [name, String(title ?? name)])),
    serviceTitles: Object.fromEntries((services?.body.items ?? []).map(({ id, title }) => [id, String(title)])),
  };
}
