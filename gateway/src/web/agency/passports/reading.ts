/** Pages on which a draft is read: as citizens will see it, what it changes, and who did what. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { serviceModel } from '../../citizen/catalogue/service.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import type { Draft } from '../parts.ts';
import { readPassport } from './document.ts';
import { draftAt, readDraft, titleOf } from './draft.ts';

/** `/agency/passports/:draft/preview`: the citizens' page, filled from the draft. */
export const preview: Page = {
  path: '/agency/passports/:draft/preview',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    if (!draft.preview) return moveTo(draftAt(draft.id));
    // As it will be once it is in force.
    const service = { ...draft.preview, inForce: true };
    return {
      view: 'agency/passports/preview.njk',
      title: String(service.title),
      back: draftAt(draft.id),
      model: await serviceModel(service, await officesOf(draft, service.agency.code, visit), visit),
    };
  },
};

/** Those the draft names; the catalogue knows only those of what is in force. */
async function officesOf({ text }: Draft, agency: string, { ask }: Visit) {
  const { items, total } = (await ask('listOffices', { query: { agency, limit: 100 } })).body;
  const named = readPassport(text)?.get(['offices']);
  if (!Array.isArray(named)) return { items, total };
  const chosen = items.filter(({ code }) => named.includes(code));
  return { items: chosen, total: named.length };
}

/** `/agency/passports/:draft/differences` */
export const differences: Page = {
  path: '/agency/passports/:draft/differences',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    const hasFaults = draft.faults.length > 0;
    const found = hasFaults ? undefined : await readDifferences(visit);
    return {
      view: 'agency/passports/differences.njk',
      title: visit.say('passports.differences'),
      back: draftAt(draft.id),
      model: {
        caption: titleOf(draft, visit),
        hasFaults,
        first: !hasFaults && !found,
        found,
      },
    };
  },
};

/** Undefined for the first version of a service. */
export async function readDifferences({ ask, param }: Pick<Visit, 'ask' | 'param'>) {
  try {
    return (await ask('comparePassportDraft', { path: { draft: param('draft') } })).body;
  } catch (error) {
    if (isDomainError(error, 'service-unknown')) return undefined;
    throw error;
  }
}

/** `/agency/passports/:draft/history` */
export const history: Page = {
  path: '/agency/passports/:draft/history',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    const { body } = await visit.ask('listEditorialEvents', { path: { draft: draft.id } });
    const events = body.items.toReversed();
    return {
      view: 'agency/passports/history.njk',
      title: visit.say('passports.history'),
      back: draftAt(draft.id),
      model: { caption: titleOf(draft, visit), events: events.slice(0, mostEvents), more: events.length > mostEvents },
    };
  },
};

/** The newest; all stand in the API. */
const mostEvents = 100;
