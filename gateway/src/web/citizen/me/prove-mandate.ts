/** `/me/mandates/prove`: has a register say that the reader may act for their child, or for the legal entity they head. */
import { isDomainError } from '@darcha/kit/errors.ts';
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { tell } from '../../problems.ts';

const kinds = ['parent', 'legal-entity'] as const;

export const proveMandate: Page = {
  path: '/me/mandates/prove',
  for: 'person',
  show: async (visit) => shown(visit),
  submit: async (visit) => {
    const { ask, form } = visit;
    const kind = form.get('kind') ?? '';
    const principal = form.get('principal')?.replaceAll(/\s/g, '') ?? '';
    const body = { ...(kind && { kind }), ...(principal && { principal }) } as { kind: 'parent'; principal: string };
    try {
      const { body: proven } = await ask('proveMandate', { body });
      return moveTo(`/me/mandates/${proven.number}`, 'me-mandate-proven');
    } catch (error) {
      // The number is wrong, or is not that of whoever one may act for.
      if (!isDomainError(error, 'mandate-not-proven')) throw error;
      const { text, status } = tell(error, visit);
      return { ...shown(visit), errors: [{ field: 'principal', text }], status };
    }
  },
};

function shown({ say, form }: Visit): Shown {
  return {
    view: 'citizen/me/prove-mandate.njk',
    title: say('mandates.prove.title'),
    back: '/me/mandates',
    labels: { kind: say('mandates.prove.kind'), principal: say('mandates.prove.principal') },
    model: {
      formId: 'prove',
      principal: form?.get('principal') ?? '',
      kinds: kinds.map((code) => ({
        value: code,
        text: say(`mandates.prove.${code}`),
        checked: form?.get('kind') === code,
      })),
    },
  };
}
