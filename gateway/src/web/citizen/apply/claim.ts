/** `/drafts/claim`: opens a draft that a program has prepared for the reader. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { tell } from '../../problems.ts';

export const claimPage: Page = {
  path: '/drafts/claim',
  for: 'person',
  show: async (visit) => shown(visit),
  submit: async (visit) => {
    const { ask, form } = visit;
    const code = (form.get('code') ?? '').trim();
    try {
      const { body } = await ask('claimDraft', { body: { code, allowInforming: form.has('allowInforming') } });
      return moveTo(`/applications/${body.number}/form`, 'draft-opened');
    } catch (error) {
      // Not a page that is not there: the code is wrong.
      if (!isDomainError(error, 'prepared-draft-unknown')) throw error;
      const { text, status } = tell(error, visit);
      return { ...shown(visit), errors: [{ field: 'code', text }], status };
    }
  },
};

function shown({ say, query, form }: Visit): Shown {
  return {
    view: 'citizen/apply/claim.njk',
    title: say('apply.claim.title'),
    model: {
      formId: 'form',
      code: form?.get('code') ?? query('code').slice(0, 40),
      mayTell: form?.has('allowInforming'),
    },
  };
}
