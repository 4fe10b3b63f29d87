/** `/me/mandates/prove`: has a register say that the reader may act for their child, or for the legal entity they head. */
import { moveTo, type Page } from '../../page.ts';

const kinds = ['parent', 'legal-entity'] as const;

export const proveMandate: Page = {
  path: '/me/mandates/prove',
  for: 'person',
  show: async ({ say, form }) => ({
    view: 'citizen/me/prove-mandate.njk',
    title: say('mandates.prove.title'),
    back: '/me/mandates',
    model: {
      formId: 'prove',
      principal: form?.get('principal') ?? '',
      kinds: kinds.map((code) => ({
        value: code,
        text: say(`mandates.prove.${code}`),
        checked: form?.get('kind') === code,
      })),
    },
  }),
  submit: async ({ ask, form }) => {
    const kind = form.get('kind') ?? '';
    const principal = form.get('principal')?.replaceAll(/\s/g, '') ?? '';
    const body = { ...(kind && { kind }), ...(principal && { principal }) } as { kind: 'parent'; principal: string };
    const { body: proven } = await ask('proveMandate', { body });
    return moveTo(`/me/mandates/${proven.number}`, 'me-mandate-proven');
  },
};
