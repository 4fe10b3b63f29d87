/** What is done with a draft on a page of its own: returning, publishing and giving it up. */
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { again, type Draft, dayFromNow, dayParts, readDay } from '../parts.ts';
import { draftAt, readDraft, seenVersion, titleOf, unlessStale } from './draft.ts';
import { readDifferences } from './reading.ts';

type Step = 'return' | 'publish' | 'discard';

/** `visit.form` holds the version that was read before; another one has to be read first. */
function shownStep(step: Step, draft: Draft, visit: Visit, model: object = {}): Shown {
  const { say, form } = visit;
  return {
    view: `agency/passports/${step}.njk`,
    title: say(`passports.${step}.title`),
    back: draftAt(draft.id),
    model: {
      ...model,
      caption: titleOf(draft, visit),
      draft,
      version: form?.get('version') ?? draft.version,
      formId: 'form',
    },
  };
}

/** `/agency/passports/:draft/return` */
export const returnPage: Page = {
  path: '/agency/passports/:draft/return',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    if (!draft.actions.includes('return')) return moveTo(draftAt(draft.id));
    return shownStep('return', draft, visit, { reason: visit.form?.get('reason') ?? '' });
  },
  submit: (visit) =>
    unlessStale(returnPage, visit, async () => {
      const { ask, param, form } = visit;
      const body = { reason: (form.get('reason') ?? '').trim() };
      await ask('returnPassportDraft', { path: { draft: param('draft') }, header: seenVersion(form), body });
      return moveTo(draftAt(param('draft')), 'draft-returned');
    }),
};

/** `/agency/passports/:draft/discard` */
export const discardPage: Page = {
  path: '/agency/passports/:draft/discard',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    if (!draft.actions.includes('discard')) return moveTo(draftAt(draft.id));
    return shownStep('discard', draft, visit);
  },
  submit: (visit) =>
    unlessStale(discardPage, visit, async () => {
      const { ask, param, form } = visit;
      await ask('discardPassportDraft', { path: { draft: param('draft') }, header: seenVersion(form) });
      return moveTo('/agency/passports', 'draft-discarded');
    }),
};

/** `/agency/passports/:draft/publish`: what it changes is read on the same page. */
export const publishPage: Page = {
  path: '/agency/passports/:draft/publish',
  for: 'official',
  show: async (visit) => {
    const draft = await readDraft(visit);
    const canPublish = draft.actions.includes('publish');
    // Whoever has written it is told why it is not for them.
    if (!canPublish && draft.state !== 'submitted') return moveTo(draftAt(draft.id));
    return shownStep('publish', draft, visit, {
      canPublish,
      names: draft.authors.map(({ name }) => name).join(', '),
      found: await readDifferences(visit),
      day: dayParts('day', draft.day ?? dayFromNow(0), visit.form),
    });
  },
  submit: async (visit) => {
    const { ask, param, form } = visit;
    const day = readDay(form, 'day', visit);
    if (typeof day !== 'string') return again(publishPage, visit, [day]);
    return unlessStale(publishPage, visit, async () => {
      await ask('publishPassportDraft', { path: { draft: param('draft') }, header: seenVersion(form), body: { day } });
      return moveTo(draftAt(param('draft')), 'draft-published');
    });
  },
};
