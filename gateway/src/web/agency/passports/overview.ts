/** `/agency/passports/:draft`: a draft, what can be changed in it, and what is to be done with it. */

import { moveTo, type Page, type Visit } from '../../page.ts';
import { type Draft, stateColours } from '../parts.ts';
import { draftAt, maySave, readDraft, seenVersion, tellFault, titleOf } from './draft.ts';
import { parts } from './parts.ts';

export const overview: Page = {
  path: '/agency/passports/:draft',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    const { say } = visit;
    return {
      view: 'agency/passports/overview.njk',
      title: titleOf(draft, visit),
      back: '/agency/passports',
      model: {
        draft,
        at: draftAt(draft.id),
        colours: stateColours,
        canSave: maySave(draft),
        canDo: Object.fromEntries(draft.actions.map((action) => [action, true])),
        parts: parts.map((part) => ({ part, title: say(`passports.part.${part}`), faults: faultsIn(draft, part) })),
        ...firstFaults(draft, visit),
      },
    };
  },
  // The only step that needs neither a question nor a second thought.
  submit: async ({ ask, param, form }) => {
    await ask('submitPassportDraft', { path: { draft: param('draft') }, header: seenVersion(form) });
    return moveTo(draftAt(param('draft')), 'draft-submitted');
  },
};

function faultsIn({ faults }: Draft, part: string): number {
  return faults.filter(({ path }) => path === `/${part}` || path.startsWith(`/${part}/`)).length;
}

const mostTold = 10;

/** The text page shows all of them. */
function firstFaults({ faults, faultsLeftOut = 0 }: Draft, { say, language }: Visit) {
  const told = faults.slice(0, mostTold).map((fault) => ({ ...fault, ...tellFault(fault, say, language) }));
  return { faults: told, faultsInAll: faults.length + faultsLeftOut };
}
