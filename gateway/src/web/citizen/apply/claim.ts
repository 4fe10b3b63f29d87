/** `/drafts/claim`: opens a draft that a program has prepared for the reader. */
import { moveTo, type Page } from '../../page.ts';

export const claimPage: Page = {
  path: '/drafts/claim',
  for: 'person',
  show: async ({ say, query, form }) => ({
    view: 'citizen/apply/claim.njk',
    title: say('apply.claim.title'),
    model: {
      formId: 'form',
      code: form?.get('code') ?? query('code').slice(0, 40),
      mayTell: form?.has('allowInforming'),
    },
  }),
  submit: async ({ ask, form }) => {
    const code = (form.get('code') ?? '').trim();
    const { body } = await ask('claimDraft', { body: { code, allowInforming: form.has('allowInforming') } });
    return moveTo(`/applications/${body.number}/form`, 'draft-opened');
  },
};
